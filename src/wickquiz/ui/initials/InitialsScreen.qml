pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Three letters for the board, on our own keypad.
FocusScope {
    id: root

    required property InitialsViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Sign the board")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: {
        (Theme.isLow ? low : wide).forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }
    Keys.onEscapePressed: root.viewModel.leave()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace || /^[A-Za-z]$/.test(event.text);
        if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.accepted && !event.isAutoRepeat)
            root.viewModel.press(event.text);
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.86
    }

    Scroller {
        id: page

        anchors.bottom: Theme.isLow ? dock.top : hand.top
        anchors.bottomMargin: Theme.px(14)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Item {
            height: Math.max(page.height, head.implicitHeight + Theme.px(48))
            width: page.width

            Column {
                id: head

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(16)
                width: Math.min(parent.width - 2 * root.gutter, Theme.px(760))
                y: Math.max(Theme.px(24), (parent.height - implicitHeight) / 2) + root.entranceOffset

                Words {
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Theme.stem
                    font.weight: Font.ExtraBold
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Your three letters for the board")
                    width: parent.width
                }

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.px(40)

                    Row {
                        Accessible.name: qsTr("Letters so far: %1").arg(root.viewModel.letters.length > 0 ? root.viewModel.letters.split("").join(" ") : qsTr("none"))
                        Accessible.role: Accessible.StaticText
                        objectName: "letters"
                        spacing: Theme.px(14)

                        Repeater {
                            model: 3

                            delegate: Rectangle {
                                id: slot

                                required property int index

                                border.color: index <= root.viewModel.letters.length ? Theme.gold : Theme.edge
                                border.width: index === root.viewModel.letters.length ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
                                color: Theme.surface
                                height: Theme.text(84)
                                radius: Theme.radius
                                width: Theme.text(72)

                                Words {
                                    id: letter

                                    Accessible.ignored: true
                                    anchors.centerIn: parent
                                    font.pixelSize: Theme.text(50)
                                    font.weight: Font.ExtraBold
                                    text: root.viewModel.letters.charAt(slot.index)
                                }
                            }
                        }
                    }

                    Coins {
                        anchors.verticalCenter: parent.verticalCenter
                        score: root.viewModel.score
                        size: Theme.text(40)
                    }
                }

                Words {
                    color: root.viewModel.note.length > 0 ? Theme.ivory : Theme.quiet
                    font.pixelSize: root.viewModel.note.length > 0 ? Theme.body : Theme.caption
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "note"
                    text: root.viewModel.note.length > 0 ? root.viewModel.note : qsTr("Of you, these three letters are all that is kept.")
                    width: parent.width
                }
            }
        }
    }

    Component {
        id: letterPad

        Pad {
            canErase: root.viewModel.letters.length > 0
            faces: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            focus: true
            most: Theme.isLow ? 14 : 9

            onErased: root.viewModel.erase()
            onWritten: face => root.viewModel.press(face)
        }
    }

    Column {
        id: hand

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(12)
        visible: !Theme.isLow
        width: Math.min(parent.width - 2 * root.gutter, Math.max(Theme.px(980), 9 * (Theme.target + Theme.px(8))))

        Loader {
            id: wide

            active: !Theme.isLow
            focus: active
            sourceComponent: letterPad
            width: parent.width
        }

        Item {
            height: ways.height
            width: parent.width
        }
    }

    Dock {
        id: dock

        anchors.bottom: parent.bottom
        endWidth: ways.width
        height: Math.floor(parent.height / 3)
        isHigh: parent.height > parent.width
        visible: Theme.isLow
        width: parent.width

        start: IconButton {
            glyph: Theme.icon("info")
            isFramed: true
            label: qsTr("What this kiosk stores")
            objectName: visible ? "stored" : ""
            visible: Theme.isLow

            onActivated: root.viewModel.askStored()
        }

        Loader {
            id: low

            active: Theme.isLow
            focus: active
            sourceComponent: letterPad
            width: parent.width - Theme.px(28)
            x: Theme.px(8)
            y: Theme.px(10)
        }
    }

    Grid {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.isLow ? dock.gap : Theme.px(22)
        anchors.right: Theme.isLow ? parent.right : hand.right
        anchors.rightMargin: Theme.isLow ? dock.margin : 0
        columns: Theme.isLow && !dock.isHigh ? 1 : 3
        columnSpacing: Theme.px(14)
        rowSpacing: dock.gap

        IconButton {
            glyph: Theme.icon("info")
            height: leave.height
            isFramed: true
            label: qsTr("What this kiosk stores")
            objectName: visible ? "stored" : ""
            visible: !Theme.isLow
            width: Math.max(implicitWidth, height)

            onActivated: root.viewModel.askStored()
        }

        QuietButton {
            id: leave

            height: Theme.isLow ? Theme.target : Math.max(implicitHeight, Theme.px(64))
            label: qsTr("Stay unnamed")
            objectName: "leave"

            onActivated: root.viewModel.leave()
        }

        PrimaryButton {
            enabled: root.viewModel.canSign
            height: Theme.isLow ? Theme.target : implicitHeight
            label: qsTr("Sign")
            objectName: "sign"
            width: Theme.isLow ? Math.max(implicitWidth, leave.width) : implicitWidth

            onActivated: root.viewModel.sign()
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

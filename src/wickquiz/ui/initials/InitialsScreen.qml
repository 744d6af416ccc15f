pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Three letters for the board, on our own keypad.
FocusScope {
    id: root

    required property InitialsViewModel viewModel

    readonly property bool isPortrait: height > width
    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Sign the board")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: {
        pad.forceActiveFocus(Qt.OtherFocusReason);
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

        anchors.bottom: hand.top
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
                    text: root.viewModel.note.length > 0 ? root.viewModel.note : qsTr("Three letters and the score are all that is kept.")
                    width: parent.width
                }
            }
        }
    }

    Column {
        id: hand

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(12)
        width: Math.min(parent.width - 2 * root.gutter, Theme.isReach && !root.isPortrait ? parent.width : Math.max(Theme.px(980), 9 * (Theme.target + Theme.px(8))))

        Pad {
            id: pad

            canErase: root.viewModel.letters.length > 0
            faces: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            focus: true
            most: Theme.isReach && !root.isPortrait ? 14 : 9
            width: parent.width

            onErased: root.viewModel.erase()
            onWritten: face => root.viewModel.press(face)
        }

        Flow {
            layoutDirection: Qt.RightToLeft
            spacing: Theme.px(14)
            width: parent.width

            PrimaryButton {
                enabled: root.viewModel.canSign
                label: qsTr("Sign")
                objectName: "sign"

                onActivated: root.viewModel.sign()
            }

            QuietButton {
                height: Math.max(implicitHeight, Theme.px(64))
                label: qsTr("Stay unnamed")
                objectName: "leave"

                onActivated: root.viewModel.leave()
            }
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

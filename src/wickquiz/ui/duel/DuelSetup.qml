pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Sitting down: how many, what they are called, and how they play. Nothing has to be filled in.
FocusScope {
    id: root

    required property DuelViewModel viewModel
    property bool isNarrow: false

    readonly property SetupModel setup: viewModel.setup
    readonly property real gutter: Theme.px(isNarrow ? 24 : 56)

    Component.onCompleted: (setup.leftNote.length > 0 ? goOn : begin).forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.viewModel.goHome()

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(24)
        title: qsTr("Duel")

        onBacked: root.viewModel.goHome()
    }

    Scroller {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(12)
        objectName: "page"

        Item {
            height: column.implicitHeight + Theme.px(40)
            width: page.width

            Column {
                id: column

                anchors.left: parent.left
                anchors.leftMargin: root.gutter
                spacing: Theme.px(18)
                width: Math.min(Theme.px(720), parent.width - 2 * root.gutter)
                y: Theme.px(8)

                Words {
                    text: root.setup.inTurns ? qsTr("Each answers in turn, alone. A right answer earns its level's points; a wrong one costs nothing.") : qsTr("Who knows, buzzes: the first to press answers. A right answer earns its level's points. A wrong one costs nothing, and the others may buzz.")
                    width: parent.width
                }

                Words {
                    color: Theme.wrongWord
                    font.weight: Font.DemiBold
                    objectName: "complaint"
                    text: root.setup.complaint
                    visible: text.length > 0
                    width: parent.width
                }

                Flow {
                    Accessible.name: qsTr("How many play")
                    Accessible.role: Accessible.Grouping
                    spacing: Theme.px(10)
                    width: parent.width

                    Repeater {
                        model: [2, 3, 4]

                        delegate: Chip {
                            id: many

                            required property int modelData

                            isChosen: root.setup.count === modelData
                            isOneOfMany: true
                            label: qsTr("%Ln player(s)", "", modelData)
                            maximumWidth: column.width
                            objectName: "players" + modelData

                            onActivated: root.setup.seat(modelData)
                            onActiveFocusChanged: if (activeFocus)
                                page.reveal(many)
                        }
                    }
                }

                Flow {
                    Accessible.name: qsTr("How they play")
                    Accessible.role: Accessible.Grouping
                    spacing: Theme.px(10)
                    width: parent.width

                    Chip {
                        id: buzzing

                        isChosen: !root.setup.inTurns
                        isOneOfMany: true
                        label: qsTr("First to buzz")
                        maximumWidth: column.width
                        objectName: "buzzing"

                        onActivated: root.setup.takeTurns(false)
                        onActiveFocusChanged: if (activeFocus)
                            page.reveal(buzzing)
                    }

                    Chip {
                        id: turns

                        isChosen: root.setup.inTurns
                        isOneOfMany: true
                        label: qsTr("In turns")
                        maximumWidth: column.width
                        objectName: "turns"

                        onActivated: root.setup.takeTurns(true)
                        onActiveFocusChanged: if (activeFocus)
                            page.reveal(turns)
                    }
                }

                Grid {
                    columnSpacing: Theme.px(14)
                    columns: root.isNarrow ? 1 : 2
                    rowSpacing: Theme.px(12)

                    Repeater {
                        model: root.setup.seats

                        delegate: NameField {
                            id: field

                            required property int index

                            seat: index
                            width: root.isNarrow ? column.width : (column.width - Theme.px(14)) / 2

                            onTyped: name => root.setup.rename(index, name)
                        }
                    }
                }

                PrimaryButton {
                    id: goOn

                    label: qsTr("Go on")
                    note: root.setup.leftNote
                    objectName: "goOn"
                    visible: note.length > 0
                    width: parent.width

                    onActivated: root.setup.resume()
                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(goOn)
                }

                PrimaryButton {
                    id: begin

                    label: goOn.visible ? qsTr("Begin a new duel") : qsTr("Begin")
                    objectName: "begin"
                    width: parent.width

                    onActivated: root.setup.begin()
                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(begin)
                }
            }
        }
    }
}

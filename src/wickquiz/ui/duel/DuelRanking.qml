pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The end of a duel: who won, and by how much.
FocusScope {
    id: root

    required property DuelViewModel viewModel
    property bool isNarrow: false

    readonly property real gutter: Theme.px(isNarrow ? 24 : 56)
    property real entranceOffset: 0

    Component.onCompleted: {
        again.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }
    Keys.onEscapePressed: root.viewModel.goHome()

    Scroller {
        id: page

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.px(10)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        objectName: "page"

        Item {
            height: column.implicitHeight + Theme.px(80)
            width: page.width

            Column {
                id: column

                spacing: Theme.px(14)
                width: Math.min(Theme.px(760), parent.width - 2 * root.gutter)
                x: (parent.width - width) / 2
                y: Theme.px(48) + root.entranceOffset

                Words {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Theme.text(40)
                    font.weight: Font.ExtraBold
                    objectName: "headline"
                    text: root.viewModel.headline
                    width: parent.width
                }

                Repeater {
                    model: root.viewModel.ranking

                    delegate: Rectangle {
                        id: line

                        required property int index
                        required property int place
                        required property int seat
                        required property string name
                        required property int score

                        Accessible.name: qsTr("Place %1: %2, %3").arg(place).arg(name).arg(qsTr("%Ln point(s)", "", score))
                        Accessible.role: Accessible.ListItem
                        border.color: place === 1 ? Theme.gold : Theme.hairline
                        border.width: place === 1 ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
                        color: Theme.surface
                        height: Math.max(Theme.px(76), called.implicitHeight + Theme.px(24))
                        objectName: "rank" + index
                        radius: Theme.radius
                        width: column.width

                        Words {
                            id: rank

                            Accessible.ignored: true
                            anchors.left: parent.left
                            anchors.leftMargin: Theme.px(20)
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.quiet
                            font.features: Theme.tabular
                            font.pixelSize: Theme.text(24)
                            font.weight: Font.ExtraBold
                            text: line.place
                            wrapMode: Text.NoWrap
                        }

                        SeatMark {
                            id: mark

                            anchors.left: rank.right
                            anchors.leftMargin: Theme.px(18)
                            anchors.verticalCenter: parent.verticalCenter
                            seat: line.seat
                        }

                        Words {
                            id: called

                            Accessible.ignored: true
                            anchors.left: mark.right
                            anchors.leftMargin: Theme.px(14)
                            anchors.right: points.left
                            anchors.rightMargin: Theme.px(12)
                            anchors.verticalCenter: parent.verticalCenter
                            font.pixelSize: Theme.text(22)
                            font.weight: Font.Bold
                            text: line.name
                        }

                        Coins {
                            id: points

                            Accessible.ignored: true
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.px(20)
                            anchors.verticalCenter: parent.verticalCenter
                            score: line.score
                        }
                    }
                }
            }
        }
    }

    Flow {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        spacing: Theme.px(14)
        width: Math.min(home.width + seats.width + again.width + 2 * spacing, root.width - 2 * root.gutter)

        QuietButton {
            id: home

            KeyNavigation.right: seats
            glyph: Theme.icon("home")
            height: again.height
            label: qsTr("Home")
            objectName: "home"

            onActivated: root.viewModel.goHome()
        }

        QuietButton {
            id: seats

            KeyNavigation.left: home
            KeyNavigation.right: again
            glyph: Theme.icon("users")
            height: again.height
            label: qsTr("Other players")
            objectName: "seats"

            onActivated: root.viewModel.changeSeats()
        }

        PrimaryButton {
            id: again

            KeyNavigation.left: seats
            label: qsTr("Again")
            objectName: "again"

            onActivated: root.viewModel.begin()
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

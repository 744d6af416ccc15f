pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The board: the best games kept, best first.
FocusScope {
    id: root

    required property ScoresViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Scores")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()

    Component.onCompleted: {
        board.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.84
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        title: qsTr("Scores")

        onBacked: root.viewModel.goHome()
    }

    Words {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(12)
        color: Theme.quiet
        objectName: "note"
        text: root.viewModel.note
        visible: text.length > 0
    }

    ListView {
        id: board

        Accessible.name: qsTr("Best games")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: note.visible ? note.bottom : bar.bottom
        anchors.topMargin: Theme.px(16)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.viewModel.games
        objectName: "board"
        spacing: Theme.px(10)
        width: Math.min(Theme.px(920), root.width - 2 * root.gutter)

        delegate: Rectangle {
            id: game

            required property int rank
            required property int score
            required property string tally
            required property string about
            required property string code
            required property bool isCurrent

            Accessible.focusable: true
            Accessible.name: qsTr("%1. %2, %3, %4").arg(rank).arg(qsTr("%Ln point(s)", "", score)).arg(tally).arg(about)
            Accessible.role: Accessible.ListItem
            border.color: board.activeFocus && ListView.isCurrentItem ? Theme.gold : isCurrent ? Theme.jade : Theme.hairline
            border.width: board.activeFocus && ListView.isCurrentItem ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
            color: Theme.surface
            height: Math.max(lines.implicitHeight + Theme.px(24), Theme.px(72))
            radius: Theme.px(14)
            width: ListView.view.width

            Words {
                id: place

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: game.rank <= 3 ? Theme.gold : Theme.quiet
                font.features: Theme.tabular
                font.pixelSize: Theme.text(26)
                font.weight: Font.ExtraBold
                horizontalAlignment: Text.AlignRight
                text: game.rank
                width: Theme.text(44)
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(8)
            }

            Column {
                id: lines

                anchors.left: place.right
                anchors.leftMargin: Theme.px(20)
                anchors.right: coins.left
                anchors.rightMargin: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)

                Words {
                    Accessible.ignored: true
                    font.weight: Font.Bold
                    text: game.tally
                    width: parent.width
                }

                Words {
                    Accessible.ignored: true
                    color: Theme.quiet
                    font.pixelSize: Theme.caption
                    text: game.about
                    width: parent.width
                }
            }

            Coins {
                id: coins

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                score: game.score
            }
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The best games, as many as there is room for, and whose board it is.
Column {
    id: root

    required property AttractViewModel viewModel
    required property real room

    readonly property real line: Theme.text(24) + Theme.px(28)
    readonly property int most: Math.max(3, Math.floor((room - head.height - spacing) / (line + spacing)))

    spacing: Theme.px(6)

    Column {
        id: head

        bottomPadding: Theme.px(8)
        spacing: Theme.px(4)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.text(38)
            font.weight: Font.ExtraBold
            objectName: "boardTitle"
            text: qsTr("The board")
            width: parent.width
        }

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.body
            objectName: "boardNote"
            text: root.viewModel.boardNote
            visible: text.length > 0
            width: parent.width
        }
    }

    Repeater {
        model: root.viewModel.board

        delegate: Rectangle {
            id: entry

            required property int index
            required property int rank
            required property string name
            required property int score
            required property string tally

            Accessible.name: qsTr("%1. %2, %3, %4").arg(rank).arg(name).arg(qsTr("%Ln point(s)", "", score)).arg(tally)
            Accessible.role: Accessible.StaticText
            border.color: rank === 1 ? Theme.gold : Theme.hairline
            border.width: Math.max(1, Theme.px(1.5))
            color: Theme.surface
            height: root.line
            radius: Theme.px(12)
            visible: index < root.most
            width: root.width

            Words {
                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.features: Theme.tabular
                font.weight: Font.Bold
                text: entry.rank
                width: Theme.text(30)
                wrapMode: Text.NoWrap
            }

            Words {
                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(18) + Theme.text(36)
                anchors.verticalCenter: parent.verticalCenter
                font.letterSpacing: Theme.px(3)
                font.pixelSize: Theme.text(24)
                font.weight: Font.ExtraBold
                text: entry.name
                wrapMode: Text.NoWrap
            }

            Words {
                Accessible.ignored: true
                anchors.right: coins.left
                anchors.rightMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.pixelSize: Theme.caption
                text: entry.tally
                visible: root.width > Theme.text(400)
                wrapMode: Text.NoWrap
            }

            Coins {
                id: coins

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                score: entry.score
                size: Theme.text(24)
            }
        }
    }
}

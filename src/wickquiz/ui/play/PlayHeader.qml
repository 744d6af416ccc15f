import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Top of the round: pause, topic, progress, streak, score. Two lines where it is narrow.
Item {
    id: root

    required property PlayViewModel viewModel
    property bool isNarrow: false
    property bool canPause: true

    readonly property real indent: canPause ? pause.width + Theme.px(12) : 0
    // As high as a topic of several lines may need it.
    readonly property real line: Math.max(Theme.target, topic.implicitHeight)

    signal paused

    // A row of right answers is worth a cheer, from its third on.
    function cheerStreak(): void {
        if (root.viewModel.streak >= 3)
            cheer.burst();
    }

    Connections {
        function onWarned(words: string) {
            root.Accessible.announce(words, Accessible.Assertive);
        }

        target: root.viewModel.clock
    }

    implicitHeight: isNarrow ? root.line + Theme.px(14) + pips.height : root.line

    IconButton {
        id: pause

        anchors.left: parent.left
        anchors.verticalCenter: topic.verticalCenter
        glyph: Theme.icon("pause")
        label: qsTr("Pause")
        objectName: visible ? "pause" : ""
        visible: root.canPause

        onActivated: root.paused()
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: root.indent
        color: Theme.hue(root.viewModel.topic)
        height: Theme.px(10)
        radius: height / 2
        visible: root.viewModel.topic.length > 0
        width: height
        y: (root.line - height) / 2
    }

    Words {
        id: topic

        anchors.left: dot.right
        anchors.leftMargin: Theme.px(10)
        color: Theme.quiet
        font.weight: Font.Bold
        height: root.line
        lineHeight: 1
        objectName: "topic"
        text: root.viewModel.topic
        verticalAlignment: Text.AlignVCenter
        width: Math.max(Theme.px(80), (root.isNarrow ? root.width - tally.width : (root.width - pips.width) / 2) - root.indent - dot.width - Theme.px(26))
    }

    Pips {
        id: pips

        anchors.left: parent.left
        anchors.leftMargin: root.isNarrow ? root.indent : (root.width - width) / 2
        viewModel: root.viewModel
        y: root.isNarrow ? root.line + Theme.px(8) : (root.line - height) / 2
    }

    CoinBurst {
        id: cheer

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(48)
        objectName: "cheer"
        y: root.line / 2
        z: 1
    }

    Row {
        id: tally

        anchors.right: parent.right
        height: root.line
        spacing: Theme.px(18)

        TimeRing {
            anchors.verticalCenter: parent.verticalCenter
            clock: root.viewModel.clock
            visible: clock.isShown
        }

        Row {
            Accessible.name: qsTr("%1 in a row").arg(root.viewModel.streak)
            Accessible.role: Accessible.StaticText
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)
            visible: root.viewModel.streak > 1

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.px(24)
                source: Theme.goldIcon("flame")
            }

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.gold
                font.features: Theme.tabular
                font.pixelSize: Theme.text(20)
                font.weight: Font.ExtraBold
                text: root.viewModel.streak
                wrapMode: Text.NoWrap
            }
        }

        Coins {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "score"
            score: root.viewModel.score
            visible: root.viewModel.isScored
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.gold
            font.weight: Font.Bold
            objectName: "practice"
            text: qsTr("Practice")
            visible: !root.viewModel.isScored
            wrapMode: Text.NoWrap
        }
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One player at the table: who it is, the score, and the place to buzz. A finger counts as soon as it is down.
Pressable {
    id: root

    required property int seat
    required property string name
    required property string key
    required property int score
    required property string standing
    required property string note
    // Large letters on a low screen: name and score share a line, and leave the question its place.
    property bool isCompact: false

    readonly property bool isLit: standing === "word" || standing === "right"

    Accessible.name: [name, qsTr("%Ln point(s)", "", score), note].filter(part => part.length > 0).join(". ")
    enabled: standing === "ready" || standing === "word"
    implicitHeight: Math.max(Theme.px(isCompact ? 76 : 96), words.implicitHeight + Theme.px(isCompact ? 14 : 28))

    PointHandler {
        onActiveChanged: if (active)
            root.activated()
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.isLit ? mark.colour : Theme.edge
        border.width: root.isLit ? Math.max(3, Theme.px(4)) : Math.max(1, Theme.px(1.5))
        color: root.isLit || root.isHeld ? Theme.raised : Theme.surface
        radius: Theme.radius
    }

    SeatMark {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        seat: root.seat
        size: Theme.text(34)
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: badge.left
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(1)

        Words {
            Accessible.ignored: true
            color: root.standing === "out" ? Theme.quiet : Theme.ivory
            font.weight: Font.ExtraBold
            text: root.isCompact ? qsTr("%1  ·  %L2").arg(root.name).arg(root.score) : root.name
            width: parent.width
            wrapMode: Text.Wrap
        }

        Words {
            Accessible.ignored: true
            color: Theme.gold
            font.features: Theme.tabular
            font.pixelSize: Theme.text(22)
            font.weight: Font.ExtraBold
            objectName: "score" + root.seat
            text: Number(root.score).toLocaleString(Qt.locale(), "f", 0)
            visible: !root.isCompact
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: root.isLit ? Theme.ivory : Theme.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            objectName: "note" + root.seat
            // Never without a line: what is under a finger stays where it is.
            text: root.note.length > 0 ? root.note : "\u00A0"
            width: parent.width
        }
    }

    Words {
        id: badge

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        color: root.standing === "ready" ? Theme.ivory : Theme.quiet
        font.pixelSize: Theme.text(34)
        font.weight: Font.ExtraBold
        text: root.key
        visible: root.standing === "ready"
        width: visible ? implicitWidth : 0
        wrapMode: Text.NoWrap
    }

    FocusRing {
        around: root
    }
}

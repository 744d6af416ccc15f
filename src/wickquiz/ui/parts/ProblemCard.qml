import QtQuick
import wickquiz.ui.theme

// One thing that is wrong: what to do about it, and where.
Rectangle {
    id: root

    required property string severity
    required property string place
    required property string message
    property bool isCurrent: false
    property bool isMarked: false

    readonly property string severityWord: severity === "error" ? qsTr("Error") : qsTr("Warning")

    Accessible.description: isMarked ? qsTr("In the question in view") : ""
    Accessible.focusable: true
    Accessible.name: [severityWord, message, place].filter(part => part.length > 0).join(". ")
    Accessible.role: Accessible.ListItem
    border.color: isCurrent ? Theme.gold : Theme.hairline
    border.width: isCurrent ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: lines.implicitHeight + Theme.px(26)
    radius: Theme.px(14)

    Rectangle {
        color: Theme.gold
        height: parent.height - Theme.px(20)
        radius: width / 2
        visible: root.isMarked
        width: Theme.px(4)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(6)
        y: Theme.px(10)
    }

    Glyph {
        id: sign

        source: root.severity === "error" ? Theme.goldIcon("problems") : Theme.icon("problems")
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        y: Theme.px(14)
    }

    Column {
        id: lines

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.px(4)
        y: Theme.px(13)

        Words {
            Accessible.ignored: true
            font.weight: Font.DemiBold
            text: root.message
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: [root.severityWord, root.place].filter(part => part.length > 0).join("  ·  ")
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}

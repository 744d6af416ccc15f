import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// A sheet with a heading, for what belongs together.
Rectangle {
    id: root

    default property alias content: holder.data
    required property string title
    // What stands below the rest and fills the panel: how high it is at least, and where it begins.
    property real footHeight: 0
    readonly property real footY: lines.y + lines.height + Theme.px(20)
    readonly property real padding: Theme.px(22)

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: footHeight > 0 ? footY + footHeight + padding : lines.y + lines.height + padding
    radius: Theme.px(14)

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(14)

        Words {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.text(20)
            font.weight: Font.Bold
            text: root.title
            width: parent.width
        }

        Column {
            id: holder

            spacing: Theme.px(14)
            width: parent.width
        }
    }
}

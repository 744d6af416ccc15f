import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One figure by itself.
Rectangle {
    id: root

    required property string title
    required property string value
    required property string note

    Accessible.name: qsTr("%1: %2, %3").arg(title).arg(value).arg(note)
    Accessible.role: Accessible.StaticText
    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: lines.implicitHeight + Theme.px(28)
    radius: Theme.px(14)

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(14)

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            text: root.title
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            font.features: Theme.tabular
            font.pixelSize: Theme.stem
            font.weight: Font.ExtraBold
            text: root.value
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.note
            width: parent.width
        }
    }
}

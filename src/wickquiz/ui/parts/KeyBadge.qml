import QtQuick
import wickquiz.ui.theme

// The key that does the same as a press.
Rectangle {
    id: root

    property alias text: words.text
    property bool isStrong: false

    border.color: isStrong ? Theme.gold : Theme.edge
    border.width: Math.max(1, Theme.px(1.5))
    color: isStrong ? Theme.gold : "transparent"
    implicitHeight: Math.max(words.implicitHeight + Theme.px(6), Theme.px(30))
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.px(14))
    radius: Theme.px(8)

    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.isStrong ? Theme.goldInk : Theme.quiet
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
}

import QtQuick
import wickquiz.ui.theme

// One key of a pad of our own. The arrows go from key to key.
Pressable {
    id: root

    property string face: label
    property url glyph

    implicitHeight: Math.max(Theme.target, Theme.px(64), words.implicitHeight + Theme.px(16))
    implicitWidth: Math.max(Theme.target, Theme.px(64))
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: root.isHeld ? Theme.gold : root.isHovered ? Theme.raised : Theme.surface
        radius: Theme.px(12)
    }

    Glyph {
        anchors.centerIn: parent
        size: Theme.px(26)
        source: root.glyph
        visible: source.toString().length > 0
    }

    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.isHeld ? Theme.goldInk : Theme.ivory
        font.features: Theme.tabular
        font.pixelSize: Theme.text(26)
        font.weight: Font.Bold
        text: root.face
        visible: root.glyph.toString().length === 0
        wrapMode: Text.NoWrap
    }

    FocusRing {
        around: root
        radius: Theme.px(16)
    }
}

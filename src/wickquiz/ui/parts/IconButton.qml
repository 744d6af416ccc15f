import QtQuick
import wickquiz.ui.theme

// A quiet picture that can be pressed; its name shows while pointed at or focused.
Pressable {
    id: root

    required property url glyph
    // Points to where one comes from or goes: the other way where one reads from right to left.
    property bool isDirected: false
    // Among targets with a frame of their own.
    property bool isFramed: false

    implicitHeight: Theme.target
    implicitWidth: Theme.target

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: root.isFramed ? Math.max(1, Theme.px(1.5)) : 0
        color: root.isHeld ? Theme.hairline : root.isHovered ? Theme.raised : root.isFramed ? Theme.surface : "transparent"
        radius: root.isFramed ? Theme.radius : width / 2
    }

    Glyph {
        anchors.centerIn: parent
        mirror: root.isDirected && LayoutMirroring.enabled
        size: Theme.px(24)
        source: root.glyph
    }

    FocusRing {
        around: root
        radius: root.isFramed ? Theme.radius + Theme.px(4) : width / 2
    }
}

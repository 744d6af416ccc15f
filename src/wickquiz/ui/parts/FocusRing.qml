import QtQuick
import wickquiz.ui.theme

// Shows where the keys go. Stands outside what it rings, in the accent, on every ground.
Rectangle {
    id: root

    required property Item around
    property real gap: Theme.px(4)

    anchors.fill: around
    anchors.margins: -gap
    border.color: Theme.gold
    border.width: Math.max(2, Theme.px(3))
    color: "transparent"
    radius: Theme.radius + gap
    visible: around.activeFocus && Theme.showsFocus
}

import QtQuick
import wickquiz.ui.theme

// The ground of every screen: the city at night, or a plain sheet in the other themes.
Rectangle {
    id: root

    property real dimming: 0.72
    readonly property bool hasCome: city.hasCome

    color: Theme.ink

    Art {
        id: city

        readonly property real ratio: 16 / 9
        // Where the hotel stands, as a share of the picture's width: a narrow window keeps it in view.
        readonly property real centre: 0.625

        fillMode: Image.PreserveAspectCrop
        height: parent.height
        source: Theme.name === "dark" ? Theme.art("skyline") : ""
        sourceSize: Qt.size(width, 0)
        verticalAlignment: Image.AlignBottom
        visible: Theme.name === "dark"
        width: Math.max(parent.width, parent.height * ratio)
        x: -Math.max(0, Math.min(width - parent.width, width * centre - parent.width / 2))
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: root.dimming
        visible: Theme.name === "dark"
    }
}

import QtQuick
import wickquiz.ui.theme

// The ground of every screen: the city at night, or a plain sheet in the other themes.
Rectangle {
    id: root

    property real dimming: 0.72

    color: Theme.ink

    Image {
        anchors.fill: parent
        asynchronous: false
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: Image.AlignRight
        source: Theme.name === "dark" ? Theme.art("skyline") : ""
        sourceSize: Qt.size(Math.max(root.width, root.height * 16 / 9), 0)
        verticalAlignment: Image.AlignBottom
        visible: Theme.name === "dark"
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: root.dimming
        visible: Theme.name === "dark"
    }
}

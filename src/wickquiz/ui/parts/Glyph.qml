import QtQuick
import wickquiz.ui.theme

// One of our icons, drawn at the size it is shown in.
Image {
    id: root

    property real size: Theme.px(24)

    fillMode: Image.PreserveAspectFit
    height: size
    sourceSize: Qt.size(size, size)
    width: size
}

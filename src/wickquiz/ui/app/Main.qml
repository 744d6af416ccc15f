import QtQuick
import wickquiz.ui.theme

// The window. It comes before what it shows is loaded, and is given that later, with its view model.
Window {
    id: root

    property string theme: "dark"
    property bool isFullScreen: false
    property QtObject viewModel: null

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.ink
    height: 800
    minimumHeight: 480
    minimumWidth: 480
    title: "wickquiz"
    visibility: isFullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: 1280

    onViewModelChanged: content.setSource("Content.qml", {
        "viewModel": viewModel,
        "window": root
    })

    Binding {
        property: "name"
        target: Theme
        value: root.theme
    }

    Loader {
        id: content

        anchors.fill: parent
        focus: true
    }
}

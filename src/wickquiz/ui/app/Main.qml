import QtQuick
import wickquiz.ui.theme

// The window. It comes before what it shows is loaded, and is given that later, with its view model.
Window {
    id: root

    required property url assets
    required property var fonts
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

    // What is made ready by now has to be whole: the fonts are in it.
    onViewModelChanged: {
        ready.asynchronous = false;
        content.setSource("Content.qml", {
            "viewModel": viewModel,
            "window": root
        });
    }
    // Once the content has drawn, it holds what it needs of that.
    onFrameSwapped: if (content.item)
        ready.active = false

    Binding {
        property: "name"
        target: Theme
        value: root.theme
    }

    Binding {
        property: "fonts"
        target: Theme
        value: root.fonts
    }

    Binding {
        property: "assets"
        target: Theme
        value: root.assets
    }

    // By the size of what is in the window, which follows that of the window: or texts would be laid out by one size
    // within another.
    Binding {
        property: "unit"
        target: Theme
        value: content.width >= content.height ? Math.min(content.width / 1280, content.height / 800) : Math.min(content.width / 800, content.height / 1280)
    }

    Loader {
        id: ready

        asynchronous: true
        source: "Ready.qml"
    }

    Loader {
        id: content

        anchors.fill: parent
        focus: true
    }
}

import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// The window: it measures the unit, and shows one screen at a time.
Window {
    id: root

    required property AppViewModel viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.ink
    height: 800
    minimumHeight: 480
    minimumWidth: 480
    title: "wickquiz"
    visibility: viewModel.isFullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: 1280

    onClosing: root.viewModel.close()

    Binding {
        property: "unit"
        target: Theme
        value: root.width >= root.height ? Math.min(root.width / 1280, root.height / 800) : Math.min(root.width / 800, root.height / 1280)
    }

    Binding {
        property: "textSize"
        target: Theme
        value: root.viewModel.textSize
    }

    Binding {
        property: "name"
        target: Theme
        value: root.viewModel.theme
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.viewModel.reducedMotion
    }

    Binding {
        property: "lockIn"
        target: Controls
        value: root.viewModel.keyLockIn
    }

    Binding {
        property: "next"
        target: Controls
        value: root.viewModel.keyNext
    }

    Binding {
        property: "hint"
        target: Controls
        value: root.viewModel.keyHint
    }

    Binding {
        property: "pause"
        target: Controls
        value: root.viewModel.keyPause
    }

    Binding {
        property: "letters"
        target: Controls
        value: root.viewModel.letters
    }

    Binding {
        property: "isKiosk"
        target: Theme
        value: root.viewModel.isKiosk
    }

    Binding {
        property: "assets"
        target: Theme
        value: root.viewModel.assets
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequence: "F11"

        onActivated: root.viewModel.toggleFullScreen()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequence: "M"

        onActivated: root.viewModel.toggleSound()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequences: [StandardKey.Quit]

        onActivated: root.close()
    }

    Stage {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
    }
}

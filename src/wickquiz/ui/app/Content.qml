import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// What is in the window: the settings at work, and one screen at a time.
Item {
    id: root

    required property AppViewModel viewModel
    required property Main window

    Binding {
        property: "textSize"
        target: Theme
        value: root.viewModel.textSize
    }

    Binding {
        property: "theme"
        target: root.window
        value: root.viewModel.theme
    }

    Binding {
        property: "isFullScreen"
        target: root.window
        value: root.viewModel.isFullScreen
    }

    Connections {
        function onClosing() {
            root.viewModel.close();
        }

        target: root.window
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

        onActivated: root.window.close()
    }

    Stage {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
    }
}

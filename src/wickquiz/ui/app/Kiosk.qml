import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// The window of a kiosk: one screen at a time, and at times a panel over it. Nothing in it leads out.
Window {
    id: root

    required property KioskViewModel viewModel

    readonly property bool isCovered: viewModel.overlay.length > 0

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.ink
    flags: Qt.Window | Qt.FramelessWindowHint
    height: 800
    title: "wickquiz"
    visibility: viewModel.isFullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: 1280

    Binding {
        property: "unit"
        target: Theme
        value: root.width >= root.height ? Math.min(root.width / 1280, root.height / 800) : Math.min(root.width / 800, root.height / 1280)
    }

    Binding {
        property: "isKiosk"
        target: Theme
        value: true
    }

    Binding {
        property: "isReach"
        target: Theme
        value: root.viewModel.isReach
    }

    Binding {
        property: "finger"
        target: Theme
        value: root.viewModel.finger
    }

    Binding {
        property: "assets"
        target: Theme
        value: root.viewModel.assets
    }

    ScreenLoader {
        id: screen

        anchors.fill: parent
        enabled: !root.isCovered
        folder: root.viewModel.screen
        focus: !root.isCovered
        model: () => root.viewModel.screenModel()
        objectName: "screen"

        Component.onCompleted: show()

        Connections {
            function onScreenShown() {
                screen.show();
            }

            function onOverlayShown() {
                if (!root.isCovered)
                    screen.takeFocus();
            }

            target: root.viewModel
        }
    }

    // While it is there, the keys and a screen reader stay with it.
    ScreenLoader {
        id: panel

        anchors.fill: parent
        focus: root.isCovered
        folder: root.viewModel.overlay
        model: () => root.viewModel.overlayModel()
        objectName: "panel"

        Connections {
            function onOverlayShown() {
                panel.show();
            }

            target: root.viewModel
        }
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The window of a kiosk: one screen at a time, and at times a panel over it. Nothing in it leads out.
Window {
    id: root

    required property KioskViewModel viewModel

    readonly property bool isCovered: viewModel.overlay.length > 0

    // On a high screen the targets of a visitor can be let down into the lower third; the city is above.
    readonly property bool canReach: height > width && ["play", "results", "initials"].includes(viewModel.screen)
    readonly property bool isDropped: canReach && viewModel.isReach
    readonly property real stage: isDropped ? height / 3 : height

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
        value: root.width >= root.stage ? Math.min(root.width / 1280, root.stage / 800) : Math.min(root.width / 800, root.stage / 1280)
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

    Backdrop {
        anchors.bottom: screen.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        dimming: 0.5
        visible: root.isDropped
    }

    ScreenLoader {
        id: screen

        anchors.bottom: root.canReach ? strip.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.height - root.stage
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

    Item {
        id: strip

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.right: parent.right
        enabled: !root.isCovered
        height: reach.height
        visible: root.canReach

        QuietButton {
            id: reach

            glyph: Theme.assets.toString().length > 0 ? Theme.icon(root.isDropped ? "arrow-up" : "arrow-down") : ""
            label: root.isDropped ? qsTr("Use the whole screen") : qsTr("Bring it all down within reach")
            objectName: "reach"

            onActivated: {
                root.viewModel.toggleReach();
                screen.takeFocus();
            }
        }
    }

    // While it is there, the keys and a screen reader stay with it.
    ScreenLoader {
        id: panel

        anchors.fill: parent
        anchors.topMargin: root.height - root.stage
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

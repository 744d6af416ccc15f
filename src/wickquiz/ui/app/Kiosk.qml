import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The window of a kiosk: one screen at a time, and at times a panel over it. Nothing in it leads out.
Window {
    id: root

    required property KioskViewModel viewModel

    readonly property bool isCovered: viewModel.overlay.length > 0

    // What a visitor touches can be let down into the lower third; what is read stays. Elsewhere it lies there anyway.
    readonly property bool canReach: ["play", "initials"].includes(viewModel.screen)
    readonly property bool isLow: canReach && viewModel.isReach
    readonly property bool isHigh: height > width

    function arrow(way: string): url {
        return Theme.assets.toString().length > 0 ? Theme.icon("arrow-" + way) : "";
    }

    function turn(): void {
        viewModel.toggleReach();
        screen.takeFocus();
    }

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
        value: root.isHigh ? Math.min(root.width / 800, root.height / 1280) : Math.min(root.width / 1280, root.height / 800)
    }

    Binding {
        property: "isKiosk"
        target: Theme
        value: true
    }

    Binding {
        property: "showsFocus"
        target: Theme
        value: root.viewModel.isKeyed
    }

    Binding {
        property: "isLow"
        target: Theme
        value: root.isLow
    }

    Binding {
        property: "corner"
        target: Theme
        value: lower.visible ? lower.width + Theme.px(14) : 0
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

    // It stands in the corner that the screen leaves: named where there is room, and small below what it brought down.
    QuietButton {
        id: lower

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22) + Math.max(0, Theme.px(64) - height) / 2
        anchors.left: parent.left
        anchors.leftMargin: root.isHigh ? Theme.px(24) : Theme.px(56)
        enabled: !root.isCovered
        glyph: root.arrow("down")
        label: qsTr("Within reach")
        objectName: visible ? "reach" : ""
        visible: root.canReach && !root.isLow

        onActivated: root.turn()
    }

    IconButton {
        id: lift

        readonly property real free: (Math.floor(root.height / 3) - 2 * height) / 3

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(2, Math.min(Theme.px(14), Math.floor(free))) + (root.isHigh ? Math.max(0, Theme.px(64) - height) / 2 : 0)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        enabled: !root.isCovered
        glyph: root.arrow("up")
        isFramed: true
        label: qsTr("Use the whole screen")
        objectName: visible ? "reach" : ""
        visible: root.isLow

        onActivated: root.turn()
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

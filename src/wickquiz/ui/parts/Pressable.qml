import QtQuick
import wickquiz.ui.theme

// What can be pressed by key, mouse or touch, and says so to a screen reader.
Item {
    id: root

    property string label
    property string description
    readonly property bool isHeld: tap.pressed
    readonly property bool isHovered: hover.hovered

    // Where Enter means something else than Space and a tap, as on an option that Enter locks in.
    property bool isEnterApart: false

    signal activated
    signal entered

    // With Ctrl it is not for this one: there it locks in, wherever the keys are.
    function enter(event: KeyEvent): void {
        if (event.modifiers & Qt.ControlModifier)
            event.accepted = false;
        if (event.isAutoRepeat || !event.accepted)
            return;
        if (isEnterApart)
            entered();
        else
            activated();
    }

    activeFocusOnTab: true
    implicitHeight: Theme.target
    implicitWidth: Theme.target

    Accessible.description: description
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button

    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: event => root.enter(event)
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            root.activated();
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.activated();
        }
    }
}

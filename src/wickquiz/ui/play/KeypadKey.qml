import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One key of the keypad. A finger on it leaves the keys' focus in the field.
Item {
    id: root

    required property string face
    required property string label
    property url glyph

    signal activated
    signal moved(sideways: int, upright: int)

    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(12))

    Accessible.onPressAction: root.activated()
    Keys.onDownPressed: root.moved(0, 1)
    Keys.onEnterPressed: root.activated()
    Keys.onLeftPressed: root.moved(-1, 0)
    Keys.onReturnPressed: event => {
        if (event.modifiers & Qt.ControlModifier)
            event.accepted = false;
        else
            root.activated();
    }
    Keys.onRightPressed: root.moved(1, 0)
    Keys.onSpacePressed: root.activated()
    Keys.onUpPressed: root.moved(0, -1)

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.activated()
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: tap.pressed ? Theme.gold : hover.hovered ? Theme.raised : Theme.surface
        radius: Theme.px(10)

        Glyph {
            anchors.centerIn: parent
            size: Theme.px(22)
            source: root.glyph
            visible: source.toString().length > 0
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.centerIn: parent
            color: tap.pressed ? Theme.goldInk : Theme.ivory
            font.pixelSize: Theme.text(20)
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.caption
            text: root.face
            width: root.width - Theme.px(6)
            wrapMode: Text.NoWrap
        }
    }

    FocusRing {
        around: root
        radius: Theme.px(12)
    }
}

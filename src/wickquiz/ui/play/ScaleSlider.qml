pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The scale with its handle. In the reveal: the tolerance as a band, the right value as a pin, one's own as the handle.
Item {
    id: root

    required property ScaleModel model

    // What a screen reader reads and sets.
    property real value
    readonly property real minimumValue: model.low
    readonly property real maximumValue: model.high
    readonly property real stepSize: model.step

    readonly property real railY: Theme.px(model.isRevealed ? 52 : 34)
    readonly property real inset: Theme.px(22)
    readonly property real length: width - 2 * inset

    signal proceeded

    function takeKey(event: KeyEvent): bool {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            root.model.erase();
            return true;
        }
        if (event.text.length !== 1 || "0123456789.,-−".indexOf(event.text) < 0)
            return false;
        root.model.enter(event.text);
        return true;
    }

    function walk(event: KeyEvent): bool {
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Up)
            root.model.nudge(1);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Down)
            root.model.nudge(-1);
        else if (event.key === Qt.Key_PageUp)
            root.model.leap(1);
        else if (event.key === Qt.Key_PageDown)
            root.model.leap(-1);
        else if (event.key === Qt.Key_Home)
            root.model.pointAt(0);
        else if (event.key === Qt.Key_End)
            root.model.pointAt(1);
        else if (event.key === Qt.Key_Space)
            root.model.nudge(0);
        else
            return false;
        return true;
    }

    Accessible.description: model.says
    Accessible.focusable: true
    Accessible.name: qsTr("Scale from %1 to %2").arg(model.lowLabel).arg(model.highLabel)
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    enabled: !model.isRevealed
    implicitHeight: Math.max(labels.y + labels.height, model.isRevealed ? 0 : Theme.target)
    objectName: "scale"

    Accessible.onDecreaseAction: root.model.nudge(-1)
    Accessible.onIncreaseAction: root.model.nudge(1)
    Keys.onPressed: event => event.accepted = root.walk(event) || root.takeKey(event)
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.proceeded();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.proceeded();
    }
    onValueChanged: if (value !== model.value)
        root.model.setValue(value)

    Binding {
        property: "value"
        target: root
        value: root.model.value
    }

    Rectangle {
        id: rail

        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.raised
        height: Theme.px(12)
        objectName: "rail"
        radius: height / 2
        width: root.length
        x: root.inset
        y: root.railY - height / 2
    }

    Rectangle {
        color: Theme.gold
        height: rail.height
        radius: height / 2
        visible: root.model.isSet && !root.model.isRevealed
        width: root.model.at * root.length
        x: root.inset
        y: rail.y
    }

    ScaleReveal {
        anchors.fill: parent
        inset: root.inset
        model: root.model
        railY: root.railY
        visible: root.model.isRevealed
    }

    Rectangle {
        border.color: root.model.isSet ? Theme.ink : Theme.edge
        border.width: Math.max(2, Theme.px(3))
        color: root.model.isSet ? Theme.gold : Theme.surface
        height: Theme.px(44)
        radius: width / 2
        scale: area.pressed ? 1.12 : 1
        visible: !root.model.isRevealed
        width: height
        x: root.inset + root.model.at * root.length - width / 2
        y: root.railY - height / 2

        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }
    }

    Item {
        id: labels

        height: Theme.px(14) + Math.round(Theme.caption * 1.4)
        width: parent.width
        y: root.railY + Theme.px(26)

        Repeater {
            model: root.model.ticks

            delegate: Item {
                id: tick

                required property real at
                required property string label

                x: root.inset + at * root.length

                Rectangle {
                    color: Theme.edge
                    height: Theme.px(8)
                    width: Math.max(1, Theme.px(2))
                    x: -width / 2
                }

                Words {
                    Accessible.ignored: true
                    color: Theme.quiet
                    font.features: Theme.tabular
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    lineHeight: 1
                    text: tick.label
                    wrapMode: Text.NoWrap
                    x: Math.max(-tick.x, Math.min(root.width - tick.x - implicitWidth, -implicitWidth / 2))
                    y: Theme.px(12)
                }
            }
        }
    }

    MouseArea {
        id: area

        function point(x: real): void {
            root.model.pointAt((x - root.inset) / root.length);
        }

        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        preventStealing: true

        onPositionChanged: mouse => point(mouse.x)
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            point(mouse.x);
        }
    }

    FocusRing {
        around: root
    }
}

import QtQuick
import QtQuick.Shapes
import wickquiz.ui.theme

// A player's sign: a colour and a shape of their own, so that neither has to be seen alone.
Item {
    id: root

    required property int seat
    property real size: Theme.text(26)

    readonly property color colour: [Theme.tokens.magenta, Theme.tokens.cyan, Theme.tokens.violet, Theme.tokens.amber][Math.max(0, seat) % 4]

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Rectangle {
        anchors.centerIn: parent
        color: root.colour
        height: root.size * (root.seat === 2 ? 0.72 : 0.86)
        radius: root.seat === 0 ? height / 2 : Theme.px(3)
        rotation: root.seat === 2 ? 45 : 0
        visible: root.seat !== 3
        width: height
    }

    Shape {
        anchors.fill: parent
        visible: root.seat === 3

        ShapePath {
            fillColor: root.colour
            startX: root.size / 2
            startY: root.size * 0.06
            strokeWidth: -1

            PathLine {
                x: root.size * 0.98
                y: root.size * 0.92
            }

            PathLine {
                x: root.size * 0.02
                y: root.size * 0.92
            }
        }
    }
}

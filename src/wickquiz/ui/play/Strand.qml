import QtQuick
import QtQuick.Shapes
import wickquiz.ui.theme

// A line from one point to another, with a dot at either end.
Item {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    property bool isLoose: false

    readonly property real reach: (toX - fromX) / 2

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            startX: root.fromX
            startY: root.fromY
            strokeColor: Theme.gold
            strokeStyle: root.isLoose ? ShapePath.DashLine : ShapePath.SolidLine
            strokeWidth: Math.max(2, Theme.px(3))

            PathCubic {
                control1X: root.fromX + root.reach
                control1Y: root.fromY
                control2X: root.toX - root.reach
                control2Y: root.toY
                x: root.toX
                y: root.toY
            }
        }
    }

    Repeater {
        model: [Qt.point(root.fromX, root.fromY), Qt.point(root.toX, root.toY)]

        delegate: Rectangle {
            required property point modelData

            color: Theme.gold
            height: Theme.px(12)
            radius: width / 2
            width: height
            x: modelData.x - width / 2
            y: modelData.y - height / 2
        }
    }
}

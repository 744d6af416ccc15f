import QtQuick
import QtQuick.Shapes
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The time that is left: a ring that empties, and the seconds in figures. In the last ten the ring is drawn bolder.
Row {
    id: root

    required property ClockModel clock

    readonly property real size: Theme.text(30)
    readonly property real stroke: Math.max(3, size * (clock.isLate ? 0.2 : 0.13))
    readonly property color colour: clock.isLate ? Theme.wrongWord : Theme.ivory
    readonly property real share: Theme.reducedMotion ? clock.left / Math.max(1, clock.whole) : clock.share

    Accessible.name: qsTr("%Ln second(s) left", "", clock.left)
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(8)

    Shape {
        anchors.verticalCenter: parent.verticalCenter
        height: root.size
        preferredRendererType: Shape.CurveRenderer
        width: root.size

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.hairline
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.stroke) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.colour
            strokeWidth: root.share > 0 ? root.stroke : -1

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.share
            }
        }
    }

    Words {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: root.colour
        font.features: Theme.tabular
        font.pixelSize: Theme.text(20)
        font.weight: Font.ExtraBold
        objectName: "secondsLeft"
        text: root.clock.left
        wrapMode: Text.NoWrap
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import wickquiz.ui.parts
import wickquiz.ui.theme

// Scores as a line. Left and Right go from point to point, each said in words below and to a screen reader.
Item {
    id: root

    required property string title
    required property string note
    required property string trace
    required property string firstDay
    required property string lastDay
    required property var points
    required property var ticks

    readonly property list<real> levels: trace.length > 0 ? trace.split(",").map(Number) : []
    readonly property real legend: days.height + value.height + Theme.px(20)
    property int current: levels.length - 1
    property string words

    function xOf(index: int): real {
        return levels.length > 1 ? plot.width * index / (levels.length - 1) : plot.width / 2;
    }

    function yOf(level: real): real {
        return plot.height * (1 - level);
    }

    function nearest(x: real): int {
        return levels.length > 1 ? Math.round(x / plot.width * (levels.length - 1)) : 0;
    }

    function go(index: int): void {
        const wanted = Math.max(0, Math.min(levels.length - 1, index));
        if (wanted === current)
            return;
        current = wanted;
        Accessible.announce(words, Accessible.Assertive);
    }

    function line(): list<point> {
        return levels.map((level, index) => Qt.point(xOf(index), yOf(level)));
    }

    // Time runs from left to right on an axis, whatever one reads.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    Accessible.description: words
    Accessible.focusable: true
    Accessible.name: qsTr("%1: %2. Left and Right go from round to round.").arg(title).arg(note)
    Accessible.role: Accessible.Chart
    activeFocusOnTab: true
    implicitHeight: plot.y + Math.max(Theme.px(220), Theme.caption * 10) + legend

    Accessible.onDecreaseAction: root.go(root.current - 1)
    Accessible.onIncreaseAction: root.go(root.current + 1)
    Keys.onLeftPressed: root.go(root.current - 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            event.accepted = true;
            root.go(event.key === Qt.Key_Home ? 0 : root.levels.length - 1);
        }
    }
    Keys.onRightPressed: root.go(root.current + 1)
    onLevelsChanged: current = levels.length - 1

    Item {
        id: plot

        readonly property real margin: axis.width + Theme.px(12)

        height: root.height - y - root.legend
        width: root.width - margin - Theme.px(10)
        x: margin
        y: Theme.caption * 0.7

        Repeater {
            model: root.ticks

            delegate: Item {
                id: tick

                required property real level
                required property string label

                width: plot.width
                y: root.yOf(level)

                Rectangle {
                    color: Theme.hairline
                    height: 1
                    width: parent.width
                }

                Words {
                    id: label

                    Accessible.ignored: true
                    anchors.right: parent.left
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.top
                    color: Theme.quiet
                    font.features: Theme.tabular
                    font.pixelSize: Theme.caption
                    text: tick.label
                    wrapMode: Text.NoWrap

                    onImplicitWidthChanged: axis.width = Math.max(axis.width, implicitWidth)
                }
            }
        }

        Loader {
            active: root.levels.length > 1
            anchors.fill: parent

            sourceComponent: Shape {
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: "transparent"

                    fillGradient: LinearGradient {
                        x2: 0
                        y2: plot.height

                        GradientStop {
                            color: Qt.alpha(Theme.gold, 0.26)
                            position: 0
                        }

                        GradientStop {
                            color: Qt.alpha(Theme.gold, 0.02)
                            position: 1
                        }
                    }

                    PathPolyline {
                        path: [Qt.point(0, plot.height), ...root.line(), Qt.point(plot.width, plot.height)]
                    }
                }

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.gold
                    strokeWidth: Math.max(2, Theme.px(2.5))

                    PathPolyline {
                        path: root.line()
                    }
                }
            }
        }

        Rectangle {
            color: Theme.edge
            height: plot.height
            visible: root.current >= 0
            width: Math.max(1, Theme.px(1.5))
            x: root.xOf(root.current) - width / 2
        }

        Repeater {
            model: root.points

            delegate: Rectangle {
                id: dot

                required property int index
                required property string words
                readonly property bool isCurrent: index === root.current

                Accessible.name: words
                Accessible.role: Accessible.ListItem
                border.color: Theme.gold
                border.width: isCurrent ? Math.max(2, Theme.px(3.5)) : 0
                color: isCurrent ? Theme.surface : Theme.gold
                height: width
                radius: width / 2
                width: isCurrent ? Theme.px(17) : root.levels.length > 15 ? Theme.px(7) : Theme.px(9)
                x: root.xOf(index) - width / 2
                y: root.yOf(root.levels[index] ?? 0) - height / 2

                Component.onCompleted: if (isCurrent)
                    root.words = words
                onIsCurrentChanged: if (isCurrent)
                    root.words = words
            }
        }

        MouseArea {
            anchors.fill: parent
            anchors.margins: -Theme.px(12)
            hoverEnabled: true

            onClicked: root.forceActiveFocus(Qt.MouseFocusReason)
            onPositionChanged: mouse => root.current = Math.max(0, Math.min(root.levels.length - 1, root.nearest(mouse.x - Theme.px(12))))
            onPressed: mouse => root.current = Math.max(0, Math.min(root.levels.length - 1, root.nearest(mouse.x - Theme.px(12))))
        }
    }

    // As wide as the widest label of the axis.
    Item {
        id: axis
    }

    Item {
        id: days

        height: Math.max(from.implicitHeight, until.implicitHeight)
        width: plot.width
        x: plot.x
        y: plot.y + plot.height + Theme.px(10)

        Words {
            id: from

            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.firstDay
            width: parent.width / 2 - Theme.px(6)
        }

        Words {
            id: until

            Accessible.ignored: true
            anchors.right: parent.right
            color: Theme.quiet
            font.pixelSize: Theme.caption
            horizontalAlignment: Text.AlignRight
            text: root.lastDay
            width: parent.width / 2 - Theme.px(6)
        }
    }

    Words {
        id: value

        Accessible.ignored: true
        font.features: Theme.tabular
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "chartWords"
        text: root.words
        width: root.width
        y: days.y + days.height + Theme.px(10)
    }

    FocusRing {
        around: root
        gap: Theme.px(10)
    }
}

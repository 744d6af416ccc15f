import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One setting: what it is called and does, and beside it, or below where it is narrow, what it may be.
Rectangle {
    id: root

    required property string title
    required property string line
    property bool isNarrow: false
    readonly property real inner: width - Theme.px(40)
    readonly property real choiceWidth: isNarrow ? inner : (inner - Theme.px(20)) * 0.6
    default property alias choices: flow.data

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    height: body.implicitHeight + Theme.px(28)
    radius: Theme.px(14)

    Grid {
        id: body

        columnSpacing: Theme.px(20)
        columns: root.isNarrow ? 1 : 2
        rowSpacing: Theme.px(10)
        verticalItemAlignment: Grid.AlignVCenter
        x: Theme.px(20)
        y: Theme.px(14)

        Column {
            spacing: Theme.px(2)
            width: root.isNarrow ? root.inner : (root.inner - Theme.px(20)) * 0.4

            Words {
                font.weight: Font.Bold
                text: root.title
                width: parent.width
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.caption
                text: root.line
                visible: text.length > 0
                width: parent.width
            }
        }

        Flow {
            id: flow

            Accessible.name: root.title
            Accessible.role: Accessible.Grouping
            spacing: Theme.px(8)
            width: root.choiceWidth
        }
    }
}

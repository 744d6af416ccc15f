pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Questions that were met several times, each with how often it was right.
Column {
    id: root

    required property string label
    required property var items
    required property color mark
    readonly property int count: lines.count

    Accessible.name: label
    Accessible.role: Accessible.List
    spacing: Theme.px(12)

    Repeater {
        id: lines

        model: root.items

        delegate: Item {
            id: met

            required property string stem
            required property string tally

            Accessible.name: qsTr("%1 Right: %2").arg(stem).arg(tally)
            Accessible.role: Accessible.ListItem
            implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)
            width: root.width

            Rectangle {
                color: root.mark
                height: parent.height
                radius: width / 2
                width: Theme.px(4)
            }

            Words {
                id: words

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(16)
                anchors.right: figure.left
                anchors.rightMargin: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.caption
                text: met.stem
            }

            Words {
                id: figure

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.features: Theme.tabular
                font.pixelSize: Theme.caption
                font.weight: Font.Bold
                text: met.tally
                wrapMode: Text.NoWrap
            }
        }
    }
}

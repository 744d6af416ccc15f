pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// The share right of each topic, as bars with their figures written out.
Column {
    id: root

    required property var topics

    Accessible.name: qsTr("Right answers by topic")
    Accessible.role: Accessible.List
    spacing: Theme.px(11)

    Repeater {
        model: root.topics

        delegate: Item {
            id: topic

            required property string name
            required property string title
            required property real share
            required property string percent
            required property string tally

            Accessible.name: qsTr("%1: %2, %3").arg(title).arg(percent).arg(tally)
            Accessible.role: Accessible.ListItem
            implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight) + Theme.px(11)
            width: root.width

            Words {
                id: words

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: rest.left
                anchors.rightMargin: Theme.px(10)
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                text: topic.title
            }

            Words {
                id: rest

                Accessible.ignored: true
                anchors.right: figure.left
                anchors.rightMargin: Theme.px(6)
                color: Theme.quiet
                font.features: Theme.tabular
                font.pixelSize: Theme.caption
                text: topic.tally
                wrapMode: Text.NoWrap
            }

            Words {
                id: figure

                Accessible.ignored: true
                anchors.right: parent.right
                font.features: Theme.tabular
                font.pixelSize: Theme.caption
                font.weight: Font.ExtraBold
                horizontalAlignment: Text.AlignRight
                text: topic.percent
                width: Math.max(implicitWidth, Theme.text(54))
                wrapMode: Text.NoWrap
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.hairline
                height: Theme.px(7)
                radius: height / 2
                width: parent.width

                Rectangle {
                    color: Theme.hue(topic.name)
                    height: parent.height
                    radius: height / 2
                    visible: topic.share > 0
                    width: Math.max(height, parent.width * topic.share)
                }
            }
        }
    }
}

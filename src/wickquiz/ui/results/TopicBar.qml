import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// How one topic went: its name, right out of asked, and a bar.
Item {
    id: root

    required property string topic
    required property int hits
    required property int asked

    Accessible.name: qsTr("%1: %2 of %3 right").arg(topic).arg(hits).arg(asked)
    Accessible.role: Accessible.StaticText
    implicitHeight: name.implicitHeight + Theme.px(16)

    Words {
        id: name

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.right: tally.left
        anchors.rightMargin: Theme.px(8)
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        text: root.topic
    }

    Words {
        id: tally

        Accessible.ignored: true
        anchors.right: parent.right
        color: Theme.quiet
        font.features: Theme.tabular
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        text: qsTr("%1 / %2").arg(root.hits).arg(root.asked)
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.hairline
        height: Theme.px(8)
        radius: height / 2
        width: parent.width

        Rectangle {
            color: Theme.hue(root.topic)
            height: parent.height
            radius: height / 2
            visible: root.hits > 0
            width: parent.width * root.hits / Math.max(1, root.asked)
        }
    }
}

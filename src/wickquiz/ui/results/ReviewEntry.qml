import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One item of the round looked back on: what was asked, said and right, what it earned and where it is written.
Rectangle {
    id: root

    required property int number
    required property string stem
    required property string said
    required property string key
    required property string tone
    required property string points
    required property string source

    Accessible.name: [stem, tone === "right" ? qsTr("right") : tone === "partly" ? qsTr("partly right") : qsTr("missed"), said, key, points, source].filter(part => part.length > 0).map(part => part.replace(/\.$/, "")).join(". ")
    Accessible.role: Accessible.ListItem
    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: body.implicitHeight + Theme.px(28)
    radius: Theme.px(14)

    SignMark {
        id: sign

        sign: root.tone
        size: Theme.px(28)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        y: Theme.px(16)
    }

    Column {
        id: body

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.px(4)
        y: Theme.px(14)

        Words {
            Accessible.ignored: true
            font.weight: Font.Bold
            text: root.stem
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: root.tone === "right" ? Theme.jade : Theme.wrongWord
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            text: root.said
            visible: text.length > 0
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.jade
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            text: root.key
            visible: text.length > 0
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.features: Theme.tabular
            font.pixelSize: Theme.caption
            text: root.points
            visible: text.length > 0
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.source
            visible: text.length > 0
            width: parent.width
        }
    }
}

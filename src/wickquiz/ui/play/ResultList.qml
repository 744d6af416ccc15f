pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// What was answered beside what is right, one thing a line, marked by shape and word.
Column {
    id: root

    property alias model: rows.model

    spacing: Theme.px(8)

    Repeater {
        id: rows

        delegate: Rectangle {
            id: row

            required property string sign
            required property string words
            required property string note
            required property string badge
            required property int index

            readonly property bool isGood: sign === "right" || sign === "key"

            Accessible.name: [badge, words, note].filter(part => part.length > 0).join(". ")
            Accessible.role: Accessible.StaticText
            border.color: isGood ? Theme.jade : sign === "wrong" ? Theme.wrong : sign === "partly" ? Theme.tokens.amber : Theme.hairline
            border.width: sign === "key" ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
            color: Theme.surface
            implicitHeight: Math.max(Theme.px(52), texts.implicitHeight + Theme.px(18))
            objectName: "result" + index
            radius: Theme.radius
            width: root.width

            SignMark {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(14)
                sign: row.sign
                size: Theme.px(32)
                visible: row.sign.length > 0
                y: (row.height - height) / 2
            }

            Words {
                id: number

                Accessible.ignored: true
                anchors.left: mark.right
                anchors.leftMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.features: Theme.tabular
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: row.badge
                visible: row.badge.length > 0
                width: Math.max(Theme.px(20), implicitWidth)
                wrapMode: Text.NoWrap
            }

            Column {
                id: texts

                anchors.left: number.visible ? number.right : mark.visible ? mark.right : parent.left
                anchors.leftMargin: number.visible ? Theme.px(10) : mark.visible ? Theme.px(14) : Theme.px(16)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)

                Words {
                    Accessible.ignored: true
                    font.weight: Font.Bold
                    lineHeight: 1.05
                    text: row.words
                    width: parent.width
                }

                Words {
                    Accessible.ignored: true
                    color: row.isGood ? Theme.jade : row.sign === "wrong" ? Theme.wrongWord : Theme.quiet
                    font.pixelSize: Theme.caption
                    font.weight: Font.Bold
                    text: row.note
                    visible: text.length > 0
                    width: parent.width
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// A question to be tempted by. It cannot be answered here.
Column {
    id: root

    required property AttractViewModel viewModel

    spacing: Theme.px(14)

    Row {
        spacing: Theme.px(10)
        visible: root.viewModel.topic.length > 0
        width: parent.width

        Rectangle {
            id: dot

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.hue(root.viewModel.topic)
            height: Theme.px(10)
            radius: height / 2
            width: height
        }

        Words {
            color: Theme.quiet
            font.weight: Font.Bold
            text: root.viewModel.topic
            width: parent.width - dot.width - parent.spacing
        }
    }

    Words {
        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.text(38)
        font.weight: Font.ExtraBold
        objectName: "stem"
        text: root.viewModel.stem
        width: parent.width
    }

    Repeater {
        model: root.viewModel.options

        delegate: Rectangle {
            id: option

            required property string words

            border.color: Theme.hairline
            border.width: Math.max(1, Theme.px(1.5))
            color: Theme.surface
            height: text.implicitHeight + Theme.px(26)
            radius: Theme.radius
            width: root.width

            Words {
                id: text

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(20)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.text(24)
                text: option.words
            }
        }
    }
}

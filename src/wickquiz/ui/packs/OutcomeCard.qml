import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What came of the last thing done: by picture and words, not by colour alone.
Rectangle {
    id: root

    required property PacksViewModel viewModel

    Accessible.name: root.viewModel.message + " " + root.viewModel.details
    Accessible.role: Accessible.StaticText
    border.color: root.viewModel.isRefusal ? Theme.wrong : Theme.jade
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: lines.implicitHeight + Theme.px(28)
    radius: Theme.px(14)

    Glyph {
        id: sign

        source: root.viewModel.isRefusal ? Theme.goldIcon("problems") : Theme.goldIcon("check")
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        y: Theme.px(15)
    }

    Column {
        id: lines

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.px(6)
        y: Theme.px(14)

        Words {
            Accessible.ignored: true
            font.weight: Font.Bold
            objectName: "message"
            text: root.viewModel.message
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            objectName: "details"
            text: root.viewModel.details
            visible: text.length > 0
            width: parent.width
        }

        QuietButton {
            glyph: Theme.icon("problems")
            label: qsTr("All problems")
            objectName: "seeMore"
            visible: root.viewModel.canSeeMore

            onActivated: root.viewModel.seeMore()
        }
    }
}

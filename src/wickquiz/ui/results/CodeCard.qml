import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The code of the round, to be copied.
Rectangle {
    id: root

    required property ResultsViewModel viewModel

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: codeBody.implicitHeight + Theme.px(28)
    radius: Theme.px(14)

    Column {
        id: codeBody

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.right: copy.visible ? copy.left : parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.viewModel.isCopied ? qsTr("Copied. Send it to a friend.") : qsTr("The very same game, for a friend:")
            width: parent.width
        }

        Words {
            color: Theme.gold
            font.features: Theme.tabular
            font.letterSpacing: Theme.px(1)
            font.weight: Font.Bold
            objectName: "code"
            text: root.viewModel.code
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    IconButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        glyph: Theme.icon(root.viewModel.isCopied ? "check" : "copy")
        label: qsTr("Copy the code")
        objectName: "copy"
        visible: !Theme.isKiosk

        onActivated: root.viewModel.copyCode()
    }
}

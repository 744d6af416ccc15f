import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Bottom of the round: the hint, what the keys do, and the one big target.
Item {
    id: root

    required property PlayViewModel viewModel
    property bool isNarrow: false

    function focusProceed(): void {
        proceed.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: proceed.implicitHeight

    QuietButton {
        id: hintButton

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        glyph: Theme.icon("hint")
        keyHint: root.viewModel.kind === "typed" ? "F1" : "?"
        label: qsTr("Hint")
        objectName: "hintButton"
        visible: root.viewModel.canHint

        onActivated: root.viewModel.askHint()
    }

    Words {
        anchors.left: hintButton.visible ? hintButton.right : parent.left
        anchors.leftMargin: hintButton.visible ? Theme.px(18) : 0
        anchors.right: proceed.left
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        font.pixelSize: Theme.caption
        horizontalAlignment: hintButton.visible ? Text.AlignRight : Text.AlignLeft
        objectName: "prompt"
        text: root.viewModel.prompt
        visible: !root.isNarrow && !Theme.isKiosk
    }

    PrimaryButton {
        id: proceed

        anchors.right: parent.right
        enabled: root.viewModel.canProceed
        label: root.viewModel.proceedLabel
        objectName: "proceed"
        width: root.isNarrow ? Math.max(implicitWidth, parent.width - (hintButton.visible ? hintButton.width + Theme.px(14) : 0)) : implicitWidth

        onActivated: root.viewModel.press()
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Bottom of the round: the hint, what the keys do, and the one big target.
Item {
    id: root

    required property PlayViewModel viewModel
    property bool isNarrow: false

    // In a dock: the one big target, and the hint over it, `gap` apart.
    property real gap: -1
    readonly property bool isDocked: gap >= 0
    readonly property real corner: Theme.isLow ? 0 : Theme.corner
    readonly property real dockedWidth: Math.max(Theme.target, proceed.implicitWidth, hintButton.visible ? hintButton.implicitWidth : 0)

    function focusProceed(): void {
        proceed.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: isDocked ? 2 * Theme.target + gap : proceed.implicitHeight

    QuietButton {
        id: hintButton

        anchors.left: parent.left
        anchors.leftMargin: root.corner
        glyph: Theme.icon("hint")
        height: root.isDocked ? Theme.target : implicitHeight
        keyHint: Theme.isKiosk ? "" : root.viewModel.kind === "typed" ? "F1" : "?"
        label: qsTr("Hint")
        objectName: "hintButton"
        visible: root.viewModel.canHint
        width: root.isDocked ? parent.width : implicitWidth
        y: root.isDocked ? 0 : (parent.height - height) / 2

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

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        enabled: root.viewModel.canProceed
        height: root.isDocked ? Theme.target : implicitHeight
        label: root.viewModel.proceedLabel
        objectName: "proceed"
        width: root.isDocked ? parent.width : root.isNarrow ? Math.max(implicitWidth, parent.width - root.corner - (hintButton.visible ? hintButton.width + Theme.px(14) : 0)) : implicitWidth

        onActivated: root.viewModel.press()
    }
}

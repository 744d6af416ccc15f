import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// One big target; any touch will do.
Overlay {
    id: root

    required property PresenceViewModel viewModel

    maximumWidth: Theme.px(620)
    title: qsTr("Still there?")

    actions: PrimaryButton {
        id: stay

        focus: true
        height: Math.max(implicitHeight, Theme.px(110))
        label: qsTr("I am here")
        objectName: "stay"
        width: root.contentWidth

        onActivated: root.viewModel.stay()
    }

    Component.onCompleted: {
        stay.forceActiveFocus(Qt.OtherFocusReason);
        Accessible.announce(qsTr("Still there? Touch anything to go on."), Accessible.Assertive);
    }
    onClosed: root.viewModel.stay()

    Words {
        color: Theme.quiet
        font.features: Theme.tabular
        font.pixelSize: Theme.option
        objectName: "countdown"
        text: qsTr("Touch anything to go on. In %1 s the screen is the next visitor's.").arg(root.viewModel.left)
        width: parent.width
    }
}

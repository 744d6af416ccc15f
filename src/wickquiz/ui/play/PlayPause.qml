pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The pause of a round. While it is open, the keys and a screen reader stay with it.
Loader {
    id: root

    required property PlayViewModel viewModel

    signal closed

    active: false
    focus: active

    sourceComponent: PausePanel {
        focus: true
        line: Theme.isKiosk ? qsTr("The round waits a while. Leave it, and it is over.") : qsTr("The round is saved as it stands. Leave it, and the first screen offers to go on.")

        onClosed: root.closed()
        onLeaveChosen: root.viewModel.leave()
    }

    onLoaded: (item as PausePanel).forceActiveFocus()
}

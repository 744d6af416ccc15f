import QtQuick
import wickquiz.ui.theme

// Play held up: go on, or leave; nothing is lost either way. A press beside the panel goes on too.
Overlay {
    id: root

    required property string line

    signal leaveChosen

    // Beside each other where all has to lie low, or one above the other.
    readonly property bool isFlat: Theme.isLow && width > height
    readonly property real buttonWidth: isFlat ? (contentWidth - Theme.px(28)) / 2 : contentWidth

    maximumWidth: Theme.px(isFlat ? 860 : 520)
    title: qsTr("Paused")

    Words {
        color: Theme.quiet
        text: root.line
        width: root.contentWidth
    }

    actions: [
        PrimaryButton {
            id: resume

            KeyNavigation.down: leave
            KeyNavigation.tab: leave
            focus: true
            label: qsTr("Go on")
            objectName: "resume"
            width: root.buttonWidth

            onActivated: root.closed()
        },
        QuietButton {
            id: leave

            KeyNavigation.tab: resume
            KeyNavigation.up: resume
            glyph: Theme.icon("home")
            label: qsTr("Leave for the first screen")
            objectName: "leave"
            width: root.buttonWidth

            onActivated: root.leaveChosen()
        }
    ]
}

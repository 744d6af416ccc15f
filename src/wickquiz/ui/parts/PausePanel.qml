import QtQuick
import wickquiz.ui.theme

// Play held up: go on, or leave; nothing is lost either way. A press beside the panel goes on too.
Overlay {
    id: root

    required property string line

    signal leaveChosen

    maximumWidth: Theme.px(520)
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
            width: root.contentWidth

            onActivated: root.closed()
        },
        QuietButton {
            id: leave

            KeyNavigation.tab: resume
            KeyNavigation.up: resume
            glyph: Theme.icon("home")
            label: qsTr("Leave for the first screen")
            objectName: "leave"
            width: root.contentWidth

            onActivated: root.leaveChosen()
        }
    ]
}

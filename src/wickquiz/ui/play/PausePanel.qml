import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Between two questions of the mind: go on, or leave; nothing is lost either way.
FocusScope {
    id: root

    signal goOnChosen
    signal leaveChosen

    Accessible.name: qsTr("Paused")
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.goOnChosen()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.86

        TapHandler {
            onTapped: root.goOnChosen()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.hairline
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: body.implicitHeight + Theme.px(64)
        radius: Theme.px(24)
        width: Math.min(Theme.px(520), root.width - Theme.px(32))

        TapHandler {}

        Column {
            id: body

            anchors.centerIn: parent
            spacing: Theme.px(16)
            width: parent.width - Theme.px(64)

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.text(30)
                font.weight: Font.ExtraBold
                text: qsTr("Paused")
                width: parent.width
            }

            Words {
                color: Theme.quiet
                text: Theme.isKiosk ? qsTr("The round waits a while. Leave it, and it is over.") : qsTr("The round is saved as it stands. Leave it, and the first screen offers to go on.")
                width: parent.width
            }

            PrimaryButton {
                id: resume

                KeyNavigation.down: leave
                KeyNavigation.tab: leave
                focus: true
                label: qsTr("Go on")
                objectName: "resume"
                width: parent.width

                onActivated: root.goOnChosen()
            }

            QuietButton {
                id: leave

                KeyNavigation.tab: resume
                KeyNavigation.up: resume
                glyph: Theme.icon("home")
                label: Theme.isKiosk ? qsTr("Leave") : qsTr("Leave for the first screen")
                objectName: "leave"
                width: parent.width

                onActivated: root.leaveChosen()
            }
        }
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Whether a pack is really meant to go. What Enter does first is to keep it.
FocusScope {
    id: root

    required property PacksViewModel viewModel

    Accessible.name: viewModel.asked
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.viewModel.answerRemoval(false)

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.86

        TapHandler {
            onTapped: root.viewModel.answerRemoval(false)
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.hairline
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: column.implicitHeight + Theme.px(64)
        objectName: "removePanel"
        radius: Theme.px(24)
        width: Math.min(Theme.px(560), root.width - Theme.px(48))

        TapHandler {}

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(16)
            width: parent.width - Theme.px(64)

            Words {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.text(26)
                font.weight: Font.ExtraBold
                text: root.viewModel.asked
                width: parent.width
            }

            Words {
                color: Theme.quiet
                text: root.viewModel.askedNote
                width: parent.width
                wrapMode: Text.Wrap
            }

            PrimaryButton {
                id: keep

                KeyNavigation.down: remove
                focus: true
                label: qsTr("Keep it")
                objectName: "keep"
                width: parent.width

                onActivated: root.viewModel.answerRemoval(false)
            }

            QuietButton {
                id: remove

                KeyNavigation.up: keep
                glyph: Theme.icon("close")
                label: qsTr("Remove")
                objectName: "remove"
                width: parent.width

                onActivated: root.viewModel.answerRemoval(true)
            }
        }
    }
}

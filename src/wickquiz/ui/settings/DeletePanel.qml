import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Asks before all that is kept of the players is deleted.
Overlay {
    id: root

    property bool keepsSettings: true

    signal chosen(keepsSettings: bool)

    maximumWidth: Theme.px(620)
    title: qsTr("Delete everything?")

    Words {
        text: qsTr("All games, answers, scores and ratings of every player go, with their backups. Nothing brings them back. Packs stay.")
        width: root.contentWidth
    }

    Chip {
        isChosen: root.keepsSettings
        label: qsTr("Keep the settings")
        maximumWidth: root.contentWidth
        objectName: "keepSettings"

        onActivated: root.keepsSettings = !root.keepsSettings
    }

    actions: [
        PrimaryButton {
            focus: true
            label: qsTr("Keep it all")
            objectName: "keepAll"

            onActivated: root.closed()
        },
        QuietButton {
            glyph: Theme.icon("cross")
            height: Theme.px(64)
            label: qsTr("Delete everything")
            objectName: "deleteAll"

            onActivated: {
                root.chosen(root.keepsSettings);
                root.closed();
            }
        }
    ]
}

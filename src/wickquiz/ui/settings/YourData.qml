import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What is kept of the players: where, and the ways to have it and to be rid of it.
SettingCard {
    id: root

    required property DataModel model

    signal deleteAsked

    line: model.folder
    title: qsTr("Your data")

    Connections {
        function onTold(note: string) {
            root.Accessible.announce(note, Accessible.Assertive);
        }

        target: root.model
    }

    QuietButton {
        glyph: Theme.icon("link")
        label: qsTr("Open the folder")
        objectName: "openData"

        onActivated: root.model.openFolder()
    }

    QuietButton {
        glyph: Theme.icon("copy")
        label: qsTr("Copy its path")
        objectName: "copyData"

        onActivated: root.model.copyFolder()
    }

    QuietButton {
        glyph: Theme.icon("save")
        label: qsTr("Export everything")
        objectName: "exportData"

        onActivated: root.model.exportAll()
    }

    QuietButton {
        glyph: Theme.icon("cross")
        label: qsTr("Delete everything…")
        objectName: "deleteData"

        onActivated: root.deleteAsked()
    }

    Words {
        font.weight: Font.DemiBold
        objectName: "dataNote"
        text: root.model.note
        visible: text.length > 0
        width: parent.width
    }
}

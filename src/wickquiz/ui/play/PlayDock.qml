import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Of a round, all that is touched: the answers, the pause, and what turns a text above that is longer than its place.
Dock {
    id: root

    signal paused
    signal turned(by: int)

    end: Row {
        anchors.right: parent.right
        spacing: root.gap

        IconButton {
            glyph: Theme.icon("arrow-up")
            isFramed: true
            label: qsTr("Read what was before")
            objectName: "readBack"

            onActivated: root.turned(-1)
        }

        IconButton {
            glyph: Theme.icon("arrow-down")
            isFramed: true
            label: qsTr("Read on")
            objectName: "readOn"

            onActivated: root.turned(1)
        }
    }
    start: IconButton {
        glyph: Theme.icon("pause")
        isFramed: true
        label: qsTr("Pause")
        objectName: visible ? "pause" : ""

        onActivated: root.paused()
    }
}

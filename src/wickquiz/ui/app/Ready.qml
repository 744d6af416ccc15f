import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// What the first screen is made of and needs no view model: loaded, compiled and decoded while those are still to come.
// Nothing of it is seen.
Item {
    height: Window.height
    visible: false
    width: Window.width

    Repeater {
        model: Theme.fonts

        Item {
            id: font

            required property url modelData

            FontLoader {
                source: font.modelData
            }
        }
    }

    // No source: a picture that comes late may have one reader only, or Qt loses sight of it.
    Art {}

    Scroller {
        anchors.fill: parent

        Wordmark {
            width: parent.width
        }

        PrimaryButton {
            label: "1"
        }
    }

    Chip {
        glyph: Theme.goldIcon("play")
        isChosen: true
        label: "1"
    }

    Repeater {
        model: ["sudden", "midnight", "practice", "duel", "calendar"]

        Chip {
            required property string modelData

            glyph: Theme.icon(modelData)
            label: "1"
        }
    }

    Repeater {
        model: ["packs", "scores", "statistics", "settings", "shuffle"]

        QuietButton {
            required property string modelData

            glyph: Theme.icon(modelData)
            label: "1"
        }
    }
}

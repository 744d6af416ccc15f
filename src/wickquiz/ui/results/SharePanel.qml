import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The round for others: the card as it will be saved, and the ways to hand it on.
Overlay {
    id: root

    required property ShareModel viewModel

    maximumWidth: Theme.px(820)
    title: qsTr("Show it to friends")

    Connections {
        function onTold(note: string) {
            card.Accessible.announce(note, Accessible.Assertive);
            root.reveal(words);
        }

        target: root.viewModel
    }

    Item {
        height: card.height * card.scale
        width: Math.min(root.contentWidth, Math.max(Theme.px(320), root.height * 0.5) * card.width / card.height)

        ShareCard {
            id: card

            scale: parent.width / width
            transformOrigin: Item.TopLeft
            viewModel: root.viewModel
        }
    }

    Words {
        id: words

        color: Theme.quiet
        objectName: "shareNote"
        text: root.viewModel.note.length > 0 ? root.viewModel.note : qsTr("Neither gives an answer away, nor says who played.")
        width: root.contentWidth
    }

    actions: [
        PrimaryButton {
            focus: true
            label: qsTr("Save the picture")
            objectName: "savePicture"

            onActivated: card.take()
        },
        QuietButton {
            glyph: Theme.icon("copy")
            height: Theme.px(64)
            label: qsTr("Copy as text")
            objectName: "copyText"

            onActivated: root.viewModel.copyText()
        },
        QuietButton {
            glyph: Theme.icon("close")
            height: Theme.px(64)
            label: qsTr("Close")
            objectName: "closeShare"

            onActivated: root.closed()
        }
    ]
}

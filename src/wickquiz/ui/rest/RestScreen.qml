import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Dark but for a few quiet words that move from spot to spot: it may be seen so all night.
FocusScope {
    id: root

    required property RestViewModel viewModel

    readonly property real gutter: Theme.px(48)

    Accessible.name: root.viewModel.headline
    Accessible.role: Accessible.Pane
    focus: true

    Backdrop {
        anchors.fill: parent
        dimming: 0.94
    }

    Column {
        id: body

        readonly property real slackX: root.width - width - 2 * root.gutter
        readonly property real slackY: root.height - implicitHeight - 2 * root.gutter

        spacing: Theme.px(14)
        width: Math.min(Theme.px(640), root.width - 2 * root.gutter)
        x: Math.round(root.gutter + slackX * (root.viewModel.spot % 3) / 2)
        y: Math.round(root.gutter + slackY * Math.floor(root.viewModel.spot / 3) / 2)

        Image {
            height: Theme.px(48)
            opacity: 0.45
            source: Theme.art("flame")
            sourceSize: Qt.size(height, height)
            width: height
        }

        Words {
            Accessible.role: Accessible.Heading
            color: Theme.quiet
            font.pixelSize: Theme.stem
            font.weight: Font.ExtraBold
            objectName: "headline"
            text: root.viewModel.headline
            width: parent.width
        }

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.option
            objectName: "sentence"
            text: root.viewModel.sentence
            visible: text.length > 0
            width: parent.width
        }
    }
}

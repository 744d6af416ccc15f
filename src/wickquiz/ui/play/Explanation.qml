pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What the reveal says: the verdict, what it earned, why, why not, and where it is written.
Column {
    id: root

    required property PlayViewModel viewModel

    spacing: Theme.px(14)

    Row {
        spacing: Theme.px(14)
        width: parent.width

        SignMark {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            sign: root.viewModel.tone
            size: Theme.px(44)
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing

            Words {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: root.viewModel.tone === "right" ? Theme.jade : root.viewModel.tone === "partly" ? Theme.ivory : Theme.wrongWord
                font.pixelSize: Theme.text(30)
                font.weight: Font.ExtraBold
                lineHeight: 1
                objectName: "verdict"
                text: root.viewModel.verdict
                width: parent.width
            }

            Words {
                font.weight: Font.Bold
                objectName: "nearness"
                text: root.viewModel.nearness
                visible: text.length > 0
                width: parent.width
            }

            Words {
                color: Theme.quiet
                font.features: Theme.tabular
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                objectName: "points"
                text: root.viewModel.points
                visible: text.length > 0
                width: parent.width
            }
        }
    }

    Words {
        font.pixelSize: Theme.text(19)
        lineHeight: 1.2
        objectName: "why"
        text: root.viewModel.why
        visible: text.length > 0
        width: parent.width
    }

    Repeater {
        model: root.viewModel.reveal.whyNots

        delegate: Words {
            required property string words

            color: Theme.quiet
            text: words
            width: root.width
        }
    }

    Repeater {
        model: root.viewModel.reveal.cases

        delegate: CaseFile {
            width: root.width

            onOpened: url => root.viewModel.openAddress(url)
        }
    }
}

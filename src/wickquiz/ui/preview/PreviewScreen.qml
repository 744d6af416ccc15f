pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// A pack while it is being written: the question as it plays, and beside it what is wrong.
FocusScope {
    id: root

    required property PreviewViewModel viewModel

    readonly property bool isStacked: height > width || width < Theme.px(1000)

    Accessible.name: qsTr("Preview")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: stage.pose()

    Connections {
        function onPosed() {
            stage.pose();
        }

        target: root.viewModel
    }

    // Shortcuts, not keys: they go before what the question would do with an arrow. A text that is typed keeps its own.
    Shortcut {
        sequences: ["Right", "N"]

        onActivated: root.viewModel.step(1)
    }

    Shortcut {
        sequences: ["Left", "P"]

        onActivated: root.viewModel.step(-1)
    }

    Shortcut {
        sequence: "R"

        onActivated: root.viewModel.toggleReveal()
    }

    Shortcut {
        sequence: "Escape"

        onActivated: root.viewModel.leave()
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.9
    }

    Item {
        id: place

        anchors.bottom: root.isStacked ? panel.top : parent.bottom
        anchors.left: parent.left
        anchors.right: root.isStacked ? parent.right : panel.left
        anchors.top: parent.top
        clip: true

        Loader {
            id: stage

            function pose(): void {
                if (root.viewModel.hasQuestion)
                    setSource(root.viewModel.questionScreen, {
                        "viewModel": root.viewModel.question()
                    });
                else
                    source = "";
            }

            anchors.fill: parent
            objectName: "stage"

            // The keys stay with the preview until the question is gone into.
            onLoaded: panel.forceActiveFocus(Qt.OtherFocusReason)
        }

        Column {
            anchors.centerIn: parent
            spacing: Theme.px(18)
            visible: !root.viewModel.hasQuestion
            width: Math.min(parent.width - Theme.px(64), Theme.px(520))

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.px(56)
                source: Theme.goldIcon("problems")
            }

            Words {
                font.pixelSize: Theme.text(24)
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "nothing"
                text: root.viewModel.note
                width: parent.width
            }
        }
    }

    PreviewPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        height: root.isStacked ? root.height * 0.4 : root.height
        isStacked: root.isStacked
        viewModel: root.viewModel
        width: root.isStacked ? root.width : Theme.px(Theme.textSize > 1.5 ? 520 : 360)
    }
}

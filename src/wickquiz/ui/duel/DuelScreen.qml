pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Two to four players at one screen: sitting down, playing, and who won.
FocusScope {
    id: root

    required property DuelViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property string part: viewModel.phase === "setup" || viewModel.phase === "over" ? viewModel.phase : "table"

    Accessible.name: qsTr("Duel")
    Accessible.role: Accessible.Pane
    focus: true

    Connections {
        function onSaid(words: string) {
            root.Accessible.announce(words, Accessible.Assertive);
        }

        target: root.viewModel
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.9
    }

    Component {
        id: setup

        DuelSetup {
            isNarrow: root.isNarrow
            viewModel: root.viewModel
        }
    }

    Component {
        id: table

        DuelTable {
            isNarrow: root.isNarrow
            viewModel: root.viewModel
        }
    }

    Component {
        id: ranking

        DuelRanking {
            isNarrow: root.isNarrow
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.part === "setup" ? setup : root.part === "over" ? ranking : table

        onLoaded: (item as Item).forceActiveFocus()
    }
}

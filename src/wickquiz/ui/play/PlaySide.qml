pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Beside the question: its explanation, or the tiles of an order.
Scroller {
    id: root

    required property PlayViewModel viewModel
    required property Component answerArea
    required property real answersAt
    required property bool hasAnswers
    required property bool hasExplanation
    required property bool isExplained
    readonly property Loader answers: besides

    function unfold(): void {
        arrive.restart();
    }

    objectName: "side"

    Item {
        height: (besides.active ? besides.y + besides.height : explanation.height) + Theme.px(20)
        width: root.width

        Loader {
            id: explanation

            property real entranceOffset: 0

            active: root.hasExplanation
            visible: root.isExplained
            width: parent.width - Theme.px(16)
            y: Theme.px(8) + entranceOffset

            sourceComponent: Explanation {
                viewModel: root.viewModel
            }
        }

        Loader {
            id: besides

            active: root.hasAnswers
            sourceComponent: root.answerArea
            visible: active
            width: parent.width - Theme.px(16) - x
            x: Theme.px(8)
            y: root.answersAt
        }
    }

    Entrance {
        id: arrive

        target: explanation
    }
}

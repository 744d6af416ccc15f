pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// The controls of the question in view, by its kind; in the reveal what was answered beside what is right.
Column {
    id: root

    required property PlayViewModel viewModel
    property bool isNarrow: false
    property bool isScrolled: false
    property bool isTouched: false

    readonly property bool isOpen: viewModel.phase === "asking"
    readonly property AnswerPad pad: loader.item as AnswerPad

    signal entered(item: Item)

    function focusFirst(): void {
        if (pad)
            pad.focusFirst();
    }

    function takeKey(event: KeyEvent): bool {
        return pad ? pad.takeKey(event) : false;
    }

    function padOf(kind: string): Component {
        if (kind === "number")
            return numberPad;
        if (kind === "typed")
            return isOpen ? typedPad : null;
        if (kind === "order")
            return isOpen ? orderPad : null;
        if (kind === "match")
            return isOpen ? matchPad : null;
        return optionsPad;
    }

    spacing: Theme.px(14)

    Loader {
        id: loader

        sourceComponent: root.padOf(root.viewModel.kind)
        visible: item !== null
        width: root.width
    }

    ResultList {
        model: root.viewModel.reveal.results
        visible: !root.isOpen
        width: root.width
    }

    Binding {
        property: "isNarrow"
        target: root.pad
        value: root.isNarrow
    }

    Binding {
        property: "isScrolled"
        target: root.pad
        value: root.isScrolled
    }

    Binding {
        property: "isTouched"
        target: root.pad
        value: root.isTouched
    }

    Connections {
        function onEntered(item: Item): void {
            root.entered(item);
        }

        function onProceeded(): void {
            root.viewModel.press();
        }

        target: root.pad
    }

    Component {
        id: optionsPad

        OptionsPad {
            isMulti: root.viewModel.kind === "multi"
            isOpen: root.isOpen
            model: root.viewModel.answer.options
        }
    }

    Component {
        id: typedPad

        TypedPad {
            model: root.viewModel.answer.typed
        }
    }

    Component {
        id: orderPad

        OrderPad {
            model: root.viewModel.answer.order
        }
    }

    Component {
        id: matchPad

        MatchPad {
            model: root.viewModel.answer.match
        }
    }

    Component {
        id: numberPad

        NumberPad {
            model: root.viewModel.answer.scale
        }
    }
}

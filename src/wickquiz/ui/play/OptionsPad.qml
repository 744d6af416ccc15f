import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// Choice, multi, claim: options to pick, which stay as they stand and are marked in the reveal.
AnswerPad {
    id: root

    required property OptionsModel model
    required property bool isMulti
    property bool isOpen: true

    function focusFirst(): void {
        grid.focusOn(Math.max(0, grid.focusedIndex()));
    }

    function takeKey(event: KeyEvent): bool {
        const place = Math.max(root.figureOf(event), root.letterOf(event));
        if (place < 0 || !root.isOpen)
            return false;
        if (!event.isAutoRepeat && root.model.pick(place))
            grid.focusOn(place);
        return true;
    }

    implicitHeight: grid.implicitHeight

    OptionGrid {
        id: grid

        isCompact: !root.isOpen
        isMulti: root.isMulti
        isNarrow: root.isNarrow || (!root.isOpen && !Theme.isLow)
        isOpen: root.isOpen
        model: root.model
        width: root.width

        onEntered: item => root.entered(item)
    }
}

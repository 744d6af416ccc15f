pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// The options of a choice, a multi or a claim, in one or two columns of equal rows.
Grid {
    id: root

    required property OptionsModel model
    required property bool isMulti
    property bool isOpen: true
    property bool isNarrow: false
    property bool isCompact: false

    signal entered(item: Item)

    function focusOn(index: int): void {
        const tile = tiles.itemAt(index) as OptionTile;
        if (tile)
            tile.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusedIndex(): int {
        for (let i = 0; i < tiles.count; ++i) {
            if (tiles.itemAt(i).activeFocus)
                return i;
        }
        return -1;
    }

    function step(by: int): void {
        const from = focusedIndex();
        const to = from < 0 ? 0 : from + by;
        if (to >= 0 && to < tiles.count)
            focusOn(to);
    }

    readonly property real tileWidth: columns === 2 ? (width - columnSpacing) / 2 : width

    function tallest(): real {
        let height = 0;
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as OptionTile;
            if (tile)
                height = Math.max(height, tile.implicitHeight);
        }
        return height;
    }

    columnSpacing: Theme.px(16)
    columns: isNarrow ? 1 : 2
    objectName: "options"
    rowSpacing: isCompact ? Theme.px(10) : Theme.px(14)

    Repeater {
        id: tiles

        model: root.model

        delegate: OptionTile {
            required property int index

            height: root.isCompact ? implicitHeight : Math.max(implicitHeight, root.columns === 2 && tiles.count > 0 ? root.tallest() : 0)
            isCompact: root.isCompact
            isEnterApart: true
            isMulti: root.isMulti
            isOpen: root.isOpen
            label: words
            objectName: "option" + index
            width: root.tileWidth

            Keys.onDownPressed: root.step(root.columns)
            Keys.onLeftPressed: root.step(LayoutMirroring.enabled ? 1 : -1)
            Keys.onRightPressed: root.step(LayoutMirroring.enabled ? -1 : 1)
            Keys.onUpPressed: root.step(-root.columns)
            onActivated: root.model.pick(index)
            onEntered: root.model.enter(index)
            onActiveFocusChanged: if (activeFocus)
                root.entered(this)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The question between the players: its options, and once it is settled, why and where it is written.
Column {
    id: root

    required property DuelViewModel viewModel
    property bool isNarrow: false

    readonly property bool isSettled: viewModel.phase === "settled"

    signal reached(item: Item)

    function focusOn(index: int): void {
        const tile = tiles.itemAt(index) as DuelOption;
        if (tile)
            tile.forceActiveFocus(Qt.TabFocusReason);
    }

    // The keys go on from what they have picked.
    function focusPicked(): void {
        for (let i = 0; i < tiles.count; ++i) {
            if ((tiles.itemAt(i) as DuelOption).isPicked)
                focusOn(i);
        }
    }

    spacing: Theme.px(14)

    Words {
        color: Theme.quiet
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        objectName: "topic"
        text: [root.viewModel.topic, root.viewModel.task].filter(part => part.length > 0).join("  ·  ")
        visible: text.length > 0
        width: parent.width
    }

    Image {
        Accessible.name: root.viewModel.pictureAlt
        Accessible.role: Accessible.Graphic
        fillMode: Image.PreserveAspectFit
        height: visible ? Theme.px(root.isSettled ? 100 : 170) : 0
        horizontalAlignment: Image.AlignLeft
        source: root.viewModel.picture
        sourceSize: Qt.size(0, height)
        visible: root.viewModel.picture.length > 0
        width: parent.width
    }

    Words {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        font.pixelSize: root.isSettled ? Theme.text(22) : Theme.text(30)
        font.weight: Font.Bold
        objectName: "stem"
        text: root.viewModel.stem
        width: parent.width
    }

    Grid {
        columnSpacing: Theme.px(14)
        columns: root.isNarrow ? 1 : 2
        rowSpacing: Theme.px(10)

        Repeater {
            id: tiles

            model: root.viewModel.options

            delegate: DuelOption {
                required property int index

                isEnterApart: true
                isMulti: root.viewModel.isMulti
                isOpen: root.viewModel.answering >= 0
                label: words
                objectName: "option" + index
                width: root.isNarrow ? root.width : (root.width - Theme.px(14)) / 2

                Keys.onDownPressed: root.focusOn(index + (root.isNarrow ? 1 : 2))
                Keys.onLeftPressed: root.focusOn(LayoutMirroring.enabled ? index + 1 : index - 1)
                Keys.onRightPressed: root.focusOn(LayoutMirroring.enabled ? index - 1 : index + 1)
                Keys.onUpPressed: root.focusOn(index - (root.isNarrow ? 1 : 2))
                onActivated: root.viewModel.pick(index)
                onEntered: {
                    if (isPicked || (isMulti && root.viewModel.canProceed))
                        root.viewModel.proceed();
                    else
                        root.viewModel.pick(index);
                }
                onActiveFocusChanged: if (activeFocus)
                    root.reached(this)
            }
        }
    }

    Words {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: root.viewModel.tone === "right" ? Theme.jade : Theme.wrongWord
        font.pixelSize: Theme.text(24)
        font.weight: Font.ExtraBold
        objectName: "verdict"
        text: root.viewModel.verdict
        visible: text.length > 0
        width: parent.width
    }

    Words {
        objectName: "why"
        text: root.viewModel.why
        visible: text.length > 0
        width: parent.width
    }

    Words {
        color: Theme.quiet
        font.pixelSize: Theme.caption
        objectName: "source"
        text: root.viewModel.source
        visible: text.length > 0
        width: parent.width
    }
}

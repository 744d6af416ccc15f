pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme

// Letters, figures, a space and the way back, for fingers; the arrows go from key to key as well.
Column {
    id: root

    required property var model

    readonly property real gap: Theme.px(6)
    readonly property int columns: Math.max(5, Math.min(11, Math.floor((width + gap) / (Theme.target + gap))))
    readonly property real pitch: (width + gap) / columns

    signal written(letters: string)
    signal erased

    function walk(from: Item, sideways: int, upright: int): void {
        const keys = [];
        for (let line = 0; line < lines.count; ++line)
            keys.push(...((lines.itemAt(line) as KeypadLine)?.keys() ?? []));
        const at = from.mapToItem(root, from.width / 2, from.height / 2);
        let nearest = null;
        let least = Infinity;
        for (const key of keys) {
            const there = key.mapToItem(root, key.width / 2, key.height / 2);
            const dx = there.x - at.x, dy = there.y - at.y;
            const isThere = sideways !== 0 ? dx * sideways > 1 && Math.abs(dy) < 2 : dy * upright > 2;
            const distance = Math.abs(dx) + 3 * Math.abs(dy);
            if (isThere && distance < least) {
                least = distance;
                nearest = key;
            }
        }
        nearest?.forceActiveFocus(Qt.TabFocusReason);
    }

    // Keys stand as on a keyboard, whatever one reads.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    Accessible.name: qsTr("Keypad")
    Accessible.role: Accessible.Grouping
    objectName: "keypad"
    spacing: gap

    Repeater {
        id: lines

        model: root.model

        delegate: KeypadLine {
            isFirst: index < 1 // a line that goes has -1 at last, and the keys may still be on it
            isLast: index === lines.count - 1
            columns: root.columns
            pitch: root.pitch
            gap: root.gap
            width: root.width

            onErased: root.erased()
            onMoved: (from, sideways, upright) => root.walk(from, sideways, upright)
            onWritten: letters => root.written(letters)
        }
    }
}

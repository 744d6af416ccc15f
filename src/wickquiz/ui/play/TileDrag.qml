import QtQuick
import wickquiz.ui.theme

// Where a tile can be dragged, or pressed.
MouseArea {
    id: root

    required property OrderTile tile

    // A finger that moves here always means the tile, never the page.
    property bool isFirm: true
    property bool mayDrag: true
    property bool isDragging: false
    property bool hasDragged: false
    property real grabbedAt: 0

    cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    hoverEnabled: true
    preventStealing: isFirm || isDragging

    onCanceled: {
        if (isDragging)
            root.tile.returned();
        isDragging = false;
    }
    onClicked: if (!hasDragged)
        root.tile.pressed()
    onPositionChanged: mouse => {
        if (!pressed || !mayDrag)
            return;
        const at = mapToItem(root.tile.parent, 0, mouse.y).y - grabbedAt;
        if (!isDragging && Math.abs(at - root.tile.y) > Theme.px(6)) {
            root.tile.carriedY = root.tile.y;
            root.tile.taken();
            isDragging = hasDragged = true;
        }
        if (isDragging)
            root.tile.follow(at);
    }
    onPressed: mouse => {
        grabbedAt = mouse.y;
        mayDrag = isFirm || mouse.source === Qt.MouseEventNotSynthesized;
        isDragging = hasDragged = false;
        root.tile.forceActiveFocus(Qt.MouseFocusReason);
    }
    onReleased: {
        if (isDragging)
            root.tile.dropped();
        isDragging = false;
    }
}

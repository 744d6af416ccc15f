import QtQuick
import wickquiz.ui.theme

// Content that may be taller than its place: scrolls by wheel, finger and keys, and shows that there is more.
Flickable {
    id: root

    default property alias content: holder.data
    property real bottomPadding: 0
    // Off where a picture lies behind, which the fading would paint over.
    property bool fades: true
    readonly property bool overflows: contentHeight > height + 1
    readonly property Item focused: Window.activeFocusItem

    function scrollBy(distance: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const margin = Theme.px(12);
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + margin - height);
    }

    function holds(item: Item): bool {
        while (item && item !== holder)
            item = item.parent;
        return item === holder;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: holder.childrenRect.height + bottomPadding
    contentWidth: width

    // Where the keys go is always in view. (At first, without a height, nothing is.)
    onFocusedChanged: if (height > 0 && holds(focused))
        reveal(focused)

    Item {
        id: holder

        height: childrenRect.height
        width: root.width
    }

    // What is cut by the lower edge fades: there is more.
    Rectangle {
        height: Theme.px(36)
        parent: root
        visible: root.fades && root.overflows && !root.atYEnd
        width: root.width
        y: root.height - height
        z: 1

        gradient: Gradient {
            GradientStop {
                color: Qt.alpha(Theme.ink, 0)
                position: 0
            }

            GradientStop {
                color: Theme.ink
                position: 1
            }
        }
    }

    Rectangle {
        id: bar

        color: Theme.edge
        height: Math.max(Theme.px(36), root.height * root.visibleArea.heightRatio)
        parent: root
        radius: width / 2
        visible: root.overflows
        width: Math.max(3, Theme.px(5))
        x: root.width - width
        y: root.visibleArea.yPosition * root.height
        z: 2
    }
}

import QtQuick
import wickquiz.ui.theme

// The lower third of the screen, where everything that is touched is brought down within reach: what scrolls stands in the middle; beside it
// are targets in two lines, or on a high screen below it in one.
Item {
    id: root

    default property alias content: middle.content
    readonly property alias page: middle
    property bool isHigh: false

    // Beside what brings all up again, which is the window's, at the left.
    property alias start: left.data

    // At the right so much is left for the one big target; `end` stands over it, or on a high screen before it.
    property real endWidth: 0
    property alias end: right.data
    property bool hasEnd: false

    // Between the targets; little where two of them fill a third of the screen.
    readonly property real gap: Math.max(2, Math.min(Theme.px(14), Math.floor((height - 2 * Theme.target) / 3)))
    readonly property real margin: Theme.px(24)
    readonly property real pitch: Theme.target + gap

    // The one line of a high screen is as high as its big target: what is lower stands in its middle.
    readonly property real inset: isHigh ? Math.max(0, Theme.px(64) - Theme.target) / 2 : 0

    // From where on the line of a high screen is free.
    readonly property real free: margin + (hasEnd ? 4 : 2) * pitch

    Rectangle {
        color: Theme.hairline
        height: Math.max(1, Theme.px(1.5))
        width: parent.width
    }

    Item {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: root.margin + (root.isHigh ? root.pitch : 0)
        height: Theme.target
        width: Theme.target
        y: root.height - (root.isHigh ? 1 : 2) * root.pitch - root.inset
    }

    Item {
        id: right

        anchors.left: root.isHigh ? left.right : undefined
        anchors.leftMargin: root.gap
        anchors.right: root.isHigh ? undefined : parent.right
        anchors.rightMargin: root.margin
        height: Theme.target
        visible: root.hasEnd
        width: root.isHigh ? 2 * root.pitch : root.endWidth
        y: left.y
    }

    Scroller {
        id: middle

        anchors.bottom: root.isHigh ? left.top : parent.bottom
        anchors.bottomMargin: root.inset
        anchors.left: parent.left
        anchors.leftMargin: root.margin + (root.isHigh ? 0 : Theme.target + root.margin)
        anchors.right: parent.right
        anchors.rightMargin: root.margin + (root.isHigh ? 0 : root.endWidth + root.margin)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(2)
        bottomPadding: root.gap
    }
}

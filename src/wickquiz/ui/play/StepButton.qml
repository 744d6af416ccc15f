import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// A step less or more; held, one step after the other.
Pressable {
    id: root

    property bool isMore: false

    signal stepped

    onActivated: if (!again.hasStepped)
        root.stepped()
    onIsHeldChanged: {
        if (isHeld)
            again.hasStepped = false;
        again.interval = 400;
        again.running = isHeld;
    }

    Timer {
        id: again

        property bool hasStepped: false

        repeat: true

        onTriggered: {
            hasStepped = true;
            interval = 60;
            root.stepped();
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: root.isHeld ? Theme.hairline : root.isHovered ? Theme.raised : Theme.surface
        radius: width / 2
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.ivory
        height: Math.max(2, Theme.px(3))
        radius: height / 2
        width: Theme.px(20)
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.ivory
        height: Theme.px(20)
        radius: width / 2
        visible: root.isMore
        width: Math.max(2, Theme.px(3))
    }

    FocusRing {
        around: root
        radius: width / 2
    }
}

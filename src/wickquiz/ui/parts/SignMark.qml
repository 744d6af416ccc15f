import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Right, partly right or wrong, by shape as well as by colour: a tick in a circle, a disc half full, a cross in a square.
Item {
    id: root

    required property string sign
    required property real size

    readonly property bool isGood: sign === "right" || sign === "key"

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Rectangle {
        anchors.fill: parent
        color: root.isGood ? Theme.jade : Theme.wrong
        radius: root.isGood ? width / 2 : width / 4
        visible: root.sign !== "partly"

        Glyph {
            anchors.centerIn: parent
            size: root.size * 0.6
            source: Theme.signIcon(root.isGood ? "check" : "cross")
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.tokens.amber
        border.width: Math.max(2, root.size * 0.09)
        color: "transparent"
        radius: width / 2
        visible: root.sign === "partly"

        Item {
            clip: true
            height: parent.height
            width: parent.width / 2

            Rectangle {
                color: Theme.tokens.amber
                height: root.size
                radius: width / 2
                width: root.size
            }
        }
    }
}

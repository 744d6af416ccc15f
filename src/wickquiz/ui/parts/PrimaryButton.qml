import QtQuick
import wickquiz.ui.theme

// The one gold action of a screen.
Pressable {
    id: root

    property string note
    property int size: Theme.text(24)

    description: note
    implicitHeight: Math.max(Theme.target, Theme.px(64), words.implicitHeight + Theme.px(24))
    implicitWidth: Math.max(Theme.px(220), words.implicitWidth + Theme.px(64))
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        color: Theme.gold
        radius: Theme.radius
        scale: root.isHeld ? 0.98 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            anchors.fill: parent
            color: "#FFFFFF"
            opacity: root.isHeld ? 0 : root.isHovered ? 0.14 : 0
            radius: parent.radius
        }
    }

    Column {
        id: words

        anchors.centerIn: parent
        spacing: Theme.px(2)
        width: Math.min(implicitWidth, root.width - Theme.px(32))

        Words {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.goldInk
            font.pixelSize: root.size
            font.weight: Font.ExtraBold
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            width: Math.min(implicitWidth, root.width - Theme.px(32))
        }

        Words {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.goldInk
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: root.note
            visible: text.length > 0
            width: Math.min(implicitWidth, root.width - Theme.px(32))
        }
    }

    FocusRing {
        around: root
    }
}

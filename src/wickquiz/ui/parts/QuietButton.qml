import QtQuick
import wickquiz.ui.theme

// A second choice: words, and a picture where one helps, on a raised ground.
Pressable {
    id: root

    property url glyph
    property string keyHint

    description: keyHint.length > 0 ? qsTr("Key %1").arg(keyHint) : ""
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(20))
    implicitWidth: Math.max(Theme.target, row.implicitWidth + Theme.px(36))
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: root.isHeld ? Theme.hairline : root.isHovered ? Theme.raised : Theme.surface
        radius: Theme.radius

        Behavior on color {
            ColorAnimation {
                duration: Theme.brief
            }
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(22)
            source: root.glyph
            visible: source.toString().length > 0
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            text: root.label
            width: Math.min(implicitWidth, root.parent ? Math.max(root.parent.width - Theme.px(90), Theme.px(120)) : implicitWidth)
        }

        KeyBadge {
            anchors.verticalCenter: parent.verticalCenter
            text: root.keyHint
            visible: root.keyHint.length > 0
        }
    }

    FocusRing {
        around: root
    }
}

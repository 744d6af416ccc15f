import QtQuick
import wickquiz.ui.theme

// One of several things to choose: a word, with a tick when it is chosen.
Pressable {
    id: root

    property url glyph
    property bool isChosen: false
    property bool isOneOfMany: false
    property real maximumWidth: Theme.px(480)

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.role: isOneOfMany ? Accessible.RadioButton : Accessible.CheckBox
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(20))
    implicitWidth: Math.max(Theme.target, row.implicitWidth + Theme.px(32))

    Rectangle {
        anchors.fill: parent
        border.color: root.isChosen ? Theme.gold : Theme.edge
        border.width: root.isChosen ? Math.max(2, Theme.px(2.5)) : Math.max(1, Theme.px(1.5))
        color: root.isHeld ? Theme.hairline : root.isHovered || root.isChosen ? Theme.raised : Theme.surface
        radius: Theme.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(8)

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(22)
            source: root.glyph.toString().length > 0 ? root.glyph : Theme.goldIcon("check")
            visible: root.glyph.toString().length > 0 || root.isChosen
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            font.weight: root.isChosen ? Font.Bold : Font.DemiBold
            text: root.label
            width: Math.min(implicitWidth, root.maximumWidth - Theme.px(62))
        }
    }

    FocusRing {
        around: root
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One thing said: what, and how much; a bar where it is a share; a button where something can be done about it.
Rectangle {
    id: root

    required property string label
    required property string value
    required property real share
    required property string sign
    required property string act
    required property string actLabel

    readonly property bool isWarning: sign === "warning"
    readonly property bool isWide: width > Theme.px(620) && Theme.textSize <= 1.5

    signal acted(name: string)

    border.color: isWarning ? Theme.tokens.amber : Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: Math.max(body.implicitHeight + Theme.px(22), button.visible ? button.height + Theme.px(12) : 0)
    radius: Theme.px(12)

    Rectangle {
        color: Theme.raised
        height: parent.height - Theme.px(6)
        radius: Theme.px(10)
        visible: root.share >= 0
        width: (parent.width - Theme.px(6)) * Math.min(1, root.share)
        x: Theme.px(3)
        y: Theme.px(3)
    }

    Grid {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(18)
        columns: root.isWide ? 2 : 1
        rowSpacing: Theme.px(4)

        Words {
            Accessible.name: (root.isWarning ? qsTr("Warning: %1").arg(text) : text) + (root.value.length > 0 ? ": " + root.value : "")
            color: Theme.ivory
            font.weight: root.isWarning ? Font.Bold : Font.DemiBold
            text: root.label
            width: root.isWide && root.value.length > 0 ? (body.width - body.columnSpacing) * 0.46 : body.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.features: Theme.tabular
            horizontalAlignment: root.isWide ? Text.AlignRight : Text.AlignLeft
            text: root.value
            visible: text.length > 0
            width: root.isWide ? (body.width - body.columnSpacing) * 0.54 : body.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    QuietButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        description: root.label
        label: root.actLabel
        objectName: "act-" + root.act
        visible: root.act.length > 0

        onActivated: root.acted(root.act)
    }
}

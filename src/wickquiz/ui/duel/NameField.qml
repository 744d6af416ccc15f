import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Where a player's name is typed.
Item {
    id: root

    required property int seat
    required property string name
    required property string fallback

    signal typed(name: string)

    implicitHeight: Math.max(Theme.target, input.implicitHeight + Theme.px(20))

    Rectangle {
        id: field

        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        radius: Theme.radius

        SeatMark {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            seat: root.seat
        }

        TextInput {
            id: input

            Accessible.name: qsTr("Name of %1").arg(root.fallback)
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.bottom: parent.bottom
            anchors.left: mark.right
            anchors.right: parent.right
            anchors.top: parent.top
            clip: true
            color: Theme.ivory
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            maximumLength: 16
            objectName: "name" + root.seat
            selectByMouse: true
            selectedTextColor: Theme.goldInk
            selectionColor: Theme.gold
            leftPadding: Theme.px(12)
            rightPadding: Theme.px(14)
            text: root.name
            horizontalAlignment: TextInput.AlignLeft
            verticalAlignment: TextInput.AlignVCenter

            onTextEdited: root.typed(text)

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                leftPadding: input.leftPadding
                text: root.fallback
                visible: input.text.length === 0 && input.preeditText.length === 0
                wrapMode: Text.NoWrap
            }
        }
    }

    FocusRing {
        around: field
        visible: input.activeFocus
    }
}

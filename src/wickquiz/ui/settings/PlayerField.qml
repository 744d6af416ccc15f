import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Where the player's name is typed; it counts when the keys leave, or with Enter.
Item {
    id: root

    required property string name

    signal called(player: string)

    implicitHeight: Math.max(Theme.target, input.implicitHeight + Theme.px(20))

    Rectangle {
        id: field

        anchors.fill: parent
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        radius: Theme.radius

        TextInput {
            id: input

            Accessible.description: nobody.visible ? nobody.text : ""
            Accessible.name: qsTr("Player's name")
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            clip: true
            color: Theme.ivory
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            leftPadding: Theme.px(16)
            maximumLength: 16
            objectName: "playerName"
            rightPadding: Theme.px(16)
            selectByMouse: true
            selectedTextColor: Theme.goldInk
            selectionColor: Theme.gold
            text: root.name
            verticalAlignment: TextInput.AlignVCenter

            onEditingFinished: if (text !== root.name)
                root.called(text)

            Words {
                id: nobody

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                leftPadding: input.leftPadding
                text: qsTr("No name")
                visible: input.text.length === 0 && input.preeditText.length === 0
                width: parent.width
            }
        }
    }

    FocusRing {
        around: field
        visible: input.activeFocus
    }
}

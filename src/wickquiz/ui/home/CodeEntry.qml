import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// Where a friend's code is typed.
FocusScope {
    id: root

    property alias text: input.text
    property string complaint

    signal entered(code: string)

    implicitHeight: Math.max(Theme.target, input.implicitHeight + Theme.px(20)) + (complaint.length > 0 ? words.implicitHeight + Theme.px(6) : 0)
    implicitWidth: Theme.px(420)

    Rectangle {
        id: field

        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: Math.max(Theme.target, input.implicitHeight + Theme.px(20))
        radius: Theme.radius
        width: root.width

        TextInput {
            id: input

            Accessible.description: root.complaint
            Accessible.name: qsTr("A friend's code")
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(16)
            anchors.right: go.left
            clip: true
            color: Theme.ivory
            font.capitalization: Font.AllUppercase
            font.family: Theme.family
            font.letterSpacing: Theme.px(1)
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            height: field.height
            maximumLength: 120
            objectName: "codeInput"
            selectByMouse: true
            selectedTextColor: Theme.goldInk
            selectionColor: Theme.gold
            horizontalAlignment: TextInput.AlignLeft
            verticalAlignment: TextInput.AlignVCenter

            onAccepted: root.entered(text)

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                text: qsTr("A friend's code")
                visible: input.text.length === 0 && input.preeditText.length === 0
                width: parent.width
            }
        }

        IconButton {
            id: go

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            enabled: input.text.length > 0
            glyph: Theme.icon("arrow-right")
            isDirected: true
            label: qsTr("Play this code")
            objectName: "codeGo"
            opacity: enabled ? 1 : 0.4

            onActivated: root.entered(input.text)
        }
    }

    FocusRing {
        around: field
        visible: input.activeFocus
    }

    Words {
        id: words

        anchors.top: field.bottom
        anchors.topMargin: Theme.px(6)
        color: Theme.wrongWord
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        objectName: "codeComplaint"
        text: root.complaint
        visible: text.length > 0
        width: root.width
    }
}

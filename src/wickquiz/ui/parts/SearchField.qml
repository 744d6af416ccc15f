import QtQuick
import wickquiz.ui.theme

// Where one types what one looks for; under it what was found.
FocusScope {
    id: root

    property string hint
    property string note

    signal edited(text: string)

    implicitHeight: field.height + (note.length > 0 ? words.implicitHeight + Theme.px(6) : 0)
    implicitWidth: Theme.px(420)

    Keys.onEscapePressed: event => {
        event.accepted = input.text.length > 0;
        input.clear();
    }

    Rectangle {
        id: field

        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: Math.max(Theme.target, input.implicitHeight + Theme.px(20))
        radius: Theme.radius
        width: root.width

        Glyph {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(22)
            source: Theme.icon("search")
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(16)
        }

        TextInput {
            id: input

            Accessible.description: root.note
            Accessible.name: root.hint
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.left: sign.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: clear.visible ? clear.left : parent.right
            anchors.rightMargin: Theme.px(12)
            clip: true
            color: Theme.ivory
            focus: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            height: field.height
            maximumLength: 80
            objectName: "searchInput"
            selectByMouse: true
            selectedTextColor: Theme.goldInk
            selectionColor: Theme.gold
            horizontalAlignment: TextInput.AlignLeft
            verticalAlignment: TextInput.AlignVCenter

            onTextChanged: root.edited(text)

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                text: root.hint
                visible: input.text.length === 0 && input.preeditText.length === 0
                width: parent.width
            }
        }

        IconButton {
            id: clear

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            glyph: Theme.icon("close")
            label: qsTr("Clear the search")
            objectName: "searchClear"
            visible: input.text.length > 0

            onActivated: {
                input.clear();
                input.forceActiveFocus(Qt.OtherFocusReason);
            }
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
        color: Theme.quiet
        font.pixelSize: Theme.caption
        objectName: "searchNote"
        text: root.note
        visible: text.length > 0
        width: root.width
    }
}

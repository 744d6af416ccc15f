pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Six figures of the operator's.
Overlay {
    id: root

    required property PinViewModel viewModel

    maximumWidth: Theme.px(460) + 3 * Math.max(0, Theme.target - Theme.px(64))
    title: qsTr("Operator")

    actions: QuietButton {
        label: qsTr("Back to the game")
        objectName: "leave"
        width: root.contentWidth

        onActivated: root.viewModel.leave()
    }

    Component.onCompleted: pad.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace || /^[0-9]$/.test(event.text);
        if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.accepted && !event.isAutoRepeat)
            root.viewModel.press(event.text);
    }
    onClosed: root.viewModel.leave()

    Row {
        Accessible.name: qsTr("Figures typed: %1 of 6").arg(root.viewModel.typed)
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(14)

        Repeater {
            model: 6

            delegate: Rectangle {
                required property int index

                border.color: index < root.viewModel.typed ? Theme.gold : Theme.edge
                border.width: Math.max(1, Theme.px(2))
                color: index < root.viewModel.typed ? Theme.gold : "transparent"
                height: Theme.px(18)
                radius: height / 2
                width: height
            }
        }
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        objectName: "note"
        text: root.viewModel.note
        visible: text.length > 0
        width: parent.width
    }

    Pad {
        id: pad

        canErase: root.viewModel.typed > 0
        enabled: !root.viewModel.isLocked
        faces: "123456789 0"
        most: 3
        width: parent.width

        onErased: root.viewModel.erase()
        onWritten: face => root.viewModel.press(face)
    }
}

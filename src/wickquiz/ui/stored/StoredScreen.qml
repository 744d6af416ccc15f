pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What is stored, for how long, and how it is deleted, for whoever has just played.
Overlay {
    id: root

    required property StoredViewModel viewModel

    maximumWidth: Theme.px(1080)
    title: qsTr("What this kiosk stores")

    actions: PrimaryButton {
        id: read

        focus: true
        height: Math.max(implicitHeight, Theme.target)
        label: qsTr("Back")
        objectName: "read"

        onActivated: root.viewModel.leave()
    }

    Component.onCompleted: read.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: root.viewModel.leave()

    Repeater {
        model: root.viewModel.statements

        delegate: Column {
            id: statement

            required property int index
            required property string about
            required property string words

            spacing: Theme.px(4)
            width: root.contentWidth

            Words {
                color: Theme.gold
                font.weight: Font.Bold
                text: statement.about
                width: parent.width
            }

            Words {
                objectName: "stored" + statement.index
                text: statement.words
                width: parent.width
            }
        }
    }
}

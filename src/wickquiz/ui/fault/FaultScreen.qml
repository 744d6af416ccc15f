import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The program has broken: say so, say that nothing is lost, and offer the way on.
FocusScope {
    id: root

    required property FaultViewModel viewModel

    Accessible.name: qsTr("A fault of the program")
    Accessible.role: Accessible.AlertMessage
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()

    Component.onCompleted: home.forceActiveFocus(Qt.OtherFocusReason)

    Backdrop {
        anchors.fill: parent
        dimming: 0.9
    }

    Scroller {
        anchors.centerIn: parent
        height: Math.min(body.implicitHeight + Theme.px(24), parent.height - Theme.px(48))
        width: Math.min(Theme.px(680), parent.width - Theme.px(64))

        Column {
            id: body

            spacing: Theme.px(18)
            width: parent.width - Theme.px(24)
            x: Theme.px(12)
            y: Theme.px(12)

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.text(30)
                font.weight: Font.ExtraBold
                text: qsTr("The game has tripped")
                width: parent.width
            }

            Words {
                text: qsTr("This is a fault of the program, not yours. Every answer that you saw is saved, and the round can be gone on with.")
                width: parent.width
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.caption
                objectName: "what"
                text: root.viewModel.what
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.caption
                objectName: "where"
                text: root.viewModel.where
                visible: text.length > 0
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            PrimaryButton {
                id: home

                label: qsTr("To the first screen")
                objectName: "home"

                onActivated: root.viewModel.goHome()
            }
        }
    }
}

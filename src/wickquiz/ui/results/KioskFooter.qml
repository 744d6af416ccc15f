import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What a visitor of a kiosk may do next: leave, play again, sign the board.
Flow {
    id: root

    required property ResultsViewModel viewModel
    readonly property bool canSign: viewModel.canSign
    readonly property real oneLine: stored.width + done.width + more.width + 2 * spacing + (canSign ? sign.width + spacing : 0)

    function focusFirst(): void {
        (canSign ? sign : more).forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.px(14)

    // Read from left to right, and standing on the right where they fit into one line.
    Item {
        height: 1
        width: Math.max(0, root.width - root.oneLine - root.spacing - 1)
    }

    IconButton {
        id: stored

        KeyNavigation.right: done
        glyph: Theme.icon("info")
        height: sign.height
        isFramed: true
        label: qsTr("What this kiosk stores")
        objectName: "stored"
        width: Math.max(implicitWidth, height)

        onActivated: root.viewModel.askStored()
    }

    QuietButton {
        id: done

        KeyNavigation.left: stored
        KeyNavigation.right: more
        height: sign.height
        label: qsTr("Done")
        objectName: "leaveRound"

        onActivated: root.viewModel.goHome()
    }

    QuietButton {
        id: more

        KeyNavigation.left: done
        KeyNavigation.right: sign
        height: sign.height
        label: qsTr("New round")
        objectName: "nextRound"

        onActivated: root.viewModel.playNew()
    }

    PrimaryButton {
        id: sign

        KeyNavigation.left: more
        label: qsTr("Sign the board")
        objectName: "signBoard"
        visible: root.canSign

        onActivated: root.viewModel.sign()
    }
}

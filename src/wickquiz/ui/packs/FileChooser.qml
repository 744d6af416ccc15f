import QtQuick
import QtQuick.Dialogs
import wickquiz.ui.models

// The system's own way to choose files. Loaded only when it is wanted: Dialogs takes longer than the whole screen.
FileDialog {
    id: root

    required property PacksViewModel viewModel

    signal closed

    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Packs (*.wickpack *.yaml)")]
    title: qsTr("Add a pack")

    Component.onCompleted: open()
    onAccepted: root.viewModel.take(selectedFiles)
    onVisibleChanged: if (!visible)
        root.closed()
}

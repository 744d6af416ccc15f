import QtQuick

// Shows the screen in a folder with its view model.
Loader {
    id: root

    required property string folder
    required property var model

    property Item resting: null

    function show(): void {
        const name = folder.split("_").map(word => word.charAt(0).toUpperCase() + word.slice(1)).join("");
        root.resting = null;
        setSource(Qt.resolvedUrl("../" + folder + "/" + name + "Screen.qml"), {
            "viewModel": root.model()
        });
    }

    // The keys go back to where they were before a panel came.
    function takeFocus(): void {
        (root.resting ?? (item as Item))?.forceActiveFocus();
    }

    onEnabledChanged: if (!enabled)
        root.resting = Window.activeFocusItem
    onLoaded: (item as Item).forceActiveFocus()
}

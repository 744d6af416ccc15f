import QtQuick

// Shows the screen in a folder with its view model; nothing where none is named.
Loader {
    id: root

    required property string folder
    required property var model

    // Where the keys were last, while they were in here.
    property Item resting: null
    readonly property Item focused: Window.activeFocusItem

    function show(): void {
        if (folder.length === 0) {
            source = "";
            return;
        }
        const file = folder.charAt(0).toUpperCase() + folder.slice(1) + "Screen.qml";
        root.resting = null;
        setSource(Qt.resolvedUrl("../" + folder + "/" + file), {
            "viewModel": root.model()
        });
    }

    function holds(item: Item): bool {
        while (item && item !== root)
            item = item.parent;
        return item === root;
    }

    // The keys go back to where they were before a panel came.
    function takeFocus(): void {
        (root.resting ?? (item as Item))?.forceActiveFocus();
    }

    onFocusedChanged: if (enabled && holds(focused))
        resting = focused
    onLoaded: (item as Item).forceActiveFocus()
}

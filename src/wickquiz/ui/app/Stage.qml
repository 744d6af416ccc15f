import QtQuick
import wickquiz.ui.models

// Shows one screen at a time. The next one is made ready beside it, unseen, so that it only has to come in.
FocusScope {
    id: root

    required property AppViewModel viewModel
    property Loader shown: left
    // Holds the next screen, or the one that has just gone: it is let go once nothing moves.
    readonly property Loader waiting: shown === left ? right : left
    property QtObject readyModel: null

    function addressOf(folder: string): url {
        const file = folder.charAt(0).toUpperCase() + folder.slice(1) + "Screen.qml";
        return Qt.resolvedUrl("../" + folder + "/" + file);
    }

    function show(): void {
        const model = viewModel.screenModel();
        if (readyModel === model && waiting.status === Loader.Ready) {
            readyModel = null;
            shown = waiting;
            shown.item["isWaiting"] = false;
            takeFocus();
        } else {
            shown.setSource(addressOf(viewModel.screen), {
                "viewModel": model
            });
            viewModel.backstage.clear();
        }
    }

    function makeReady(): void {
        readyModel = viewModel.backstage.model();
        waiting.setSource(addressOf(viewModel.backstage.screen()), {
            "viewModel": readyModel,
            "isWaiting": true
        });
    }

    function clear(): void {
        readyModel = null;
        waiting.source = "";
    }

    function takeFocus(): void {
        (shown.item as Item).forceActiveFocus();
    }

    Component.onCompleted: show()

    Connections {
        function onScreenShown() {
            root.show();
        }

        target: root.viewModel
    }

    Connections {
        function onCalled() {
            root.makeReady();
        }

        function onCleared() {
            root.clear();
        }

        target: root.viewModel.backstage
    }

    Loader {
        id: left

        anchors.fill: parent
        asynchronous: root.shown !== this
        focus: root.shown === this
        objectName: root.shown === this ? "screen" : ""
        visible: root.shown === this

        onLoaded: root.shown === this ? root.takeFocus() : root.viewModel.backstage.stand()
    }

    Loader {
        id: right

        anchors.fill: parent
        asynchronous: root.shown !== this
        focus: root.shown === this
        objectName: root.shown === this ? "screen" : ""
        visible: root.shown === this

        onLoaded: root.shown === this ? root.takeFocus() : root.viewModel.backstage.stand()
    }
}

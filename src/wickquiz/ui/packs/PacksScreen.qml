pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The packs at hand. New ones come in by dropping a file anywhere, or by choosing it.
FocusScope {
    id: root

    required property PacksViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    function choose(): void {
        chooser.setSource(Qt.resolvedUrl("FileChooser.qml"), {
            "viewModel": root.viewModel,
            "parentWindow": root.Window.window
        });
    }

    Accessible.name: qsTr("Packs")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: {
        list.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }
    Keys.onEscapePressed: root.viewModel.goHome()

    Connections {
        function onPropsChanged() {
            if (root.viewModel.message.length > 0)
                outcome.Accessible.announce(root.viewModel.message, Accessible.Polite);
        }

        target: root.viewModel
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.86
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(12)
        anchors.right: add.left
        anchors.rightMargin: Theme.px(16)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        enabled: !panel.active
        title: qsTr("Packs")

        onBacked: root.viewModel.goHome()
    }

    QuietButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.verticalCenter: bar.verticalCenter
        enabled: !panel.active
        glyph: Theme.goldIcon("packs")
        label: qsTr("Add a pack")
        objectName: "add"
        visible: root.viewModel.canTake

        onActivated: root.choose()
    }

    Words {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(12)
        color: Theme.quiet
        objectName: "packsNote"
        text: root.viewModel.note + (root.viewModel.canTake ? "  ·  " + qsTr("A file that you drop here is added.") : "")
    }

    OutcomeCard {
        id: outcome

        anchors.left: note.left
        anchors.right: note.right
        anchors.top: note.bottom
        anchors.topMargin: Theme.px(14)
        enabled: !panel.active
        height: visible ? implicitHeight : 0
        objectName: "outcome"
        viewModel: root.viewModel
        visible: root.viewModel.message.length > 0
    }

    ListView {
        id: list

        Accessible.name: qsTr("Packs")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: note.left
        anchors.right: note.right
        anchors.top: outcome.bottom
        anchors.topMargin: Theme.px(16)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        enabled: !panel.active
        keyNavigationEnabled: true
        model: root.viewModel.entries
        objectName: "packList"
        spacing: Theme.px(10)

        delegate: PackCard {
            height: implicitHeight
            isCurrent: ListView.view.activeFocus && ListView.isCurrentItem
            isNarrow: root.isNarrow
            objectName: "packCard" + index
            width: ListView.view.width

            onEntered: ListView.view.currentIndex = index
            onProblemsChosen: root.viewModel.seeProblems(index)
            onRemovalChosen: root.viewModel.askRemoval(index)
        }

        Keys.onDeletePressed: root.viewModel.askRemoval(currentIndex)
        Keys.onReturnPressed: root.viewModel.seeProblems(currentIndex)
    }

    DropArea {
        id: drop

        anchors.fill: parent
        enabled: root.viewModel.canTake
        keys: ["text/uri-list"]

        onDropped: drop => root.viewModel.take(drop.urls)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(16)
        border.color: Theme.gold
        border.width: Math.max(2, Theme.px(3))
        color: Qt.alpha(Theme.ink, 0.9)
        radius: Theme.px(24)
        visible: drop.containsDrag

        Words {
            anchors.centerIn: parent
            color: Theme.gold
            font.pixelSize: Theme.text(26)
            font.weight: Font.ExtraBold
            text: qsTr("Let go to add it")
            width: Math.min(implicitWidth, parent.width - Theme.px(64))
        }
    }

    Loader {
        id: chooser

        objectName: "chooser"

        Connections {
            function onClosed(): void {
                root.Window.window.requestActivate();
                add.forceActiveFocus(Qt.OtherFocusReason);
            }

            target: chooser.item
        }
    }

    // While it is open, the keys and a screen reader stay with it.
    Loader {
        id: panel

        active: root.viewModel.asked.length > 0
        anchors.fill: parent
        focus: active

        sourceComponent: RemovePanel {
            focus: true
            viewModel: root.viewModel
        }

        onActiveChanged: if (!active)
            list.forceActiveFocus(Qt.OtherFocusReason)
        onLoaded: (item as RemovePanel).forceActiveFocus()
    }

    Entrance {
        id: arrive

        target: root
    }
}

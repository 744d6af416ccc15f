pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What is wrong and what to do about it: packs with their places, scores that cannot be saved.
FocusScope {
    id: root

    required property ProblemsViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Problems")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()

    Component.onCompleted: {
        list.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.86
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        title: qsTr("Problems")

        onBacked: root.viewModel.goHome()
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
        text: root.viewModel.note
    }

    ListView {
        id: list

        Accessible.name: qsTr("Problems")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.left: note.left
        anchors.right: note.right
        anchors.top: note.bottom
        anchors.topMargin: Theme.px(16)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.viewModel.problems
        objectName: "list"
        spacing: Theme.px(10)

        delegate: ProblemCard {
            height: implicitHeight
            isCurrent: list.activeFocus && ListView.isCurrentItem
            width: ListView.view.width
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The packs to play from: a few side by side; many as a list of its own that is searched and scrolls.
Column {
    id: root

    required property PackShelfModel viewModel
    property bool isNarrow: false

    signal entered(item: Item)

    spacing: Theme.px(14)

    Flow {
        id: few

        spacing: Theme.px(14)
        visible: !root.viewModel.isLong
        width: parent.width

        Repeater {
            id: covers

            model: root.viewModel.isLong ? null : root.viewModel.packs

            delegate: PackCover {
                required property int index

                objectName: "pack" + index
                width: root.isNarrow || covers.count === 1 ? few.width : (few.width - few.spacing) / 2

                onActivated: root.viewModel.toggle(index)
                onActiveFocusChanged: if (activeFocus)
                    root.entered(this)
            }
        }
    }

    SearchField {
        id: search

        hint: qsTr("Search title, topic, language")
        note: root.viewModel.note
        objectName: "packSearch"
        visible: root.viewModel.isLong
        width: parent.width

        KeyNavigation.down: list
        onActiveFocusChanged: if (activeFocus)
            root.entered(this)
        onEdited: text => root.viewModel.search(text)
    }

    ListView {
        id: list

        Accessible.name: qsTr("Packs")
        Accessible.role: Accessible.List
        KeyNavigation.up: currentIndex > 0 ? null : search
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        // What is made ahead is made later, and by then a search may have taken it away.
        cacheBuffer: 0
        clip: true
        height: Math.min(contentHeight, Theme.px(344))
        keyNavigationEnabled: true
        model: root.viewModel.isLong ? root.viewModel.packs : null
        objectName: "packList"
        spacing: Theme.px(10)
        visible: root.viewModel.isLong && count > 0
        width: parent.width

        delegate: PackCover {
            required property int index

            activeFocusOnTab: false
            height: implicitHeight
            objectName: "pack" + index
            ringGap: -Theme.px(1)
            width: ListView.view.width - Theme.px(12)

            onActivated: {
                ListView.view.currentIndex = index;
                root.viewModel.toggle(index);
            }
            onActiveFocusChanged: if (activeFocus) {
                ListView.view.currentIndex = index;
                root.entered(list);
            }
        }

        Rectangle {
            color: Theme.edge
            height: Math.max(Theme.px(36), list.height * list.visibleArea.heightRatio)
            parent: list
            radius: width / 2
            visible: list.contentHeight > list.height + 1
            width: Math.max(3, Theme.px(5))
            x: list.width - width
            y: list.visibleArea.yPosition * list.height
        }
    }
}

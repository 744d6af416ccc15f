pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The table: the players in its corners, the question between them. Esc pauses.
FocusScope {
    id: root

    required property DuelViewModel viewModel
    property bool isNarrow: false

    readonly property real gutter: Theme.px(isNarrow ? 20 : 40)
    readonly property real cornerWidth: (width - 2 * gutter - Theme.px(16)) / 2
    readonly property bool isCompact: Theme.textSize > 1.25 && width > height
    readonly property bool hasWord: viewModel.answering >= 0

    // Who has the word finds the options under the keys; else the keys are everybody's.
    function settleFocus(): void {
        if (viewModel.phase === "settled")
            proceed.forceActiveFocus(Qt.OtherFocusReason);
        else if (hasWord)
            question.focusOn(0);
        else
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Returns whether the key scrolls. The arrows do where nothing is picked.
    function scroll(key: int): bool {
        const isOver = viewModel.phase === "settled";
        const isUp = key === Qt.Key_PageUp || (isOver && key === Qt.Key_Up);
        const isDown = key === Qt.Key_PageDown || (isOver && key === Qt.Key_Down);
        if (isUp || isDown)
            page.scrollBy(Theme.px(isDown ? 160 : -160));
        return isUp || isDown;
    }

    function takeKey(event: KeyEvent): bool {
        if (scroll(event.key) || event.isAutoRepeat)
            return true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.viewModel.proceed();
            return true;
        }
        if (event.key === Qt.Key_0) {
            root.viewModel.skip();
            return true;
        }
        const isTaken = root.viewModel.takeKey(event.text);
        if (isTaken && root.hasWord)
            question.focusPicked();
        return isTaken;
    }

    Component.onCompleted: settleFocus()
    Keys.onEscapePressed: pausePanel.active = true
    Keys.onPressed: event => event.accepted = root.takeKey(event)

    Connections {
        function onBuzzed() {
            root.settleFocus();
        }

        function onDealt() {
            page.contentY = 0;
            root.settleFocus();
        }

        function onRevealed() {
            page.contentY = 0;
            root.settleFocus();
        }

        function onSaid() {
            if (!root.hasWord)
                root.settleFocus();
        }

        target: root.viewModel
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(14)
        enabled: !pausePanel.active
        height: Theme.target

        IconButton {
            id: pause

            anchors.left: parent.left
            glyph: Theme.icon("pause")
            label: qsTr("Pause")
            objectName: "pause"

            onActivated: pausePanel.active = true
        }

        Words {
            anchors.left: pause.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.quiet
            font.features: Theme.tabular
            font.weight: Font.Bold
            objectName: "place"
            text: qsTr("Question %1 of %2").arg(root.viewModel.number).arg(root.viewModel.length)
        }
    }

    Grid {
        id: corners

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(8)
        columnSpacing: Theme.px(16)
        columns: 2
        enabled: !pausePanel.active

        Repeater {
            model: root.viewModel.upper

            delegate: Corner {
                isCompact: root.isCompact
                label: name
                objectName: "corner" + seat
                width: root.cornerWidth

                onActivated: root.viewModel.buzz(seat)
            }
        }
    }

    Scroller {
        id: page

        anchors.bottom: lower.top
        anchors.bottomMargin: Theme.px(10)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(8)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter - Theme.px(8)
        anchors.top: corners.bottom
        anchors.topMargin: Theme.px(12)
        enabled: !pausePanel.active
        objectName: "page"

        Item {
            height: question.implicitHeight + Theme.px(20)
            width: page.width

            DuelQuestion {
                id: question

                isNarrow: root.isNarrow
                viewModel: root.viewModel
                width: parent.width - Theme.px(24)
                x: Theme.px(8)
                y: Theme.px(8)

                onReached: item => page.reveal(item)
            }
        }
    }

    Grid {
        id: lower

        anchors.bottom: foot.top
        anchors.bottomMargin: below.count > 0 ? Theme.px(12) : 0
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        columnSpacing: Theme.px(16)
        columns: 2
        enabled: !pausePanel.active

        Repeater {
            id: below

            model: root.viewModel.lower

            delegate: Corner {
                isCompact: root.isCompact
                label: name
                objectName: "corner" + seat
                width: root.cornerWidth

                onActivated: root.viewModel.buzz(seat)
            }
        }
    }

    Flow {
        id: foot

        readonly property real wanted: [prompt, skip, proceed].reduce((sum, item) => sum + (item.visible ? item.width + spacing : 0), -spacing)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        enabled: !pausePanel.active
        spacing: Theme.px(14)
        width: Math.min(wanted, root.width - 2 * root.gutter)

        Words {
            id: prompt

            color: Theme.quiet
            font.pixelSize: Theme.caption
            height: Math.max(implicitHeight, proceed.implicitHeight)
            objectName: "prompt"
            text: root.viewModel.prompt
            verticalAlignment: Text.AlignVCenter
            visible: text.length > 0 && !root.isNarrow
            width: Math.min(implicitWidth, root.width * 0.5)
        }

        QuietButton {
            id: skip

            height: proceed.implicitHeight
            keyHint: "0"
            label: root.viewModel.skipLabel
            objectName: "skip"
            visible: root.viewModel.canSkip

            onActivated: root.viewModel.skip()
        }

        PrimaryButton {
            id: proceed

            enabled: root.viewModel.canProceed
            label: root.viewModel.proceedLabel
            objectName: "proceed"
            visible: root.hasWord || root.viewModel.phase === "settled"

            onActivated: root.viewModel.proceed()
        }
    }

    // While it is open, the keys and a screen reader stay with it.
    Loader {
        id: pausePanel

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: PausePanel {
            focus: true
            line: qsTr("All scores are kept. Leave, and the first screen offers to go on with this question.")

            onClosed: {
                pausePanel.active = false;
                root.settleFocus();
            }
            onLeaveChosen: root.viewModel.goHome()
        }

        onLoaded: (item as PausePanel).forceActiveFocus()
    }
}

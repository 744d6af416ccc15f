pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// A round: one question at a time, its options, and after locking in its explanation.
FocusScope {
    id: root

    required property PlayViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property bool isRevealed: viewModel.phase === "revealed"
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    function begin(): void {
        page.contentY = 0;
        side.contentY = 0;
        arrive.restart();
        options.focusOn(0);
    }

    function showReveal(): void {
        page.contentY = 0;
        side.contentY = 0;
        proceed.forceActiveFocus(Qt.OtherFocusReason);
        unfold.restart();
        page.Accessible.announce(root.viewModel.announcement, Accessible.Assertive);
    }

    function badgeIndex(event: var): int {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return -1;
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            return event.key - Qt.Key_1;
        if (event.key >= Qt.Key_A && event.key <= Qt.Key_I)
            return event.key - Qt.Key_A;
        return -1;
    }

    function pause(): void {
        pausePanel.active = true;
        root.viewModel.pause();
    }

    Accessible.name: qsTr("Round")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.pause()
    Keys.onPressed: event => {
        const index = root.badgeIndex(event);
        if (index >= 0 && !root.isRevealed) {
            event.accepted = true;
            if (!event.isAutoRepeat && root.viewModel.pick(index))
                options.focusOn(index);
        } else if (event.text === "?") {
            event.accepted = true;
            root.viewModel.askHint();
        } else if (event.key === Qt.Key_PageDown || (root.isRevealed && event.key === Qt.Key_Down)) {
            event.accepted = true;
            (side.visible ? side : page).scrollBy(Theme.px(120));
        } else if (event.key === Qt.Key_PageUp || (root.isRevealed && event.key === Qt.Key_Up)) {
            event.accepted = true;
            (side.visible ? side : page).scrollBy(-Theme.px(120));
        } else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up || event.key === Qt.Key_Left || event.key === Qt.Key_Right) {
            event.accepted = true;
            options.focusOn(Math.max(0, options.focusedIndex()));
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.viewModel.proceed();
        }
    }

    Component.onCompleted: isRevealed ? showReveal() : begin()

    Connections {
        function onDealt() {
            root.begin();
        }

        function onRevealed() {
            root.showReveal();
        }

        target: root.viewModel
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.9
    }

    PlayHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        isNarrow: root.isNarrow
        viewModel: root.viewModel

        onPaused: root.pause()
    }

    Scroller {
        id: page

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(10)
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(10)
        objectName: "page"
        width: (root.isRevealed && !root.isNarrow ? (root.width - 2 * root.gutter) * 0.42 : root.width - 2 * root.gutter) + Theme.px(20)

        Item {
            id: sheet

            readonly property real slack: Math.max(0, (page.height - column.implicitHeight) / 2 - Theme.px(10))

            height: column.implicitHeight + Theme.px(20)
            width: page.width

            Column {
                id: column

                spacing: root.isRevealed ? Theme.px(14) : Theme.px(20)
                width: parent.width - Theme.px(20)
                x: Theme.px(10)
                y: Theme.px(8) + root.entranceOffset + (root.isRevealed ? 0 : Math.min(sheet.slack, Theme.px(60)))

                StemCard {
                    isCompact: root.isRevealed
                    isNarrow: root.isNarrow || (root.isRevealed && !root.isNarrow)
                    viewModel: root.viewModel
                    width: parent.width
                }

                OptionGrid {
                    id: options

                    isCompact: root.isRevealed
                    isNarrow: root.isNarrow || root.isRevealed
                    viewModel: root.viewModel
                    width: parent.width

                    onEntered: item => page.reveal(item)
                }

                Loader {
                    active: root.isRevealed && root.isNarrow
                    visible: active
                    width: parent.width

                    sourceComponent: Explanation {
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }

    Scroller {
        id: side

        anchors.bottom: page.bottom
        anchors.left: page.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter - Theme.px(16)
        anchors.top: page.top
        objectName: "side"
        visible: root.isRevealed && !root.isNarrow

        Item {
            height: explanation.height + Theme.px(20)
            width: side.width

            Loader {
                id: explanation

                property real entranceOffset: 0

                active: side.visible
                width: parent.width - Theme.px(16)
                y: Theme.px(8) + entranceOffset

                sourceComponent: Explanation {
                    viewModel: root.viewModel
                }
            }
        }
    }

    Item {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        height: proceed.implicitHeight

        QuietButton {
            id: hintButton

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            glyph: Theme.icon("hint")
            keyHint: "?"
            label: qsTr("Hint")
            objectName: "hintButton"
            visible: root.viewModel.canHint

            onActivated: root.viewModel.askHint()
        }

        Words {
            anchors.left: hintButton.visible ? hintButton.right : parent.left
            anchors.leftMargin: hintButton.visible ? Theme.px(18) : 0
            anchors.right: proceed.left
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.quiet
            font.pixelSize: Theme.caption
            horizontalAlignment: hintButton.visible ? Text.AlignRight : Text.AlignLeft
            objectName: "prompt"
            text: root.viewModel.prompt
            visible: !root.isNarrow
        }

        PrimaryButton {
            id: proceed

            anchors.right: parent.right
            enabled: root.viewModel.canProceed
            label: root.viewModel.proceedLabel
            objectName: "proceed"
            width: root.isNarrow ? Math.max(implicitWidth, parent.width - (hintButton.visible ? hintButton.width + Theme.px(14) : 0)) : implicitWidth

            onActivated: root.viewModel.proceed()
        }
    }

    Loader {
        id: pausePanel

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: PausePanel {
            focus: true

            onLeaveChosen: root.viewModel.leave()
            onGoOnChosen: {
                pausePanel.active = false;
                root.viewModel.goOn();
                if (root.isRevealed)
                    proceed.forceActiveFocus();
                else
                    options.focusOn(0);
            }
        }

        onLoaded: (item as PausePanel).forceActiveFocus()
    }

    Entrance {
        id: arrive

        target: root
    }

    Entrance {
        id: unfold

        target: explanation
    }
}

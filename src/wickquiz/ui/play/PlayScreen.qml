pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// A round: one question at a time, what it is answered with, and after locking in its explanation.
FocusScope {
    id: root

    required property PlayViewModel viewModel

    // Made ready unseen; it comes in once it is not waiting any more.
    property bool isWaiting: false

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property bool isRevealed: viewModel.phase === "revealed"
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)

    // Side by side: the question on the left; on the right its explanation, or the tiles of an order.
    readonly property bool isSplit: !isNarrow && (isRevealed || (viewModel.kind === "order" && !isLow))

    // What is read above, what is touched below.
    readonly property bool isLow: Theme.isLow
    readonly property AnswerArea answer: (isLow ? docked : isSplit && !isRevealed ? side.answers : below).item as AnswerArea
    readonly property Scroller around: isLow ? dock.page : isSplit && !isRevealed ? side : page

    // A match needs the most room: beside a picture, or where targets are as small as they may get, its question makes some.
    readonly property bool isDense: isRevealed || (viewModel.kind === "match" && (viewModel.picture.length > 0 || Theme.target > Theme.px(52)))
    property real entranceOffset: 0
    property bool isTouched: false

    function appear(): void {
        if (isRevealed)
            showReveal();
        else
            begin();
    }

    function begin(): void {
        page.contentY = 0;
        side.contentY = 0;
        arrive.restart();
        root.answer.focusFirst();
    }

    function showReveal(): void {
        page.contentY = 0;
        side.contentY = 0;
        footer.focusProceed();
        side.unfold();
        page.Accessible.announce(root.viewModel.announcement, Accessible.Assertive);
    }

    function pause(): void {
        pausePanel.active = true;
        root.viewModel.pause();
    }

    function goOn(): void {
        pausePanel.active = false;
        root.viewModel.goOn();
        if (root.isRevealed)
            footer.focusProceed();
        else
            root.answer.focusFirst();
    }

    // Returns whether the key scrolls.
    function scroll(key: int): bool {
        const isUp = key === Qt.Key_PageUp || (root.isRevealed && key === Qt.Key_Up);
        const isDown = key === Qt.Key_PageDown || (root.isRevealed && key === Qt.Key_Down);
        if (isUp || isDown)
            (side.visible ? side : page).scrollBy(Theme.px(isDown ? 120 : -120));
        return isUp || isDown;
    }

    function takeKey(event: KeyEvent): bool {
        if ([Qt.Key_Return, Qt.Key_Enter, root.isRevealed ? Controls.next : Controls.lockIn].includes(event.key)) {
            if (!event.isAutoRepeat)
                root.viewModel.press();
            return true;
        }
        if (event.key === Controls.pause) {
            root.pause();
            return true;
        }
        if ([Qt.Key_F1, Controls.hint].includes(event.key) || (event.text === "?" && root.viewModel.kind !== "typed")) {
            root.viewModel.askHint();
            return true;
        }
        if ((!root.isRevealed && root.answer.takeKey(event)) || root.scroll(event.key))
            return true;
        const isArrow = [Qt.Key_Down, Qt.Key_Up, Qt.Key_Left, Qt.Key_Right].includes(event.key);
        if (isArrow && !root.isRevealed)
            root.answer.focusFirst();
        return isArrow;
    }

    Accessible.name: qsTr("Round")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: if (!isWaiting)
        appear()
    Keys.onEscapePressed: root.pause()
    Keys.onPressed: event => event.accepted = root.takeKey(event)
    onIsLowChanged: refocusing.restart()
    onIsWaitingChanged: if (!isWaiting)
        appear()

    // The answers are made anew where they go; never after the round has gone.
    Timer {
        id: refocusing

        interval: 0

        onTriggered: root.isRevealed ? footer.focusProceed() : root.answer.focusFirst()
    }

    Connections {
        function onDealt() {
            root.begin();
        }

        function onRevealed() {
            root.showReveal();
            header.cheerStreak();
        }

        target: root.viewModel
    }

    // What is locked in has been seen to be so, and all else has been told of the frame.
    Connections {
        function onFrameSwapped() {
            Qt.callLater(root.viewModel.keep);
        }

        target: root.viewModel.isLocked ? root.Window.window : null
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
        canPause: !root.isLow
        enabled: !pausePanel.active
        isNarrow: root.isNarrow
        viewModel: root.viewModel

        onPaused: root.pause()
    }

    Component {
        id: answerArea

        AnswerArea {
            isNarrow: root.isNarrow
            isScrolled: root.around.overflows
            isTouched: root.isTouched
            viewModel: root.viewModel

            onEntered: item => root.around.reveal(item)
        }
    }

    Scroller {
        id: page

        anchors.bottom: root.isLow ? dock.top : footer.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(10)
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(10)
        enabled: !pausePanel.active
        objectName: "page"
        width: (root.isSplit ? (root.width - 2 * root.gutter) * 0.42 : root.width - 2 * root.gutter) + Theme.px(20)

        Item {
            id: sheet

            readonly property real content: Math.max(column.implicitHeight, side.answers.active ? side.answers.height : 0)
            readonly property real slack: Math.max(0, (page.height - content) / 2 - Theme.px(10))

            height: column.implicitHeight + Theme.px(20)
            width: page.width

            Column {
                id: column

                spacing: root.isRevealed ? Theme.px(14) : Theme.px(20)
                width: parent.width - Theme.px(20)
                x: Theme.px(10)
                y: Theme.px(8) + root.entranceOffset + (root.isRevealed ? 0 : Math.min(sheet.slack, Theme.px(root.isLow ? 200 : 60)))

                StemCard {
                    isCompact: root.isDense
                    isNarrow: root.isNarrow || root.isSplit
                    viewModel: root.viewModel
                    width: parent.width
                }

                Loader {
                    id: below

                    active: !root.isLow && (root.isRevealed || !root.isSplit)
                    sourceComponent: answerArea
                    visible: active
                    width: parent.width
                }

                Loader {
                    active: root.isNarrow
                    visible: root.isRevealed
                    width: parent.width

                    sourceComponent: Explanation {
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }

    PlaySide {
        id: side

        anchors.bottom: page.bottom
        anchors.left: page.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter - Theme.px(16)
        anchors.top: page.top
        answerArea: answerArea
        answersAt: column.y
        enabled: !pausePanel.active
        hasAnswers: root.isSplit && !root.isRevealed && !root.isLow
        hasExplanation: !root.isNarrow
        isExplained: root.isSplit && root.isRevealed
        viewModel: root.viewModel
        visible: root.isSplit
    }

    PlayFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.isLow ? dock.gap : Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: root.isLow ? dock.margin : root.gutter
        enabled: !pausePanel.active
        gap: root.isLow && !dock.isHigh ? dock.gap : -1
        isNarrow: root.isNarrow
        viewModel: root.viewModel
        width: !root.isLow ? root.width - 2 * root.gutter : dock.isHigh ? root.width - dock.free - dock.margin : dock.endWidth
    }

    PlayDock {
        id: dock

        anchors.bottom: parent.bottom
        enabled: !pausePanel.active
        endWidth: footer.dockedWidth
        hasEnd: root.isRevealed && (page.overflows || side.overflows)
        height: Math.floor(parent.height / 3)
        isHigh: parent.height > parent.width
        visible: root.isLow
        width: parent.width

        onPaused: root.pause()
        onTurned: by => (side.overflows ? side : page).scrollBy(by * page.height * 0.6)

        Loader {
            id: docked

            active: root.isLow
            sourceComponent: answerArea
            width: parent.width - Theme.px(28)
            x: Theme.px(8)
            y: Theme.px(10)
        }
    }

    PlayPause {
        id: pausePanel

        anchors.fill: parent
        viewModel: root.viewModel

        onClosed: root.goOn()
    }

    HandsWatch {
        anchors.fill: parent

        onTouched: isFinger => root.isTouched = isFinger
    }

    Entrance {
        id: arrive

        target: root

        onFinished: root.viewModel.prepareReveal()
    }
}

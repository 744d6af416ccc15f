pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The end of a round: the score, how it came about, what was missed and where to read it, the code.
FocusScope {
    id: root

    required property ResultsViewModel viewModel

    // Made ready unseen; it comes in once it is not waiting any more.
    property bool isWaiting: false

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0
    property int counted: Theme.reducedMotion ? viewModel.score : 0

    Accessible.name: qsTr("Results")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()
    Keys.onPressed: event => {
        if (event.text.toUpperCase() === "S" && share.visible) {
            event.accepted = true;
            panel.active = true;
        }
        const by = event.key === Qt.Key_Down ? 120 : event.key === Qt.Key_Up ? -120 : event.key === Qt.Key_PageDown ? 480 : event.key === Qt.Key_PageUp ? -480 : 0;
        if (by !== 0) {
            event.accepted = true;
            page.scrollBy(Theme.px(by));
        }
    }

    function appear(): void {
        if (Theme.isKiosk)
            visitor.focusFirst();
        else
            next.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
        count.start();
    }

    Component.onCompleted: if (!isWaiting)
        appear()
    onIsWaitingChanged: if (!isWaiting)
        appear()

    NumberAnimation {
        id: count

        duration: Theme.reducedMotion ? 0 : 900
        easing.type: Easing.OutCubic
        property: "counted"
        target: root
        to: root.viewModel.score
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.84
    }

    Scroller {
        id: page

        anchors.bottom: Theme.isKiosk ? visitor.top : footer.top
        anchors.bottomMargin: Theme.px(10)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !panel.active
        objectName: "page"

        Item {
            height: sheet.height + Theme.px(48)
            width: page.width

            Grid {
                id: sheet

                columnSpacing: Theme.px(36)
                columns: root.isNarrow ? 1 : 2
                rowSpacing: Theme.px(24)
                x: root.gutter
                y: Theme.px(32) + root.entranceOffset

                Column {
                    id: summary

                    spacing: Theme.px(18)
                    width: root.isNarrow ? page.width - 2 * root.gutter : Theme.px(400)

                    Words {
                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        font.pixelSize: Theme.text(30)
                        font.weight: Font.ExtraBold
                        objectName: "headline"
                        text: root.viewModel.headline
                        width: parent.width
                    }

                    Coins {
                        objectName: "finalScore"
                        visible: root.viewModel.isScored
                        score: root.counted
                        size: Theme.text(64)
                    }

                    Words {
                        font.weight: Font.DemiBold
                        objectName: "tally"
                        text: root.viewModel.tally
                        width: parent.width
                    }

                    Words {
                        color: Theme.quiet
                        font.pixelSize: Theme.caption
                        objectName: "breakdown"
                        text: root.viewModel.breakdown
                        visible: text.length > 0
                        width: parent.width
                    }

                    Words {
                        color: Theme.wrongWord
                        font.pixelSize: Theme.caption
                        font.weight: Font.DemiBold
                        text: root.viewModel.trouble
                        visible: text.length > 0
                        width: parent.width
                    }

                    CodeCard {
                        viewModel: root.viewModel
                        visible: root.viewModel.code.length > 0
                        width: parent.width
                    }

                    QuietButton {
                        id: share

                        glyph: Theme.icon("share")
                        keyHint: "S"
                        label: qsTr("Show it to friends")
                        objectName: "share"
                        visible: !Theme.isKiosk

                        onActivated: panel.active = true
                    }

                    Column {
                        spacing: Theme.px(10)
                        width: parent.width

                        Repeater {
                            model: root.viewModel.topics

                            delegate: TopicBar {
                                width: summary.width
                            }
                        }
                    }
                }

                Column {
                    spacing: Theme.px(12)
                    width: root.isNarrow ? page.width - 2 * root.gutter : page.width - 2 * root.gutter - summary.width - sheet.columnSpacing

                    Words {
                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        font.pixelSize: Theme.text(22)
                        font.weight: Font.ExtraBold
                        text: root.viewModel.reviewTitle
                        width: parent.width
                    }

                    Repeater {
                        model: root.viewModel.entries

                        delegate: ReviewEntry {
                            width: parent ? parent.width : 0
                        }
                    }
                }
            }
        }
    }

    Flow {
        id: footer

        readonly property real oneLine: home.width + again.width + next.width + 2 * spacing + (missed.visible ? missed.width + spacing : 0)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        enabled: !panel.active
        spacing: Theme.px(14)
        visible: !Theme.isKiosk

        // Read from left to right, and standing on the right where they fit into one line.
        Item {
            height: 1
            width: Math.max(0, footer.width - footer.oneLine - footer.spacing - 1)
        }

        QuietButton {
            id: home

            KeyNavigation.right: again
            glyph: Theme.icon("home")
            height: next.height
            label: qsTr("Home")
            objectName: "home"

            onActivated: root.viewModel.goHome()
        }

        QuietButton {
            id: again

            KeyNavigation.left: home
            KeyNavigation.right: missed
            glyph: Theme.icon("shuffle")
            height: next.height
            label: qsTr("Same again")
            objectName: "again"

            onActivated: root.viewModel.playAgain()
        }

        QuietButton {
            id: missed

            KeyNavigation.left: again
            KeyNavigation.right: next
            glyph: Theme.icon("practice")
            height: next.height
            label: root.viewModel.missedLabel
            objectName: "missed"
            visible: label.length > 0

            onActivated: root.viewModel.playMissed()
        }

        PrimaryButton {
            id: next

            KeyNavigation.left: missed
            label: qsTr("New round")
            objectName: "new"

            onActivated: root.viewModel.playNew()
        }
    }

    KioskFooter {
        id: visitor

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(22)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        viewModel: root.viewModel
        visible: Theme.isKiosk
    }

    // While it is open, the keys and a screen reader stay with it.
    Loader {
        id: panel

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: SharePanel {
            focus: true
            viewModel: root.viewModel.share

            onClosed: {
                panel.active = false;
                share.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        onLoaded: (item as SharePanel).forceActiveFocus()
    }

    Entrance {
        id: arrive

        target: root
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// How the player's games went: a few figures, scores over time, the topics, what is hard and what is easy.
FocusScope {
    id: root

    required property StatisticsViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Statistics")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Down ? 120 : event.key === Qt.Key_Up ? -120 : event.key === Qt.Key_PageDown ? 480 : event.key === Qt.Key_PageUp ? -480 : 0;
        if (by !== 0) {
            event.accepted = true;
            page.scrollBy(Theme.px(by));
        }
    }

    Component.onCompleted: {
        bar.forceActiveFocus(Qt.OtherFocusReason);
        arrive.start();
    }

    Backdrop {
        anchors.fill: parent
        dimming: 0.88
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        title: qsTr("Statistics")

        onBacked: root.viewModel.goHome()
    }

    Scroller {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(14)
        bottomPadding: Theme.px(32)
        objectName: "page"

        ColumnLayout {
            id: sheet

            spacing: Theme.px(16)
            width: Math.min(Theme.px(1168), page.width - 2 * root.gutter)
            x: (page.width - width) / 2
            y: root.entranceOffset

            Words {
                Layout.fillWidth: true
                color: Theme.quiet
                objectName: "note"
                text: root.viewModel.note
                visible: text.length > 0
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.px(14)
                columns: Theme.textSize > 1.5 ? 2 : root.isNarrow ? 3 : 6
                rowSpacing: Theme.px(14)
                uniformCellWidths: true
                visible: root.viewModel.hasAnswers

                Repeater {
                    model: root.viewModel.tiles

                    delegate: FigureTile {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.px(16)
                columns: root.isNarrow ? 1 : 2
                rowSpacing: Theme.px(16)
                uniformCellWidths: true
                visible: root.viewModel.hasAnswers

                Panel {
                    id: scores

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    footHeight: chart.visible ? chart.implicitHeight : 0
                    title: root.viewModel.chartTitle

                    Flow {
                        spacing: Theme.px(10)
                        visible: modes.count > 0
                        width: parent.width

                        Repeater {
                            id: modes

                            model: root.viewModel.modes

                            delegate: Chip {
                                required property string mode
                                required property string title
                                required property bool isPicked

                                isChosen: isPicked
                                isOneOfMany: true
                                label: title
                                objectName: "mode-" + mode

                                onActivated: root.viewModel.pickMode(mode)
                                onActiveFocusChanged: if (activeFocus)
                                    page.reveal(this)
                            }
                        }
                    }

                    LineChart {
                        id: chart

                        height: scores.height - y - scores.padding
                        firstDay: root.viewModel.firstDay
                        lastDay: root.viewModel.lastDay
                        note: root.viewModel.chartNote
                        objectName: "chart"
                        parent: scores
                        points: root.viewModel.points
                        ticks: root.viewModel.ticks
                        title: root.viewModel.chartTitle
                        trace: root.viewModel.trace
                        visible: root.viewModel.trace.length > 0
                        width: scores.width - 2 * x
                        x: scores.padding
                        y: scores.footY

                        onActiveFocusChanged: if (activeFocus)
                            page.reveal(chart)
                    }

                    Words {
                        color: Theme.quiet
                        text: root.viewModel.chartNote
                        visible: !chart.visible
                        width: parent.width
                    }
                }

                Panel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    title: qsTr("Right answers by topic")

                    TopicBars {
                        topics: root.viewModel.topics
                        width: parent.width
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.px(16)
                columns: root.isNarrow ? 1 : 2
                rowSpacing: Theme.px(16)
                uniformCellWidths: true
                visible: root.viewModel.hasAnswers

                Panel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    title: qsTr("Hardest for you")
                    visible: hardest.count > 0

                    MetList {
                        id: hardest

                        items: root.viewModel.hardest
                        label: qsTr("Hardest for you")
                        mark: Theme.wrong
                        width: parent.width
                    }
                }

                Panel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    title: qsTr("Easiest for you")
                    visible: easiest.count > 0

                    MetList {
                        id: easiest

                        items: root.viewModel.easiest
                        label: qsTr("Easiest for you")
                        mark: Theme.jade
                        width: parent.width
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.caption
                text: root.viewModel.metNote
                visible: root.viewModel.hasAnswers && text.length > 0
            }
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

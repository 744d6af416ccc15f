pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The first screen: the name, one gold action, and quietly everything else.
FocusScope {
    id: root

    required property HomeViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property bool isPortrait: height > width
    readonly property real gutter: isNarrow ? Theme.px(32) : Theme.px(72)
    property real entranceOffset: 0

    Accessible.name: qsTr("Wickquiz")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: {
        (root.viewModel.canResume ? goOn : playButton).forceActiveFocus(Qt.OtherFocusReason);
        if (root.viewModel.comesIn)
            arrive.start();
    }

    Backdrop {
        id: backdrop

        anchors.fill: parent
        dimming: 0
    }

    Art {
        id: dancer

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.width * 0.03
        fillMode: Image.PreserveAspectFit
        height: root.isPortrait ? root.height * 0.46 : root.height * 0.9
        source: Theme.name !== "contrast" && (root.isPortrait || !root.isNarrow) ? Theme.art("dancer") : ""
        sourceSize: Qt.size(0, height)
        visible: source.toString().length > 0
    }

    Rectangle {
        anchors.fill: parent
        visible: Theme.name === "dark" && (backdrop.hasCome || dancer.hasCome)

        gradient: Gradient {
            orientation: root.isPortrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                color: Theme.ink
                position: root.isPortrait ? 0.3 : 0
            }

            GradientStop {
                color: root.isNarrow && !root.isPortrait ? Qt.alpha(Theme.ink, 0.6) : "transparent"
                position: root.isPortrait ? 0.62 : 0.78
            }
        }
    }

    Scroller {
        id: page

        anchors.fill: parent
        fades: false
        anchors.bottomMargin: corner.height + Theme.px(20) + (reading.height > 0 && root.isNarrow ? reading.height + Theme.px(12) : 0)
        enabled: !panel.active

        Item {
            height: Math.max(page.height, column.implicitHeight + Theme.px(64))
            width: page.width

            Column {
                id: column

                spacing: Theme.px(16)
                width: root.isNarrow ? parent.width - 2 * root.gutter : Math.min(Theme.px(620), parent.width * 0.54)
                anchors.left: parent.left
                anchors.leftMargin: root.gutter
                y: Math.max(Theme.px(32), (parent.height - implicitHeight) / (root.isPortrait ? 5 : 2)) + root.entranceOffset

                Wordmark {
                    width: parent.width
                }

                Words {
                    color: Theme.quiet
                    font.pixelSize: Theme.text(21)
                    text: qsTr("Every answer explained. Every citation proven.")
                    width: parent.width
                }

                Rectangle {
                    border.color: Theme.tokens.amber
                    border.width: Math.max(1, Theme.px(1.5))
                    color: Theme.surface
                    height: trouble.implicitHeight + Theme.px(24)
                    radius: Theme.px(12)
                    visible: root.viewModel.trouble.length > 0
                    width: parent.width

                    Words {
                        id: trouble

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(16)
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(16)
                        anchors.verticalCenter: parent.verticalCenter
                        font.pixelSize: Theme.caption
                        objectName: "trouble"
                        text: root.viewModel.trouble
                    }
                }

                PrimaryButton {
                    id: goOn

                    KeyNavigation.down: playButton
                    label: qsTr("Go on")
                    note: root.viewModel.resumeNote
                    objectName: "goOn"
                    visible: root.viewModel.canResume
                    width: parent.width

                    onActivated: root.viewModel.resume()
                }

                PrimaryButton {
                    id: playButton

                    KeyNavigation.up: goOn
                    enabled: root.viewModel.canPlay
                    label: root.viewModel.canResume ? qsTr("Play a new round") : qsTr("Play")
                    note: root.viewModel.playNote
                    objectName: "play"
                    width: parent.width

                    onActivated: root.viewModel.play()
                }

                ModeTiles {
                    viewModel: root.viewModel
                    width: parent.width

                    onEntered: item => page.reveal(item)
                }

                QuietButton {
                    id: filters

                    glyph: root.viewModel.isFiltered ? Theme.goldIcon("shuffle") : Theme.icon("shuffle")
                    label: root.viewModel.filterNote
                    objectName: "filters"
                    visible: root.viewModel.canFilter
                    width: Math.min(implicitWidth, parent.width)

                    onActivated: panel.active = true
                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(this)
                }

                PackShelf {
                    isNarrow: root.isNarrow
                    viewModel: root.viewModel.packs
                    width: parent.width

                    onEntered: item => page.reveal(item)
                }

                CodeEntry {
                    id: code

                    complaint: root.viewModel.complaint
                    width: parent.width

                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(this)
                    onEntered: typed => root.viewModel.playCode(typed)
                }
            }
        }
    }

    // Beside the column, over the art, where there is room; else under it.
    Loader {
        id: reading

        anchors.bottom: corner.top
        anchors.bottomMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        enabled: !panel.active
        width: root.isNarrow ? parent.width - 2 * root.gutter : Math.min(Theme.px(430), parent.width - column.width - 2 * root.gutter - Theme.px(32))

        Component.onCompleted: if (root.viewModel.reading)
            setSource(Qt.resolvedUrl("ReadingNote.qml"), {
                "viewModel": root.viewModel.reading
            })
    }

    Flow {
        id: corner

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(18)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        enabled: !panel.active
        spacing: Theme.px(10)

        QuietButton {
            glyph: Theme.icon("packs")
            label: qsTr("Packs")
            objectName: "packs"
            visible: !Theme.isKiosk

            onActivated: root.viewModel.goTo("packs")
        }

        QuietButton {
            glyph: Theme.icon("scores")
            label: qsTr("Scores")
            objectName: "scores"

            onActivated: root.viewModel.goTo("scores")
        }

        QuietButton {
            glyph: Theme.icon("statistics")
            label: qsTr("Statistics")
            objectName: "statistics"

            onActivated: root.viewModel.goTo("statistics")
        }

        QuietButton {
            glyph: Theme.icon("settings")
            label: qsTr("Settings")
            objectName: "settings"

            onActivated: root.viewModel.goTo("settings")
        }

        QuietButton {
            glyph: Theme.icon("problems")
            label: qsTr("Problems (%1)").arg(root.viewModel.problemCount)
            objectName: "problems"
            visible: root.viewModel.problemCount > 0

            onActivated: root.viewModel.goTo("problems")
        }
    }

    // While it is open, the keys and a screen reader stay with it.
    Loader {
        id: panel

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: FilterPanel {
            focus: true
            viewModel: root.viewModel

            onClosed: {
                panel.active = false;
                filters.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        onLoaded: (item as FilterPanel).forceActiveFocus()
    }

    Entrance {
        id: arrive

        target: root
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The settings, each with what it may be side by side; a pick holds at once.
FocusScope {
    id: root

    required property SettingsViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(56)
    property real entranceOffset: 0

    Accessible.name: qsTr("Settings")
    Accessible.role: Accessible.Pane
    focus: true

    Keys.onEscapePressed: root.viewModel.goHome()

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
        title: qsTr("Settings")

        onBacked: root.viewModel.goHome()
    }

    Scroller {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(16)
        bottomPadding: Theme.px(32)

        Column {
            id: sheet

            spacing: Theme.px(12)
            width: Math.min(Theme.px(1060), page.width - 2 * root.gutter)
            x: (page.width - width) / 2

            Words {
                color: Theme.wrongWord
                text: root.viewModel.note
                visible: text.length > 0
                width: parent.width
            }

            Repeater {
                model: root.viewModel.settings

                delegate: Rectangle {
                    id: setting

                    required property string name
                    required property string title
                    required property string line
                    required property var choices

                    border.color: Theme.hairline
                    border.width: Math.max(1, Theme.px(1.5))
                    color: Theme.surface
                    height: body.implicitHeight + Theme.px(28)
                    radius: Theme.px(14)
                    width: sheet.width

                    Grid {
                        id: body

                        columnSpacing: Theme.px(20)
                        columns: root.isNarrow ? 1 : 2
                        rowSpacing: Theme.px(10)
                        verticalItemAlignment: Grid.AlignVCenter
                        x: Theme.px(20)
                        y: Theme.px(14)

                        Column {
                            id: words

                            spacing: Theme.px(2)
                            width: root.isNarrow ? setting.width - Theme.px(40) : (setting.width - Theme.px(60)) * 0.4

                            Words {
                                font.weight: Font.Bold
                                text: setting.title
                                width: parent.width
                            }

                            Words {
                                color: Theme.quiet
                                font.pixelSize: Theme.caption
                                text: setting.line
                                width: parent.width
                            }
                        }

                        Flow {
                            Accessible.name: setting.title
                            Accessible.role: Accessible.Grouping
                            spacing: Theme.px(8)
                            width: root.isNarrow ? setting.width - Theme.px(40) : (setting.width - Theme.px(60)) * 0.6

                            Repeater {
                                id: choices

                                model: setting.choices

                                delegate: Chip {
                                    id: choice

                                    required property int index
                                    required property string title
                                    required property bool isPicked

                                    function go(by: int): void {
                                        const to = index + (LayoutMirroring.enabled ? -by : by);
                                        choices.itemAt(Math.max(0, Math.min(choices.count - 1, to))).forceActiveFocus(Qt.TabFocusReason);
                                    }

                                    description: setting.title
                                    isChosen: isPicked
                                    isOneOfMany: true
                                    label: title
                                    maximumWidth: words.width
                                    objectName: setting.name + index

                                    Keys.onLeftPressed: go(-1)
                                    Keys.onRightPressed: go(1)
                                    onActivated: root.viewModel.pick(setting.name, index)
                                    onActiveFocusChanged: if (activeFocus)
                                        page.reveal(choice)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    Entrance {
        id: arrive

        target: root
    }
}

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
        enabled: !panel.active
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
        enabled: !panel.active

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

                delegate: SettingCard {
                    id: setting

                    required property string name
                    required property var values

                    isNarrow: root.isNarrow
                    width: sheet.width

                    Repeater {
                        id: choices

                        model: setting.values

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
                            maximumWidth: setting.choiceWidth
                            objectName: setting.name + index

                            Keys.onLeftPressed: go(-1)
                            Keys.onRightPressed: go(1)
                            onActivated: root.viewModel.pick(setting.name, index)
                        }
                    }
                }
            }

            SettingCard {
                id: keysCard

                isNarrow: root.isNarrow
                line: root.viewModel.keyNote.length > 0 ? root.viewModel.keyNote : qsTr("A key of your own for each, besides the one that always does it. In a text, letters are letters.")
                title: qsTr("Keys")
                width: sheet.width

                onLineChanged: if (root.viewModel.keyNote.length > 0)
                    Accessible.announce(line, Accessible.Assertive)

                Repeater {
                    model: root.viewModel.keys

                    delegate: KeyButton {
                        onBound: code => root.viewModel.bindKey(name, code)
                    }
                }
            }

            SettingCard {
                isNarrow: root.isNarrow
                line: qsTr("Scores, statistics and the level are kept apart for each name. Without one, they are one for all.")
                title: qsTr("Player")
                width: sheet.width

                PlayerField {
                    name: root.viewModel.player
                    width: Math.min(parent.width, Theme.px(420))

                    onCalled: player => root.viewModel.call(player)
                }
            }

            YourData {
                isNarrow: root.isNarrow
                model: root.viewModel.data
                visible: model.folder.length > 0
                width: sheet.width

                onDeleteAsked: panel.active = true
            }
        }
    }

    // While it is open, the keys and a screen reader stay with it.
    Loader {
        id: panel

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: DeletePanel {
            focus: true

            onChosen: keepsSettings => root.viewModel.data.deleteAll(keepsSettings)
            onClosed: {
                panel.active = false;
                bar.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        onLoaded: (item as DeletePanel).forceActiveFocus()
    }

    Entrance {
        id: arrive

        target: root
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// What is asked about: topics, level, spoilers; and how many questions that leaves.
FocusScope {
    id: root

    required property HomeViewModel viewModel

    signal closed

    Accessible.name: qsTr("What is asked")
    Accessible.role: Accessible.Dialog

    Component.onCompleted: root.viewModel.openFilters()
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.86

        TapHandler {
            onTapped: root.closed()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.hairline
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: Math.min(body.implicitHeight + done.height + Theme.px(84), root.height - Theme.px(48))
        radius: Theme.px(24)
        width: Math.min(Theme.px(760), root.width - Theme.px(48))

        TapHandler {}

        Scroller {
            id: page

            anchors.bottom: done.top
            anchors.bottomMargin: Theme.px(16)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(28)

            Column {
                id: body

                spacing: Theme.px(18)
                width: page.width - Theme.px(16)
                x: Theme.px(8)

                Words {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Theme.text(30)
                    font.weight: Font.ExtraBold
                    text: qsTr("What is asked")
                    width: parent.width
                }

                Flow {
                    spacing: Theme.px(10)
                    width: parent.width

                    Repeater {
                        id: levels

                        model: root.viewModel.levels

                        delegate: Chip {
                            required property string value
                            required property string title
                            required property bool isPicked

                            isChosen: isPicked
                            isOneOfMany: true
                            label: title
                            objectName: "level-" + value

                            onActivated: root.viewModel.pickLevel(value)
                            onActiveFocusChanged: if (activeFocus)
                                page.reveal(this)
                        }
                    }
                }

                Words {
                    color: Theme.quiet
                    font.pixelSize: Theme.caption
                    text: qsTr("Topics: none picked means all")
                    width: parent.width
                }

                Flow {
                    spacing: Theme.px(10)
                    width: parent.width

                    Repeater {
                        model: root.viewModel.topics

                        delegate: Chip {
                            required property string value
                            required property string title
                            required property bool isPicked

                            isChosen: isPicked
                            label: title
                            maximumWidth: body.width
                            objectName: "topic-" + value

                            onActivated: root.viewModel.toggleTopic(value)
                            onActiveFocusChanged: if (activeFocus)
                                page.reveal(this)
                        }
                    }
                }

                Chip {
                    description: matchLine.text
                    isChosen: root.viewModel.isMatched
                    label: qsTr("Match my level")
                    objectName: "match"
                    visible: root.viewModel.canMatch

                    onActivated: root.viewModel.toggleMatch()
                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(this)
                }

                Words {
                    id: matchLine

                    Accessible.ignored: true
                    color: Theme.quiet
                    font.pixelSize: Theme.caption
                    objectName: "matchLine"
                    text: root.viewModel.levelNote
                    visible: root.viewModel.canMatch
                    width: parent.width
                }

                Chip {
                    glyph: root.viewModel.spoilers ? Theme.goldIcon("eye") : Theme.icon("spoiler")
                    isChosen: root.viewModel.spoilers
                    label: root.viewModel.spoilers ? qsTr("Spoilers are asked") : qsTr("No spoilers")
                    objectName: "spoilers"

                    onActivated: root.viewModel.toggleSpoilers()
                    onActiveFocusChanged: if (activeFocus)
                        page.reveal(this)
                }
            }
        }

        Words {
            anchors.left: page.left
            anchors.leftMargin: Theme.px(8)
            anchors.right: done.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: done.verticalCenter
            color: Theme.quiet
            objectName: "fitNote"
            text: root.viewModel.fitNote
        }

        PrimaryButton {
            id: done

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            anchors.right: page.right
            anchors.rightMargin: Theme.px(8)
            focus: true
            label: qsTr("Done")
            objectName: "done"

            onActivated: root.closed()
        }
    }
}

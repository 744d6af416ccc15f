pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// For the one who looks after the kiosk: a section at a time, everything by touch.
FocusScope {
    id: root

    required property OperatorViewModel viewModel

    readonly property bool isNarrow: width < Theme.px(900) || Theme.textSize > 1.5
    readonly property real gutter: isNarrow ? Theme.px(24) : Theme.px(40)

    Accessible.name: qsTr("Operator's page")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: bar.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.viewModel.leave()

    Backdrop {
        anchors.fill: parent
        dimming: 0.94
    }

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.gutter - Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        title: root.viewModel.title

        onBacked: root.viewModel.leave()
    }

    Flow {
        id: sections

        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(12)
        spacing: Theme.px(8)

        Repeater {
            model: root.viewModel.sections

            delegate: Chip {
                required property string name
                required property string title
                required isChosen

                isOneOfMany: true
                label: title
                maximumWidth: sections.width
                objectName: "section-" + name

                onActivated: root.viewModel.choose(name)
            }
        }
    }

    Scroller {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: sections.bottom
        anchors.topMargin: Theme.px(12)
        bottomPadding: Theme.px(24)

        Column {
            id: body

            spacing: Theme.px(8)
            width: page.width - 2 * root.gutter
            x: root.gutter
            y: Theme.px(6)

            Words {
                bottomPadding: Theme.px(6)
                color: Theme.gold
                font.weight: Font.DemiBold
                objectName: "note"
                text: root.viewModel.note
                visible: text.length > 0
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            Flow {
                bottomPadding: Theme.px(6)
                spacing: Theme.px(10)
                visible: actions.count > 0
                width: parent.width

                Repeater {
                    id: actions

                    model: root.viewModel.actions

                    delegate: QuietButton {
                        required property string name
                        required property bool isAsked
                        required label

                        glyph: isAsked ? Theme.goldIcon("problems") : ""
                        objectName: "action-" + name

                        onActivated: root.viewModel.do(name)
                    }
                }
            }

            Repeater {
                model: root.viewModel.lines

                delegate: LineCard {
                    width: body.width

                    onActed: name => root.viewModel.do(name)
                }
            }
        }
    }
}

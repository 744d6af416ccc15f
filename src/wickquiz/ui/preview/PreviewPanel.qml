pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Beside the question: where one is in the pack, and what is wrong with it.
FocusScope {
    id: root

    required property PreviewViewModel viewModel
    property bool isStacked: false

    readonly property real gutter: Theme.px(22)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        color: Theme.hairline
        height: root.isStacked ? Math.max(1, Theme.px(1.5)) : parent.height
        width: root.isStacked ? parent.width : Math.max(1, Theme.px(1.5))
    }

    // Scrolls where large text leaves too little room for the problems below it.
    Scroller {
        id: headView

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        fades: false
        height: Math.min(head.y + head.implicitHeight, root.height - foot.height - Theme.px(180))

        Column {
            id: head

            spacing: Theme.px(10)
            width: root.width - 2 * root.gutter
            x: root.gutter
            y: Theme.px(20)

            Words {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.text(20)
                font.weight: Font.ExtraBold
                objectName: "packTitle"
                text: root.viewModel.title
                width: parent.width
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.caption
                text: root.viewModel.path
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            Row {
                spacing: Theme.px(4)
                visible: root.viewModel.hasQuestion
                width: parent.width

                IconButton {
                    id: back

                    glyph: Theme.icon("arrow-left")
                    isDirected: true
                    label: qsTr("The question before")
                    objectName: "stepBack"

                    onActivated: root.viewModel.step(-1)
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    font.features: Theme.tabular
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "where"
                    text: root.viewModel.where
                    width: parent.width - back.width - on.width - 2 * parent.spacing
                }

                IconButton {
                    id: on

                    focus: true
                    glyph: Theme.icon("arrow-right")
                    isDirected: true
                    label: qsTr("The next question")
                    objectName: "stepOn"

                    onActivated: root.viewModel.step(1)
                }
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.caption
                objectName: "about"
                text: root.viewModel.about
                visible: text.length > 0
                width: parent.width
                wrapMode: Text.Wrap
            }

            QuietButton {
                glyph: Theme.icon("eye")
                keyHint: "R"
                label: root.viewModel.revealLabel
                objectName: "toggleReveal"
                visible: root.viewModel.hasQuestion

                onActivated: root.viewModel.toggleReveal()
            }

            Words {
                font.weight: Font.Bold
                objectName: "note"
                text: root.viewModel.note
                visible: root.viewModel.hasQuestion
                width: parent.width
            }
        }
    }

    ListView {
        id: list

        Accessible.name: qsTr("Problems")
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.px(10)
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        anchors.top: headView.bottom
        anchors.topMargin: Theme.px(12)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.viewModel.problems
        objectName: "problemList"
        spacing: Theme.px(10)

        delegate: ProblemCard {
            required property bool isHere

            color: Theme.raised
            height: implicitHeight
            isCurrent: list.activeFocus && ListView.isCurrentItem
            isMarked: isHere
            width: ListView.view.width
        }
    }

    Words {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: list.left
        anchors.right: list.right
        color: Theme.quiet
        font.pixelSize: Theme.caption
        objectName: "foot"
        text: root.viewModel.readAt + "  ·  " + (root.viewModel.hasQuestion ? qsTr("N and P step, Esc leaves") : qsTr("Esc leaves"))
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The question itself, with its picture beside it, or above it where it is narrow.
Rectangle {
    id: root

    required property PlayViewModel viewModel
    property bool isNarrow: false
    property bool isCompact: false

    readonly property bool hasPicture: viewModel.picture.length > 0
    readonly property real indent: padding + (hasPicture && !isNarrow ? photo.width + Theme.px(24) : 0)
    readonly property real padding: isCompact ? Theme.px(20) : Theme.px(30)

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: Math.max(words.implicitHeight + (hasPicture && isNarrow ? photo.height + Theme.px(16) : 0), hasPicture && !isNarrow ? photo.height : 0) + 2 * padding
    radius: Theme.px(20)

    Image {
        id: photo

        Accessible.name: root.viewModel.pictureAlt
        Accessible.role: Accessible.Graphic
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        fillMode: Image.PreserveAspectFit
        height: visible ? (root.isCompact ? Theme.px(110) : Theme.px(220)) : 0
        objectName: "picture"
        source: root.viewModel.picture
        sourceSize: Qt.size(0, height)
        visible: root.hasPicture
        width: root.isNarrow ? root.width - 2 * root.padding : visible ? height * 1.5 : 0
        y: root.padding
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.indent
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        spacing: Theme.px(10)
        y: root.hasPicture && root.isNarrow ? photo.y + photo.height + Theme.px(16) : (root.height - implicitHeight) / 2

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            text: root.viewModel.task
            visible: text.length > 0
            width: parent.width
        }

        Words {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font.pixelSize: root.isCompact ? Theme.text(22) : Theme.stem
            font.weight: Font.Bold
            lineHeight: 1.1
            objectName: "stem"
            text: root.viewModel.stem
            width: parent.width
        }

        // Where the keypad lies low, what it writes is read here.
        Words {
            color: Theme.gold
            font.pixelSize: Theme.text(28)
            font.weight: Font.Bold
            objectName: "written"
            text: visible ? root.viewModel.answer.typed.text || "…" : ""
            visible: Theme.isLow && root.viewModel.kind === "typed" && root.viewModel.phase === "asking"
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Words {
            color: Theme.gold
            font.weight: Font.DemiBold
            objectName: "hint"
            text: root.viewModel.hint
            visible: text.length > 0
            width: parent.width
        }
    }
}

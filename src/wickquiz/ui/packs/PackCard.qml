import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One pack on the list: what it is, where it lies, what is wrong with it, and the way out.
FocusScope {
    id: root

    required property int index
    required property string title
    required property string facts
    required property string place
    required property string problems
    required property bool isBroken
    required property bool canRemove
    property bool isCurrent: false
    property bool isNarrow: false

    signal problemsChosen
    signal removalChosen
    signal entered

    Accessible.description: [facts, problems, place].filter(part => part.length > 0).join(". ")
    Accessible.focusable: true
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(words.implicitHeight, isNarrow ? 0 : buttons.implicitHeight) + Theme.px(32) + (isNarrow && buttons.implicitWidth > 0 ? buttons.implicitHeight + Theme.px(12) : 0)

    Rectangle {
        anchors.fill: parent
        border.color: root.isCurrent ? Theme.gold : Theme.hairline
        border.width: root.isCurrent ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
        color: Theme.surface
        radius: Theme.radius
    }

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
        source: root.isBroken ? Theme.goldIcon("problems") : Theme.icon("packs")
        y: Theme.px(17)
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: root.isNarrow ? parent.right : buttons.left
        anchors.rightMargin: root.isNarrow ? Theme.px(30) : Theme.px(12)
        spacing: Theme.px(4)
        y: Theme.px(15)

        Words {
            Accessible.ignored: true
            font.weight: Font.Bold
            text: root.title
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            font.pixelSize: Theme.caption
            text: root.facts
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.place
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: root.isNarrow ? sign.width + Theme.px(32) : root.width - width - Theme.px(16)
        spacing: Theme.px(10)
        y: root.isNarrow ? words.y + words.implicitHeight + Theme.px(12) : (root.height - height) / 2

        QuietButton {
            description: root.title
            glyph: Theme.icon("problems")
            label: root.problems
            objectName: "problems" + root.index
            visible: root.problems.length > 0

            onActivated: root.problemsChosen()
            onActiveFocusChanged: if (activeFocus)
                root.entered()
        }

        QuietButton {
            description: root.title
            glyph: Theme.icon("close")
            label: qsTr("Remove")
            objectName: "remove" + root.index
            visible: root.canRemove

            onActivated: root.removalChosen()
            onActiveFocusChanged: if (activeFocus)
                root.entered()
        }
    }
}

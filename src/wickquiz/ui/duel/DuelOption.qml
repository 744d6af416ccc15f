import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One option of a duel: picked by whoever has the word, and marked by sign and word once that is no secret.
Pressable {
    id: root

    required property string badge
    required property string words
    required property bool isPicked
    required property string mark
    required property string markWord
    required property url picture
    required property string pictureAlt
    property bool isOpen: false
    property bool isMulti: false

    Accessible.checkable: true
    Accessible.checked: isPicked
    Accessible.name: [badge + ". " + words, pictureAlt, markWord].filter(part => part.length > 0).join(". ")
    Accessible.role: isMulti ? Accessible.CheckBox : Accessible.RadioButton
    enabled: isOpen
    implicitHeight: Math.max(Theme.px(64), Theme.target, body.implicitHeight + Theme.px(24), photo.visible ? photo.height + Theme.px(16) : 0)

    Rectangle {
        anchors.fill: parent
        border.color: root.mark === "key" ? Theme.jade : root.mark === "wrong" ? Theme.wrong : root.isPicked ? Theme.gold : Theme.edge
        border.width: root.isPicked || root.mark === "key" ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
        color: root.isHeld ? Theme.hairline : root.isPicked || (root.isHovered && root.isOpen) ? Theme.raised : Theme.surface
        radius: Theme.radius
    }

    KeyBadge {
        id: key

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        isStrong: root.isPicked
        text: root.badge
        visible: root.mark.length === 0
    }

    Rectangle {
        anchors.centerIn: key
        color: root.mark === "key" ? Theme.jade : Theme.wrong
        height: Theme.px(30)
        radius: root.mark === "key" ? height / 2 : Theme.px(7)
        visible: root.mark.length > 0
        width: height

        Glyph {
            anchors.centerIn: parent
            size: Theme.px(19)
            source: Theme.signIcon(root.mark === "key" ? "check" : "cross")
        }
    }

    Image {
        id: photo

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: Theme.px(64)
        source: root.picture
        sourceSize: Qt.size(0, height)
        visible: source.toString().length > 0
        width: visible ? height * 1.4 : 0
    }

    Column {
        id: body

        anchors.left: key.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: photo.visible ? photo.left : parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            font.pixelSize: Theme.text(20)
            font.weight: root.isPicked || root.mark === "key" ? Font.Bold : Font.DemiBold
            text: root.words
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: root.mark === "wrong" ? Theme.wrongWord : Theme.jade
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            text: root.markWord
            visible: text.length > 0
            width: parent.width
        }
    }

    FocusRing {
        around: root
    }
}

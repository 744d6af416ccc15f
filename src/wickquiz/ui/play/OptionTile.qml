import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One option: picked, changed, and after locking in marked by shape and word.
Pressable {
    id: root

    required property string badge
    required property string words
    required property bool isPicked
    required property string mark
    required property string markWord
    required property url picture
    required property string pictureAlt
    property bool isOpen: true
    property bool isMulti: false
    property bool isCompact: false

    readonly property bool isMarked: mark.length > 0
    readonly property color edge: mark === "right" || mark === "key" ? Theme.jade : mark === "wrong" ? Theme.wrong : isPicked ? Theme.gold : Theme.edge

    Accessible.checkable: true
    Accessible.checked: isPicked
    Accessible.name: badge + ". " + words + (pictureAlt.length > 0 ? ". " + pictureAlt : "")
    Accessible.role: isMulti ? Accessible.CheckBox : Accessible.RadioButton
    description: markWord
    implicitHeight: Math.max(isCompact ? Theme.px(52) : Theme.px(76), Theme.target, Math.max(optionWords.implicitHeight + (verdictWord.visible ? verdictWord.implicitHeight + Theme.px(2) : 0), photo.visible ? photo.height : 0) + (isCompact ? Theme.px(18) : Theme.px(28)))
    opacity: mark === "other" ? 0.62 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.normal
        }
    }

    Rectangle {
        id: face

        anchors.fill: parent
        border.color: root.edge
        border.width: root.isPicked || root.mark === "key" ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
        color: root.isHeld && root.isOpen ? Theme.hairline : root.isPicked || (root.isHovered && root.isOpen) ? Theme.raised : Theme.surface
        radius: Theme.radius
        scale: root.isHeld && root.isOpen ? 0.985 : 1

        Behavior on border.color {
            ColorAnimation {
                duration: Theme.brief
            }
        }
        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }
    }

    KeyBadge {
        id: key

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        isStrong: root.isPicked && !root.isMarked
        text: root.badge
        visible: !sign.visible
    }

    SignMark {
        id: sign

        anchors.centerIn: key
        sign: root.mark
        size: Theme.px(32)
        visible: root.mark === "right" || root.mark === "wrong" || root.mark === "key"
    }

    Image {
        id: photo

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: root.isCompact ? Theme.px(40) : Theme.px(84)
        source: root.picture
        sourceSize: Qt.size(0, height)
        visible: source.toString().length > 0
        width: visible ? height * 1.4 : 0
    }

    Column {
        anchors.left: key.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: photo.visible ? photo.left : parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            id: optionWords

            Accessible.ignored: true
            font.pixelSize: root.isCompact ? Theme.body : Theme.option
            font.weight: root.isPicked || root.mark === "key" ? Font.Bold : Font.DemiBold
            lineHeight: 1.05
            objectName: "optionText"
            text: root.words
            width: parent.width
        }

        Words {
            id: verdictWord

            Accessible.ignored: true
            color: root.mark === "wrong" ? Theme.wrongWord : Theme.jade
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            text: root.markWord
            visible: root.markWord.length > 0
            width: parent.width
        }
    }

    FocusRing {
        around: root
    }
}

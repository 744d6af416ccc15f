import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// A pack, as the cover that one picks it by.
Pressable {
    id: root

    required property string title
    required property string summary
    required property url cover
    required property bool isPicked
    property real ringGap: Theme.px(4)

    Accessible.checkable: true
    Accessible.checked: isPicked
    Accessible.role: Accessible.CheckBox
    description: summary
    implicitHeight: Math.max(Theme.px(92), words.implicitHeight + Theme.px(24))
    implicitWidth: Theme.px(300)
    label: title

    Rectangle {
        anchors.fill: parent
        border.color: root.isPicked ? Theme.gold : Theme.edge
        border.width: root.isPicked ? Math.max(2, Theme.px(2.5)) : Math.max(1, Theme.px(1.5))
        color: root.isHovered ? Theme.raised : Theme.surface
        opacity: 0.94
        radius: Theme.radius
    }

    Image {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        asynchronous: true
        clip: true
        fillMode: Image.PreserveAspectCrop
        height: Theme.px(68)
        source: root.cover.toString().length > 0 ? root.cover : Theme.art("cover-default")
        sourceSize: Qt.size(0, height * 2)
        width: Theme.px(92)
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: tick.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            Accessible.ignored: true
            font.weight: Font.Bold
            text: root.title
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.summary
            width: parent.width
        }
    }

    Glyph {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        opacity: root.isPicked ? 1 : 0
        source: Theme.goldIcon("check")
    }

    FocusRing {
        around: root
        gap: root.ringGap
    }
}

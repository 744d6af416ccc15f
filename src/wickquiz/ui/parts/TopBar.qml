import QtQuick
import wickquiz.ui.theme

// The head of a screen that one comes back from.
FocusScope {
    id: root

    required property string title

    signal backed

    implicitHeight: Math.max(Theme.target, words.implicitHeight)

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        glyph: Theme.icon("arrow-left")
        isDirected: true
        label: qsTr("Back")
        objectName: "back"

        onActivated: root.backed()
    }

    Words {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: back.right
        anchors.leftMargin: Theme.px(12)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.text(30)
        font.weight: Font.ExtraBold
        text: root.title
    }
}

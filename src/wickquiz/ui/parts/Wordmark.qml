import QtQuick
import wickquiz.ui.theme

// The flame and the name.
Row {
    id: root

    spacing: Theme.px(18)

    Image {
        id: flame

        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(76)
        source: Theme.art("flame")
        sourceSize: Qt.size(height, height)
        width: height
    }

    Words {
        Accessible.name: qsTr("Wickquiz")
        Accessible.role: Accessible.Heading
        anchors.verticalCenter: parent.verticalCenter
        font.letterSpacing: -Theme.px(2)
        font.pixelSize: Theme.text(70)
        font.weight: Font.ExtraBold
        fontSizeMode: Text.HorizontalFit
        lineHeight: 1
        minimumPixelSize: Theme.text(30)
        text: "wickquiz"
        width: root.width - flame.width - root.spacing
        wrapMode: Text.NoWrap
    }
}

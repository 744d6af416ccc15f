import QtQuick
import wickquiz.ui.theme

// A score, in coins.
Row {
    id: root

    required property int score
    property real size: Theme.text(26)

    spacing: Theme.px(8)

    Accessible.name: qsTr("%Ln point(s)", "", score)
    Accessible.role: Accessible.StaticText

    Image {
        anchors.verticalCenter: parent.verticalCenter
        height: root.size * 1.1
        source: Theme.art("coin")
        sourceSize: Qt.size(height, height)
        width: height
    }

    Words {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.gold
        font.features: Theme.tabular
        font.pixelSize: root.size
        font.weight: Font.ExtraBold
        text: Number(root.score).toLocaleString(Qt.locale(), "f", 0)
        wrapMode: Text.NoWrap
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// How far the reading of new packs is, and a way to stop it, or to go on with it.
Rectangle {
    id: root

    required property ReadingModel viewModel
    readonly property bool isShown: viewModel.isReading || viewModel.left > 0
    // What a screen reader says by itself: that it begins and stops, and not each step.
    readonly property string news: {
        if (viewModel.isReading)
            return qsTr("%Ln new pack(s) are being read. You can play meanwhile.", "", viewModel.total);
        return viewModel.left > 0 ? note : qsTr("All packs are read.");
    }
    readonly property string note: viewModel.isReading ? qsTr("Reading new packs: %1 of %2").arg(count(viewModel.done)).arg(count(viewModel.total)) : qsTr("%Ln pack(s) not read yet", "", viewModel.left)

    function count(packs: int): string {
        return packs.toLocaleString(Qt.locale(), "f", 0);
    }

    function announce(): void {
        words.Accessible.announce(news, Accessible.Polite);
    }

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: isShown ? Math.max(words.implicitHeight, button.implicitHeight) + (viewModel.isReading ? track.height + Theme.px(14) : 0) + Theme.px(24) : 0
    radius: Theme.radius
    visible: isShown

    onNewsChanged: announce()

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
        anchors.right: button.left
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: button.verticalCenter
        font.features: Theme.tabular
        font.pixelSize: Theme.caption
        objectName: "readingNote"
        text: root.note
    }

    QuietButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.top: parent.top
        anchors.topMargin: Math.max(Theme.px(12), (words.implicitHeight - implicitHeight) / 2 + Theme.px(12))
        description: root.note
        label: root.viewModel.isReading ? qsTr("Stop") : qsTr("Read them")
        objectName: "readingToggle"

        onActivated: root.viewModel.toggle()
    }

    Rectangle {
        id: track

        Accessible.name: root.note
        Accessible.role: Accessible.ProgressBar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        color: Theme.hairline
        height: Math.max(3, Theme.px(4))
        radius: height / 2
        visible: root.viewModel.isReading

        Rectangle {
            anchors.left: parent.left
            color: Theme.gold
            height: parent.height
            radius: height / 2
            width: Math.max(height, root.viewModel.share * parent.width)
        }
    }
}

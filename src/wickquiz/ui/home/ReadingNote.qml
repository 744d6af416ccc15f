import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// How far the reading of new packs is, and a way to stop it, or to go on with it.
Rectangle {
    id: root

    required property ReadingModel viewModel
    readonly property string news: viewModel.news
    readonly property real share: viewModel.share

    border.color: Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: viewModel.isShown ? Math.max(words.implicitHeight, button.implicitHeight) + (viewModel.isReading ? track.height + Theme.px(14) : 0) + Theme.px(24) : 0
    radius: Theme.radius
    visible: viewModel.isShown

    Component.onCompleted: if (news.length > 0)
        words.Accessible.announce(news, Accessible.Polite)
    onNewsChanged: if (news.length > 0)
        words.Accessible.announce(news, Accessible.Polite)

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
        text: root.viewModel.note
    }

    QuietButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.top: parent.top
        anchors.topMargin: Math.max(Theme.px(12), (words.implicitHeight - implicitHeight) / 2 + Theme.px(12))
        description: root.viewModel.note
        label: root.viewModel.isReading ? qsTr("Stop") : qsTr("Read on")
        objectName: "readingToggle"

        onActivated: root.viewModel.toggle()
    }

    Rectangle {
        id: track

        Accessible.name: root.viewModel.note
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
            width: Math.max(height, root.share * parent.width)
        }
    }
}

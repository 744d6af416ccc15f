import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// How far the round is: a filled dot for right, half a disc for partly right, a bar for wrong, a ring for now, small dots for what is to come.
Row {
    id: root

    required property PlayViewModel viewModel

    spacing: Theme.px(8)

    Accessible.description: viewModel.soFar
    Accessible.name: viewModel.length > 0 ? qsTr("Question %1 of %2").arg(viewModel.number).arg(viewModel.length) : qsTr("Question %1").arg(viewModel.number)
    Accessible.role: Accessible.StaticText

    Words {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        font.features: Theme.tabular
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        objectName: "place"
        rightPadding: Theme.px(6)
        text: root.viewModel.place
        visible: text.length > 0
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: root.viewModel.pips

        delegate: Item {
            id: pip

            required property string mark

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            height: Theme.px(16)
            width: Theme.px(16)

            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.gold
                border.width: pip.mark === "now" ? Math.max(2, Theme.px(2.5)) : 0
                color: pip.mark === "right" ? Theme.jade : pip.mark === "wrong" ? Theme.wrong : pip.mark === "now" ? "transparent" : Theme.edge
                height: pip.mark === "wrong" ? Theme.px(5) : pip.mark === "ahead" ? Theme.px(6) : Theme.px(14)
                radius: height / 2
                visible: pip.mark !== "partly"
                width: pip.mark === "ahead" ? Theme.px(6) : Theme.px(14)
            }

            SignMark {
                anchors.centerIn: parent
                sign: pip.mark
                size: Theme.px(14)
                visible: pip.mark === "partly"
            }
        }
    }
}

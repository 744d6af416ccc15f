pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The modes side by side, and under them what the chosen one is.
Column {
    id: root

    required property HomeViewModel viewModel

    signal entered(item: Item)

    spacing: Theme.px(8)

    Flow {
        Accessible.name: qsTr("Mode")
        Accessible.role: Accessible.Grouping
        spacing: Theme.px(10)
        width: parent.width

        Repeater {
            id: tiles

            model: root.viewModel.modes

            delegate: Chip {
                id: tile

                required property int index
                required property string mode
                required property string title
                required property string line
                required property string icon
                required property bool isPicked

                function go(by: int): void {
                    const to = index + (LayoutMirroring.enabled ? -by : by);
                    tiles.itemAt(Math.max(0, Math.min(tiles.count - 1, to))).forceActiveFocus(Qt.TabFocusReason);
                }

                description: line
                glyph: isPicked ? Theme.goldIcon(icon) : Theme.icon(icon)
                isChosen: isPicked
                isOneOfMany: true
                label: title
                maximumWidth: root.width
                objectName: "mode-" + mode

                Keys.onLeftPressed: go(-1)
                Keys.onRightPressed: go(1)
                onActivated: root.viewModel.pickMode(index)
                onActiveFocusChanged: if (activeFocus)
                    root.entered(tile)
            }
        }
    }

    Words {
        color: Theme.quiet
        font.pixelSize: Theme.caption
        objectName: "modeLine"
        text: root.viewModel.modeLine
        width: parent.width
    }
}

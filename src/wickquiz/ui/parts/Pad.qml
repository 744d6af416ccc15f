pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme

// Keys of our own in lines of `columns`; the last is the way back. Arrows go from key to key, Tab comes in at the first.
Grid {
    id: root

    required property string faces
    property bool canErase: true
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal written(face: string)
    signal erased

    function walk(index: int, by: int): void {
        const there = index + by;
        if (there >= 0 && there < root.faces.length)
            (keys.itemAt(there) as PadKey).forceActiveFocus(Qt.TabFocusReason);
        else if (there >= root.faces.length && by > 0)
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Keypad")
    Accessible.role: Accessible.Grouping
    spacing: Theme.px(8)

    Repeater {
        id: keys

        model: root.faces.split("")

        delegate: PadKey {
            required property string modelData
            required property int index

            activeFocusOnTab: index === 0
            label: modelData
            objectName: "key" + modelData
            width: root.keyWidth

            Keys.onDownPressed: root.walk(index, root.columns)
            Keys.onLeftPressed: root.walk(index, -1)
            Keys.onRightPressed: root.walk(index, 1)
            Keys.onUpPressed: root.walk(index, -root.columns)
            onActivated: root.written(modelData)
        }
    }

    PadKey {
        id: back

        activeFocusOnTab: false
        enabled: root.canErase
        face: ""
        glyph: Theme.icon("arrow-left")
        label: qsTr("Backspace")
        objectName: "keyBack"
        width: root.keyWidth

        Keys.onLeftPressed: root.walk(root.faces.length, -1)
        Keys.onUpPressed: root.walk(root.faces.length, -root.columns)
        onActivated: root.erased()
    }
}

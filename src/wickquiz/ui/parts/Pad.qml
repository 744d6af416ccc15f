pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme

// Keys of our own in lines of at most `most`, each as wide as a finger; the last is the way back, a blank leaves a key out. Arrows go from key to key,
// Tab comes in at the first.
Grid {
    id: root

    required property string faces
    required property int most
    property bool canErase: true
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal written(face: string)
    signal erased

    function walk(index: int, by: int): void {
        let there = index + by;
        if (root.faces.charAt(there) === " ")
            there += by;
        if (there >= 0 && there < root.faces.length)
            (keys.itemAt(there) as PadKey).forceActiveFocus(Qt.TabFocusReason);
        else if (there >= root.faces.length && by > 0)
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Keypad")
    Accessible.role: Accessible.Grouping
    columns: Math.max(1, Math.min(root.most, Math.floor((root.width + root.spacing) / (Theme.target + root.spacing))))
    spacing: Theme.px(8)

    Repeater {
        id: keys

        model: root.faces.split("")

        delegate: PadKey {
            required property string modelData
            required property int index

            readonly property bool isKey: modelData !== " "

            Accessible.ignored: !isKey
            activeFocusOnTab: index === 0
            enabled: isKey
            label: modelData
            objectName: "key" + modelData
            opacity: isKey ? 1 : 0
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

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme

// One row of the keypad. The first ends with the way back, the last with the space.
Row {
    id: root

    required property string letters
    required property int index
    required property int columns
    required property real pitch
    required property real gap
    property bool isFirst: false
    property bool isLast: false

    readonly property real keyWidth: pitch - gap
    readonly property int spare: columns - letters.length

    signal written(letters: string)
    signal erased
    signal moved(from: Item, sideways: int, upright: int)

    function keys(): var {
        return children.filter(child => child instanceof KeypadKey && child.visible);
    }

    leftPadding: isFirst || isLast ? 0 : spare * pitch / 2
    spacing: gap

    Repeater {
        model: root.letters.split("")

        delegate: KeypadKey {
            required property string modelData
            required property int index

            activeFocusOnTab: root.isFirst && index === 0
            face: modelData.toUpperCase()
            label: modelData
            objectName: "key" + modelData
            width: root.keyWidth

            onActivated: root.written(modelData)
            onMoved: (sideways, upright) => root.moved(this, sideways, upright)
        }
    }

    KeypadKey {
        face: qsTr("space")
        label: qsTr("Space")
        objectName: visible ? "keySpace" : ""
        visible: root.isLast
        width: Math.max(1, root.spare) * root.pitch - root.gap

        onActivated: root.written(" ")
        onMoved: (sideways, upright) => root.moved(this, sideways, upright)
    }

    KeypadKey {
        face: ""
        glyph: Theme.icon("arrow-left")
        label: qsTr("Backspace")
        objectName: visible ? "keyBack" : ""
        visible: root.isFirst
        width: Math.max(1, root.spare) * root.pitch - root.gap

        onActivated: root.erased()
        onMoved: (sideways, upright) => root.moved(this, sideways, upright)
    }
}

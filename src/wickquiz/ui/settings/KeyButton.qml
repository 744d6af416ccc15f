import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// An action with a key of the player's own: pressed, it waits for the key that is to be it.
QuietButton {
    id: root

    required property string name
    required property string title
    required property string always
    required property string key
    property bool isWaiting: false

    signal bound(code: int)

    function hear(event: KeyEvent): void {
        const isBare = [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta].includes(event.key);
        event.accepted = true;
        if (isBare || event.isAutoRepeat)
            return;
        root.forceActiveFocus(Qt.OtherFocusReason);
        if (event.key !== Qt.Key_Escape)
            root.bound(event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace ? 0 : event.key);
    }

    description: qsTr("Always: %1").arg(always)
    glyph: Theme.icon("keyboard")
    label: isWaiting ? qsTr("%1: press a key, Delete for none").arg(title) : key.length > 0 ? qsTr("%1: %2 or %3").arg(title).arg(always).arg(key) : qsTr("%1: %2").arg(title).arg(always)
    objectName: name

    onActivated: {
        root.isWaiting = true;
        ear.forceActiveFocus(Qt.OtherFocusReason);
        Accessible.announce(label, Accessible.Assertive);
    }

    // It has the keys while it waits, those too that press buttons and those of the window.
    Item {
        id: ear

        Keys.onPressed: event => root.hear(event)
        Keys.onShortcutOverride: event => event.accepted = true
        onActiveFocusChanged: if (!activeFocus)
            root.isWaiting = false
    }
}

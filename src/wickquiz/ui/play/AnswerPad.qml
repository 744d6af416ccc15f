import QtQuick
import wickquiz.ui.theme

// What the controls of every kind have in common: the keys come and go, and the page may have to scroll for them.
FocusScope {
    id: root

    property bool isNarrow: false

    // The page scrolls: a finger that moves up or down on a tile may mean the page.
    property bool isScrolled: false
    property bool isTouched: false

    signal entered(item: Item)
    signal proceeded

    function focusFirst(): void {
    }

    // Where a key is pressed that no control with the focus wanted. Returns whether it meant something.
    function takeKey(event: KeyEvent): bool {
        return false;
    }

    // The place that a key names by its figure (1 to 9), from 0; -1 where it names none.
    function figureOf(event: KeyEvent): int {
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        return isPlain && event.key >= Qt.Key_1 && event.key <= Qt.Key_9 ? event.key - Qt.Key_1 : -1;
    }

    // The place that a key names by its letter (A to I, or what the player chose), from 0; -1 where it names none.
    function letterOf(event: KeyEvent): int {
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        return isPlain && event.key >= Qt.Key_A && event.key <= Qt.Key_Z ? Controls.letters.indexOf(String.fromCharCode(event.key)) : -1;
    }

    objectName: "answer"
}

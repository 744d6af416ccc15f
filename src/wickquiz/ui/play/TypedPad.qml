import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// An answer that is written: a field, and a keypad of our own for those who touch it, or ask for it.
AnswerPad {
    id: root

    required property TypedModel model

    property bool isAsked: false
    readonly property bool hasKeypad: model.hasKeypad && (isAsked || isTouched || Theme.isKiosk)

    function focusFirst(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    // Figures and letters go into the field, wherever the keys were.
    function takeKey(event: KeyEvent): bool {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier) || event.text.length === 0 || event.text < " ")
            return false;
        root.focusFirst();
        input.insert(input.cursorPosition, event.text);
        return true;
    }

    function write(letters: string): void {
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, letters);
    }

    function erase(): void {
        if (input.selectedText.length > 0)
            input.remove(input.selectionStart, input.selectionEnd);
        else
            input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    implicitHeight: body.implicitHeight

    onHasKeypadChanged: if (hasKeypad)
        Qt.callLater(root.entered, keypad)

    Column {
        id: body

        spacing: Theme.px(16)
        width: root.width

        Rectangle {
            id: field

            border.color: input.text.length > 0 ? Theme.gold : Theme.edge
            border.width: input.text.length > 0 ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
            color: Theme.surface
            height: Math.max(Theme.px(76), Theme.target, input.implicitHeight + Theme.px(28))
            radius: Theme.radius
            visible: !Theme.isLow
            width: parent.width

            TapHandler {
                cursorShape: Qt.IBeamCursor

                onTapped: root.focusFirst()
            }

            TextInput {
                id: input

                Accessible.name: qsTr("Your answer")
                Accessible.role: Accessible.EditableText
                activeFocusOnTab: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(20)
                anchors.right: keys.visible ? keys.left : parent.right
                anchors.rightMargin: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
                clip: true
                color: Theme.ivory
                focus: true
                font.family: Theme.family
                font.pixelSize: Theme.text(28)
                font.weight: Font.Bold
                horizontalAlignment: TextInput.AlignLeft
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                maximumLength: root.model.longest
                objectName: "typedInput"
                selectByMouse: !Theme.isKiosk
                selectedTextColor: Theme.goldInk
                selectionColor: Theme.gold
                text: root.model.text

                Keys.onReturnPressed: event => {
                    if (!event.isAutoRepeat)
                        root.proceeded();
                }
                Keys.onEnterPressed: event => {
                    if (!event.isAutoRepeat)
                        root.proceeded();
                }
                onTextChanged: root.model.write(text)

                Words {
                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.quiet
                    font.pixelSize: Theme.option
                    text: qsTr("Your answer")
                    visible: input.text.length === 0 && input.preeditText.length === 0
                    width: parent.width
                }
            }

            IconButton {
                id: keys

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                glyph: Theme.icon("keyboard")
                label: root.hasKeypad ? qsTr("Hide the keypad") : qsTr("Show a keypad")
                objectName: "keypadButton"
                visible: root.model.hasKeypad && !root.isTouched && !Theme.isKiosk

                onActivated: {
                    root.isAsked = !root.isAsked;
                    root.focusFirst();
                }
            }

            FocusRing {
                around: field
                visible: input.activeFocus
            }
        }

        Keypad {
            id: keypad

            model: root.model.keypad
            visible: root.hasKeypad
            width: parent.width

            Component.onCompleted: root.model.fit(columns)
            onColumnsChanged: root.model.fit(columns)
            onErased: root.erase()
            onWritten: letters => root.write(letters)
        }
    }
}

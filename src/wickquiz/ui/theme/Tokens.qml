import QtQuick

// The colours of one theme. A test computes their contrast: text 7:1 on every ground, parts of controls 3:1.
QtObject {
    required property color ink
    required property color surface
    required property color raised
    required property color hairline
    required property color edge
    required property color ivory
    required property color quiet
    required property color gold
    required property color goldInk
    required property color jade
    required property color wrong
    required property color wrongWord
    required property color magenta
    required property color cyan
    required property color violet
    required property color amber
    required property bool isDark
}

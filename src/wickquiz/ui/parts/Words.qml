import QtQuick
import wickquiz.ui.theme

// The only text on screen: always plain, so that what a pack says shows as the characters it is.
// A screen reader is told it, but for where a control says it in its own name (`Accessible.ignored` there).
Text {
    Accessible.ignored: text.length === 0
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ivory
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Medium
    // Where a line begins is the interface's matter, also of a text in another language.
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.12
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}

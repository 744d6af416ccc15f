pragma Singleton
import QtQuick

// Keys of the player's own, besides those that always do the same: Qt's codes, 0 where there is none.
QtObject {
    property int lockIn: 0
    property int next: 0
    property int hint: 0
    property int pause: 0

    // What picks options, first to last.
    property string letters: "ABCDEFGHI"
}

import QtQuick
import wickquiz.ui.theme

// A large picture of our own. It is drawn beside the game, so that nobody waits for it, and fades in if it comes late.
Image {
    id: root

    property bool hasCome: false

    asynchronous: true
    objectName: hasCome || source.toString().length === 0 ? "" : "artToCome"
    opacity: 0
    retainWhileLoading: true

    Component.onCompleted: if (status === Image.Ready) {
        hasCome = true;
        opacity = 1;
    }
    onStatusChanged: if (status === Image.Ready && !hasCome) {
        hasCome = true;
        arrive.start();
    }

    NumberAnimation {
        id: arrive

        duration: Theme.fade
        property: "opacity"
        target: root
        to: 1
    }
}

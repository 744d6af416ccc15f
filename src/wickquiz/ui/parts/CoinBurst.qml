pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme

// Coins that spring from a point, fall and fade: a small cheer. Between two bursts there is nothing of it.
// Reduced motion leaves it out, as what it cheers is said in words too.
Item {
    id: root

    property int count: 12
    property int duration: 1100
    readonly property bool isRunning: coins.active

    function burst(): void {
        if (Theme.reducedMotion)
            return;
        coins.active = false; // a burst that is not over yet begins anew
        coins.active = true;
    }

    Accessible.ignored: true

    Loader {
        id: coins

        active: false

        sourceComponent: Item {
            id: cheer

            // Seconds since the burst.
            property real at

            NumberAnimation on at {
                duration: root.duration
                from: 0
                to: root.duration / 1000

                onFinished: coins.active = false
            }

            Repeater {
                model: root.count

                delegate: Image {
                    required property int index

                    // Each its own way, and the same every time: to both sides, the later ones higher.
                    readonly property real speed: Theme.px(170 + 37 * (index * 5 % 7))
                    readonly property real angle: Math.PI * (0.15 + 0.7 * (index + 0.5) / root.count)

                    height: width
                    opacity: Math.max(0, 1 - Math.max(0, cheer.at - 0.5) / 0.6)
                    source: Theme.art("coin")
                    sourceSize: Qt.size(width, width)
                    width: Theme.px(18 + 3 * (index % 4))
                    x: Math.cos(angle) * speed * cheer.at - width / 2
                    y: (Theme.px(620) * cheer.at - Math.sin(angle) * speed) * cheer.at - width / 2
                }
            }
        }
    }
}

import QtQuick
import wickquiz.ui.theme

// How a thing comes in: it fades, and rises a little unless motion is reduced.
ParallelAnimation {
    id: root

    required property Item target
    property real rise: Theme.px(14)

    NumberAnimation {
        duration: Theme.reducedMotion ? Theme.fade : Theme.slow
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: root.target
        to: 1
    }

    NumberAnimation {
        duration: Theme.slow
        easing.type: Easing.OutCubic
        from: Theme.reducedMotion ? 0 : root.rise
        property: "entranceOffset"
        target: root.target
        to: 0
    }
}

import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// On the scale: what would have counted as a band, the right value as a pin, one's own as a sign of how it went.
Item {
    id: root

    required property ScaleModel model
    required property real inset
    required property real railY

    readonly property real length: width - 2 * inset

    Rectangle {
        border.color: Theme.jade
        border.width: Math.max(1, Theme.px(1.5))
        color: Qt.alpha(Theme.jade, 0.28)
        height: Theme.px(26)
        radius: Theme.px(6)
        visible: root.model.bandTo > root.model.bandFrom
        width: Math.max(Theme.px(6), (root.model.bandTo - root.model.bandFrom) * root.length)
        x: root.inset + root.model.bandFrom * root.length
        y: root.railY - height / 2
    }

    Rectangle {
        color: Theme.jade
        height: root.railY + Theme.px(14) - y
        radius: width / 2
        width: Math.max(3, Theme.px(4))
        x: root.inset + root.model.keyAt * root.length - width / 2
        y: pin.y + pin.height - Theme.px(2)
    }

    SignMark {
        id: pin

        sign: "key"
        size: Theme.px(24)
        x: root.inset + root.model.keyAt * root.length - width / 2
        y: root.railY - Theme.px(48)
    }

    SignMark {
        sign: root.model.tone
        size: Theme.px(26)
        visible: root.model.isSet && root.model.at !== root.model.keyAt
        x: root.inset + root.model.at * root.length - width / 2
        y: root.railY - height / 2
    }
}

import QtQuick

// Which hands the player uses: fingers are shown a keypad. It lies above all else, and keeps no press to itself.
Item {
    id: root

    signal touched(isFinger: bool)

    PointHandler {
        acceptedDevices: PointerDevice.TouchScreen

        onActiveChanged: if (active)
            root.touched(true)
    }

    PointHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

        onActiveChanged: if (active)
            root.touched(false)
    }
}

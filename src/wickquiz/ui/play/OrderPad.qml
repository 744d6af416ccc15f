pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// Elements to bring into their order: dragged, or taken up, carried and set down by keys or by two taps.
AnswerPad {
    id: root

    required property OrderModel model

    readonly property real gap: Theme.px(10)
    readonly property real pitch: tallest + gap
    readonly property bool isHolding: model.heldPlace >= 0
    property real tallest: Theme.target

    // The place that Tab comes to.
    property int current: 0

    // Tiles move to their places only once somebody moves them, not while the screen is laid out.
    property bool isMoving: false

    function tileAt(place: int): OrderTile {
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as OrderTile;
            if (tile && tile.place === place)
                return tile;
        }
        return null;
    }

    function focusOn(place: int): void {
        tileAt(Math.max(0, Math.min(tiles.count - 1, place)))?.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusFirst(): void {
        focusOn(root.isHolding ? root.model.heldPlace : root.current);
    }

    function takeKey(event: KeyEvent): bool {
        const place = root.figureOf(event);
        if (place < 0 || place >= tiles.count)
            return false;
        if (!event.isAutoRepeat)
            root.press(place);
        return true;
    }

    function press(place: int): void {
        root.isMoving = true;
        root.model.press(place);
        root.focusOn(place);
    }

    function step(place: int, by: int): void {
        root.isMoving = true;
        if (root.isHolding)
            root.model.carryBy(by);
        else
            root.focusOn(place + by);
    }

    // What a screen reader goes through is in the order that is seen, not in the one that was dealt.
    function restack(): void {
        const standing = [];
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as OrderTile;
            if (tile)
                standing[tile.place] = tile;
        }
        for (let place = 1; place < standing.length; ++place) {
            if (standing[place - 1] && standing[place])
                root.model.standAfter(standing[place], standing[place - 1]);
        }
    }

    function measure(): void {
        let height = Theme.target;
        for (let i = 0; i < tiles.count; ++i)
            height = Math.max(height, (tiles.itemAt(i) as OrderTile)?.implicitHeight ?? 0);
        root.tallest = height;
    }

    Accessible.name: qsTr("Elements to bring into their order")
    Accessible.role: Accessible.List
    implicitHeight: tiles.count * pitch - gap

    Keys.onEscapePressed: event => {
        event.accepted = root.isHolding;
        root.model.putBack();
    }

    // Soon, once for all tiles that moved; and never after the question has gone.
    Timer {
        id: restacking

        interval: 0

        onTriggered: root.restack()
    }

    Repeater {
        id: tiles

        model: root.model.tiles

        delegate: OrderTile {
            activeFocusOnTab: activeFocus || place === root.current
            count: tiles.count
            height: root.tallest
            isMoving: root.isMoving
            isScrolled: root.isScrolled
            pitch: root.pitch
            width: root.width

            onActiveFocusChanged: if (activeFocus) {
                root.current = place;
                root.entered(this);
            }
            onCarried: to => {
                root.model.carryTo(to);
                root.entered(this);
            }
            onDropped: root.model.setDown()
            onImplicitHeightChanged: Qt.callLater(root.measure)
            onPlaceChanged: {
                if (activeFocus)
                    root.current = place;
                restacking.restart();
            }
            onPressed: root.press(place)
            onReturned: root.model.putBack()
            onStepped: by => root.step(place, by)
            onTaken: {
                root.isMoving = true;
                root.model.take(place);
            }
        }

        onItemAdded: index => {
            Qt.callLater(root.measure);
            restacking.restart();
            if (index > 0)
                return;
            root.current = 0;
            root.isMoving = false;
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.theme
import wickquiz.ui.models

// Left sides and right sides: lines drawn between them, or one picked and then the other.
AnswerPad {
    id: root

    required property MatchModel model

    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property real gap: Theme.px(10)
    readonly property real span: isNarrow ? Theme.px(72) : Theme.px(168)
    readonly property real sideWidth: (width - span) / 2
    readonly property real pitch: tallest + gap
    readonly property int rowCount: Math.max(lefts.count, rights.count)
    property real tallest: Theme.target

    // Qt's software renderer draws shapes beyond the edges of what scrolls; there, the tiles alone name their partners.
    readonly property bool isDrawn: !isScrolled || GraphicsInfo.api !== GraphicsInfo.Software

    // The line that a finger is drawing.
    property string drawnSide: ""
    property int drawnPlace: -1
    property point drawnTo

    function topOf(side: string): real {
        return (root.rowCount - (side === "left" ? lefts.count : rights.count)) * root.pitch / 2;
    }

    function middle(side: string, place: int): real {
        return topOf(side) + place * pitch + tallest / 2;
    }

    // Whether a side stands to the left: the first one, but where one reads from right to left.
    function isAtLeft(side: string): bool {
        return (side === "left") !== isMirrored;
    }

    // Where the lines of a side begin.
    function edgeOf(side: string): real {
        return isAtLeft(side) ? sideWidth : width - sideWidth;
    }

    // The place of the other side under a point; -1 where there is none.
    function placeAt(side: string, at: point): int {
        const isThere = isAtLeft(side) ? at.x < sideWidth : at.x > width - sideWidth;
        const place = Math.floor((at.y - topOf(side) + gap / 2) / pitch);
        return isThere && place >= 0 && place < (side === "left" ? lefts.count : rights.count) ? place : -1;
    }

    function other(side: string): string {
        return side === "left" ? "right" : "left";
    }

    function focusOn(side: string, place: int): void {
        const tiles = side === "left" ? lefts : rights;
        tiles.itemAt(Math.max(0, Math.min(tiles.count - 1, place)))?.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusFirst(): void {
        focusOn(root.model.heldSide || "left", root.model.heldSide ? root.model.heldPlace : root.model.freeLeft);
    }

    function takeKey(event: KeyEvent): bool {
        const left = root.figureOf(event), right = root.letterOf(event);
        const side = left >= 0 ? "left" : "right", place = Math.max(left, right);
        if (place < 0 || place >= (side === "left" ? lefts.count : rights.count))
            return false;
        if (!event.isAutoRepeat) {
            root.focusOn(side, place);
            root.model.press(side, place);
        }
        return true;
    }

    // Picked by the keys: on to where the partner is looked for, or to the next that has none.
    function pick(side: string, place: int): void {
        root.model.press(side, place);
        if (root.model.heldSide === side)
            root.focusOn(root.other(side), side === "left" ? root.model.freeRight : root.model.freeLeft);
        else if (!root.model.isReady)
            root.focusOn("left", root.model.freeLeft);
    }

    function enter(side: string, place: int): void {
        if (root.model.isReady && root.model.heldSide.length === 0)
            root.proceeded();
        else
            root.pick(side, place);
    }

    function drop(): void {
        const place = root.placeAt(root.other(root.drawnSide), root.drawnTo);
        if (place >= 0 && root.drawnSide === "left")
            root.model.join(root.drawnPlace, place);
        else if (place >= 0)
            root.model.join(place, root.drawnPlace);
        else
            root.model.letGo();
        root.drawnSide = "";
    }

    function measure(): void {
        let height = Theme.target;
        for (const tiles of [lefts, rights]) {
            for (let i = 0; i < tiles.count; ++i)
                height = Math.max(height, tiles.itemAt(i)?.implicitHeight ?? 0);
        }
        root.tallest = height;
    }

    implicitHeight: rowCount * pitch - gap

    Keys.onEscapePressed: event => {
        event.accepted = root.model.heldSide.length > 0;
        root.model.letGo();
    }

    component Side: Repeater {
        id: side

        required property string name

        delegate: MatchTile {
            aim: root.drawnSide.length > 0 && root.drawnSide !== side.name && root.placeAt(side.name, root.drawnTo) === index
            count: side.count
            height: root.tallest
            isScrolled: root.isScrolled
            pad: root
            side: side.name
            width: root.sideWidth
            x: root.isAtLeft(side.name) ? 0 : root.width - width
            y: root.topOf(side.name) + index * root.pitch

            onActiveFocusChanged: if (activeFocus)
                root.entered(this)
            onCrossed: root.focusOn(root.other(side.name), partner >= 0 ? partner : index)
            onDrawn: to => {
                root.drawnSide = side.name;
                root.drawnPlace = index;
                root.drawnTo = to;
            }
            onDropped: root.drop()
            onEntered: root.enter(side.name, index)
            onImplicitHeightChanged: Qt.callLater(root.measure)
            onLetGo: {
                root.drawnSide = "";
                root.model.letGo();
            }
            onPicked: root.pick(side.name, index)
            onPressed: root.model.press(side.name, index)
            onStepped: by => root.focusOn(side.name, index + by)
        }

        onItemAdded: Qt.callLater(root.measure)
    }

    Side {
        id: lefts

        model: root.model.lefts
        name: "left"
    }

    Side {
        id: rights

        model: root.model.rights
        name: "right"
    }

    Repeater {
        model: root.model.lefts

        delegate: Strand {
            required property int index
            required property int partner

            fromX: root.edgeOf("left")
            fromY: root.middle("left", index)
            toX: root.edgeOf("right")
            toY: root.middle("right", partner)
            visible: partner >= 0 && root.isDrawn
        }
    }

    Strand {
        fromX: root.edgeOf(root.drawnSide || "left")
        fromY: root.middle(root.drawnSide, root.drawnPlace)
        isLoose: true
        toX: root.drawnTo.x
        toY: root.drawnTo.y
        visible: root.drawnSide.length > 0 && root.isDrawn
    }
}

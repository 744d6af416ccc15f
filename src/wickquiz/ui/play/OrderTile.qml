pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One element of an order, at its place; held, it is lifted and goes where the finger or the arrows take it.
Item {
    id: root

    required property string words
    required property int place
    required property bool isHeld
    required property url picture
    required property string pictureAlt
    required property int count
    required property real pitch
    property bool isScrolled: false
    property bool isMoving: false

    property real carriedY: 0
    readonly property bool isDragged: area.isDragging || gripArea.isDragging

    signal pressed
    signal taken
    signal carried(to: int)
    signal dropped
    signal returned
    signal stepped(by: int)

    function press(event: KeyEvent): void {
        if (event.modifiers & Qt.ControlModifier)
            event.accepted = false;
        else if (!event.isAutoRepeat)
            root.pressed();
    }

    // The finger is at a height: as far as the tiles go, the tile goes along, and what it passes makes room.
    function follow(height: real): void {
        const end = (root.count - 1) * root.pitch, beyond = root.height / 3;
        root.carriedY = Math.max(-beyond, Math.min(end + beyond, height));
        root.carried(Math.max(0, Math.min(root.count - 1, Math.round(root.carriedY / root.pitch))));
    }

    Accessible.description: isHeld ? qsTr("Taken up") : ""
    Accessible.focusable: true
    Accessible.name: (place + 1) + ". " + words + (pictureAlt.length > 0 ? ". " + pictureAlt : "")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: isHeld
    implicitHeight: Math.max(Theme.px(68), Theme.target, label.implicitHeight + Theme.px(20), photo.visible ? photo.height + Theme.px(12) : 0)
    objectName: "tile" + place
    y: isDragged ? carriedY : place * pitch
    z: isHeld ? 1 : 0

    Accessible.onDecreaseAction: root.stepped(-1)
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onPressAction: root.pressed()
    Keys.onDownPressed: root.stepped(1)
    Keys.onEnterPressed: event => root.press(event)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            root.stepped(event.key === Qt.Key_Home ? -root.count : root.count);
    }
    Keys.onReturnPressed: event => root.press(event)
    Keys.onSpacePressed: event => root.press(event)
    Keys.onUpPressed: root.stepped(-1)
    onPlaceChanged: if (isHeld)
        Accessible.announce(qsTr("Place %1 of %2").arg(place + 1).arg(count))

    Behavior on y {
        enabled: root.isMoving && !root.isDragged

        NumberAnimation {
            duration: Theme.normal
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.px(6)
        color: Theme.ink
        opacity: 0.7
        radius: Theme.radius
        scale: 1.02
        visible: root.isHeld
    }

    Rectangle {
        id: face

        anchors.fill: parent
        border.color: root.isHeld ? Theme.gold : Theme.edge
        border.width: root.isHeld ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
        color: root.isHeld || area.containsMouse || gripArea.containsMouse ? Theme.raised : Theme.surface
        radius: Theme.radius
        scale: root.isHeld ? 1.015 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }
    }

    KeyBadge {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        isStrong: root.isHeld
        text: root.place + 1
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
    }

    Words {
        id: label

        Accessible.ignored: true
        anchors.left: badge.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: photo.visible ? photo.left : grip.left
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.option
        font.weight: Font.DemiBold
        lineHeight: 1.05
        objectName: "tileText"
        text: root.words
    }

    Image {
        id: photo

        Accessible.ignored: true
        anchors.right: grip.left
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: Theme.px(64)
        source: root.picture
        sourceSize: Qt.size(0, height)
        visible: source.toString().length > 0
        width: visible ? height * 1.4 : 0
    }

    Grid {
        id: grip

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        columns: 2
        spacing: Theme.px(5)

        Repeater {
            model: 6

            delegate: Rectangle {
                color: root.isHeld ? Theme.gold : Theme.edge
                height: Theme.px(5)
                radius: width / 2
                width: height
            }
        }
    }

    TileDrag {
        id: area

        anchors.fill: parent
        isFirm: !root.isScrolled
        tile: root
    }

    TileDrag {
        id: gripArea

        anchors.left: grip.left
        anchors.leftMargin: -Theme.px(20)
        anchors.right: parent.right
        height: parent.height
        tile: root
    }

    FocusRing {
        around: root
        scale: face.scale
    }
}

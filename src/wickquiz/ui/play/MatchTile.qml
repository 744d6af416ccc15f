import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme

// One side of a pair: a line can be drawn from it, or it is picked and then its partner.
Item {
    id: root

    required property string badge
    required property string words
    required property int partner
    required property string partnerBadge
    required property bool isHeld
    required property url picture
    required property string pictureAlt
    required property int index
    required property string side
    required property int count
    required property Item pad
    property bool aim: false
    property bool isScrolled: false

    readonly property bool isJoined: partner >= 0
    readonly property bool isAtLeft: (side === "left") !== LayoutMirroring.enabled

    signal pressed
    signal picked
    signal entered
    signal crossed
    signal stepped(by: int)
    signal letGo
    signal drawn(to: point)
    signal dropped

    function enter(event: KeyEvent): void {
        if (event.modifiers & Qt.ControlModifier)
            event.accepted = false;
        else if (!event.isAutoRepeat)
            root.entered();
    }

    Accessible.checkable: true
    Accessible.checked: isHeld
    Accessible.description: isHeld ? qsTr("Picked; now pick its partner") : isJoined ? qsTr("Joined with %1").arg(partnerBadge) : ""
    Accessible.focusable: true
    Accessible.name: badge + ". " + words + (pictureAlt.length > 0 ? ". " + pictureAlt : "")
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.px(58), Theme.target, label.implicitHeight + Theme.px(20), photo.visible ? photo.height + Theme.px(12) : 0)
    objectName: side + index

    Accessible.onPressAction: root.picked()
    Keys.onDownPressed: root.stepped(1)
    Keys.onEnterPressed: event => root.enter(event)
    Keys.onLeftPressed: if (!isAtLeft)
        root.crossed()
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onRightPressed: if (isAtLeft)
        root.crossed()
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            root.picked();
    }
    Keys.onUpPressed: root.stepped(-1)

    Rectangle {
        anchors.fill: parent
        border.color: root.isHeld || root.aim || root.isJoined ? Theme.gold : Theme.edge
        border.width: root.isHeld || root.aim ? Math.max(2, Theme.px(3)) : Math.max(1, Theme.px(1.5))
        color: root.isHeld || root.aim || area.containsMouse ? Theme.raised : Theme.surface
        radius: Theme.radius

        Behavior on border.color {
            ColorAnimation {
                duration: Theme.brief
            }
        }
    }

    KeyBadge {
        id: key

        anchors.verticalCenter: parent.verticalCenter
        isStrong: root.isHeld
        text: root.badge
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(14)
    }

    Words {
        id: label

        Accessible.ignored: true
        anchors.left: key.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: photo.visible ? photo.left : mate.left
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.text(20)
        font.weight: Font.DemiBold
        lineHeight: 1.05
        objectName: "sideText"
        text: root.words
    }

    Image {
        id: photo

        Accessible.ignored: true
        anchors.right: mate.left
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: Theme.px(64)
        source: root.picture
        sourceSize: Qt.size(0, height)
        visible: source.toString().length > 0
        width: visible ? height * 1.4 : 0
    }

    // Whom it is joined with, for those who do not follow the line.
    Words {
        id: mate

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.gold
        font.weight: Font.ExtraBold
        horizontalAlignment: Text.AlignRight
        text: root.partnerBadge
        width: Math.max(Theme.px(18), implicitWidth)
        wrapMode: Text.NoWrap
    }

    MouseArea {
        id: area

        property point start
        property bool isDrawing: false
        property bool hasDrawn: false

        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        hoverEnabled: true
        preventStealing: isDrawing || !root.isScrolled

        onCanceled: {
            if (isDrawing)
                root.letGo();
            isDrawing = false;
        }
        onClicked: if (!hasDrawn)
            root.pressed()
        onPositionChanged: mouse => {
            if (!pressed)
                return;
            const sideways = Math.abs(mouse.x - start.x), upright = Math.abs(mouse.y - start.y);
            if (!isDrawing && Math.max(sideways, root.isScrolled ? 0 : upright) > Theme.px(6))
                isDrawing = hasDrawn = true;
            if (isDrawing)
                root.drawn(mapToItem(root.pad, mouse.x, mouse.y));
        }
        onPressed: mouse => {
            start = Qt.point(mouse.x, mouse.y);
            isDrawing = hasDrawn = false;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onReleased: {
            if (isDrawing)
                root.dropped();
            isDrawing = false;
        }
    }

    FocusRing {
        around: root
    }
}

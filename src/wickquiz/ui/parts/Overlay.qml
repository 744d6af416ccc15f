import QtQuick
import wickquiz.ui.theme

// A panel over a screen: a heading, what it is about, and below, always in view, what can be done.
// While it is open, the keys and a screen reader stay with it: what lies under it is to be switched off.
FocusScope {
    id: root

    required property string title
    property real maximumWidth: Theme.px(760)
    readonly property real contentWidth: sheet.width
    default property alias content: sheet.data
    property alias actions: footer.data

    signal closed

    function reveal(item: Item): void {
        page.reveal(item);
    }

    function takeKey(event: KeyEvent): void {
        const by = event.key === Qt.Key_Down ? 120 : event.key === Qt.Key_Up ? -120 : 0;
        page.scrollBy(Theme.px(by));
        event.accepted = event.key !== Qt.Key_F11;
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.closed()
    Keys.onPressed: event => root.takeKey(event)

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.86

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.closed()
        }
    }

    Rectangle {
        id: frame

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.hairline
        border.width: Math.max(1, Theme.px(1.5))
        color: Theme.surface
        height: Math.min(sheet.implicitHeight + footer.height + Theme.px(76), root.height - Theme.px(32))
        objectName: "overlay"
        radius: Theme.px(24)
        width: Math.min(root.maximumWidth, root.width - Theme.px(32))
        y: Theme.isLow ? root.height - height - Theme.px(8) : (root.height - height) / 2

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Scroller {
            id: page

            anchors.bottom: footer.top
            anchors.bottomMargin: Theme.px(16)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(28)
            fades: false

            Column {
                id: sheet

                spacing: Theme.px(16)
                width: page.width - Theme.px(16)
                x: Theme.px(8)

                Words {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    font.pixelSize: Theme.text(30)
                    font.weight: Font.ExtraBold
                    text: root.title
                    width: parent.width
                }
            }
        }

        Flow {
            id: footer

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(28)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            spacing: Theme.px(12)
        }
    }
}

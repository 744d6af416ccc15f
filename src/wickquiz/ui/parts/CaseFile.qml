import QtQuick
import wickquiz.ui.theme

// One cited source: outlet, title, date, paragraph, a seal where the lock proves it, and what another source says.
Rectangle {
    id: root

    required property string outlet
    required property string title
    required property string byline
    required property string locator
    required property bool isProven
    required property string url
    required property string qr
    required property string says
    required property string verdict
    readonly property bool isDissent: says.length > 0

    signal opened(url: string)

    Accessible.name: [isDissent ? qsTr("Sources disagree") : qsTr("Case file"), says, verdict, title, outlet, byline, locator, isProven ? qsTr("proven") : qsTr("not proven")].filter(part => part.length > 0).join(". ")
    Accessible.role: Accessible.StaticText
    border.color: isDissent ? Theme.tokens.amber : Theme.hairline
    border.width: Math.max(1, Theme.px(1.5))
    color: Theme.surface
    implicitHeight: Math.max(body.implicitHeight, code.visible ? code.height : 0) + Theme.px(26)
    radius: Theme.px(12)

    Rectangle {
        color: root.isDissent ? Theme.tokens.amber : Theme.gold
        height: parent.height - Theme.px(20)
        radius: width / 2
        width: Theme.px(4)
        x: Theme.px(9)
        y: Theme.px(10)
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: seal.visible ? seal.left : link.visible ? link.left : code.visible ? code.left : parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.px(1)
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            text: root.isDissent ? qsTr("Sources disagree") : qsTr("Case file")
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            text: root.says
            visible: root.isDissent
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: root.verdict
            visible: text.length > 0
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            font.weight: Font.Bold
            text: root.title
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            text: [root.outlet, root.byline, root.locator].filter(part => part.length > 0).join("  ·  ")
            width: parent.width
        }
    }

    Column {
        id: seal

        anchors.right: link.visible ? link.left : code.visible ? code.left : parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isProven

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.px(52)
            source: Theme.art("seal")
            sourceSize: Qt.size(height, height)
            width: height
        }

        Words {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            text: qsTr("proven")
            wrapMode: Text.NoWrap
        }
    }

    // A visitor cannot be let into a browser; the address goes along on their own phone.
    Image {
        id: code

        Accessible.name: qsTr("The address as a QR code")
        Accessible.role: Accessible.Graphic
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(13)
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: Theme.px(120)
        objectName: "qr"
        smooth: false
        source: visible ? root.qr : ""
        sourceSize: Qt.size(height, height)
        visible: root.url.length > 0 && Theme.isKiosk
        width: height
    }

    IconButton {
        id: link

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        description: root.url
        glyph: Theme.icon("link")
        label: qsTr("Open the article in the browser")
        objectName: "link"
        visible: root.url.length > 0 && !Theme.isKiosk

        onActivated: root.opened(root.url)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// The picture of a round, as large in pixels whatever the window: what it is saved at, and scaled to be looked at.
Rectangle {
    id: root

    required property ShareModel viewModel

    readonly property int margin: 64
    readonly property bool hasArt: Theme.name !== "contrast"

    function take(): void {
        root.grabToImage(result => root.viewModel.takePicture(result.image), Qt.size(width, height));
    }

    Accessible.name: viewModel.alt
    Accessible.role: Accessible.Graphic
    clip: true
    color: Theme.ink
    height: 630
    objectName: "card"
    width: 1200

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        opacity: 0.5
        source: Theme.name === "dark" ? Theme.art("skyline") : ""
        sourceSize: Qt.size(1200, 0)
        verticalAlignment: Image.AlignBottom
    }

    Rectangle {
        anchors.fill: parent
        visible: Theme.name === "dark"

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Theme.ink
                position: 0.25
            }

            GradientStop {
                color: Qt.alpha(Theme.ink, 0.2)
                position: 1
            }
        }
    }

    Image {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: 10
        fillMode: Image.PreserveAspectFit
        height: 590
        source: root.hasArt ? Theme.art("dancer") : ""
        sourceSize: Qt.size(0, 590)
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.gold
        border.width: 6
        color: "transparent"
    }

    Row {
        spacing: 14
        x: root.margin
        y: 44

        Image {
            anchors.verticalCenter: parent.verticalCenter
            height: 56
            source: Theme.art("flame")
            sourceSize: Qt.size(0, 56)
        }

        CardWords {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: 44
            font.weight: Font.ExtraBold
            text: "wickquiz"
        }
    }

    CardWords {
        color: Theme.quiet
        fontSizeMode: Text.Fit
        font.pixelSize: 26
        font.weight: Font.Bold
        height: 68
        minimumPixelSize: 12
        text: root.viewModel.mode + "  ·  " + root.viewModel.packs
        verticalAlignment: Text.AlignVCenter
        width: 690
        x: root.margin
        y: 110
    }

    CardWords {
        fontSizeMode: Text.Fit
        font.pixelSize: 46
        font.weight: Font.ExtraBold
        height: 64
        minimumPixelSize: 24
        text: root.viewModel.headline
        verticalAlignment: Text.AlignVCenter
        width: 690
        x: root.margin
        y: 184
    }

    Row {
        id: score

        height: root.viewModel.isScored ? 96 : 0
        spacing: 18
        visible: root.viewModel.isScored
        x: root.margin
        y: 254

        Image {
            anchors.verticalCenter: parent.verticalCenter
            height: 82
            source: Theme.art("coin")
            sourceSize: Qt.size(82, 82)
        }

        CardWords {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.gold
            font.features: Theme.tabular
            fontSizeMode: Text.HorizontalFit
            font.pixelSize: 72
            font.weight: Font.ExtraBold
            minimumPixelSize: 30
            text: root.viewModel.score
            width: 590
            wrapMode: Text.NoWrap
        }
    }

    CardWords {
        font.pixelSize: 28
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        height: 40
        minimumPixelSize: 14
        text: root.viewModel.tally
        verticalAlignment: Text.AlignVCenter
        width: 690
        x: root.margin
        y: score.y + score.height + 6
    }

    Flow {
        id: marks

        readonly property int side: row.count > 30 ? 22 : row.count > 18 ? 28 : row.count > 12 ? 36 : 48

        spacing: side > 22 ? 10 : 8
        width: 690
        x: root.margin
        y: score.y + score.height + 58

        Repeater {
            id: row

            model: root.viewModel.marks

            delegate: SignMark {
                required property string mark

                sign: mark
                size: marks.side
            }
        }

        CardWords {
            color: Theme.quiet
            font.pixelSize: 22
            height: marks.side
            text: root.viewModel.more
            verticalAlignment: Text.AlignVCenter
            visible: text.length > 0
        }
    }

    Rectangle {
        border.color: Theme.gold
        border.width: 3
        color: Theme.surface
        height: 62
        radius: 16
        visible: root.viewModel.code.length > 0
        width: Math.min(code.implicitWidth + 48, 800)
        x: root.margin
        y: root.height - height - 42

        CardWords {
            id: code

            anchors.centerIn: parent
            color: Theme.gold
            font.features: Theme.tabular
            font.letterSpacing: 2
            font.pixelSize: 30
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            text: root.viewModel.code
            width: Math.min(implicitWidth, 752)
            wrapMode: Text.NoWrap
        }
    }

    // A text of the card, which says all in its own name.
    component CardWords: Words {
        Accessible.ignored: true
        lineHeight: 1
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// Nobody is here: the city drifts, and the name, a sample question and the board take turns in changing places.
FocusScope {
    id: root

    required property AttractViewModel viewModel

    readonly property bool isPortrait: height > width
    readonly property bool isCalm: viewModel.page === "name"
    readonly property real gutter: isPortrait ? Theme.px(48) : Theme.px(72)
    readonly property bool isRight: !isPortrait && viewModel.spot % 2 === 1
    readonly property bool isLow: viewModel.spot >= 2
    readonly property real column: isPortrait ? width - 2 * gutter : Math.min(Theme.px(620), width * 0.5)

    Accessible.name: qsTr("Touch to play")
    Accessible.role: Accessible.Pane
    focus: true

    Component.onCompleted: start.forceActiveFocus(Qt.OtherFocusReason)

    Backdrop {
        dimming: root.isCalm ? 0 : 0.86
        height: root.height * 1.04
        width: root.width * 1.16
        x: -Math.round(root.width * 0.16 * root.viewModel.drift)
        y: -Math.round(root.height * 0.04 * root.viewModel.drift)

        Behavior on dimming {
            NumberAnimation {
                duration: 3 * Theme.slow
            }
        }
    }

    // The ground that the words stand on; it goes where they go.
    Rectangle {
        anchors.fill: parent
        visible: Theme.name === "dark" && root.isCalm

        gradient: Gradient {
            orientation: root.isPortrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                color: root.isRight ? "transparent" : Qt.alpha(Theme.ink, 0.94)
                position: root.isPortrait ? 0.2 : 0.16
            }

            GradientStop {
                color: root.isRight ? Qt.alpha(Theme.ink, 0.94) : Qt.alpha(Theme.ink, 0.1)
                position: root.isPortrait ? 0.75 : root.isRight ? 0.6 : 0.8
            }
        }
    }

    Image {
        anchors.bottom: parent.bottom
        fillMode: Image.PreserveAspectFit
        height: root.isPortrait ? root.height * 0.42 : root.height * 0.84
        mirror: root.isRight
        opacity: root.isCalm ? 1 : 0
        source: Theme.name !== "contrast" ? Theme.art("dancer") : ""
        sourceSize: Qt.size(0, height)
        visible: opacity > 0
        x: Math.round(root.isRight ? root.width * 0.02 : root.width - width - root.width * 0.02 - root.width * 0.05 * root.viewModel.drift)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fade
            }
        }
    }

    Item {
        id: stage

        height: root.height - start.height - Theme.px(96)
        width: root.column
        x: root.isRight ? root.width - width - root.gutter : root.gutter

        Column {
            id: name

            opacity: root.isCalm ? 1 : 0
            spacing: Theme.px(18)
            visible: opacity > 0
            width: parent.width
            y: parent.height * (root.isPortrait ? (root.isLow ? 0.27 : 0.18) : root.isLow ? 0.5 : 0.26)

            Wordmark {
                width: parent.width
            }

            Words {
                color: Theme.quiet
                font.pixelSize: Theme.text(26)
                text: qsTr("Every answer explained. Every citation proven.")
                width: parent.width
            }
        }

        QuestionPage {
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.isLow ? Theme.px(26) : 0
            opacity: root.viewModel.page === "question" ? 1 : 0
            scale: Math.min(1, (parent.height - Theme.px(56)) / implicitHeight)
            viewModel: root.viewModel
            visible: root.viewModel.page === "question"
            width: parent.width

            Behavior on opacity {
                enabled: root.viewModel.page === "question"

                NumberAnimation {
                    duration: 3 * Theme.fade
                }
            }
        }

        BoardPage {
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.isLow ? Theme.px(26) : 0
            opacity: root.viewModel.page === "board" ? 1 : 0
            room: parent.height - Theme.px(40)
            viewModel: root.viewModel
            visible: root.viewModel.page === "board"
            width: parent.width

            Behavior on opacity {
                enabled: root.viewModel.page === "board"

                NumberAnimation {
                    duration: 3 * Theme.fade
                }
            }
        }
    }

    PrimaryButton {
        id: start

        readonly property real slack: root.width - width - 2 * root.gutter

        height: Math.max(implicitHeight, Theme.px(84))
        label: qsTr("Touch to play")
        objectName: "start"
        size: Theme.text(30)
        width: Math.max(implicitWidth, Theme.px(330))
        x: Math.round(root.gutter + slack * [0, 1, 0.36, 0.7][root.viewModel.spot])
        y: Math.round(root.height - height - Theme.px(root.isLow ? 28 : 40))

        onActivated: root.viewModel.wake()
    }
}

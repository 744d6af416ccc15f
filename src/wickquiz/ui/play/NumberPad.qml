import QtQuick
import wickquiz.ui.parts
import wickquiz.ui.theme
import wickquiz.ui.models

// A value on a scale: the figure in large, the scale below it, a step less and a step more beside.
AnswerPad {
    id: root

    required property ScaleModel model

    function focusFirst(): void {
        slider.forceActiveFocus(Qt.TabFocusReason);
    }

    function takeKey(event: KeyEvent): bool {
        if (root.model.isRevealed || !slider.takeKey(event))
            return false;
        root.focusFirst();
        return true;
    }

    // A scale runs from left to right whatever is read on it.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: body.implicitHeight

    Column {
        id: body

        spacing: Theme.px(10)
        width: root.width

        Column {
            visible: !root.model.isRevealed
            width: parent.width

            Words {
                Accessible.ignored: true
                color: root.model.isSet ? Theme.ivory : Theme.quiet
                font.features: Theme.tabular
                font.pixelSize: Theme.text(60)
                font.weight: Font.ExtraBold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                objectName: "figure"
                text: root.model.figure
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.quiet
                font.pixelSize: Theme.option
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: root.model.unit
                visible: text.length > 0
                width: parent.width
            }

            Words {
                color: Theme.gold
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                objectName: "scaleNote"
                text: root.model.note
                width: parent.width
            }
        }

        Item {
            height: slider.height
            width: parent.width

            StepButton {
                id: less

                anchors.left: parent.left
                label: qsTr("One step less")
                objectName: "less"
                visible: !root.model.isRevealed
                y: slider.railY - height / 2

                onStepped: root.model.nudge(-1)
            }

            ScaleSlider {
                id: slider

                anchors.left: less.visible ? less.right : parent.left
                anchors.leftMargin: less.visible ? Theme.px(20) : 0
                anchors.right: more.visible ? more.left : parent.right
                anchors.rightMargin: more.visible ? Theme.px(20) : 0
                model: root.model

                onActiveFocusChanged: if (activeFocus)
                    root.entered(this)
                onProceeded: root.proceeded()
            }

            StepButton {
                id: more

                anchors.right: parent.right
                isMore: true
                label: qsTr("One step more")
                objectName: "more"
                visible: !root.model.isRevealed
                y: slider.railY - height / 2

                onStepped: root.model.nudge(1)
            }
        }
    }
}

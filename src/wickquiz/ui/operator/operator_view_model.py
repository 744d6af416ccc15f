"""The operator's page: how the kiosk does, and what can be done about it, all by touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.operator.page import Line, Section
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OperatorProps:
    """Which section is open, and what came of the last thing done."""

    section: str = ""
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One section to choose from."""

    name: str
    title: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action; `label` asks again where it is grave and was pressed once."""

    name: str
    label: str
    is_asked: bool


@QmlElement
class OperatorViewModel(shows(OperatorProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows one section at a time. `act` does an action by its name, and returns a sentence on what came of it."""

    left = Signal()

    def __init__(self, sections: Sequence[Section], act: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = {section.name: section for section in sections}
        self._act = act
        self._asked = ""
        self._sections: Rows[SectionRow] = Rows(SectionRow, self)
        self._lines: Rows[Line] = Rows(Line, self)
        self._actions: Rows[ActionRow] = Rows(ActionRow, self)
        self.choose(sections[0].name)

    @Property(QObject, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """The sections."""
        return self._sections

    @Property(QObject, constant=True)
    def lines(self) -> Rows[Line]:
        """What the section says."""
        return self._lines

    @Property(QObject, constant=True)
    def actions(self) -> Rows[ActionRow]:
        """What can be done in it."""
        return self._actions

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a section."""
        self._asked = ""
        self.show(OperatorProps(name, self._known[name].title))
        self._sections.replace(
            SectionRow(section.name, section.title, section.name == name) for section in self._known.values()
        )
        self._look(is_new=True)

    @Slot(str)
    def do(self, name: str) -> None:
        """Do an action; one that is grave asks once more."""
        grave = {action.name for action in self._known[self.props().section].look().actions if action.is_grave}
        if name in grave and self._asked != name:
            self._asked = name
            self._look(is_new=False)
            return
        self._asked = ""
        self.show(replace(self.props(), note=self._act(name)))
        self._look(is_new=False)

    @Slot()
    def leave(self) -> None:
        """Give the screen back to visitors."""
        self.left.emit()

    def _look(self, *, is_new: bool) -> None:
        sheet = self._known[self.props().section].look()
        sure = translate("Operator", "%1: press again to do it")
        self._lines.show(sheet.lines, is_new=is_new)
        self._actions.show(
            [
                ActionRow(each.name, sure.replace("%1", each.label), is_asked=True)
                if each.name == self._asked
                else ActionRow(each.name, each.label, is_asked=False)
                for each in sheet.actions
            ],
            is_new=is_new,
        )

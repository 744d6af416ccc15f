"""The operator's PIN pad."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.kiosk.pin import DIGITS, Verdict
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PinProps:
    """How many figures stand there, what is to be said, and whether the pad takes any."""

    typed: int = 0
    note: str = ""
    is_locked: bool = False


@QmlElement
class PinViewModel(shows(PinProps)):  # type: ignore[misc]  # the base is made from the props
    """Takes six figures, which it keeps no longer than until they are judged.

    `judge` says what comes of them; with None it says how things stand.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, judge: Callable[[str | None], Verdict], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._figures = ""
        self.look()

    @Slot(str)
    def press(self, figure: str) -> None:
        """Take a figure; the last one tries the PIN."""
        if self.props().is_locked or len(figure) != 1 or figure not in "0123456789":
            return
        self._figures += figure
        if len(self._figures) < DIGITS:
            self.show(replace(self.props(), typed=len(self._figures), note=""))
            return
        figures, self._figures = self._figures, ""
        verdict = self._judge(figures)
        if verdict.is_right:
            self.entered.emit()
        else:
            self._tell(verdict, is_wrong=True)

    @Slot()
    def erase(self) -> None:
        """Take the last figure away."""
        self._figures = self._figures[:-1]
        self.show(replace(self.props(), typed=len(self._figures)))

    @Slot()
    def leave(self) -> None:
        """Put the pad away."""
        self.left.emit()

    def look(self) -> None:
        """See whether the pad is locked, and for how long."""
        verdict = self._judge(None)
        if verdict.wait > 0 or self.props().is_locked:
            self._tell(verdict, is_wrong=False)

    def _tell(self, verdict: Verdict, *, is_wrong: bool) -> None:
        if verdict.wait > 0:
            minutes, seconds = divmod(round(verdict.wait), 60)
            words = translate("Pin", "Too many tries. The pad opens again in %1.")
            self.show(PinProps(0, words.replace("%1", f"{minutes}:{seconds:02}"), is_locked=True))
        elif is_wrong:
            words = translate("Pin", "That is not the PIN. Tries left: %1.")
            self.show(PinProps(0, words.replace("%1", str(verdict.tries))))
        else:
            self.show(PinProps())

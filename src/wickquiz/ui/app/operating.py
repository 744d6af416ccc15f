"""What the operator does by touch, and what comes of it in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.export import export
from wickquiz.kiosk.overrides import Opening, Overrides
from wickquiz.records.kiosk_board import hide, show
from wickquiz.records.kiosk_rows import VisitKind
from wickquiz.records.visits import counters
from wickquiz.ui.app import operator_sheets as sheets
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.app.kiosk_upkeep import Upkeep
from wickquiz.ui.operator.operator_view_model import OperatorViewModel
from wickquiz.ui.operator.page import Section, Sheet

translate = QCoreApplication.translate

_STEP = 10
"""Percent of the volume."""


class Operating:
    """Does what the operator's page asks for; `finish` ends the program."""

    def __init__(self, house: House, finish: Callable[[End], None], upkeep: Upkeep) -> None:
        self._house = house
        self._finish = finish
        self._upkeep = upkeep

    def page(self) -> OperatorViewModel:
        """Return the page as it is when it is opened."""
        house = self._house
        sections = (
            Section(
                "overview", translate("Operator", "How it goes"), lambda: sheets.overview(house, self._upkeep.troubles)
            ),
            Section("visitors", translate("Operator", "Visitors"), lambda: sheets.visitors(house)),
            Section("questions", translate("Operator", "Hardest questions"), lambda: sheets.questions(house)),
            Section("packs", translate("Operator", "Packs"), lambda: sheets.packs(house)),
            Section("board", translate("Operator", "Board"), lambda: sheets.board(house)),
            Section("sound", translate("Operator", "Sound and hours"), lambda: sheets.sound(house)),
            Section("stored", translate("Operator", "What is stored"), lambda: sheets.stored(house)),
            Section("machine", translate("Operator", "Lock and end"), lambda: sheets.machine(house)),
        )
        return OperatorViewModel([replace(each, look=self._patiently(each.look)) for each in sections], self.act)

    def _patiently(self, look: Callable[[], Sheet]) -> Callable[[], Sheet]:
        """Return the same look, for which the watchdog waits: all figures of a long log take a while."""

        def looks() -> Sheet:
            with self._house.heart.patience():
                return look()

        return looks

    def act(self, name: str) -> str:
        """Do what is called `name`; return what came of it."""
        word, _, of = name.partition(":")
        does: dict[str, Callable[[], str]] = {
            "reload": self._reload,
            "roll-back": self._roll_back,
            "all-packs": self._play_all,
            "purge": self._purge,
            "retry": self._retry,
            "softer": lambda: self._turn(-_STEP),
            "louder": lambda: self._turn(_STEP),
            "open": lambda: self._set(replace(self._house.overrides, opening=Opening.OPEN)),
            "close": lambda: self._set(replace(self._house.overrides, opening=Opening.CLOSED)),
            "follow": lambda: self._set(Overrides()),
            "restart": lambda: self._end(End.RESTART),
            "quit": lambda: self._end(End.QUIT),
            "hide": lambda: self._hide(of),
            "show": lambda: self._show(of),
            "export": lambda: self._export(Path(of)),
        }
        self._house.journal.note("operator", did=word)
        with self._house.heart.patience():
            return does[word]()

    def _reload(self) -> str:
        house = self._house
        house.configuration.look_again(even_if_unchanged=True)
        self._upkeep.follow_configuration()
        house.restock(is_safe=house.is_safe)
        return house.configuration.trouble or translate("Operator", "The configuration and the packs are read again.")

    def _roll_back(self) -> str:
        house = self._house
        if house.swaps is None or not house.swaps.roll_back():
            return translate("Operator", "There is no step back.")
        house.restock(is_safe=house.is_safe)
        house.note(VisitKind.PACKS, "rolled back")
        return translate("Operator", "The packs before the last swap are played again.")

    def _play_all(self) -> str:
        self._house.restock(is_safe=False)
        return translate("Operator", "All packs are played again.")

    def _purge(self) -> str:
        return self._house.purge() or translate("Operator", "All initials are deleted, here and in the backups.")

    def _retry(self) -> str:
        if self._house.shared is not None:
            self._house.shared.retry(self._house.desk.store, self._house.moments.wall())
        return translate("Operator", "The games are sent again.")

    def _turn(self, percent: int) -> str:
        house = self._house
        level = house.overrides.volume
        now = house.configuration.current.volume.level if level is None else level
        return self._set(replace(house.overrides, volume=min(100, max(0, now + percent))))

    def _set(self, overrides: Overrides) -> str:
        return self._house.override(overrides)

    def _end(self, end: End) -> str:
        QTimer.singleShot(0, lambda: self._finish(end))
        return translate("Operator", "The program comes to its end.")

    def _hide(self, game: str) -> str:
        hide(self._house.desk.store, game, self._house.desk.now())
        return translate("Operator", "The game is off the board; its figures stay.")

    def _show(self, game: str) -> str:
        show(self._house.desk.store, game, self._house.desk.now())
        return translate("Operator", "The game is on the board again.")

    def _export(self, place: Path) -> str:
        house = self._house
        zone = house.here.tzinfo
        assert zone is not None, "a moment on the wall knows its zone"
        store = house.desk.store
        try:
            written = export(place, store, house.desk.packs, counters(store, zone), house.here)
        except OSError as error:
            words = translate("Operator", "The figures cannot be written to %1 (%2).")
            return words.replace("%1", str(place)).replace("%2", error.strerror or str(error))
        return translate("Operator", "The figures are in %1.").replace("%1", str(written))

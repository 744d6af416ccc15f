"""The screens of a kiosk, with the longest texts that they may have to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of
from tests.ui.test_fit import PROBLEM, long

from wickquiz.kiosk.pin import Verdict
from wickquiz.packs.model import Choice, Option
from wickquiz.records.settings import Settings
from wickquiz.ui.attract.attract_view_model import AttractViewModel, Board, BoardRow, samples
from wickquiz.ui.attract.scenes import PAGE_SECONDS
from wickquiz.ui.initials.initials_view_model import InitialsViewModel
from wickquiz.ui.operator.operator_view_model import OperatorViewModel
from wickquiz.ui.operator.page import Action, Line, Section, Sheet
from wickquiz.ui.pin.pin_view_model import PinViewModel
from wickquiz.ui.presence.presence_view_model import PresenceViewModel
from wickquiz.ui.rest.rest_view_model import RestViewModel
from wickquiz.ui.stored.statements import Statement
from wickquiz.ui.stored.stored_view_model import StoredViewModel

Place = Callable[[Sit, Settings, Path], Table]

BOARD = Board(
    tuple(BoardRow(rank, "WWW" if rank % 2 else "···", 123_456 - rank, "100 of 100 right") for rank in range(1, 9)),
    "The best of all time, at this screen",
)
SAMPLE = replace(
    choice(1, topic=long(60)),
    stem=long(130),
    interaction=Choice(Option(long(40)), tuple(Option(long(38) + f" {n}") for n in range(3))),
)


def shown(screen: str, model: Callable[[], Any]) -> Place:
    def go(sit: Sit, settings: Settings, _: Path) -> Table:
        table = sit(settings=settings, is_kiosk=True, problems=(PROBLEM,))
        table.game.view_model._turn_to(screen, model())
        table.draw()
        return table

    return go


def attract(page: int) -> Callable[[], AttractViewModel]:
    def make() -> AttractViewModel:
        model = AttractViewModel(samples([pack_of(SAMPLE)], spoilers=True), BOARD, lambda _: 0)
        model.pass_to(page * PAGE_SECONDS)
        return model

    return make


def pin(verdict: Verdict, digits: str) -> Callable[[], PinViewModel]:
    def make() -> PinViewModel:
        model = PinViewModel(lambda _: verdict)
        for digit in digits:
            model.press(digit)
        return model

    return make


def initials() -> InitialsViewModel:
    model = InitialsViewModel(123_456, lambda _: True)
    for letter in "WMW":
        model.press(letter)
    return model


def operator() -> OperatorViewModel:
    lines = (
        Line(long(160), long(120), sign="warning"),
        Line(long(40), "12 of 34", share=0.4),
        Line(long(60), long(30), act="hide:x", act_label="Put back"),
        Line(long(200)),
    )
    actions = (Action("quit", "Quit the program", is_grave=True), Action("export:x", f"Figures as CSV to {'x' * 40}"))
    sheet = Sheet(lines, actions)
    titles = (
        "How it goes",
        "Visitors",
        "Hardest questions",
        "Packs",
        "Board",
        "Sound and hours",
        "What is stored",
        "Lock and end",
    )
    model = OperatorViewModel([Section(title, title, lambda: sheet) for title in titles], lambda _: long(160))
    model.do("hide:x")
    model.do("quit")
    return model


KIOSK_PLACES: dict[str, Place] = {
    "attract-name": shown("attract", attract(0)),
    "attract-question": shown("attract", attract(1)),
    "attract-board": shown("attract", attract(2)),
    "presence": shown("presence", lambda: PresenceViewModel(600.0)),
    "pin": shown("pin", pin(Verdict(is_right=False, tries=4, wait=0), "123456123")),
    "pin-locked": shown("pin", pin(Verdict(is_right=False, tries=0, wait=299), "123456")),
    "initials": shown("initials", initials),
    "stored": shown("stored", lambda: StoredViewModel([Statement(long(30), long(220))] * 6)),
    "operator": shown("operator", operator),
    "closed": shown("rest", lambda: RestViewModel("Closed for now", "We play again on Wednesday at 10:00.")),
}

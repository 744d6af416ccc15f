"""What a visitor is told of what this kiosk stores: it follows the configuration, and is read in peace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.accessible import audit
from tests.ui.kiosk.conftest import Open
from tests.ui.kiosk.test_operator import operator
from tests.ui.kiosking import Visit

from wickquiz.kiosk.config import Backup, Board, Initials, KioskConfig
from wickquiz.kiosk.machine import Over, Place
from wickquiz.ui.stored.statements import statements

SHARED = "postgresql://kiosk@board.example/wickquiz"


def played(kiosk: Open, **how: str) -> Visit:
    visit = kiosk(**how)
    visit.wake()
    visit.play()
    return visit


def said(config: KioskConfig) -> dict[str, str]:
    return {each.about: each.words for each in statements(config)}


def test_whoever_has_played_reads_it_and_goes_on_where_they_were(kiosk: Open) -> None:
    visit = played(kiosk)
    visit.click("stored")
    assert visit.over is Over.STORED
    assert visit.has("read")
    assert "Three letters, and only if you sign with them." in visit.words()
    visit.click("read")
    assert (visit.place, visit.over) == (Place.RESULTS, Over.NOTHING)
    visit.click("signBoard")
    visit.press("ka")
    visit.click("stored")
    visit.click("read")
    assert (visit.place, visit.model.props().letters) == (Place.INITIALS, "KA")
    visit.until(lambda: visit.focused() == "stored")


def test_a_key_closes_it_and_a_touch_on_it_does_not(kiosk: Open) -> None:
    visit = played(kiosk)
    visit.click("stored")
    visit.click("stored0")
    assert visit.over is Over.STORED
    visit.press(Qt.Key.Key_Escape)
    assert visit.over is Over.NOTHING


def test_nobody_there_leads_from_it_to_the_attract_screen(kiosk: Open) -> None:
    visit = played(kiosk)
    visit.click("stored")
    visit.wait(45)
    assert visit.over is Over.STORED  # it takes a while to read
    visit.wait(180)
    assert (visit.screen, visit.over) == ("attract", Over.NOTHING)


def test_it_and_the_way_to_it_are_for_everyone(kiosk: Open) -> None:
    visit = played(kiosk)
    assert audit(visit) == []  # type: ignore[arg-type]  # it has what an audit needs
    visit.click("stored")
    assert audit(visit) == []  # type: ignore[arg-type]


def test_a_configuration_that_changes_meanwhile_is_followed(kiosk: Open) -> None:
    visit = played(kiosk)
    visit.click("stored")
    assert "Nothing is sent anywhere." in visit.words()
    config = visit.house.configuration.current
    visit.house.configuration.current = replace(config, board=Board(url=SHARED))
    visit.game.upkeep.followed.emit()
    visit.draw()
    assert "a board that several kiosks share" in visit.words()


def test_the_operator_sees_what_visitors_are_told(kiosk: Open) -> None:
    visit = operator(kiosk(), "stored")
    told = statements(visit.house.configuration.current)
    assert [(row.label, row.value) for row in visit.model.lines.rows] == [(each.about, each.words) for each in told]


def test_it_says_where_games_go() -> None:
    assert "Nothing is sent anywhere." in said(KioskConfig())["Where"]
    shared = said(KioskConfig(board=Board(url=SHARED)))
    assert "your letters if you gave any" in shared["Where"]
    assert "deleted by those who run it" in shared["How it is deleted"]


def test_it_says_whether_letters_are_asked_for() -> None:
    assert said(KioskConfig(initials=Initials(ask=False)))["Of you"].startswith("Nothing: no letters")


@pytest.mark.parametrize(
    ("backup", "words"),
    [
        (Backup(), "Every 10 minutes a copy is made"),
        (Backup(), "the last one of each of so much time: 7 days, 4 weeks, 12 months."),
        (Backup(minutes=1, days=1, weeks=0, months=0), "Every minute a copy is made if something has changed."),
        (Backup(days=1, weeks=0, months=0), "so much time: 1 day."),
        (Backup(days=0, weeks=0, months=0), "The last three copies are kept."),
        (Backup(minutes=0), "No copies are made."),
    ],
)
def test_it_says_how_long_copies_are_kept(backup: Backup, words: str) -> None:
    assert words in said(KioskConfig(backup=backup))["For how long"]

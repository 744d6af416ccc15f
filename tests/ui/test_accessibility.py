"""Nobody is shut out: the audit of every screen, what is announced, and faults planted for the audit to find."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from tests.ui.accessible import audit
from tests.ui.conftest import Sit
from tests.ui.places import ALL_KINDS, PLACES, reveal
from tests.ui.playing import Table, pack_of
from tests.ui.screen_reader import ROLES, TEXT, hearing, reader
from tests.ui.test_fit import cut_off, overlapping
from tests.ui.test_kinds import ORDER

from wickquiz.records.settings import Settings
from wickquiz.ui.settings.offers import offers

CALM = Settings(reduced_motion=True, sound=False)
LARGE = Settings(reduced_motion=True, sound=False, text_size=200)


@pytest.mark.parametrize("place", PLACES)
def test_everything_is_told_reached_and_hit(place: str, sit: Sit, tmp_path: Path) -> None:
    found = audit(PLACES[place](sit, CALM, tmp_path))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_lost_at_twice_the_text(place: str, sit: Sit, tmp_path: Path) -> None:
    table = PLACES[place](sit, LARGE, tmp_path)
    table.resize(1280, 800)
    found = [*cut_off(table), *overlapping(table)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_the_reveal_is_announced_with_how_it_went_what_is_right_and_why(kind: str, sit: Sit) -> None:
    with hearing() as heard:
        table = reveal(kind, sit, CALM)
    (said,) = [words for words in heard if not words.startswith("Place ")]
    assert said.startswith(table.text("verdict"))
    assert ("Right answer: " in said) == (table.model.props().tone != "right")
    assert said.endswith(table.text("why").rstrip(".") + ".")


def test_every_time_limit_can_be_stretched_to_ten_times_and_switched_off() -> None:
    values = [value for value, _ in offers()["time_limit"].values]
    assert {"tenfold", "off"} <= set(values)


def do(table: Table, name: str, code: str) -> None:
    """Change an item as its own file could."""
    item = table.item(name)
    expression = QQmlExpression(qmlContext(item), item, code)
    expression.evaluate()
    assert not expression.hasError(), expression.error().toString()


FAULTS: dict[str, tuple[str, str, str]] = {
    "no name": ("pause", "Accessible.name = ''", "untold: Button pause “” has no name"),
    "no role": ("pause", "Accessible.role = Accessible.StaticText", "has no role"),
    "not told": ("pause", "Accessible.ignored = true", "untold: nothing is told of pause"),
    "no state": ("option1", "Accessible.checked = true", "does not say whether it is picked"),
    "no heading": ("stem", "Accessible.role = Accessible.StaticText", "headless: "),
    "a text left out": ("prompt", "Accessible.ignored = true", "silent: “pick with the keys"),
    "a text said twice": ("optionText", "Accessible.ignored = false", "is told twice"),
    "by hand only": ("pause", "Accessible.ignored = true; activeFocusOnTab = false", "untouchable: pause"),
    "a small target": ("pause", "width = 30", "too_small: Button pause “Pause” is 30 by 52"),
    "a mark without a word": ("option1", "mark = 'wrong'", "unworded: "),
    "no key comes": ("pause", "activeFocusOnTab = false", "unreached: no key comes to Button pause"),
    "out of order": ("option2", "y = -150", "out_of_order: Tab goes back from option1 to option2"),
    "out of view": ("option0", "y = 4000", "unreached: Tab stops at option0, which is out of view"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_audit_finds_a_planted_fault(fault: str, sit: Sit, tmp_path: Path) -> None:
    name, code, finding = FAULTS[fault]
    table = PLACES["play-multi-asked"](sit, CALM, tmp_path)
    table.draw()
    do(table, name, code)
    found = audit(table)
    assert any(finding in each for each in found), found


def test_tiles_are_met_in_the_order_that_is_seen_also_while_one_is_carried(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.press(Qt.Key.Key_Return)

    def met() -> list[str]:
        lists = [told.interface for told in reader(table).values() if told.role == ROLES.List]
        return [str(each.child(number).text(TEXT.Name)) for each in lists for number in range(each.childCount())]

    def seen() -> list[str]:
        rows = sorted(table.model.answer.order.tiles.rows, key=lambda row: row.place)
        return [f"{row.place + 1}. {row.words}" for row in rows]

    table.until(lambda: met() == seen())
    before = seen()
    table.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down)
    table.until(lambda: met() == seen())
    assert seen() != before
    table.press(Qt.Key.Key_Space, "4", "1")
    table.until(lambda: met() == seen())

"""Setting a number on its scale, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from tests.game.strategies import items, seeds
from tests.ui.play.tables import answered, table_of

from wickquiz.game.judge import judge
from wickquiz.game.response import Passed, Quantity
from wickquiz.packs.model import Item, Number
from wickquiz.ui.play.kinds import number, scale
from wickquiz.ui.play.table import Table


def scale_of(value: str, low: str, high: str, within: str = "0", unit: str = "") -> Number:
    return Number(Decimal(value), Decimal(low), Decimal(high), Decimal(within), unit)


def ask(*ends: str, unit: str = "") -> Table:
    return table_of(Item("n", "How many?", scale_of(*ends, unit=unit)))


def keyed(table: Table, marks: str) -> Table:
    for mark in marks:
        table = number.erase(table) if mark == "<" else number.enter(table, mark)
    return table


def the_scale(table: Table) -> Number:
    found = table.card.item.interaction
    assert isinstance(found, Number)
    return found


numbers = st.builds(table_of, items(("number",)), seeds)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("point"), st.floats(-1, 2)),
        st.tuples(st.just("nudge"), st.integers(-30, 30)),
        st.tuples(st.just("type"), st.text("0123456789.,-−x<", max_size=5)),
    ),
    max_size=8,
)


def play(table: Table, done: list[tuple[str, object]]) -> Table:
    for what, how in done:
        match what, how:
            case "point", float(fraction):
                table = number.point_at(table, fraction)
            case "nudge", int(steps):
                table = number.nudge(table, steps)
            case _:
                table = keyed(table, str(how))
    return table


@given(numbers, deeds)
def test_whatever_is_done_the_response_lies_on_the_scale(table: Table, done: list[tuple[str, object]]) -> None:
    table, ends = play(table, done), the_scale(table)
    if table.draft is not None:
        assert isinstance(table.draft, Quantity)
        assert ends.low <= table.draft.value <= ends.high
    props = scale.derive_scale(table)
    assert 0 <= props.at <= 1
    assert props.is_set == table.is_ready == (table.draft is not None)


@given(numbers)
def test_the_answer_can_be_reached_by_steps_and_by_figures(table: Table) -> None:
    ends = the_scale(table)
    table = number.point_at(table, scale.fraction(ends, ends.value))
    found = number.value_of(table)
    assert found is not None
    assert abs(found - ends.value) <= ends.within + number.step_of(ends)
    near = [table, number.nudge(table, 1), number.nudge(table, -1)]
    assert any(judge(table.card.item, each.draft).is_right for each in near if each.draft is not None)
    typed = keyed(number.set_value(table, ends.low), "<" * 20 + format(ends.value, "f"))
    assert typed.draft is not None
    assert judge(table.card.item, typed.draft).is_right


@given(numbers, st.integers(1, 50))
def test_a_step_up_and_a_step_down_go_the_same_way_on_the_grid(table: Table, steps: int) -> None:
    table = number.nudge(number.point_at(table, 0.5), 0)
    up = number.nudge(table, steps)
    if number.value_of(up) != the_scale(table).high:
        assert number.value_of(number.nudge(up, -steps)) == number.value_of(table)
        assert number.value_of(up) > number.value_of(table)  # type: ignore[operator]  # both are set


@given(numbers)
def test_the_ends_are_reached(table: Table) -> None:
    ends = the_scale(table)
    assert number.value_of(number.point_at(table, 0)) == ends.low
    assert number.value_of(number.point_at(table, 1)) == ends.high


@pytest.mark.parametrize(
    ("ends", "step"),
    [
        (("51", "10", "200", "3"), "1"),
        (("2017", "2010", "2023"), "1"),
        (("7", "1", "15"), "1"),
        (("250", "50", "6000", "100"), "10"),
        (("51234", "0", "1000000", "5000"), "10000"),
        (("51234", "0", "1000000", "0"), "1"),
        (("0.42", "0", "1", "0"), "0.01"),
        (("3.14", "3", "4", "0.05"), "0.01"),
        (("2.5", "1", "5", "0"), "0.1"),
    ],
)
def test_the_step_is_the_coarsest_that_makes_sense(ends: tuple[str, ...], step: str) -> None:
    assert number.step_of(scale_of(*ends)) == Decimal(step)


def test_figures_set_the_value_once_the_scale_has_it() -> None:
    table = keyed(ask("51", "10", "200"), "5")
    assert table.draft is None
    assert scale.derive_scale(table).note == "The scale runs from 10 to 200"
    table = keyed(table, "1")
    assert table.draft == Quantity(Decimal(51))
    assert scale.derive_scale(table).note == ""
    assert keyed(table, "00").draft is None
    assert keyed(table, "00<<").draft == Quantity(Decimal(51))
    assert keyed(number.nudge(table, 1), "<").entry == "5"


def test_either_mark_divides_the_decimals_and_only_one_counts() -> None:
    assert keyed(ask("2.5", "0", "9"), "2,5").draft == Quantity(Decimal("2.5"))
    assert keyed(ask("2.5", "0", "9"), ".5.1").draft == Quantity(Decimal("0.51"))


def test_a_sign_is_taken_where_the_scale_goes_below_zero() -> None:
    assert keyed(ask("-5", "-10", "10"), "-5").draft == Quantity(Decimal(-5))
    assert keyed(ask("5", "0", "10"), "-5").draft == Quantity(Decimal(5))


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
def test_a_year_is_written_as_one_and_a_count_with_its_thousands() -> None:
    assert scale.derive_scale(keyed(ask("2017", "1900", "2023"), "2017")).figure == "2017"
    assert scale.derive_scale(number.nudge(keyed(ask("2017", "1900", "2023"), "2017"), 1)).figure == "2018"
    assert scale.derive_scale(number.nudge(ask("2017", "1900", "2023", unit="cats"), 0)).figure == "1,962"
    assert scale.derive_scale(number.nudge(ask("2017", "0", "9000"), 0)).figure == "4,500"


@given(numbers)
def test_the_ticks_rise_from_end_to_end_with_room_for_each(table: Table) -> None:
    rows = scale.derive_ticks(table)
    at = [row.at for row in rows]
    assert (at[0], at[-1]) == (0, 1)
    assert at == sorted(set(at))
    widest = max(len(row.label) for row in rows)
    assert all(right - left > widest / 50 for left, right in pairwise(at))


def test_the_ticks_are_round() -> None:
    assert [row.label for row in scale.derive_ticks(ask("51", "10", "200"))] == ["10", "50", "100", "150", "200"]
    years = [row.label for row in scale.derive_ticks(ask("2017", "2010", "2023"))]
    assert years == ["2010", "2012", "2014", "2016", "2018", "2020", "2023"]


@pytest.mark.parametrize(
    ("value", "signs", "near"),
    [
        ("51", ["right"], "On the spot"),
        ("52", ["right", "key"], "1 million dollars off; up to 3 counts as right"),
        ("57", ["partly", "key"], "6 million dollars off; up to 3 counts as right"),
        ("120", ["wrong", "key"], "69 million dollars off; up to 3 counts as right"),
    ],
)
def test_the_reveal_says_how_near(value: str, signs: list[str], near: str) -> None:
    table = answered(ask("51", "10", "200", "3", unit="million dollars"), Quantity(Decimal(value)))
    assert [row.sign for row in scale.derive_results(table)] == signs
    assert scale.how_near(table) == near


def test_the_reveal_marks_the_answer_and_what_counts_as_right() -> None:
    props = scale.derive_scale(answered(ask("50", "0", "100", "10"), Quantity(Decimal(90))))
    assert (props.is_revealed, props.tone) == (True, "wrong")
    assert (props.at, props.key_at, props.band_from, props.band_to) == (0.9, 0.5, 0.4, 0.6)
    hidden = scale.derive_scale(number.nudge(ask("50", "0", "100", "10"), 3))
    assert (hidden.key_at, hidden.band_from, hidden.band_to) == (0, 0, 0)


def test_who_passed_is_shown_the_answer_and_no_mark_of_their_own() -> None:
    table = answered(ask("50", "0", "100"), Passed())
    assert [row.sign for row in scale.derive_results(table)] == ["key"]
    assert not scale.derive_scale(table).is_set
    assert scale.how_near(table) == ""

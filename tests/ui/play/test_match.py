"""Joining left sides with right sides, without a window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, seeds
from tests.ui.play.tables import answered, table_of

from wickquiz.game.response import Pairs, Passed
from wickquiz.packs.model import Item, Match, Option
from wickquiz.ui.play.kinds import match
from wickquiz.ui.play.kinds.match import LEFT, RIGHT
from wickquiz.ui.play.table import Table

PAIRS = tuple((Option(left), Option(right, why=f"{right} why")) for left, right in (("a", "A"), ("b", "B"), ("c", "C")))
ABC = Item("abc", "Who with whom?", Match(PAIRS, (Option("X", why="X why"),)))
matches = st.builds(table_of, items(("match",)), seeds)
presses = st.lists(st.tuples(st.sampled_from([LEFT, RIGHT]), st.integers(-1, 11)), max_size=20)


def join(table: Table, left: str, right: str) -> Table:
    """Join by two presses."""
    place = [row.words for row in match.derive_side(table, RIGHT)].index(right)
    return match.press(match.press(table, LEFT, "abc".index(left)), RIGHT, place)


@given(matches, presses)
def test_however_it_is_pressed_no_right_side_belongs_to_two(table: Table, pressed: list[tuple[str, int]]) -> None:
    for side, place in pressed:
        table = match.press(table, side, place)
    rights = [right for right in match.joined(table) if right is not None]
    assert len(rights) == len(set(rights))
    assert len(match.joined(table)) == len(match.lefts_of(table))
    assert table.is_ready == (len(rights) == len(match.lefts_of(table)))


@given(matches, presses)
def test_both_sides_tell_the_same_of_who_is_joined(table: Table, pressed: list[tuple[str, int]]) -> None:
    for side, place in pressed:
        table = match.press(table, side, place)
    lefts, rights = match.derive_side(table, LEFT), match.derive_side(table, RIGHT)
    assert {(place, row.partner) for place, row in enumerate(lefts) if row.partner >= 0} == {
        (row.partner, place) for place, row in enumerate(rights) if row.partner >= 0
    }
    for row in lefts:
        assert row.partner_badge == ("" if row.partner < 0 else rights[row.partner].badge)


@given(matches, st.data())
def test_any_pairs_can_be_made_from_either_side(table: Table, data: st.DataObject) -> None:
    wanted = tuple(data.draw(st.permutations(table.card.order))[: len(match.lefts_of(table))])
    for left, right in enumerate(wanted):
        both = [(LEFT, left), (RIGHT, table.card.order.index(right))]
        for side, place in data.draw(st.permutations(both)):
            table = match.press(table, side, place)
    assert table.draft == Pairs(wanted)


def test_a_pair_that_is_picked_twice_is_undone() -> None:
    table = join(table_of(ABC), "a", "B")
    held = match.press(table, LEFT, 0)
    assert match.joined(held) == (1, None, None)
    assert match.joined(match.press(held, LEFT, 0)) == (None, None, None)
    assert match.press(held, LEFT, 0).draft is None
    assert match.joined(match.let_go(held)) == (1, None, None)


def test_a_side_that_is_joined_anew_leaves_its_partner() -> None:
    table = join(join(table_of(ABC), "a", "A"), "b", "B")
    assert match.joined(join(table, "b", "A")) == (None, 0, None)
    assert match.joined(join(table, "b", "X")) == (0, 3, None)


def test_another_of_the_same_side_is_held_instead() -> None:
    table = match.press(match.press(table_of(ABC), LEFT, 0), LEFT, 2)
    assert [row.is_held for row in match.derive_side(table, LEFT)] == [False, False, True]


def test_the_reveal_says_what_belongs_to_what_was_joined_wrongly_and_why_not() -> None:
    table = answered(table_of(ABC), Pairs((0, 2, 3)))
    assert [(row.sign, row.words, row.note) for row in match.derive_results(table)] == [
        ("right", "a – A", "Right"),
        ("wrong", "b – C", "Right: B"),
        ("wrong", "c – X", "Right: C"),
    ]
    assert [why.words for why in match.derive_why_nots(table)] == ["C: C why", "X: X why"]
    assert match.how_near(table) == "1 of 3 pairs are right"


def test_who_passed_is_shown_the_pairs() -> None:
    table = answered(table_of(ABC), Passed())
    assert [row.words for row in match.derive_results(table)] == ["a – A", "b – B", "c – C"]
    assert {row.sign for row in match.derive_results(table)} == {"key"}
    assert match.how_near(table) == ""

"""Bringing elements into their order, without a window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, seeds
from tests.ui.play.tables import answered, table_of

from wickquiz.game.response import Passed, Sequence
from wickquiz.packs.model import Item, Option, Order
from wickquiz.ui.play.kinds import order
from wickquiz.ui.play.table import Table

ABC = Item("abc", "In order?", Order((Option("a"), Option("b"), Option("c"), Option("d"))))
orders = st.builds(table_of, items(("order",)), seeds)
steps = st.lists(st.tuples(st.sampled_from(["press", "carry", "drop", "back"]), st.integers(-9, 9)), max_size=12)


def play(table: Table, moves: list[tuple[str, int]]) -> Table:
    for move, number in moves:
        match move:
            case "press":
                table = order.press(table, number)
            case "carry":
                table = order.carry_by(table, number)
            case "drop":
                table = order.set_down(table)
            case _:
                table = order.put_back(table)
    return table


def standing(table: Table) -> str:
    return "".join("abcd"[element] for element in order.standing(table))


def stands(seed: int = 1) -> tuple[Table, str]:
    table = table_of(ABC, seed)
    return table, standing(table)


@given(orders, steps)
def test_whatever_is_done_every_element_stands_once(table: Table, moves: list[tuple[str, int]]) -> None:
    played = play(table, moves)
    assert sorted(order.standing(played)) == sorted(table.card.order)
    assert sorted(row.place for row in order.derive_tiles(played)) == list(range(len(table.card.order)))


@given(orders, st.data())
def test_any_order_can_be_made_by_picking_up_and_setting_down(table: Table, data: st.DataObject) -> None:
    wanted = data.draw(st.permutations(table.card.order))
    for place, element in enumerate(wanted):
        table = order.press(order.press(table, order.standing(table).index(element)), place)
    assert table.draft == Sequence(tuple(wanted))
    assert table.is_ready


@given(orders, st.integers(-9, 9), st.integers(-9, 9))
def test_what_is_put_back_leaves_no_trace(table: Table, place: int, by: int) -> None:
    assert order.put_back(order.carry_by(order.take(table, place), by)) == table


def test_the_others_make_room() -> None:
    table, (a, b, c, d) = stands()
    table = order.carry_by(order.take(table, 0), 2)
    assert standing(table) == b + c + a + d
    assert standing(order.carry_by(table, -1)) == b + a + c + d


def test_past_the_ends_nothing_is_carried() -> None:
    table, (a, b, c, d) = stands()
    assert standing(order.carry_by(order.take(table, 2), -9)) == c + a + b + d
    assert standing(order.carry_by(order.take(table, 1), 9)) == a + c + d + b


def test_as_it_was_dealt_it_becomes_a_response_only_when_an_element_was_set_down() -> None:
    table, before = stands()
    assert not table.is_ready
    held = order.take(table, 1)
    assert not held.is_ready
    assert order.set_down(held).is_ready
    assert standing(order.set_down(held)) == before


def test_the_reveal_shows_the_right_order_and_where_each_stood() -> None:
    table = answered(table_of(ABC), Sequence((0, 2, 1, 3)))
    assert [(row.badge, row.words, row.sign) for row in order.derive_results(table)] == [
        ("1", "a", "right"),
        ("2", "b", "wrong"),
        ("3", "c", "wrong"),
        ("4", "d", "right"),
    ]
    assert order.derive_results(table)[1].note == "You had it at 3"
    assert order.how_near(table) == "Of 6 pairs, 5 stand the right way round"
    assert order.derive_tiles(table) == ()


def test_who_passed_is_shown_the_right_order_and_told_nothing_of_where_it_stood() -> None:
    table = answered(table_of(ABC), Passed())
    assert [(row.sign, row.words, row.note) for row in order.derive_results(table)] == [
        ("key", letter, "") for letter in "abcd"
    ]
    assert order.how_near(table) == ""

"""Order: elements that are brought into their order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import comb

from PySide6.QtCore import QCoreApplication

from wickquiz.game.deal import options_of
from wickquiz.game.response import Sequence
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.play.table import Held, ResultRow, Table

translate = QCoreApplication.translate

KIND = "order"


@dataclass(frozen=True, slots=True)
class TileRow:
    """One element. The rows keep the order in which they were dealt; `place` says where each stands now, from 0."""

    words: str
    place: int
    is_held: bool
    picture: str = ""
    picture_alt: str = ""


def standing(table: Table) -> tuple[int, ...]:
    """Return the elements as they stand, first to last."""
    return table.response.order if isinstance(table.response, Sequence) else table.card.order


def take(table: Table, place: int) -> Table:
    """Take up the element at `place`."""
    if not table.is_open or not 0 <= place < len(table.card.order):
        return table
    return replace(table, held=Held(standing(table)[place], before=table.draft))


def carry_to(table: Table, place: int) -> Table:
    """Bring the element that is held to `place`, or as near as there are places; the others make room."""
    if not table.is_open or table.held is None:
        return table
    order = [element for element in standing(table) if element != table.held.index]
    order.insert(max(0, place), table.held.index)
    if tuple(order) == standing(table):
        return table
    return replace(table, draft=Sequence(tuple(order)))


def carry_by(table: Table, places: int) -> Table:
    """Bring the element that is held some places on, or back."""
    return table if table.held is None else carry_to(table, standing(table).index(table.held.index) + places)


def set_down(table: Table) -> Table:
    """Let go of what is held, where it stands: from then on there is a response, even where nothing moved."""
    return table if table.held is None else replace(table, draft=Sequence(standing(table)), held=None)


def put_back(table: Table) -> Table:
    """Let go of what is held, where it was taken up."""
    return table if table.held is None else replace(table, draft=table.held.before, held=None)


def press(table: Table, place: int) -> Table:
    """Take up the element at `place`; where one is held, bring it there and set it down."""
    if table.held is None:
        return take(table, place)
    return set_down(carry_to(table, place))


def held_place(table: Table) -> int:
    """Return where the element stands that is held; -1 where none is."""
    if table.card.item.kind != KIND or table.held is None:
        return -1
    return standing(table).index(table.held.index)


def derive_tiles(table: Table) -> tuple[TileRow, ...]:
    """Return the elements; none where the question is of another kind, or answered."""
    if table.card.item.kind != KIND or not table.is_open:
        return ()
    options, order = options_of(table.card.item), standing(table)
    rows = []
    for index in table.card.order:
        option, is_held = options[index], table.held is not None and table.held.index == index
        picture, alt = address(option.image, table.pack), option.image.alt if option.image else ""
        rows.append(TileRow(option.text, order.index(index), is_held, picture, alt))
    return tuple(rows)


def derive_results(table: Table) -> tuple[ResultRow, ...]:
    """Return the elements in the right order, with where each stood."""
    options, given = options_of(table.card.item), standing(table)
    if not isinstance(table.response, Sequence):
        return tuple(ResultRow("key", option.text, badge=str(place + 1)) for place, option in enumerate(options))
    rows = []
    for place, option in enumerate(options):
        stood = given.index(place)
        note = translate("Play", "Stands right")
        if stood != place:
            note = fill(translate("Play", "You had it at %1"), stood + 1)
        rows.append(ResultRow("right" if stood == place else "wrong", option.text, note, str(place + 1)))
    return tuple(rows)


def how_near(table: Table) -> str:
    """Say how much of the order is right."""
    if table.answered is None or table.answered.judgement.is_right or not isinstance(table.response, Sequence):
        return ""
    pairs = comb(len(table.card.order), 2)
    right = int(table.answered.judgement.credit * pairs)
    #: Any two elements are a pair: %1 of the %2 pairs stand in the right order
    return fill(translate("Play", "Of %2 pairs, %1 stand the right way round"), right, pairs)

"""Match: left sides that are joined with their right sides."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from wickquiz.game.deal import options_of
from wickquiz.game.response import Pairs
from wickquiz.packs.model import Match, Option
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.play.kinds.options import WhyNot
from wickquiz.ui.play.table import Held, ResultRow, Table

translate = QCoreApplication.translate

KIND = "match"
LEFT, RIGHT = "left", "right"


@dataclass(frozen=True, slots=True)
class SideRow:
    """One side of a pair. `partner` is the place on the other side that it is joined with; -1 where with none."""

    badge: str
    words: str
    partner: int
    partner_badge: str
    is_held: bool
    picture: str = ""
    picture_alt: str = ""


def lefts_of(table: Table) -> tuple[Option, ...]:
    """Return the left sides, in file order, as they stand on screen; none where the question is of another kind."""
    match = table.card.item.interaction
    return tuple(left for left, _ in match.pairs) if isinstance(match, Match) else ()


def joined(table: Table) -> tuple[int | None, ...]:
    """Return for each left side the right side that it is joined with, by its index in the item."""
    return table.response.rights if isinstance(table.response, Pairs) else (None,) * len(lefts_of(table))


def join(table: Table, left: int, place: int) -> Table:
    """Join a left side with the right side at `place`; both leave the partners that they had."""
    if not table.is_open or not 0 <= left < len(lefts_of(table)) or not 0 <= place < len(table.card.order):
        return table
    right = table.card.order[place]
    rights = [None if index == right else index for index in joined(table)]
    rights[left] = right
    return replace(table, draft=Pairs(tuple(rights)), held=None)


def part(table: Table, side: str, place: int) -> Table:
    """Undo the pair that the side at `place` belongs to, if any."""
    index = place if side == LEFT else table.card.order[place]
    rights = tuple(
        None if (left if side == LEFT else right) == index else right for left, right in enumerate(joined(table))
    )
    return replace(table, draft=Pairs(rights) if any(right is not None for right in rights) else None, held=None)


def press(table: Table, side: str, place: int) -> Table:
    """Pick a side: the first of two is held, the second joined with it; the one that is held, again, is let go.

    Letting go of a side that belongs to a pair undoes the pair.
    """
    count = len(lefts_of(table)) if side == LEFT else len(table.card.order)
    if not table.is_open or not 0 <= place < count:
        return table
    held = table.held
    if held is None or (held.side == side and held.index != place):
        return replace(table, held=Held(place, side))
    if held.side == side:
        return part(table, side, place)
    return join(table, *((held.index, place) if side == RIGHT else (place, held.index)))


def let_go(table: Table) -> Table:
    """Let go of what is held; a pair that it belongs to stays."""
    return replace(table, held=None)


def partner_of(table: Table, side: str, place: int) -> int:
    """Return the place on the other side that the side at `place` is joined with; -1 where with none."""
    rights, order = joined(table), table.card.order
    if side == LEFT:
        right = rights[place]
        return -1 if right is None else order.index(right)
    return rights.index(order[place]) if order[place] in rights else -1


def free_place(table: Table, side: str) -> int:
    """Return the first place of this side that is not joined yet; 0 where all are."""
    count = len(lefts_of(table)) if side == LEFT else len(table.card.order)
    return next((place for place in range(count) if partner_of(table, side, place) < 0), 0)


def derive_side(table: Table, side: str) -> tuple[SideRow, ...]:
    """Return one side as it stands on screen; none where the question is of another kind, or answered."""
    if table.card.item.kind != KIND or not table.is_open:
        return ()
    options = lefts_of(table) if side == LEFT else table.card.options
    rows = []
    for place, option in enumerate(options):
        partner = partner_of(table, side, place)
        rows.append(
            SideRow(
                badge=_badge(table, side, place),
                words=option.text,
                partner=partner,
                partner_badge="" if partner < 0 else _badge(table, RIGHT if side == LEFT else LEFT, partner),
                is_held=table.held is not None and (table.held.side, table.held.index) == (side, place),
                picture=address(option.image, table.pack),
                picture_alt=option.image.alt if option.image else "",
            )
        )
    return tuple(rows)


def derive_results(table: Table) -> tuple[ResultRow, ...]:
    """Return each left side with what it was joined with and, where that is another, its right side."""
    options = options_of(table.card.item)
    rows = []
    for left, given in enumerate(joined(table)):
        key = options[left].text
        said = key if given is None else options[given].text
        sign = "key" if given is None else "right" if said == key else "wrong"
        note = fill(translate("Play", "Right: %1"), key) if sign == "wrong" else translate("Play", "Right")
        rows.append(ResultRow(sign, f"{lefts_of(table)[left].text} – {said}", note, str(left + 1)))
    return tuple(rows)


def derive_why_nots(table: Table) -> tuple[WhyNot, ...]:
    """Return the rationale of each right side that was joined wrongly and has one."""
    options = options_of(table.card.item)
    wrong = [options[right] for left, right in enumerate(joined(table)) if right is not None and right != left]
    return tuple(WhyNot(f"{option.text}: {option.why}") for option in wrong if option.why)


def how_near(table: Table) -> str:
    """Say how many pairs are right."""
    if table.answered is None or table.answered.judgement.is_right or not isinstance(table.response, Pairs):
        return ""
    count = len(lefts_of(table))
    right = int(table.answered.judgement.credit * count)
    return fill(translate("Play", "%1 of %2 pairs are right"), right, count)


def _badge(table: Table, side: str, place: int) -> str:
    return str(place + 1) if side == LEFT else table.letters[place]

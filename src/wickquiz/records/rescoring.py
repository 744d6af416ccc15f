"""Counting games anew: an item is voided or put back, or every response judged by the present packs and rules.

Nothing is taken out of the log. A ruling says that an item counts no more, or again; a correction says what a response
counts from now on, and is written only where that is something else than before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wickquiz.game.judge import judge
from wickquiz.game.rules import Mode, Rules
from wickquiz.game.scoring import score
from wickquiz.game.serial import response_from_json, rules_from_json
from wickquiz.packs.model import Pack
from wickquiz.records.amendments import Correction, Ruling, RulingKind
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import GameSummary, games
from wickquiz.records.cases import headers_by_id, told_items
from wickquiz.records.rows import Deal, GameHeader, GivenResponse, ItemRef
from wickquiz.records.store import Store
from wickquiz.records.voids import ItemKey, Standing, first_responses, standing


@dataclass(frozen=True, slots=True)
class Change:
    """A game whose score, or count of right and asked items, is another now."""

    before: GameSummary
    after: GameSummary


@dataclass(frozen=True, slots=True)
class Rescoring:
    """What a rescoring came to.

    `is_news` says whether the ruling was another than the one that held. `frozen` are the games that could not be
    counted anew, because their items are not at hand as they were: in those a voided item's own points go, and the rest
    stays. `untold` are the games of which not even the items can be told.
    """

    changes: tuple[Change, ...]
    frozen: tuple[GameSummary, ...]
    untold: tuple[GameSummary, ...]
    is_news: bool = True


class UnknownItem(Exception):  # noqa: N818 - says what is the case
    """No pack at hand and no game has such an item."""


@dataclass(frozen=True, slots=True)
class _Game:
    """One game with all that it takes to count it anew; `refs` is empty where its items cannot be told."""

    header: GameHeader
    refs: tuple[ItemRef, ...]
    responses: tuple[GivenResponse, ...]


def rule(store: Store, packs: Sequence[Pack], key: ItemKey, kind: RulingKind, at: str) -> Rescoring:
    """Void an item or put it back, and count the games anew that asked it. `at` is the moment in UTC, ISO 8601.

    A duel, which knows no streaks, loses the item's points and is not counted anew.

    Raises:
        UnknownItem: there is no such item.
    """
    holds, played = standing(store), _games(store, packs)
    asked = [game for game in played if any(ref[:2] == key for ref in game.refs[: len(game.responses)])]
    if not asked and not _is_known(key, packs, played):
        raise UnknownItem
    is_news = (key in holds.voided) is not (kind is RulingKind.VOID)
    voided = holds.voided | {key} if kind is RulingKind.VOID else holds.voided - {key}
    rulings = [Ruling(*key, kind, at)] if is_news else []
    return replace(_amend(store, packs, replace(holds, voided=voided), played, asked, rulings, at), is_news=is_news)


def recount(store: Store, packs: Sequence[Pack], at: str) -> Rescoring:
    """Judge and score every response anew, by the packs at hand and the rules of this version."""
    played = _games(store, packs)
    return _amend(store, packs, standing(store), played, [game for game in played if game.refs], [], at)


def _amend(  # noqa: PLR0917 - it takes all that is found out, to write it down at once
    store: Store,
    packs: Sequence[Pack],
    holds: Standing,
    played: Sequence[_Game],
    wanted: Sequence[_Game],
    rulings: Sequence[Ruling],
    at: str,
) -> Rescoring:
    """Write down what is found out, in one go, and tell what it changed."""
    before = {game.id: game for game in games(store)}
    items = AtHand(packs)
    # What was dealt again from a code is kept as well: packs come and go, and the folds know the log alone.
    rows: list[Deal | Ruling | Correction] = [
        Deal(game.header.id, game.refs) for game in played if game.refs and game.header.id not in holds.dealt
    ]
    rows += rulings
    frozen: list[str] = []
    for game in wanted:
        if game.header.mode == Mode.DUEL:
            continue
        corrections = _corrections(game, items, holds, at)
        if corrections is None:
            frozen.append(game.header.id)
        else:
            rows += corrections
    store.amend(rows)
    after = games(store)
    untold = [game.header.id for game in played if not game.refs and game.responses]
    return Rescoring(
        changes=tuple(Change(before[game.id], game) for game in after if game != before[game.id]),
        frozen=tuple(game for game in after if game.id in frozen),
        untold=tuple(game for game in after if game.id in untold),
    )


def _games(store: Store, packs: Sequence[Pack]) -> tuple[_Game, ...]:
    headers = headers_by_id(store)
    items = told_items(store, packs, headers)
    given: dict[str, list[GivenResponse]] = {game: [] for game in headers}
    for response in first_responses(store):
        if response.game in given:
            given[response.game].append(response)
    return tuple(
        _Game(header, items.get(game, ()), tuple(sorted(given[game], key=lambda response: response.position)))
        for game, header in headers.items()
    )


def _is_known(key: ItemKey, packs: Sequence[Pack], played: Sequence[_Game]) -> bool:
    return AtHand(packs).item(key) is not None or any(ref[:2] == key for game in played for ref in game.refs)


def _corrections(game: _Game, items: AtHand, holds: Standing, at: str) -> tuple[Correction, ...] | None:
    """Return what is to be corrected; None where the game cannot be counted anew."""
    if [response.position for response in game.responses] != list(range(len(game.responses))):
        return None  # a row was lost: who knows what it did to the streak
    try:
        rules = rules_from_json(game.header.rules_json)
        counted = tuple(_count(game, rules, items, holds, at))
    except (ValueError, LookupError):
        return None
    return tuple(row for row in counted if _differs(row, holds, game.responses[row.position]))


def _count(game: _Game, rules: Rules, items: AtHand, holds: Standing, at: str) -> Iterator[Correction]:
    """Yield what each response counts. A voided item is as if never asked: it neither ends nor lengthens a streak.

    Raises:
        LookupError: an item is not at hand as it was.
        ValueError: a response does not fit its item.
    """
    streak = 0
    for response, ref in zip(game.responses, game.refs, strict=False):
        if ref[:2] in holds.voided:
            continue
        item = items.item(ref[:2])
        if item is None or items.mark(ref[:2]) != ref.mark:
            raise LookupError(ref)
        judgement = judge(item, response_from_json(response.response_json), items.language(ref.pack))
        streak = streak + 1 if judgement.is_right else 0
        points = score(item, judgement, rules, streak, response.seconds).total
        yield Correction(game.header.id, response.position, float(judgement.credit), judgement.is_right, points, at)


def _differs(counted: Correction, holds: Standing, given: GivenResponse) -> bool:
    now = holds.corrected.get((counted.game, counted.position), given)
    return (now.credit, now.is_right, now.points) != (counted.credit, counted.is_right, counted.points)

"""What the folds have to come to, said once more in the plainest way: over all rows at once, with nothing kept."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import correlation, median

from fsrs import Card, Scheduler
from fsrs import Rating as Recall

from wickquiz.game import response as given
from wickquiz.game.folding import fold
from wickquiz.game.mark import mark
from wickquiz.game.practice import Memory
from wickquiz.game.rating import Rating, guessing, item_rating, meet, rested
from wickquiz.game.rules import Mode, name_of
from wickquiz.game.serial import response_from_json
from wickquiz.packs.model import Item, Pack, Typed
from wickquiz.records.boards import GameSummary, games
from wickquiz.records.cases import Case, headers_by_id
from wickquiz.records.reader import Reader
from wickquiz.records.rows import EndingKind, GivenResponse, ItemRef
from wickquiz.records.session import CannotResume, deal_again, refs_of
from wickquiz.records.voids import ItemKey, first_responses, standing

MANY = 10**9


@dataclass(frozen=True)
class Cases:
    """All responses whose items can be told, by games as they ended; `untold` counts the others."""

    told: tuple[Case, ...]
    untold: int


def gather(reader: Reader, packs: Sequence[Pack]) -> Cases:
    headers, holds, order = headers_by_id(reader), standing(reader), endings(reader)
    dealt: dict[str, tuple[ItemRef, ...]] = dict(holds.dealt)
    for header in headers.values():
        if header.id not in dealt:
            with suppress(CannotResume):
                dealt[header.id] = refs_of(deal_again(header, packs).cards)
    begun = {header.id: place for place, header in enumerate(reader.headers())}
    told: list[tuple[tuple[int, int], Case]] = []
    untold = 0
    for response in first_responses(reader):
        if response.game not in headers or headers[response.game].mode == Mode.DUEL:
            continue
        refs = dealt.get(response.game, ())
        if response.position >= len(refs):
            untold += 1
            continue
        ref = refs[response.position]
        worth = holds.corrected.get((response.game, response.position), response)
        header, is_void = headers[response.game], ref[:2] in holds.voided
        case = Case(header, ref, response, worth.credit, worth.is_right, worth.points, is_void)
        place = (order.get(response.game, MANY), begun[response.game] if response.game not in order else 0)
        told.append((place, case))
    return Cases(tuple(case for _, case in sorted(told, key=lambda pair: pair[0])), untold)


def endings(reader: Reader) -> dict[str, int]:
    """At which place each game ended."""
    return {ending.game: place for place, ending in reversed([*enumerate(reader.endings())])}


def is_evidence(case: Case) -> bool:
    return not case.is_void and case.header.mode != Mode.PRACTICE


def at_hand(packs: Sequence[Pack]) -> dict[ItemKey, tuple[Item, str]]:
    return {(pack.id, item.id): (item, pack.language) for pack in packs for item in pack.items}


def board(reader: Reader, limit: int, mode: str | None = None, player: str | None = None) -> list[GameSummary]:
    order = endings(reader)
    finished = [
        game
        for game in games(reader)
        if game.finished and game.mode != Mode.PRACTICE and mode in (None, game.mode) and player in (None, game.player)
    ]
    return sorted(finished, key=lambda game: (-game.score, order[game.id]))[:limit]


def open_games(reader: Reader) -> list[str]:
    ended = {ending.game for ending in reader.endings()}
    return [header.id for header in reversed(reader.headers()) if header.id not in ended]


def ratings(cases: Iterable[Case], packs: Sequence[Pack]) -> tuple[dict[str, Rating], dict[ItemKey, Rating]]:
    here = at_hand(packs)
    players: dict[str, Rating] = {}
    items: dict[ItemKey, Rating] = {}
    last: dict[str, str] = {}
    for case in cases:
        item = here[case.key][0] if case.key in here else None
        if item is None or mark(item) != case.ref.mark or not is_evidence(case):
            continue
        player = case.header.player
        own = players.get(player, Rating())
        if last.setdefault(player, case.header.id) != case.header.id:
            own, last[player] = rested(own), case.header.id
        now = items.get(case.key, item_rating(item.level))
        players[player], items[case.key] = meet(own, now, case.credit, guessing(item))
    return players, items


def memories(cases: Iterable[Case], player: str) -> dict[str, Memory]:
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    cards: dict[str, Card] = {}
    missed: dict[str, bool] = {}
    spent: Counter[str] = Counter()
    for case in cases:
        if case.header.player != player or case.is_void:
            continue
        spent[case.header.id] += case.given.seconds  # type: ignore[assignment]
        name = name_of(*case.key)
        card = cards.get(name) or Card(card_id=0)
        recall = Recall.Good if case.is_right else Recall.Hard if case.credit > 0 else Recall.Again
        moment = datetime.fromisoformat(case.header.started).astimezone(UTC) + timedelta(seconds=spent[case.header.id])
        cards[name], _ = scheduler.review_card(card, recall, max(moment, card.last_review or moment))
        missed[name] = not case.is_right
    return {name: Memory(card.due, missed[name]) for name, card in cards.items()}


def player_figures(cases: Sequence[Case], packs: Sequence[Pack], player: str) -> dict[str, object]:
    here = at_hand(packs)
    own = [case for case in cases if case.header.player == player and is_evidence(case)]
    topics: dict[str, list[Case]] = defaultdict(list)
    for case in own:
        topics[here[case.key][0].topic if case.key in here else ""].append(case)
    return {
        "right": sum(case.is_right for case in own),
        "asked": len(own),
        "seconds": middle(case.given for case in own),
        "streak": longest_streak(own),
        "topics": {
            topic: (sum(case.is_right for case in group), len(group), middle(case.given for case in group))
            for topic, group in topics.items()
        },
    }


def middle(responses: Iterable[GivenResponse]) -> float | None:
    """The median, of times to a tenth of a second."""
    times = [round(response.seconds * 10) for response in responses]
    return median(times) / 10 if times else None


def longest_streak(cases: Sequence[Case]) -> int:
    rows: dict[str, str] = defaultdict(str)
    for case in sorted(cases, key=lambda case: case.given.position):
        rows[case.header.id] += "r" if case.is_right else "w"
    return max((len(row) for text in rows.values() for row in text.split("w")), default=0)


def item_figures(cases: Sequence[Case], packs: Sequence[Pack], key: ItemKey) -> dict[str, object]:
    item, language = at_hand(packs).get(key, (None, "en"))
    answered = [case for case in cases if case.key == key and case.header.mode != Mode.PRACTICE]
    version = mark(item) if item else answered[-1].ref.mark if answered else ""
    now = [case for case in answered if case.ref.mark == version]
    told = [case for case in now if not isinstance(response_of(case), given.Passed)]
    refused = Counter(
        fold(response.text, language)
        for case in now
        if isinstance(response := response_of(case), given.Text) and not case.is_right
    )
    return {
        "cases": len(now),
        "right": sum(case.is_right for case in now),
        "passed": len(now) - len(told),
        "outdated": len(answered) - len(now),
        "seconds": middle(case.given for case in told),
        "refused": dict(refused) if item is not None and isinstance(item.interaction, Typed) else {},
        "is_void": any(case.is_void for case in now),
    }


def response_of(case: Case) -> given.Response:
    return response_from_json(case.given.response_json)


def discrimination(cases: Sequence[Case], key: ItemKey, version: str) -> float | None:
    """The correlation of being right with the share right of the others, over the games that say anything of it."""
    by_game: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if is_evidence(case) and case.header.mode != Mode.SUDDEN:
            by_game[case.header.id].append(case)
    pairs = [
        (float(case.is_right), (sum(other.is_right for other in played) - case.is_right) / (len(played) - 1))
        for played in by_game.values()
        for case in played
        if len(played) > 1 and case.key == key and case.ref.mark == version
    ]
    rights, rests = [right for right, _ in pairs], [rest for _, rest in pairs]
    if len(pairs) < 2 or len(set(rights)) == 1 or math.isclose(min(rests), max(rests)):
        return None
    return correlation(rights, rests)


def recently_played(reader: Reader, player: str) -> set[str]:
    return {ref.id for header in reader.headers() if header.player == player for ref in header.packs}


def finished_rounds(reader: Reader, player: str) -> dict[str, int]:
    ended = {ending.game: ending.kind for ending in reversed(reader.endings())}
    return dict(
        Counter(
            header.mode
            for header in headers_by_id(reader).values()
            if header.player == player and ended.get(header.id) is EndingKind.FINISHED
        )
    )

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from wickquiz.game.code import decode, encode, resolve, rules_of
from wickquiz.game.deal import NothingToDeal, deal
from wickquiz.game.deck import Deck, count
from wickquiz.game.rules import KINDS, Rules, name_of
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Level, Pack

QUESTIONS = Path(__file__).parents[3] / "questions" / "ballerina"
WAX = "wickpack: 1\ntitle: Wax\nlanguage: de\nquestions:\n" + "".join(
    f"- {{ask: Frage {number}?, answer: Ja {number}, wrong: [Nein, Doch, Kaum], topic: {topic}, level: {level}}}\n"
    for number, (topic, level) in enumerate([("Cast", "easy"), ("Wachs", "hard"), ("Plot", "medium")] * 7)
)

RULES = [
    Rules(),
    Rules(length=500),
    Rules(topics=("cast",)),
    Rules(topics=("Cast", "plot"), level=Level.EASY),
    Rules(level=Level.HARD, spoilers=False),
    Rules(kinds=("choice", "typed"), spoilers=False),
    Rules(kinds=KINDS[3:], level=Level.MEDIUM, topics=("Cast", "Timeline", "Plot")),
    Rules(topics=("Wachs",), level=Level.EASY),
]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[Pack, ...], tuple[Pack, ...]]:
    """The same packs, as read and out of the index."""
    folder = tmp_path_factory.mktemp("packs")
    (folder / "wax.yaml").write_text(WAX, encoding="utf-8")
    paths = [*find_packs([folder]), QUESTIONS]
    return load(paths)[0], load(paths, index=folder / "cache" / "packs.sqlite3")[0]


@pytest.mark.parametrize("rules", RULES, ids=str)
def test_a_game_is_the_same_whether_dealt_from_packs_or_through_the_index(
    both: tuple[tuple[Pack, ...], tuple[Pack, ...]], rules: Rules
) -> None:
    read, kept = both
    seen = {name_of(read[1].id, item.id) for item in read[1].items[::3]}
    assert count(read, rules) == count(kept, rules)
    for seed in range(25):
        for packs in (read, kept):
            try:
                found = deal(packs, rules, seed, seen)
            except NothingToDeal as error:
                found = (str(error),)  # type: ignore[assignment]
            if packs is read:
                expected = found
        assert found == expected


def test_a_code_made_with_packs_as_read_is_that_of_the_index(
    both: tuple[tuple[Pack, ...], tuple[Pack, ...]],
) -> None:
    read, kept = both
    rules = Rules(topics=("Cast",))
    code = encode(read, rules, 7)
    assert encode(kept, rules, 7) == code
    found = resolve(decode(code), kept)
    assert deal(found, rules_of(decode(code), found), 7) == deal(read, rules, 7)


def test_named_items_are_found_through_the_index(both: tuple[tuple[Pack, ...], tuple[Pack, ...]]) -> None:
    read, kept = both
    names = tuple(name_of(pack.id, item.id) for pack in read for item in pack.items[3:30:9])
    rules = Rules(items=(*names, "ballerina/no-such-item"), length=len(names))
    assert deal(kept, rules, 1) == deal(read, rules, 1)


def test_a_deck_of_one_language_is_the_same_through_the_index(
    both: tuple[tuple[Pack, ...], tuple[Pack, ...]],
) -> None:
    read, kept = (Deck(packs).in_language("de") for packs in both)
    assert [pack.id for pack in read] == [pack.id for pack in kept] == ["wax"]
    assert deal(read, replace(Rules(), length=5), 3) == deal(kept, replace(Rules(), length=5), 3)

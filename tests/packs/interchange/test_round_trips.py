"""What goes out and comes in again is the same, wherever the format can hold it; all else is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.packs.written import SOURCES, packs

from wickquiz.packs.identity import stable_id
from wickquiz.packs.interchange.fitting import cleaned, fit
from wickquiz.packs.interchange.formats import EXPORTERS, IMPORTERS
from wickquiz.packs.interchange.report import Effect, Exported, Notebook, label
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Interaction,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Typed,
)

LEFT_OUT = "left out: "
Holds = Callable[[Item], Item | None]


def bare(several: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(Option(option.text) for option in several)


def without_extras(asked: Interaction) -> Interaction:
    match asked:
        case Choice(key, distractors):
            return Choice(Option(key.text), bare(distractors))
        case Multi(keys, distractors):
            return Multi(bare(keys), bare(distractors))
        case Order(sequence):
            return Order(bare(sequence))
        case Match(pairs, extra):
            return Match(tuple((Option(left.text), Option(right.text)) for left, right in pairs), bare(extra))
    return asked


def texts_of(asked: Interaction) -> tuple[str, ...]:
    match asked:
        case Order(sequence):
            return tuple(option.text for option in sequence)
        case Multi(keys, _):
            return tuple(option.text for option in keys)
        case Match(pairs, _):
            return tuple(side.text for pair in pairs for side in pair)
        case Typed(key, accept, reject):
            return (key, *accept, *reject)
    return ()


def lefts(asked: Interaction) -> str:
    return " ".join(left.text for left, _ in asked.pairs) if isinstance(asked, Match) else ""


def opentdb_holds(item: Item) -> Item | None:
    if not isinstance(item.interaction, Choice | Claim):
        return None
    return Item("", item.stem, without_extras(item.interaction), topic=item.topic, level=item.level)


def csv_holds(item: Item) -> Item | None:
    asked = item.interaction
    lined = texts_of(asked)[1:] if isinstance(asked, Typed) else texts_of(asked)
    if any("\n" in text for text in lined) or "->" in lefts(asked):
        return None
    return replace(
        item,
        interaction=without_extras(asked),
        image=None,
        dissents=(),
        allow=(),
        tags=tuple(tag.replace("\n", " ") for tag in item.tags),
        citations=tuple(Citation(cited.source, cited.first, cited.last) for cited in item.citations),
    )


def gift_holds(item: Item) -> Item | None:
    asked = item.interaction
    if isinstance(asked, Order) and any(
        mark in text or text.startswith("//") for text in texts_of(asked) for mark in ("{", "}", "\\", "\n", "####")
    ):
        return None
    if "->" in lefts(asked) or (isinstance(asked, Typed) and "->" in " ".join(texts_of(asked))):
        return None
    if isinstance(asked, Choice):
        kept: Interaction = Choice(Option(asked.key.text, asked.key.why), commented(asked.distractors))
    elif isinstance(asked, Multi):
        kept = Multi(commented(asked.keys), commented(asked.distractors))
    else:
        kept = without_extras(asked)
    tags = tuple(tag for tag in item.tags if not set(tag) & set("\\[]<>\n\t"))
    return Item(item.id, item.stem, kept, topic=item.topic, level=item.level, why=item.why, tags=tags)


def commented(several: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(Option(option.text, option.why) for option in several)


def without_scale(item: Item) -> Item:
    """Return `item` as a format without scales can hold it."""
    match item.interaction:
        case Number(value, _, _, within, _):
            return replace(item, interaction=Number(value, value, value, within))
    return item


def gone_out(pack: Pack, name: str) -> tuple[Exported, tuple[Item, ...]]:
    exported = EXPORTERS[name](pack)
    if not exported.count:
        return exported, ()
    imported = IMPORTERS[name](exported.data, "wax")
    return exported, fit(imported, imported.sources, Path("nowhere"), Notebook())


def check(pack: Pack, name: str, holds: Holds) -> None:
    exported, again = gone_out(pack, name)
    composed = [cleaned(item, Notebook()) for item in pack.items]
    kept = [held for item in composed if (held := holds(item))]
    assert [item.stem for item in again] == [item.stem for item in kept]
    for item, held in zip(again, kept, strict=True):
        if name == "gift":
            assert without_scale(item) == without_scale(held)
        else:
            assert item == (held if held.id else replace(held, id=item.id))
    named = {note.item for note in exported.notes if note.severity is Effect.LOST}
    for item in pack.items:
        held = holds(item) or Item("", "", Claim(verdict=True))
        if replace(held, id=held.id or stable_id(item.stem)) != replace(item, allow=()):
            assert label(item.stem) in named
    assert sum(note.sentence.startswith(LEFT_OUT) for note in exported.notes) == len(pack.items) - exported.count


@pytest.mark.parametrize(
    ("name", "holds"), [("csv", csv_holds), ("gift", gift_holds), ("opentdb", opentdb_holds)], ids=lambda given: given
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(pack=packs(3))
def test_an_export_comes_in_as_the_same_questions(name: str, holds: Holds, pack: Pack) -> None:
    check(pack, name, holds)


@pytest.mark.parametrize("name", ["csv", "gift", "opentdb"])
def test_an_export_says_what_became_of_each_part(name: str) -> None:
    cited = Citation("gazette", 2, 2)
    item = Item(
        "gas", "Which gas?", Choice(Option("Oxygen"), (Option("Neon"),)), hint="O", citations=(cited,), level=Level.HARD
    )
    exported = EXPORTERS[name](Pack("wax", "Wax", Path("wax"), (item,), SOURCES, ""))
    said = " ".join(note.sentence for note in exported.notes)
    assert ("its hint" in said) is (name != "csv")
    assert ("its sources" in said) is (name != "csv")
    assert "level" not in said

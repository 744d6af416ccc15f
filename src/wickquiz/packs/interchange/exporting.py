"""What exports have in common: what of an item a format has no place for, said in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from wickquiz.packs.identity import stable_id
from wickquiz.packs.interchange.report import Notebook
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Level, Match, Multi, Number, Option, Order, Typed


class Part(Enum):
    """A part of an item that not every format can hold, named as a sentence names it."""

    ID = "its id"
    WHY = "its explanation"
    HINT = "its hint"
    LEVEL = "its level"
    TOPIC = "its topic"
    TAGS = "its tags"
    IMAGE = "its picture"
    CITATIONS = "its sources"
    DISSENTS = "what other sources say"
    SPOILER = "that it is a spoiler"
    TIME = "its time"
    OPTION_WHY = "the comments on its options"
    OPTION_IMAGE = "the pictures of its options"


def parts_of(item: Item) -> Iterator[Part]:
    """Yield what `item` has beyond its text and its answer; an id only if it does not follow from the text."""
    options = tuple(options_of(item.interaction))
    has = {
        Part.ID: item.id != stable_id(item.stem),
        Part.WHY: item.why,
        Part.HINT: item.hint,
        Part.LEVEL: item.level is not Level.MEDIUM,
        Part.TOPIC: item.topic,
        Part.TAGS: item.tags,
        Part.IMAGE: item.image,
        Part.CITATIONS: item.citations,
        Part.DISSENTS: item.dissents,
        Part.SPOILER: item.spoiler,
        Part.TIME: item.time is not None,
        Part.OPTION_WHY: any(option.why for option in options),
        Part.OPTION_IMAGE: any(option.image for option in options),
    }
    yield from (part for part, value in has.items() if value)


def options_of(asked: Interaction) -> Iterator[Option]:
    """Yield everything that can be picked, matched or ordered."""
    match asked:
        case Choice(key, distractors):
            yield from (key, *distractors)
        case Multi(keys, distractors):
            yield from (*keys, *distractors)
        case Order(sequence):
            yield from sequence
        case Match(pairs, extra):
            yield from (side for pair in pairs for side in pair)
            yield from extra
        case Claim() | Typed() | Number():
            return


def note_beyond(item: Item, held: frozenset[Part], name: str, book: Notebook) -> None:
    """Note what `item` has beyond what the format called `name` holds."""
    beyond = [part.value for part in parts_of(item) if part not in held]
    if beyond:
        book.lost(f"{name} has no place for {_listed(beyond)}")


def _listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]

"""Moodle's GIFT goes out: every kind has a form there, ordering in that of Moodle 4.4 and its plugin before."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from wickquiz.packs.identity import stable_id
from wickquiz.packs.interchange.exporting import Part, note_beyond
from wickquiz.packs.interchange.gift import LEVEL_TAG
from wickquiz.packs.interchange.gift_answers import ARROW
from wickquiz.packs.interchange.gift_text import PLAIN, escaped, weight_of, written
from wickquiz.packs.interchange.report import Exported, Notebook
from wickquiz.packs.model import Choice, Claim, Item, Level, Match, Multi, Number, Option, Order, Pack, Typed
from wickquiz.packs.problems import shown

_HELD: Final = frozenset({Part.ID, Part.WHY, Part.LEVEL, Part.TOPIC, Part.TAGS})
_ORDER_HEAD: Final = ">{count} ALL VERTICAL ABSOLUTE_POSITION SHOW none"
"""All that can stand there, so that nothing of the first element is taken for it."""

_UNORDERABLE: Final = ("{", "}", "\\", "\n", "####")
_TAG: Final = re.compile(r"[^\s\\\[\]<>](?:[^\\\[\]<>\t\n]*[^\s\\\[\]<>])?")
_FINEST: Final = Decimal("0.00001")


def write(pack: Pack) -> Exported:
    """Return `pack` as a GIFT file; topics become categories."""
    book = Notebook()
    blocks = [f"// {' '.join(pack.title.split())}"]
    topic = ""
    count = 0
    for item in pack.items:
        book.at("", item.stem)
        try:
            block = "\n".join(_block(item, book))
        except ValueError as error:
            book.lost(f"left out: {error}")
            continue
        if item.topic != topic:
            topic = item.topic
            blocks.append(f"$CATEGORY: $course$/top{_category(topic)}")
        blocks.append(block)
        count += 1
    return Exported(("\n\n".join(blocks) + "\n").encode(), book.notes(), count)


def _category(topic: str) -> str:
    return "/" + " ".join(topic.replace("/", "//").split()) if topic else ""


def _block(item: Item, book: Notebook) -> Iterator[str]:
    head, *answers = _answers(item, book)
    marks = [f"[id:{item.id}]"] if item.id != stable_id(item.stem) else []
    for tag in item.tags:
        if _TAG.fullmatch(tag) and not tag.lower().startswith(LEVEL_TAG):
            marks.append(f"[tag:{tag}]")
        else:
            book.lost(f"GIFT cannot hold the tag '{shown(tag)}'")
    if item.level is not Level.MEDIUM:
        marks.append(f"[tag:{LEVEL_TAG}{item.level}]")
    if marks:
        yield f"// {' '.join(marks)}"
    feedback = [f"\t####{written(item.why)}"] if item.why else []
    yield f"[{PLAIN}]{escaped(item.stem)} {{{head}"
    yield from answers
    yield from feedback
    yield "}"
    held = _HELD | {Part.OPTION_WHY} if isinstance(item.interaction, Choice | Multi) else _HELD
    note_beyond(item, held, "GIFT", book)


def _answers(item: Item, book: Notebook) -> Iterator[str]:
    """Yield what stands behind the opening brace, then a line for each answer. Raises ValueError where it cannot."""
    match item.interaction:
        case Choice(key, distractors):
            yield ""
            yield f"\t={_option(key)}"
            yield from (f"\t~{_weighted(option)}{_option(option)}" for option in distractors)
        case Multi(keys, distractors):
            yield ""
            share = (Decimal(100) / len(keys)).quantize(_FINEST).normalize()
            yield from (f"\t~%{share:f}%{_option(option)}" for option in keys)
            yield from (f"\t~%-100%{_option(option)}" for option in distractors)
        case Claim(verdict):
            yield "TRUE" if verdict else "FALSE"
        case Typed(key, accept, reject):
            yield from _typed(key, accept, reject)
        case Order(sequence):
            yield from _order(sequence)
        case Match(pairs, extra):
            yield from _match(pairs, extra)
        case Number() as number:
            yield from _number(number, book)


def _option(option: Option) -> str:
    text = written(option.text)
    return f"{text}#{written(option.why)}" if option.why else text


def _weighted(option: Option) -> str:
    """Return the weight that has to be said, or else per cent in the option's own text would be taken for one."""
    return "" if weight_of(option.text)[0] is None else "%0%"


def _typed(key: str, accept: tuple[str, ...], reject: tuple[str, ...]) -> Iterator[str]:
    if any(ARROW in text for text in (key, *accept, *reject)):
        raise ValueError(f"an answer to type holds '{ARROW}', which makes pairs in GIFT")
    yield ""
    for text in (key, *accept):
        weight = "%100%" if weight_of(text)[0] is not None else ""
        yield f"\t={weight}{_typable(text)}"
    yield from (f"\t=%0%{_typable(text)}" for text in reject)


def _typable(text: str) -> str:
    return written(text.replace("*", "\\*"))


def _order(sequence: tuple[Option, ...]) -> Iterator[str]:
    texts = [option.text for option in sequence]
    if any(mark in text or text.startswith("//") for text in texts for mark in _UNORDERABLE):
        raise ValueError(
            "an element holds a brace, a backslash, '####' or several lines, which an order in GIFT cannot"
        )
    yield _ORDER_HEAD.format(count=len(sequence))
    yield from (html.escape(text, quote=False) for text in texts)


def _match(pairs: tuple[tuple[Option, Option], ...], extra: Iterable[Option]) -> Iterator[str]:
    if any(ARROW in left.text for left, _ in pairs):
        raise ValueError(f"the left side of a pair holds '{ARROW}', which divides pairs in GIFT")
    yield ""
    for left, right in (*pairs, *((Option(""), right) for right in extra)):
        yield f"\t={written(left.text)} {ARROW} {escaped(right.text)}"


def _number(number: Number, book: Notebook) -> Iterator[str]:
    yield "#"
    within = f":{number.within:f}" if number.within else ""
    yield f"\t={number.value:f}{within}"
    book.lost("GIFT has no place for its scale" + (" and its unit" if number.unit else ""))

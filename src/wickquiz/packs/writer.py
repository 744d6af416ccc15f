"""The way out: a pack as the YAML that a person would have written, with no key that says nothing.

`read_pack` reads the same items again. What no pack file can say (a picture on the left side of a pair) is not
written; forbidden characters are taken out (`emitter.clean`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from wickquiz.packs.emitter import clean, entry, key_line, listing, scalar
from wickquiz.packs.identity import stable_id
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Image,
    Interaction,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Source,
    Typed,
)

_INDENT = "  "
_SOURCE_FIELDS = ("publisher", "author", "published", "accessed", "url", "archived", "type", "language")


def write_pack(pack: Pack) -> str:
    """Return `pack` as the text of a pack.yaml that holds all of it.

    The pack's id is written if it has one; the id of an item only where the reader would not give it the same.
    """
    lines = [*_header(pack)]
    topic = _common_topic(pack.items)
    if topic:
        lines += ["defaults:", *entry("topic", topic, _INDENT)]
    if pack.sources:
        lines += ["sources:", *_sources(pack.sources)]
    return "\n".join([*lines, *_questions(pack.items, topic)]) + "\n"


def write_questions(items: Iterable[Item]) -> str:
    """Return `items` as the text of a further file of a pack.

    Ids that the reader would give by itself are left out, as if no other file of the pack held the same text.
    """
    items = tuple(items)
    topic = _common_topic(items)
    return "\n".join([*(entry("topic", topic, "") if topic else ()), *_questions(items, topic)]) + "\n"


def _header(pack: Pack) -> Iterator[str]:
    yield "wickpack: 1"
    for key in ("id", "title", "version", "description"):
        yield from _optional(key, getattr(pack, key), "")
    if pack.language and pack.language != "en":
        yield from entry("language", pack.language, "")
    yield from _optional("license", pack.license, "")
    if pack.authors:
        yield from listing("authors", pack.authors, "")
    if pack.cover is not None and pack.cover.alt == pack.title:
        yield from entry("cover", pack.cover.path, "")
    elif pack.cover is not None:
        yield from ("cover:", *_image(pack.cover, _INDENT))
    yield from _optional("spoilers", pack.spoilers, "")
    if pack.allow:
        yield from listing("x-allow", pack.allow, "")


def _sources(sources: Mapping[str, Source]) -> Iterator[str]:
    for name, source in sources.items():
        yield key_line(name, _INDENT)
        yield from entry("title", source.title, _INDENT * 2)
        for key in _SOURCE_FIELDS:
            yield from _optional(key, getattr(source, key), _INDENT * 2)


def _common_topic(items: Iterable[Item]) -> str:
    """Return the topic that all of several items share; the empty string where they share none."""
    topics = [item.topic for item in items]
    return topics[0] if len(topics) > 1 and len(set(topics)) == 1 else ""


def _questions(items: Iterable[Item], topic: str) -> Iterator[str]:
    yield "questions:"
    taken: set[str] = set()
    for item in items:
        made = stable_id(clean(item.stem))
        pinned = "" if item.id in ("", made) and made not in taken else item.id
        taken.add(item.id or made)
        first, *rest = _item(item, pinned, topic)
        yield "- " + first.removeprefix(_INDENT)
        yield from rest


def _item(item: Item, pinned: str, topic: str) -> Iterator[str]:
    yield from _optional("id", pinned, _INDENT)
    yield from entry("claim" if isinstance(item.interaction, Claim) else "ask", item.stem, _INDENT)
    yield from _interaction(item.interaction)
    yield from _optional("why", item.why, _INDENT)
    yield from _optional("hint", item.hint, _INDENT)
    if item.level is not Level.MEDIUM:
        yield from entry("level", item.level, _INDENT)
    if item.topic != topic:
        yield from _optional("topic", item.topic, _INDENT)
    if item.tags:
        yield from listing("tags", item.tags, _INDENT)
    if item.image is not None:
        yield from _image(item.image, _INDENT)
    if item.citations:
        yield from _citations("source", item.citations, _INDENT)
    if item.dissents:
        yield from ("  disagree:", *(line for dissent in item.dissents for line in _dissent(dissent)))
    if item.spoiler:
        yield "  spoiler: true"
    if item.time is not None:
        yield f"  time: {item.time}"
    if item.allow:
        yield from listing("x-allow", item.allow, _INDENT)


def _interaction(asked: Interaction) -> Iterator[str]:
    match asked:
        case Choice(key, distractors):
            yield from _option("answer", key)
            yield from _options("wrong", distractors)
        case Multi(keys, distractors):
            yield from _options("answers", keys)
            yield from _options("wrong", distractors)
        case Claim(verdict):
            yield f"  is: {'true' if verdict else 'false'}"
        case Typed(key, accept, reject):
            yield from entry("answer", key, _INDENT)
            yield from listing("accept", accept, _INDENT) if accept else ()
            yield from listing("reject", reject, _INDENT) if reject else ()
        case Order(sequence):
            yield from _options("order", sequence)
        case Match(pairs, extra):
            yield "  match:"
            for left, right in pairs:
                yield from _pair(left, right)
            yield from _options("wrong", extra) if extra else ()
        case Number():
            yield from _number(asked)


def _number(asked: Number) -> Iterator[str]:
    yield f"  number: {_decimal(asked.value)}"
    yield f"  between: [{_decimal(asked.low)}, {_decimal(asked.high)}]"
    if asked.within:
        yield f"  within: {_decimal(asked.within)}"
    yield from _optional("unit", asked.unit, _INDENT)


def _decimal(number: Decimal) -> str:
    return format(number, "f")


def _options(key: str, options: Iterable[Option]) -> Iterator[str]:
    options = tuple(options)
    if all(_is_text(option) for option in options):
        yield from listing(key, (option.text for option in options), _INDENT)
        return
    yield f"  {key}:"
    for option in options:
        if _is_text(option):
            yield f"  - {scalar(option.text)}"
            continue
        first, *rest = _option_keys(option, _INDENT * 2)
        yield "  - " + first.removeprefix(_INDENT * 2)
        yield from rest


def _option(key: str, option: Option) -> Iterator[str]:
    if _is_text(option):
        yield from entry(key, option.text, _INDENT)
    else:
        yield from (f"  {key}:", *_option_keys(option, _INDENT * 2))


def _pair(left: Option, right: Option) -> Iterator[str]:
    head = key_line(left.text, _INDENT * 2)
    if _is_text(right):
        yield f"{head} {scalar(right.text)}"
    else:
        yield from (head, *_option_keys(right, _INDENT * 3))


def _is_text(option: Option) -> bool:
    return not option.image and not clean(option.why)


def _option_keys(option: Option, indent: str) -> Iterator[str]:
    yield from entry("text", option.text, indent)
    yield from _optional("why", option.why, indent)
    if option.image is not None:
        yield from _image(option.image, indent)


def _image(image: Image, indent: str) -> Iterator[str]:
    yield from entry("image", image.path, indent)
    yield from _optional("alt", image.alt, indent)


def _citations(key: str, citations: tuple[Citation, ...], indent: str) -> Iterator[str]:
    if all(citation.terms is None and not citation.supports for citation in citations):
        located = tuple(map(_locator, citations))
        yield from entry(key, located[0], indent) if len(located) == 1 else listing(key, located, indent)
        return
    yield f"{indent}{key}:"
    for citation in citations:
        yield f"{indent}- cite: {_locator(citation)}"
        if citation.terms is not None:
            yield from listing("terms", citation.terms, indent + _INDENT)
        yield from _optional("supports", citation.supports, indent + _INDENT)


def _locator(citation: Citation) -> str:
    to = f"-{citation.last}" if citation.last != citation.first else ""
    return f"{citation.source}@{citation.first}{to}"


def _dissent(dissent: Dissent) -> Iterator[str]:
    first, *rest = _citations("cite", dissent.citations, _INDENT * 2)
    yield "  - " + first.removeprefix(_INDENT * 2)
    yield from rest
    yield from entry("says", dissent.says, _INDENT * 2)
    yield from _optional("why", dissent.why, _INDENT * 2)


def _optional(key: str, text: str, indent: str) -> Iterator[str]:
    if clean(text):
        yield from entry(key, text, indent)

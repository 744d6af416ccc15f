"""What makes a question or a pack the same one: stable ids, and the hash of all that can change a game."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable
from json.encoder import encode_basestring_ascii as quoted
from operator import attrgetter

from wickquiz.packs.fold import fold
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Match, Multi, Number, Option, Order, Typed


def stable_id(stem: str) -> str:
    """Return the id of an item whose author gave none: it outlives changes of case, accents and punctuation."""
    text = fold(stem) or stem
    return "q-" + hashlib.sha256(text.encode()).hexdigest()[:12]


def default_pack_id(name: str) -> str:
    """Return the id of a pack that is called `name` on disk and gives none itself: plain letters, digits and dashes."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "".join(letter if letter.isalnum() else " " for letter in letters).split()
    return "-".join(words)[:64].rstrip("-") or "pack-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]


def content_hash(pack_id: str, items: Iterable[Item]) -> str:
    """Return the SHA-256 (hex) of all that can change how a game goes: what is dealt, offered, judged and scored.

    That is the pack's id and, for each playable item in the order of their ids: id, kind, stem, picture, options in
    file order (text and picture), what is right, topic, level, spoiler and time. What only explains (`why`, `hint`,
    `alt`, tags, sources, the pack's title) is left out, and so are comments, formatting and the order of files.

    It is taken over all this as JSON, in ASCII and without spaces.
    """
    written = ",".join([_item(item) for item in sorted(items, key=attrgetter("id"))])
    return hashlib.sha256(f"[{quoted(pack_id)},[{written}]]".encode("ascii")).hexdigest()


def _item(item: Item) -> str:
    image = '""' if item.image is None else quoted(item.image.path)
    spoiler, time = "true" if item.spoiler else "false", "null" if item.time is None else item.time
    asked, topic = _interaction(item.interaction), quoted(item.topic)
    return (
        f'[{quoted(item.id)},"{item.kind}",{quoted(item.stem)},{image},{asked},{topic},"{item.level}",{spoiler},{time}]'
    )


def _interaction(asked: Interaction) -> str:  # noqa: PLR0911 - one for each kind
    match asked:
        case Choice(key, distractors):
            return f"[{_option(key)},{_options(distractors)}]"
        case Multi(keys, distractors):
            return f"[{_options(keys)},{_options(distractors)}]"
        case Claim(verdict):
            return "[true]" if verdict else "[false]"
        case Typed(key, accept, reject):
            return f"[{quoted(key)},{_texts(accept)},{_texts(reject)}]"
        case Order(sequence):
            return _options(sequence)
        case Match(pairs, extra):
            return f"[[{','.join(map(_options, pairs))}],{_options(extra)}]"
        case Number(value, low, high, within, unit):
            return _texts([*(format(number.normalize(), "f") for number in (value, low, high, within)), unit])


def _option(option: Option) -> str:
    return quoted(option.text) if option.image is None else _texts((option.text, option.image.path))


def _options(options: Iterable[Option]) -> str:
    written = [quoted(option.text) if option.image is None else _option(option) for option in options]
    return f"[{','.join(written)}]"


def _texts(texts: Iterable[str]) -> str:
    return f"[{','.join(map(quoted, texts))}]"

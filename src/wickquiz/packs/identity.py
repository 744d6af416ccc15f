"""What makes a question or a pack the same one: stable ids, and the hash of all that can change a game."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable
from typing import Any

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
    """
    content = [pack_id, [_item(item) for item in sorted(items, key=lambda item: item.id)]]
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _item(item: Item) -> list[Any]:
    image = item.image.path if item.image else ""
    asked = _interaction(item.interaction)
    return [item.id, item.kind, item.stem, image, asked, item.topic, item.level, item.spoiler, item.time]


def _interaction(asked: Interaction) -> list[Any]:  # noqa: PLR0911 - one for each kind
    match asked:
        case Choice(key, distractors):
            return [_option(key), _options(distractors)]
        case Multi(keys, distractors):
            return [_options(keys), _options(distractors)]
        case Claim(verdict):
            return [verdict]
        case Typed(key, accept, reject):
            return [key, accept, reject]
        case Order(sequence):
            return _options(sequence)
        case Match(pairs, extra):
            return [[[_option(left), _option(right)] for left, right in pairs], _options(extra)]
        case Number(value, low, high, within, unit):
            return [*(format(number.normalize(), "f") for number in (value, low, high, within)), unit]


def _options(options: Iterable[Option]) -> list[Any]:
    return [option.text if option.image is None else [option.text, option.image.path] for option in options]


def _option(option: Option) -> Any:
    return [option.text, option.image.path] if option.image else option.text

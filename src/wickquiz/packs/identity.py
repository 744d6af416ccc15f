"""What makes a question or a pack the same one: stable ids, and the hash of all that can change a game."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterable
from json.encoder import encode_basestring_ascii as quoted
from operator import attrgetter
from typing import Any, Final

from wickquiz.packs.fold import fold
from wickquiz.packs.model import Choice, Claim, Item, Match, Multi, Number, Option, Order, Typed


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
    asked = item.interaction
    kind, written = _KINDS[type(asked)]
    image = '""' if item.image is None else quoted(item.image.path)
    spoiler, time = "true" if item.spoiler else "false", "null" if item.time is None else item.time
    return (
        f"[{quoted(item.id)},{kind},{quoted(item.stem)},{image},{written(asked)},"
        f"{quoted(item.topic)},{quoted(item.level)},{spoiler},{time}]"
    )


def _choice(asked: Choice) -> str:
    return f"[{_option(asked.key)},{_options(asked.distractors)}]"


def _multi(asked: Multi) -> str:
    return f"[{_options(asked.keys)},{_options(asked.distractors)}]"


def _claim(asked: Claim) -> str:
    return "[true]" if asked.verdict else "[false]"


def _typed(asked: Typed) -> str:
    return f"[{quoted(asked.key)},{_texts(asked.accept)},{_texts(asked.reject)}]"


def _order(asked: Order) -> str:
    return _options(asked.sequence)


def _match(asked: Match) -> str:
    return f"[[{','.join(map(_options, asked.pairs))}],{_options(asked.extra)}]"


def _number(asked: Number) -> str:
    numbers = (asked.value, asked.low, asked.high, asked.within)
    return _texts([*(format(number.normalize(), "f") for number in numbers), asked.unit])


def _option(option: Option) -> str:
    return quoted(option.text) if option.image is None else _texts((option.text, option.image.path))


def _options(options: Iterable[Option]) -> str:
    written = [quoted(option.text) if option.image is None else _option(option) for option in options]
    return f"[{','.join(written)}]"


def _texts(texts: Iterable[str]) -> str:
    return f"[{','.join(map(quoted, texts))}]"


_KINDS: Final[dict[type, tuple[str, Callable[[Any], str]]]] = {
    Choice: ('"choice"', _choice),
    Multi: ('"multi"', _multi),
    Claim: ('"claim"', _claim),
    Typed: ('"typed"', _typed),
    Order: ('"order"', _order),
    Match: ('"match"', _match),
    Number: ('"number"', _number),
}

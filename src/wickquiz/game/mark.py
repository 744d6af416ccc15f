"""Whether an item is still the one that was answered: a mark of what a response to it refers to."""

from __future__ import annotations

import hashlib
import json

from wickquiz.game.deal import options_of
from wickquiz.packs.model import Item, Match

_DIGITS = 12


def mark(item: Item) -> str:
    """Return 12 hexadecimal digits that follow from the item's kind and its options, in file order.

    A response names options by their index, the key first. As long as the mark is the same, it means the same, and can
    be counted and judged anew. A stem put better, a further accepted form or a wider tolerance leaves the mark alone.
    """
    texts = [option.text for option in options_of(item)]
    lefts = [left.text for left, _ in item.interaction.pairs] if isinstance(item.interaction, Match) else []
    text = json.dumps([item.kind, texts, lefts], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:_DIGITS]

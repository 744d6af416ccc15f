"""What an Anki card shows of an item, as the HTML that Anki's fields hold."""

from __future__ import annotations

import html
from collections.abc import Iterable

from wickquiz.packs.model import Choice, Citation, Claim, Item, Match, Multi, Number, Option, Order, Pack, Typed


def shown(text: str) -> str:
    """Return `text` as HTML that shows exactly it."""
    return html.escape(text).replace("\n", "<br>")


def choices_of(item: Item) -> str:
    """Return what there is to choose from, in an order that gives nothing away."""
    match item.interaction:
        case Choice(key, distractors):
            return _list("ul", _sorted((key, *distractors)))
        case Multi(keys, distractors):
            return _list("ul", _sorted((*keys, *distractors)))
        case Order(sequence):
            return _list("ul", _sorted(sequence))
        case Match(pairs, extra):
            rights = _sorted((*(right for _, right in pairs), *extra))
            return _list("ul", (left.text for left, _ in pairs)) + _list("ul", rights)
        case Claim():
            return _list("ul", ("True", "False"))
        case Typed() | Number():
            return ""


def answer_of(item: Item) -> str:  # noqa: PLR0911 - one for each kind
    """Return the right answer."""
    match item.interaction:
        case Choice(key, _):
            return shown(key.text)
        case Multi(keys, _):
            return _list("ul", (key.text for key in keys))
        case Claim(verdict):
            return "True" if verdict else "False"
        case Typed(key, accept, _):
            return "<br>".join(map(shown, (key, *accept)))
        case Order(sequence):
            return _list("ol", (option.text for option in sequence))
        case Match(pairs, _):
            return _list("ul", (f"{left.text} \u2192 {right.text}" for left, right in pairs))
        case Number(value, _, _, within, unit):
            near = f" \u00b1 {within:f}" if within else ""
            return shown(f"{value:f}{near} {unit}".strip())


def source_of(citation: Citation, pack: Pack) -> str:
    """Return a citation as a reader finds it: title, publisher, date, paragraphs and address."""
    source = pack.sources[citation.source]
    many = citation.last != citation.first
    where = f"paragraphs {citation.first}\u2013{citation.last}" if many else f"paragraph {citation.first}"
    parts = filter(None, (source.title, source.author, source.publisher, source.published, where))
    address = html.escape(source.url)
    return shown(", ".join(parts)) + (f' <a href="{address}">{address}</a>' if address else "")


def _sorted(options: Iterable[Option]) -> list[str]:
    return sorted((option.text for option in options), key=str.casefold)


def _list(tag: str, texts: Iterable[str]) -> str:
    return f"<{tag}>" + "".join(f"<li>{shown(text)}</li>" for text in texts) + f"</{tag}>"

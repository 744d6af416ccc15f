"""What a pack and a response say, in words for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from wickquiz.game import response as given
from wickquiz.game.attempt import Attempt
from wickquiz.game.deal import Card, options_of
from wickquiz.packs.model import Choice, Citation, Claim, Item, Match, Multi, Number, Option, Order, Pack, Source, Typed

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def so_far(attempt: Attempt) -> str:
    """Return how far a game has come, and what it earned where it earns anything."""
    score = f": {attempt.score} points" if attempt.rules.is_scored else ""
    return f"{attempt.asked} of {len(attempt.cards)} questions{score}"


def key_in_words(item: Item) -> str:  # noqa: PLR0911 - one for each kind
    """Return the right answer."""
    match item.interaction:
        case Choice(key):
            return key.text
        case Multi(keys):
            return _listed([option.text for option in keys])
        case Claim(verdict):
            return "True" if verdict else "False"
        case Typed(key):
            return key
        case Order(sequence):
            return " → ".join(option.text for option in sequence)
        case Match(pairs):
            return _listed([f"{left.text} – {right.text}" for left, right in pairs])
        case Number() as number:
            return f"{number.value:f} {number.unit}".strip()


def response_in_words(item: Item, response: given.Response) -> str:  # noqa: PLR0911 - one for each kind
    """Return what was answered; empty where nothing was."""
    texts = [option.text for option in options_of(item)]
    match response, item.interaction:
        case given.Picked(option), _:
            return texts[option]
        case given.Picks(options), _:
            return _listed([texts[option] for option in sorted(options)])
        case given.Verdict(is_true), _:
            return "True" if is_true else "False"
        case given.Text(text), _:
            return text
        case given.Sequence(order), _:
            return " → ".join(texts[index] for index in order)
        case given.Pairs(rights), Match(pairs):
            joined = zip(pairs, rights, strict=True)
            return _listed([f"{left.text} – {'?' if right is None else texts[right]}" for (left, _), right in joined])
        case given.Quantity(value), Number(unit=unit):
            return f"{value:f} {unit}".strip()
        case _:
            return ""


def reasons(card: Card, response: given.Response) -> tuple[tuple[str, str], ...]:
    """Return for each wrong option that was taken and has a rationale: its text and the rationale."""
    item = card.item
    options = options_of(item)
    wrong: list[Option] = []
    match response, item.interaction:
        case given.Picked(option), Choice():
            wrong = [options[option]] if option else []
        case given.Picks(picked), Multi(keys):
            wrong = [options[index] for index in sorted(picked) if index >= len(keys)]
        case given.Pairs(rights), Match(pairs):
            joined = zip((right for _, right in pairs), rights, strict=True)
            wrong = [options[taken] for key, taken in joined if taken is not None and options[taken].text != key.text]
    return tuple((option.text, option.why) for option in wrong if option.why)


def where(pack: Pack, citation: Citation) -> str:
    """Return a citation as a sentence without its end: outlet, title, date, author, paragraph."""
    source = pack.sources.get(citation.source) or Source(citation.source, citation.source)
    return ", ".join((
        source.publisher or "outlet not known",
        f"“{source.title}”",
        _date(source.published) or "not dated",
        source.author or "author not named",
        _paragraphs(citation),
    ))  # fmt: skip


def address(pack: Pack, citations: Sequence[Citation]) -> tuple[str, ...]:
    """Return where the sources of these citations can be read, each once."""
    sources = [pack.sources[citation.source] for citation in citations if citation.source in pack.sources]
    return tuple(dict.fromkeys(source.url for source in sources if source.url))


def is_proven(pack: Pack, item: Item, citation: Citation) -> bool:
    """Whether the pack's lock proves the citation."""
    return (item.id, citation.source, citation.first, citation.last) in pack.proven


def _paragraphs(citation: Citation) -> str:
    if citation.first == citation.last:
        return f"paragraph {citation.first}"
    return f"paragraphs {citation.first} to {citation.last}"


def _date(written: str) -> str:
    """Return a date `YYYY[-MM[-DD]]` as one says it; anything else as it is written."""
    year, *rest = written.split("-")
    if not rest or not all(part.isdecimal() for part in rest) or not 1 <= int(rest[0]) <= len(_MONTHS):
        return written
    day = f"{int(rest[1])} " if len(rest) > 1 else ""
    return f"{day}{_MONTHS[int(rest[0]) - 1]} {year}"


def _listed(texts: Sequence[str]) -> str:
    return "; ".join(texts)

"""Items of all kinds with the texts that formats trip over, for property tests of what writes and reads them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st

from wickquiz.packs.emitter import clean
from wickquiz.packs.fold import fold, fold_seen
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

FRAGMENTS = (
    *("yes", "No", "~", "null", "010", "1:30", "3.10", "1e3", "2024-06-07", "=", "<<", "---", "..."),
    *(" ", "  ", "\n", "\n\n", "\t", "- ", ": ", ":", " #", "#", "####", "'", '"', "\\", "\\n", "\\:", "//"),
    *("{", "}", "[", "]", ",", ";", "|", ">", "&a", "&amp;", "*b", "!t", "%", "%50%", "@", "`", "?", "? "),
    *("::", "->", "[html]", "[plain]", "<b>", "</p>", "$CATEGORY:", "T", "FALSE", "'=1+1", "-5", "+x", "=SUM(A1)"),
    *("wick", "Wachs", "é", "e\u0301", "\u00a0", "\u200d", "\u2019", "\ufdd0", "\ue000", "火", "🕯", "\U0010ffff"),
    "a rather long clause that goes on for so many words that no line could ever hold the whole of it",
)
PICTURE = Image("images/wax.png", "Wax: '#1'")
SOURCES = {
    "gazette": Source("gazette", "Why wax: 'burns' # now", "The Lamp Gazette", published="2024-06", language="en"),
    "no": Source("no", "- 10", url="https://example.org/?a=1#b", type="book"),
}

texts = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), min_size=1, max_size=6)
texts = texts.map(lambda parts: clean("".join(parts))).filter(fold_seen)
maybe = st.just("") | texts
short_texts = st.sampled_from(("wick", "yes", "1:30", "a, b", "- x", "it's", '"q"', "#1", "c: d", "=", "ä"))


@st.composite
def options(draw: st.DrawFn, least: int, most: int) -> tuple[Option, ...]:
    """Options that all read differently."""
    found = draw(st.lists(texts | short_texts, min_size=least, max_size=most, unique_by=fold_seen))
    image = st.sampled_from((None, None, PICTURE))
    return tuple(Option(text, draw(maybe) if draw(st.booleans()) else "", draw(image)) for text in found)


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    key, *distractors = draw(options(2, 8))
    return Choice(key, tuple(distractors))


@st.composite
def multis(draw: st.DrawFn) -> Multi:
    found = draw(options(2, 8))
    keys = draw(st.integers(1, len(found) - 1))
    return Multi(found[:keys], found[keys:])


@st.composite
def typed(draw: st.DrawFn) -> Typed:
    key, *others = draw(st.lists(texts | short_texts, min_size=1, max_size=4, unique_by=fold))
    known = tuple(text for text in others if any(map(str.isalnum, text)))
    accepted = draw(st.integers(0, len(known)))
    key = key if any(map(str.isalnum, key)) else f"{key}x"
    right = {fold(text) for text in (key, *known[:accepted])}
    return Typed(key, known[:accepted], tuple(text for text in known[accepted:] if fold(text) not in right))


@st.composite
def matches(draw: st.DrawFn) -> Match:
    lefts = [Option(option.text) for option in draw(options(2, 5))]
    rights = draw(options(len(lefts), len(lefts) + 3))
    return Match(tuple(zip(lefts, rights, strict=False)), rights[len(lefts) :])


decimals = st.decimals(-(10**6), 10**6, allow_nan=False, places=3) | st.integers(-(10**9), 10**9).map(Decimal)


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    low, value, high = sorted(draw(st.lists(decimals, min_size=3, max_size=3, unique=True)))
    within = draw(st.just(Decimal(0)) | st.decimals(0, 10**4, places=2))
    return Number(value, low, high, within, draw(maybe))


interactions: st.SearchStrategy[Interaction] = st.one_of(
    choices(), multis(), st.booleans().map(Claim), typed(), options(3, 8).map(Order), matches(), numbers()
)
cited = st.builds(
    lambda source, first, more, terms, supports: Citation(source, first, first + more, terms, supports),
    st.sampled_from(sorted(SOURCES)),
    st.integers(1, 99),
    st.sampled_from((0, 0, 3)),
    st.none() | st.lists(texts, max_size=2).map(tuple),
    st.just("") | short_texts,
)
citations = st.lists(cited, max_size=2).map(tuple)
dissents = st.lists(st.builds(Dissent, st.lists(cited, min_size=1, max_size=2).map(tuple), texts, maybe), max_size=1)


@st.composite
def items(draw: st.DrawFn) -> Item:
    stem = draw(texts)
    return Item(
        draw(st.just(stable_id(stem)) | st.from_regex(r"\A[a-z0-9_äß][a-z0-9_.-]{0,20}\Z")),
        stem,
        draw(interactions),
        topic=draw(st.sampled_from(("", "yes", "Wax: tales", "#1"))),
        level=draw(st.sampled_from(Level)),
        why=draw(maybe),
        hint=draw(maybe),
        tags=draw(st.lists(texts, max_size=2).map(tuple)),
        image=draw(st.sampled_from((None, PICTURE))),
        citations=draw(citations),
        dissents=tuple(draw(dissents)),
        spoiler=draw(st.booleans()),
        time=draw(st.none() | st.integers(1, 3600)),
        allow=draw(st.sampled_from(((), ("no-source", "long-stem")))),
    )


def packs(most: int = 5) -> st.SearchStrategy[Pack]:
    """Packs without a place on disk."""
    several = st.lists(items(), min_size=1, max_size=most, unique_by=lambda item: item.id).map(tuple)
    return st.builds(
        lambda title, found, description, authors: Pack(
            "wax", title, Path("wax"), found, SOURCES, "", description=description, authors=authors
        ),
        texts,
        several,
        maybe,
        st.lists(texts, max_size=2).map(tuple),
    )

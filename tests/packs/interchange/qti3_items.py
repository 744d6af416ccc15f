"""Invented items in QTI, and invented packs to write as QTI."""

from __future__ import annotations

import struct
import unicodedata
import zlib
from decimal import Decimal

from hypothesis import strategies as st

from wickquiz.packs.fold import fold
from wickquiz.packs.interchange import qti3_read
from wickquiz.packs.interchange.report import Imported
from wickquiz.packs.interchange.zips import write_zip
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Level, Match, Multi, Number, Option, Order, Typed

NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"


def png(side: int = 2) -> bytes:
    """A small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([128]) * side) * side
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n"
    return head + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def read(data: bytes) -> Imported:
    return qti3_read.read(data, "wax.xml")


def sentences(found: Imported) -> list[str]:
    return [note.sentence for note in found.notes]


def item(body: str, declaration: str = "", rest: str = "", attributes: str = 'identifier="wax" title="Wax"') -> bytes:
    return (
        f'<?xml version="1.0"?><qti-assessment-item xmlns="{NAMESPACE}" {attributes} time-dependent="false">'
        f"{declaration}<qti-item-body>{body}</qti-item-body>{rest}</qti-assessment-item>"
    ).encode()


def declared(*values: str, cardinality: str = "single", base: str = "identifier", mapping: str = "") -> str:
    correct = "".join(f"<qti-value>{value}</qti-value>" for value in values)
    inner = f"<qti-correct-response>{correct}</qti-correct-response>" if values else ""
    return (
        f'<qti-response-declaration identifier="RESPONSE" cardinality="{cardinality}" base-type="{base}">'
        f"{inner}{mapping}</qti-response-declaration>"
    )


def choices(*options: tuple[str, str], prompt: str = "What feeds a flame?", kind: str = "choice") -> str:
    inner = "".join(f'<qti-simple-choice identifier="{name}">{text}</qti-simple-choice>' for name, text in options)
    return (
        f'<qti-{kind}-interaction response-identifier="RESPONSE"><qti-prompt>{prompt}</qti-prompt>{inner}'
        f"</qti-{kind}-interaction>"
    )


def manifest(*resources: tuple[str, str], inner: str = "", metadata: str = "") -> bytes:
    listed = "".join(
        f'<resource identifier="r{at}" type="{kind}" href="{href}">{inner}<file href="{href}"/></resource>'
        for at, (kind, href) in enumerate(resources)
    )
    space = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
    return (
        f'<manifest xmlns="{space}"><metadata>{metadata}</metadata><resources>{listed}</resources></manifest>'.encode()
    )


def package(*entries: tuple[str, bytes], listed: bytes | None = None) -> bytes:
    """A package that lists its XML files as items, unless a manifest is given."""
    items = [("imsqti_item_xmlv3p0", name) for name, _ in entries if name.endswith(".xml")]
    return write_zip([("imsmanifest.xml", listed or manifest(*items)), *entries])


GASES = choices(("A", "Neon"), ("B", "Oxygen"), ("C", "Argon"))
SOUND = item(GASES, declared("B"))


# What QTI can hold of a text: no runs of spaces, no empty lines.
words = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=20)
line = words.map(lambda text: unicodedata.normalize("NFC", " ".join(text.split()))).filter(bool)
lines = st.lists(line, min_size=1, max_size=3).map("\n".join)
maybe = st.just("") | lines
figures = st.decimals(0, 10_000, places=2).map(lambda number: number.normalize() + 0)


def options(low: int, high: int) -> st.SearchStrategy[list[Option]]:
    one = st.builds(Option, line, maybe)
    return st.lists(one, min_size=low, max_size=high, unique_by=lambda option: fold(option.text) or option.text)


def _is_claim(choice: Choice) -> bool:
    texts = (choice.key, *choice.distractors)
    return {option.text.strip(".").casefold() for option in texts} == {"true", "false"}


def _typed(texts: list[str], accepted: int) -> Typed:
    right, wrong = texts[: accepted + 1], texts[accepted + 1 :]
    folded = {fold(text) for text in right}
    return Typed(right[0], tuple(right[1:]), tuple(text for text in wrong if fold(text) not in folded))


def _number(ends: list[Decimal], within: Decimal, unit: str) -> Number:
    low, value, high = sorted(ends)
    return Number(value, low, high, within, unit)


choice = options(2, 8).map(lambda made: Choice(made[0], tuple(made[1:]))).filter(lambda made: not _is_claim(made))
multi = st.builds(lambda made, at: Multi(tuple(made[:at]), tuple(made[at:])), options(2, 9), st.integers(1, 1))
order = options(3, 8).map(lambda made: Order(tuple(made)))
match = st.builds(
    lambda lefts, rights: Match(
        tuple((Option(left), right) for left, right in zip(lefts, rights, strict=False)), tuple(rights[len(lefts) :])
    ),
    st.lists(line, min_size=2, max_size=4, unique=True),
    options(4, 6),
)
typed = st.builds(_typed, st.lists(line, min_size=1, max_size=6, unique=True), st.integers(0, 3))
number = st.builds(_number, st.lists(figures, min_size=3, max_size=3, unique=True), figures, st.just("") | line)
interactions: st.SearchStrategy[Interaction] = st.one_of(
    choice, multi, order, match, typed, number, st.builds(Claim, st.booleans())
)
items = st.builds(
    Item,
    st.from_regex(r"\A[\w][\w.-]{0,20}\Z"),
    lines,
    interactions,
    topic=st.just("") | line,
    level=st.sampled_from(Level),
    why=maybe,
    hint=maybe,
    tags=st.lists(line, max_size=3, unique=True).map(tuple),
    time=st.none() | st.integers(1, 3600),
)

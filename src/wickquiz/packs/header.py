"""Reading what stands above the questions: a pack's header and its sources, and the head of a further file."""

from __future__ import annotations

import re
from collections.abc import Mapping as Table
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from wickquiz.packs.citing import Scope
from wickquiz.packs.identity import default_pack_id
from wickquiz.packs.items import QUESTION_KEYS, allowed_in, check_allow
from wickquiz.packs.layout import Layout
from wickquiz.packs.model import Image, Source
from wickquiz.packs.nodes import Mapping, Node, Scalar
from wickquiz.packs.options import read_image
from wickquiz.packs.plain import PlainSources
from wickquiz.packs.problems import Report, shown
from wickquiz.packs.values import check_keys, mapping_of, optional_text, required_text, suggestion, text_of, texts

PACK_KEYS: Final = frozenset(
    {
        "wickpack",
        "title",
        "id",
        "version",
        "description",
        "language",
        "license",
        "authors",
        "cover",
        "spoilers",
        "defaults",
        "sources",
        "questions",
    }
)
FILE_KEYS: Final = frozenset({"topic", "defaults", "questions"})
SOURCE_KEYS: Final = frozenset(
    {"title", "publisher", "author", "published", "accessed", "url", "archived", "type", "language"}
)
SOURCE_TYPES: Final = frozenset(
    {
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    }
)
"""The names of CSL 1.0.2."""

_PACK_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
SOURCE_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}", re.ASCII)
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
URL: Final = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What a pack says of itself."""

    id: str
    title: str = ""
    version: str = ""
    description: str = ""
    language: str = "en"
    license: str = ""
    authors: tuple[str, ...] = ()
    cover: Image | None = None
    spoilers: str = ""
    sources: Table[str, Source] = field(default_factory=dict)
    allow: tuple[str, ...] = ()


def read_header(root: Mapping, layout: Layout, report: Report) -> Header:
    """Return the header of the pack that lies at `layout`; what is wrong goes to `report`."""
    values = root.values
    check_keys(root, PACK_KEYS, "a pack", report, QUESTION_KEYS)
    check_allow(root, report)
    _check_format(root, report)
    title = required_text(values.get("title"), "title", root, report)
    sources = _sources(values.get("sources"), report)
    return Header(
        _pack_id(values.get("id"), layout.name, report),
        title,
        optional_text(values.get("version"), "version", report),
        optional_text(values.get("description"), "description", report),
        _language(values.get("language"), report) or "en",
        optional_text(values.get("license"), "license", report),
        texts(values.get("authors"), "authors", report),
        _cover(root, title, Scope(report, layout.folder, {}, set(), pictures=layout.pictures)),
        optional_text(values.get("spoilers"), "spoilers", report),
        sources,
        allowed_in(root),
    )


def _check_format(root: Mapping, report: Report) -> None:
    node = root.values.get("wickpack")
    version = required_text(node, "wickpack", root, report)
    if not version or node is None or version == "1":
        return
    if version.isdecimal():
        message = (
            f"this pack is written in wickpack {shown(version)}, and only 1 is known here: a later wickquiz reads it"
        )
        report.add("later-version", node.start_mark, message)
    else:
        report.add("bad-number", node.start_mark, "'wickpack' is the number of the format: write 'wickpack: 1'")


def _pack_id(node: Node | None, name: str, report: Report) -> str:
    if node is None:
        return name if _PACK_ID.fullmatch(name) else default_pack_id(name)
    given = text_of(node, "'id'", report)
    if given and not _PACK_ID.fullmatch(given):
        message = f"'{shown(given)}' cannot be a pack's id: use up to 64 of a-z, 0-9, '-', '_' and '.'"
        report.add("bad-id", node.start_mark, message)
    return given


def _cover(root: Mapping, title: str, scope: Scope) -> Image | None:
    """Return the cover, written as a picture's name or as {image, alt}; the pack's title stands in for its words."""
    node = root.values.get("cover")
    if node is None:
        return None
    if isinstance(node, Mapping):
        check_keys(node, frozenset({"image", "alt"}), "'cover'", scope.report)
        image = read_image(node, scope)
    else:
        image = read_image(root, scope, key="cover")
    return Image(image.path, image.alt or title) if image else None


def _sources(node: Node | None, report: Report) -> dict[str, Source]:
    if isinstance(node, PlainSources):
        return node.made
    if node is None or (type(node) is Scalar and not node.value.strip()):
        return {}
    entries = mapping_of(node, "'sources'", report)
    if entries is None:
        return {}
    sources = {}
    for name, entry in entries.values.items():
        if not SOURCE_ID.fullmatch(name):
            message = f"'{shown(name)}' cannot be a source's id: use up to 64 of a-z, 0-9, '-', '_' and '.'"
            report.add("bad-id", entries.keys[name].start_mark, message)
        keys = mapping_of(entry, f"the source '{shown(name)}'", report)
        if keys is not None:
            sources[name] = _source(name, keys, report)
    return sources


def _source(name: str, entry: Mapping, report: Report) -> Source:
    values = entry.values
    check_keys(entry, SOURCE_KEYS, "a source", report)
    kind = optional_text(values.get("type"), "type", report)
    if kind and kind not in SOURCE_TYPES:
        message = f"'{shown(kind)}' is not a type of source in CSL{_near(kind, report)}"
        report.add("unknown-type", values["type"].start_mark, message)
    return Source(
        name,
        required_text(values.get("title"), "title", entry, report),
        optional_text(values.get("publisher"), "publisher", report),
        optional_text(values.get("author"), "author", report),
        _date(values.get("published"), "published", report),
        _date(values.get("accessed"), "accessed", report),
        _url(values.get("url"), "url", report),
        _url(values.get("archived"), "archived", report),
        kind,
        _language(values.get("language"), report),
    )


def _near(kind: str, report: Report) -> str:
    near = suggestion(kind, SOURCE_TYPES, report)
    return near if near.startswith("; did") else "; 'webpage', 'article-newspaper' and 'book' are common ones"


def _date(node: Node | None, key: str, report: Report) -> str:
    written = optional_text(node, key, report)
    if written and node is not None and not is_date(written):
        message = f"'{shown(written)}' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or delete '{key}' if unknown"
        report.add("bad-date", node.start_mark, message)
        return ""
    return written


def is_date(written: str) -> bool:
    """Tell whether a text is a year, a month or a day that there is."""
    found = _DATE.fullmatch(written)
    try:
        return found is not None and bool(date(int(found[1]), int(found[2] or 1), int(found[3] or 1)))
    except ValueError:
        return False


def _url(node: Node | None, key: str, report: Report) -> str:
    written = optional_text(node, key, report)
    if written and node is not None and not URL.fullmatch(written):
        message = f"'{shown(written)}' is not an address that can be opened: it begins with https:// or http://"
        report.add("bad-url", node.start_mark, message)
        return ""
    return written


def _language(node: Node | None, report: Report) -> str:
    written = optional_text(node, "language", report)
    if written and node is not None and not LANGUAGE.fullmatch(written):
        message = f"'{shown(written)}' is not a language tag: write en, de, pt-BR..."
        report.add("bad-language", node.start_mark, message)
        return ""
    return written

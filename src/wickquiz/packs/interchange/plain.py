"""HTML as plain text: what a browser would show of it, without ever loading anything."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

from wickquiz.packs.interchange.report import Notebook

MAX_LENGTH: Final = 20_000
"""Characters of a text that are looked at: no question is longer, and hostile ones are."""

_TAG: Final = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>", re.DOTALL)
_BLOCKS: Final = frozenset(
    {
        *("address", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul"),
    }
)
_EMBEDDED: Final = frozenset(
    {"applet", "audio", "embed", "iframe", "img", "object", "picture", "source", "svg", "video"}
)
_UNSEEN: Final = frozenset({"script", "style", "template", "title"})
_ADDRESSED: Final = frozenset({"a"})


@dataclass(slots=True)
class _Text:
    parts: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)


class _Stripper(HTMLParser):
    """Gathers the text of a document, and which tags it had. Breaks between blocks become line breaks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = _Text()
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.tags.add(tag)
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BLOCKS:
            self.found.parts.append("\n")
        if tag == "img":
            self.found.parts.append(dict(attrs).get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        if tag in _BLOCKS:
            self.found.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found.parts.append(data)


def plain_text(text: str, book: Notebook, *, keeps_breaks: bool = False) -> str:
    """Return the text of a piece of HTML; a note says what of it had to go.

    Text without tags is taken as it is, with its entities resolved. `keeps_breaks`: a line break in `text` is one
    (as in Moodle's own format), not just white space as in HTML.
    """
    if len(text) > MAX_LENGTH:
        book.lost(f"a text of {len(text):,} characters was cut after {MAX_LENGTH:,}")
        text = text[:MAX_LENGTH]
    if not _TAG.search(text):
        return html.unescape(text)
    stripper = _Stripper()
    stripper.feed(text if keeps_breaks else " ".join(text.split("\n")))
    stripper.close()
    found = stripper.found
    _note(found.tags, book)
    lines = re.sub(r"[ \t]+", " ", "".join(found.parts)).split("\n")
    return re.sub(r"\n{2,}", "\n", "\n".join(line.strip() for line in lines)).strip()


def _note(tags: set[str], book: Notebook) -> None:
    embedded, addressed = sorted(tags & _EMBEDDED), sorted(tags & _ADDRESSED)
    if embedded:
        book.lost(f"what the file shows or plays here ({', '.join(embedded)}) is left out; its words are kept")
    if addressed:
        book.lost("the address of a link is left out; its words are kept")
    if tags - _EMBEDDED - _ADDRESSED:
        book.changed("HTML became plain text")

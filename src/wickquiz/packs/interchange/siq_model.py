"""What a SIGame pack says about anything in it: comments, authors and sources, its own or from the pack's list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from wickquiz.packs.interchange.xml import Element
from wickquiz.packs.interchange.xml_parts import one_line, tidy
from wickquiz.packs.model import Source

_YEAR: Final = re.compile(r"\d{4}")
_URL: Final = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_REFERENCE: Final = "@"


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as a question names it: the id of an entry of `sources`, its title, and the place in it, if given."""

    id: str
    title: str
    place: str = ""

    @property
    def text(self) -> str:
        """The source as it can stand in a sentence."""
        return f"{self.title}, {self.place}" if self.place else self.title


@dataclass(slots=True)
class Register:
    """The authors and sources of a pack; `sources` is filled with those that are named."""

    authors: dict[str, str] = field(default_factory=dict)
    listed: dict[str, Source] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _named: set[str] = field(default_factory=set)

    def read(self, root: Element) -> None:
        """Take in the entries of `root`: authors.xml and sources.xml (version 4), or the pack's `global` (5)."""
        for element in root.walk():
            name = element.get("id")
            if element.name == "Author" and name:
                parts = (_text(element, part) for part in ("Name", "SecondName", "Surname"))
                self.authors[name] = " ".join(part for part in parts if part)
            elif element.name == "Source" and name:
                year = _text(element, "Year")
                self.listed[name] = Source(
                    name,
                    _text(element, "Title") or name,
                    publisher=_text(element, "Publish"),
                    author=_text(element, "Author"),
                    published=year if _YEAR.fullmatch(year) else "",
                )

    def author(self, written: str) -> str:
        """Return the author that `written` names, itself or by reference."""
        if not written.startswith(_REFERENCE):
            return written
        self._named.add(written[1:])
        return self.authors.get(written[1:], written)

    def cite(self, written: str) -> Cited:
        """Return the source that `written` names, itself or by reference (`@id#place`), listed from now on."""
        name, _, place = written[1:].partition("#")
        if written.startswith(_REFERENCE) and name in self.listed:
            self._named.add(name)
            known = self.listed[name]
            return Cited(self._list(f"@{name}", known), known.title, place.strip())
        url = written if _URL.fullmatch(written) else ""
        return Cited(self._list(written, Source("", written, url=url)), written)

    def unnamed(self) -> list[str]:
        """Return the listed authors and sources that nothing has named so far."""
        titles = {name: source.title for name, source in self.listed.items()}
        return [title for name, title in (self.authors | titles).items() if name not in self._named and title]

    def _list(self, key: str, source: Source) -> str:
        if key not in self._ids:
            name = f"s{len(self._ids) + 1}"
            self._ids[key] = name
            fields = (source.publisher, source.author, source.published)
            self.sources[name] = Source(name, source.title, *fields, url=source.url)
        return self._ids[key]


def _text(element: Element, name: str) -> str:
    found = element.find(name)
    return one_line(found.text) if found else ""


def comments_of(owner: Element) -> Iterator[str]:
    """Yield what is said about `owner` to everybody, then to the host."""
    for name in ("comments", "showmanComments"):
        found = owner.find("info", name)
        if found is not None and tidy(found.text):
            yield tidy(found.text)


def sources_of(owner: Element) -> list[str]:
    """Return the sources of `owner` as they are written."""
    return _entries(owner, "sources", "source")


def authors_of(owner: Element) -> list[str]:
    """Return the authors of `owner` as they are written."""
    return _entries(owner, "authors", "author")


def _entries(owner: Element, several: str, one: str) -> list[str]:
    found = owner.find("info", several)
    texts = (one_line(entry.text) for entry in found.all(one)) if found else ()
    return [text for text in texts if text]

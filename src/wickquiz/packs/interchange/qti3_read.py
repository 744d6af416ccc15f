"""QTI 3 in: an item's XML, or a content package with items and tests. QTI 2 says the same and is read as well."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from wickquiz.packs.interchange.pictures import Pictures
from wickquiz.packs.interchange.qti3_item import read_item, spell
from wickquiz.packs.interchange.qti3_text import Content, Shown
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError, Note, label
from wickquiz.packs.interchange.xml import Element, looks_like_xml, parse_xml
from wickquiz.packs.interchange.zips import Archive, is_zip, resolve
from wickquiz.packs.model import Image, Item, Level
from wickquiz.packs.pictures import PictureFault
from wickquiz.packs.problems import shown

_MAX_ELEMENTS: Final = 300_000
"""In all documents of a package: some thousands of items."""
_MANIFEST: Final = "imsmanifest.xml"
_ITEM: Final = "assessment-item"
_PLANS: Final = ("assessment-test", "assessment-section")
_LEVELS: Final = {"very easy": Level.EASY, "easy": Level.EASY, "difficult": Level.HARD, "very difficult": Level.HARD}
_RULES: Final = {
    "selection": "which questions are picked",
    "ordering": "the order of its questions",
    "branch-rule": "jumps",
    "pre-condition": "conditions",
    "outcome-processing": "how the score is made",
    "test-feedback": "what is said at the end",
    "rubric-block": "what is said to sections",
}
_FIRST: Final = "import the whole package (.zip), or the file of a single item"


@dataclass(frozen=True, slots=True)
class _Planned:
    """An item's file with what other files say of it."""

    entry: str
    topic: str = ""
    time: int | None = None
    level: Level = Level.MEDIUM
    tags: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What has come in so far, from the archive (None for a file of its own)."""

    name: str
    archive: Archive | None = None
    title: str = ""
    description: str = ""
    language: str = ""
    items: list[Item] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    pictures: Pictures = field(default_factory=Pictures)
    documents: dict[str, Element] = field(default_factory=dict)

    def note(self, where: str, item: str, effect: Effect, sentence: str) -> None:
        self.notes.append(Note(where, label(item), effect, sentence))


def read(data: bytes, name: str) -> Imported:
    """Return the questions of a file of QTI: a single item as XML, or a content package (.zip).

    Raises:
        InterchangeError: it is neither, is damaged, or is beyond the limits.
    """
    reading = _Reading(name)
    if is_zip(data):
        reading.archive = Archive(data, "this archive")
        _read_package(reading, reading.archive)
    elif looks_like_xml(data):
        _read_document(reading, parse_xml(data, "this file", spell))
    else:
        raise InterchangeError(f"this is neither XML nor a zip archive: {_FIRST}")
    return Imported(
        reading.title or posixpath.splitext(posixpath.basename(name))[0],
        tuple(reading.items),
        images=reading.pictures.used_by(reading.items),
        notes=tuple(reading.notes),
        places=tuple(reading.places),
        description=reading.description,
        language=reading.language,
    )


def _read_document(reading: _Reading, root: Element) -> None:
    if root.name == "questestinterop":
        raise InterchangeError("this file is in QTI 1, and 3 and 2 are read: save or convert it as QTI 3")
    if root.name in (*_PLANS, "manifest"):
        raise InterchangeError(f"this file only lists questions that stand in other files: {_FIRST}")
    if root.name != _ITEM:
        raise InterchangeError(f"this is XML, yet not an item of QTI (<{shown(root.name)}>): {_FIRST}")
    _add_item(reading, root, _Planned(reading.name))


def _add_item(reading: _Reading, root: Element, planned: _Planned) -> None:
    def keep(picture: Shown, content: Content) -> Image | None:
        return _keep(reading, planned.entry, picture, content)

    found = read_item(root, keep)
    where = planned.entry if reading.archive else ""
    reading.notes += (Note(where, label(found.label), effect, sentence) for effect, sentence in found.remarks)
    reading.language = reading.language or root.get("lang")
    if found.item is None:
        return
    topic, time, level, tags = planned.topic, planned.time, planned.level, planned.tags
    reading.places.append(planned.entry)
    reading.items.append(replace(found.item, topic=topic, time=time, level=level, tags=tags))


def _keep(reading: _Reading, base: str, picture: Shown, content: Content) -> Image | None:
    """Take a picture into the pack; None, with a remark, where it cannot be."""
    what = f"the picture '{shown(picture.source)}'"
    alt = " ".join(picture.alt.split())
    entry = resolve(base, picture.source) if reading.archive else None
    found = reading.archive.find(entry) if reading.archive and entry else None
    if reading.archive is None or found is None:
        content.remark(Effect.LOST, f"{what} does not come in: it is not in the file that was imported")
        return None
    try:
        path = reading.pictures.path_of(found) or reading.pictures.keep(found, reading.archive.read(found))
    except (InterchangeError, PictureFault) as fault:
        content.remark(Effect.LOST, f"{what} does not come in: it {fault}")
        return None
    return Image(path, alt)


def _read_package(reading: _Reading, archive: Archive) -> None:
    manifests = [name for name in archive.names if posixpath.basename(name).lower() == _MANIFEST]
    described: dict[str, _Planned] = {}
    if manifests:
        manifest = min(manifests, key=lambda name: (name.count("/"), name))
        described = _resources(reading, archive, manifest)
        entries = tuple(described)
    else:
        entries = tuple(sorted(name for name in archive.names if name.lower().endswith(".xml")))
        reading.note("", "", Effect.CHANGED, f"the package has no {_MANIFEST}: all its files were looked through")
    _parse_all(reading, archive, entries)
    for planned in _plan(reading):
        seen = described.get(planned.entry, planned)
        whole = replace(seen, entry=planned.entry, topic=planned.topic, time=planned.time)
        _add_item(reading, reading.documents[planned.entry], whole)
    if not reading.items and not reading.notes:
        reading.note("", "", Effect.LOST, "no item of QTI 3 or 2 is in the package")


def _parse_all(reading: _Reading, archive: Archive, entries: Iterable[str]) -> None:
    left = _MAX_ELEMENTS
    for entry in entries:
        root = _parse(reading, archive, entry)
        if root is not None:
            reading.documents[entry] = root
            left -= root.measure()[0]
        if left < 0:
            raise InterchangeError(f"this package has more than {_MAX_ELEMENTS:,} elements in all: divide it")


def _parse(reading: _Reading, archive: Archive, entry: str) -> Element | None:
    """Return the root of the document `entry`; None, noted, where it cannot be read."""
    try:
        return parse_xml(archive.read(entry), f"'{shown(entry)}'", spell)
    except InterchangeError as fault:
        reading.note(entry, "", Effect.LOST, f"left out: {fault}")
        return None


def _resources(reading: _Reading, archive: Archive, manifest: str) -> dict[str, _Planned]:
    """Return the items, tests and sections that the manifest lists, by their entries, with what it says of them."""
    root = parse_xml(archive.read(manifest), f"'{shown(manifest)}'", spell)
    reading.description = _described(root)
    found = {}
    for resource in (element for element in root.walk() if element.name == "resource"):
        kind = resource.get("type")
        if not kind.startswith("imsqti_"):
            continue
        if kind.startswith("imsqti_xmlv1"):
            reading.note(resource.get("href"), "", Effect.LOST, "it is in QTI 1, and 3 and 2 are read: convert it")
            continue
        first = resource.find("file")
        href = resource.get("href") or (first.get("href") if first else "")
        target = resolve(manifest, href)
        entry = archive.find(target) if target else None
        if entry is None:
            reading.note(href, "", Effect.LOST, "the manifest lists it, and it is not in the package")
        elif any(kind.startswith(f"imsqti_{what}") for what in ("item", "test", "section")):
            found[entry] = _metadata(entry, resource)
    return found


def _described(root: Element) -> str:
    metadata = root.find("metadata")
    general = next((each for each in metadata.walk() if each.name == "general"), None) if metadata else None
    text = general.find("description") if general else None
    return " ".join(text.text.split()) if text else ""


def _metadata(entry: str, resource: Element) -> _Planned:
    """Return how hard an item is and its keywords, by the metadata (LOM) of its resource."""
    metadata = resource.find("metadata")
    level = Level.MEDIUM
    tags: list[str] = []
    for element in metadata.walk() if metadata else ():
        if element.name == "difficulty":
            value = element.find("value")
            level = _LEVELS.get(" ".join((value or element).text.split()).lower(), Level.MEDIUM)
        elif element.name == "keyword":
            tags += (" ".join(text.text.split()) for text in element.elements)
    return _Planned(entry, level=level, tags=tuple(dict.fromkeys(tag for tag in tags if tag)))


def _plan(reading: _Reading) -> Iterator[_Planned]:
    """Yield the items: those of tests in their order, with topic and time, then the others."""
    seen: set[str] = set()
    documents = reading.documents
    referred = {
        resolve(entry, element.get("href"))
        for entry, root in documents.items()
        for element in root.walk()
        if element.name == "assessment-section-ref"
    }
    for entry, root in documents.items():
        if root.name in _PLANS and entry not in referred:
            reading.title = reading.title or root.get("title")
            _note_rules(reading, entry, root)
            for planned in _planned(reading, entry, root, "", frozenset({entry})):
                if planned.entry not in seen:
                    seen.add(planned.entry)
                    yield planned
    for entry, root in documents.items():
        if root.name == _ITEM and entry not in seen:
            yield _Planned(entry)


def _note_rules(reading: _Reading, entry: str, root: Element) -> None:
    rules = dict.fromkeys(_RULES[element.name] for element in root.walk() if element.name in _RULES)
    if rules:
        reading.note(entry, root.get("title"), Effect.LOST, f"the test's own rules do not come in: {', '.join(rules)}")


def _planned(reading: _Reading, entry: str, element: Element, topic: str, path: frozenset[str]) -> Iterator[_Planned]:
    """Yield the items that a test, or a part of it, refers to; `path` holds the files that led here."""
    if element.name == "assessment-section" and element.get("visible", "true") != "false":
        topic = element.get("title") or topic
    for child in element.elements:
        target = resolve(entry, child.get("href")) or ""
        is_there = target in reading.documents and target not in path
        if child.name in ("test-part", "assessment-section"):
            yield from _planned(reading, entry, child, topic, path)
        elif child.name in ("assessment-item-ref", "assessment-section-ref") and not is_there:
            why_not = "holds it already" if target in path else "is not in the package"
            reading.note(entry, "", Effect.LOST, f"it names '{shown(child.get('href'))}', which {why_not}")
        elif child.name == "assessment-item-ref":
            yield _Planned(target, topic, _seconds(child))
        elif child.name == "assessment-section-ref":
            yield from _planned(reading, target, reading.documents[target], topic, path | {target})


def _seconds(reference: Element) -> int | None:
    limits = reference.find("time-limits")
    written = limits.get("max-time") if limits else ""
    return int(written.partition(".")[0]) if written.partition(".")[0].isdecimal() and written != "0" else None

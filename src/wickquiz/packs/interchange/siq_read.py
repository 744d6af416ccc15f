"""SIQ in: the packs of SIGame by Vladimir Khil, versions 4 and 5.

A pack is a zip archive with a content.xml of rounds, themes and questions. A theme becomes the topic, a price the level
by thirds of the prices of its round, what a host would accept the accepted answers.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from wickquiz.packs.interchange.pictures import Pictures
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError, Note, label
from wickquiz.packs.interchange.siq_model import Register, authors_of, comments_of, sources_of
from wickquiz.packs.interchange.siq_question import kind_of, read_question, stem_of
from wickquiz.packs.interchange.xml import Element, parse_xml
from wickquiz.packs.interchange.xml_parts import UnfitError, one_line
from wickquiz.packs.interchange.zips import Archive, is_zip
from wickquiz.packs.model import Image, Item, Level
from wickquiz.packs.pictures import PictureFault
from wickquiz.packs.problems import shown

_CONTENT: Final = "content.xml"
_LISTS: Final = ("Texts/authors.xml", "Texts/sources.xml")
_IMAGES: Final = "Images"
_LATEST: Final = 5
_LEVELS: Final = (Level.EASY, Level.MEDIUM, Level.HARD)
_HEADER: Final = {
    "restriction": "who may play it",
    "difficulty": "how hard it is",
    "date": "its date",
    "publisher": "its publisher",
    "contactUri": "its author's address",
    "logo": "its logo",
}


@dataclass(slots=True)
class _Reading:
    archive: Archive
    register: Register = field(default_factory=Register)
    pictures: Pictures = field(default_factory=Pictures)
    items: list[Item] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    authors: dict[str, None] = field(default_factory=dict)

    def note(self, where: str, stem: str, effect: Effect, sentence: str) -> None:
        self.notes.append(Note(where, label(stem), effect, sentence))

    def keep(self, written: str) -> Image | str:
        """Take a picture into the pack; return it, or what it is called where it cannot be."""
        if not written.startswith("@"):
            return "a picture from the web"
        name = written[1:]
        what = f"the picture '{shown(name)}'"
        entry = self.archive.find(f"{_IMAGES}/{name}")
        if entry is None:
            return f"{what}, which is not in the pack"
        try:
            path = self.pictures.path_of(entry) or self.pictures.keep(entry, self.archive.read(entry))
        except (PictureFault, InterchangeError) as fault:
            return f"{what}, which {fault}"
        return Image(path, "")


def read(data: bytes, name: str) -> Imported:
    """Return the questions of a SIGame pack.

    Raises:
        InterchangeError: it is none, is damaged, or is beyond the limits.
    """
    if not is_zip(data):
        raise InterchangeError(f"this is no SIGame pack: those are zip archives (.siq) that hold a {_CONTENT}")
    reading = _Reading(Archive(data, "this archive"))
    entry = reading.archive.find(_CONTENT)
    if entry is None:
        raise InterchangeError(f"this is an archive, yet no SIGame pack: it holds no {_CONTENT}")
    root = parse_xml(reading.archive.read(entry), _CONTENT)
    if root.name != "package":
        raise InterchangeError(f"this is no SIGame pack: its {_CONTENT} begins with <{shown(root.name)}>")
    _read_lists(reading, root)
    _read_package(reading, root)
    return Imported(
        one_line(root.get("name")) or posixpath.splitext(posixpath.basename(name))[0],
        tuple(reading.items),
        reading.register.sources,
        reading.pictures.used_by(reading.items),
        tuple(reading.notes),
        tuple(reading.places),
        "\n".join(comments_of(root)),
        root.get("language"),
        tuple(reading.authors),
    )


def _read_lists(reading: _Reading, root: Element) -> None:
    """Take in the authors and sources that are listed for the whole pack."""
    whole = root.find("global")
    if whole is not None:
        reading.register.read(whole)
    for name in _LISTS:
        entry = reading.archive.find(name)
        if entry is None:
            continue
        try:
            reading.register.read(parse_xml(reading.archive.read(entry), name))
        except InterchangeError as fault:
            reading.note(name, "", Effect.LOST, f"its authors or sources do not come in: {fault}")


def _read_package(reading: _Reading, root: Element) -> None:
    _note_header(reading, root)
    _read_about(reading, root, "")
    kinds: Counter[str] = Counter()
    rounds = root.find("rounds")
    for at, round_ in enumerate(rounds.all("round") if rounds else (), 1):
        title = one_line(round_.get("name")) or f"round {at}"
        _read_about(reading, round_, title, has_comments=True)
        levels = _levels(round_)
        for theme in _themes(round_):
            place = f"{title} / {one_line(theme.get('name'))}"
            _read_about(reading, theme, place, has_comments=True)
            for question in _questions(theme):
                if _add_question(reading, question, theme, place, levels):
                    kinds[kind_of(question)] += 1
    _note_unnamed(reading)
    del kinds[""]
    if kinds:
        listed = ", ".join(f"{shown(kind)} ({count})" for kind, count in sorted(kinds.items()))
        sentence = f"questions that were played in a way of their own come in as ordinary ones: {listed}"
        reading.note("", "", Effect.CHANGED, sentence)


def _note_header(reading: _Reading, root: Element) -> None:
    version = root.get("version").partition(".")[0]
    if version.isdecimal() and int(version[:3]) > _LATEST:
        sentence = (
            f"the pack is of version {version[:3]}, and versions up to {_LATEST} are known: see that all is there"
        )
        reading.note("", "", Effect.CHANGED, sentence)
    lost = [f"{what} ('{shown(root.get(key))}')" for key, what in _HEADER.items() if root.get(key)]
    tags = root.find("tags")
    texts = [one_line(tag.text) for tag in tags.all("tag")] if tags else []
    if any(texts):
        lost.append(f"its tags ('{shown(', '.join(filter(None, texts)))}')")
    rounds = root.find("rounds")
    names = [one_line(round_.get("name")) for round_ in rounds.all("round")] if rounds else []
    if any(names):
        lost.append(f"the names of its rounds ('{shown(', '.join(filter(None, names)), 80)}')")
    timed = sum(1 for element in root.walk() if _is_timed(element))
    if timed:
        lost.append(f"how long something is shown ({timed} of its texts, pictures...)")
    if lost:
        reading.note("", "", Effect.LOST, f"of what the pack says of itself this does not come in: {', '.join(lost)}")


def _is_timed(element: Element) -> bool:
    """Tell whether a piece of content says how long it is to be shown."""
    return (element.name == "item" and bool(element.get("duration"))) or (
        element.name == "atom" and element.get("time") not in ("", "-1", "0")
    )


def _note_unnamed(reading: _Reading) -> None:
    unnamed = reading.register.unnamed()
    if unnamed:
        sentence = f"authors and sources that the pack lists and nothing in it names: {shown(', '.join(unnamed), 200)}"
        reading.note("", "", Effect.LOST, sentence)


def _read_about(reading: _Reading, owner: Element, where: str, *, has_comments: bool = False) -> None:
    """Take in what is said of the pack, a round or a theme as a whole."""
    for written in authors_of(owner):
        reading.authors[reading.register.author(written)] = None
    for written in sources_of(owner):
        cited = reading.register.cite(written)
        sentence = f"it names the source '{shown(cited.text)}' for all of its questions: cite '{cited.id}' in each"
        reading.note(where, "", Effect.MISSING, sentence)
    for comment in comments_of(owner) if has_comments else ():
        reading.note(where, "", Effect.LOST, f"its comment does not come in: '{shown(comment, 200)}'")


def _themes(round_: Element) -> list[Element]:
    themes = round_.find("themes")
    return themes.all("theme") if themes else []


def _questions(theme: Element) -> list[Element]:
    questions = theme.find("questions")
    return questions.all("question") if questions else []


def _prices(round_: Element) -> Iterator[int]:
    for theme in _themes(round_):
        for question in _questions(theme):
            price = _price(question)
            if price is not None:
                yield price


def _price(question: Element) -> int | None:
    written = question.get("price")
    return int(written) if written.isascii() and written.isdecimal() and len(written) <= 9 else None  # noqa: PLR2004 - digits


def _levels(round_: Element) -> dict[int, Level]:
    """Return the level of each price: easy for the lowest third of the round's prices, hard for the highest."""
    prices = sorted(set(_prices(round_)))
    return {price: _LEVELS[(2 * at + 1) * len(_LEVELS) // (2 * len(prices))] for at, price in enumerate(prices)}


def _add_question(reading: _Reading, question: Element, theme: Element, place: str, levels: dict[int, Level]) -> bool:
    """Take in `question`; tell whether it could be."""
    name = one_line(theme.get("name"))
    price = _price(question)
    where = f"{place} / {question.get('price')}, line {question.line}"
    try:
        found = read_question(question, name, reading.keep)
    except UnfitError as reason:
        reading.note(where, stem_of(question), Effect.LOST, f"left out: {reason}")
        return False
    for effect, sentence in found.remarks:
        reading.note(where, found.stem, effect, sentence)
    for written in authors_of(question):
        reading.authors[reading.register.author(written)] = None
    why = _with_sources(reading, where, found.stem, found.why, sources_of(question))
    level = levels.get(price, Level.MEDIUM) if price is not None else Level.MEDIUM
    item = Item("", found.stem, found.asked, topic=found.topic or name, level=level, why=why, image=found.image)
    reading.items.append(item)
    reading.places.append(where)
    return True


def _with_sources(reading: _Reading, where: str, stem: str, why: str, written: Iterable[str]) -> str:
    """Return `why` with the question's sources, whose paragraphs nobody knows, at its end."""
    cited = [reading.register.cite(each) for each in written]
    for each in cited:
        sentence = f"its source '{shown(each.text)}' names no paragraph: find it, and cite it as 'source: {each.id}@4'"
        reading.note(where, stem, Effect.MISSING, sentence)
    texts = "; ".join(each.text for each in cited)
    return "\n".join(part for part in (why, f"[{texts}]" if texts else "") if part)

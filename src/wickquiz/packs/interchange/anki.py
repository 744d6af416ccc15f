"""Anki goes out: a deck of cards (.apkg), each with its question, answer, explanation and sources."""

from __future__ import annotations

import hashlib
import html
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from wickquiz.packs.interchange.anki_fields import answer_of, choices_of, shown, source_of
from wickquiz.packs.interchange.exporting import Part, note_beyond
from wickquiz.packs.interchange.pictures import pictures_of
from wickquiz.packs.interchange.report import Exported, MissingPackageError, Notebook
from wickquiz.packs.model import Item, Level, Pack

FIELDS: Final = ("Question", "Picture", "Options", "Hint", "Answer", "Why", "Source")
MODEL_ID: Final = 1_607_204_871
"""The same for ever: by it Anki knows that two decks have the same kind of cards."""

_HELD: Final = frozenset(set(Part) - {Part.TIME, Part.OPTION_WHY, Part.OPTION_IMAGE})
_FRONT: Final = '{{Question}}<div class="picture">{{Picture}}</div>{{Options}}{{#Hint}}<p>{{hint:Hint}}</p>{{/Hint}}'
_BACK: Final = (
    '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div><p>{{Why}}</p><p class="source">{{Source}}</p>'
)
_CSS: Final = """\
.card { font-family: sans-serif; font-size: 20px; text-align: center; }
.card ul, .card ol { display: inline-block; text-align: left; }
.picture img { max-height: 40vh; }
.answer { font-weight: bold; }
.source { font-size: 14px; opacity: 0.7; }
"""


def write(pack: Pack) -> Exported:
    """Return `pack` as an Anki package. Cards keep their ids, so that importing a newer one updates them.

    Raises:
        MissingPackageError: genanki is not installed.
    """
    genanki = _genanki()
    book = Notebook()
    model = genanki.Model(
        MODEL_ID,
        "wickquiz",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )
    deck = genanki.Deck(_number(pack.id), pack.title, html.escape(pack.description))
    pictures = pictures_of(pack, (item.image.path for item in pack.items if item.image))
    for item in pack.items:
        book.at("", item.stem)
        if item.image and item.image.path not in pictures:
            book.lost(f"its picture {item.image.path} cannot be read, and is left out")
        note_beyond(item, _HELD, "Anki", book)
        guid = genanki.guid_for(pack.id, item.id)
        deck.add_note(genanki.Note(model, _fields(item, pack, pictures), guid=guid, tags=list(_tags(item))))
    media = {_media_name(pack, path): data for path, data in pictures.items()}
    return Exported(_packed(genanki, deck, media), book.notes(), len(pack.items))


def _genanki() -> ModuleType:
    try:
        import genanki  # type: ignore[import-untyped]  # lazy: an extra that only this export needs
    except ImportError:
        message = "cards for Anki need the package genanki: install it with `python3 -m pip install 'wickquiz[anki]'`"
        raise MissingPackageError(message) from None
    return genanki  # type: ignore[no-any-return]


def _packed(genanki: Any, deck: Any, media: dict[str, bytes]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="wickquiz-") as name:
        folder = Path(name)
        for file, data in media.items():
            (folder / file).write_bytes(data)
        package = genanki.Package(deck, [str(folder / file) for file in media])
        package.write_to_file(str(folder / "deck.apkg"))
        return (folder / "deck.apkg").read_bytes()


def _number(name: str) -> int:
    """Return a deck's id, the same for the same pack, in the range that Anki takes."""
    return (1 << 30) + int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % (1 << 30)


def _fields(item: Item, pack: Pack, pictures: Iterable[str]) -> list[str]:
    picture = ""
    if item.image and item.image.path in pictures:
        name, alt = html.escape(_media_name(pack, item.image.path)), html.escape(item.image.alt)
        picture = f'<img src="{name}" alt="{alt}">'
    dissents = (f"{dissent.says} {dissent.why}".strip() for dissent in item.dissents)
    why = "\n".join(filter(None, (item.why, *dissents)))
    return [
        shown(item.stem),
        picture,
        choices_of(item),
        shown(item.hint),
        answer_of(item),
        shown(why),
        "<br>".join(source_of(citation, pack) for citation in item.citations),
    ]


def _media_name(pack: Pack, path: str) -> str:
    """Return what a picture is called in Anki, where all decks share one folder."""
    return f"wickquiz-{pack.id}-{path.removeprefix('images/').replace('/', '-')}"


def _tags(item: Item) -> Iterable[str]:
    """Yield the tags of a card, without the spaces that Anki does not allow."""
    level = item.level if item.level is not Level.MEDIUM else ""
    for tag in (*item.tags, item.topic, level, "spoiler" if item.spoiler else ""):
        if tag:
            yield "_".join(tag.split())

from __future__ import annotations

import json
import sqlite3
import sys
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.packs.interchange.pictures import png
from tests.packs.written import packs

from wickquiz.packs.interchange import anki
from wickquiz.packs.interchange.report import Effect, Exported, MissingPackageError
from wickquiz.packs.model import Pack
from wickquiz.packs.reader import read_pack

PACK = """\
wickpack: 1
title: Wax and Wick
sources:
  gazette: {title: Why wax burns, publisher: The Lamp Gazette, published: 2024-06-07, url: https://example.org/wax}
questions:
- ask: Which <gas> feeds a flame?
  id: gas
  answer: Oxygen & co
  wrong: [Helium, Argon, {text: Neon, why: It glows.}]
  why: |-
    It burns.
    See there.
  hint: O
  level: easy
  topic: Wax and wick
  tags: [old lamps]
  image: images/wax.png
  alt: 'A "wick"'
  source: gazette@4
  disagree:
  - {cite: gazette@6-7, says: It was neon., why: An error.}
  time: 20
- claim: Wax melts.
  is: true
  spoiler: true
- ask: Put them in order.
  order: [Heat, Dip, Dry]
- ask: Who ran what?
  match: {Ada: Dipping, Bram: Mould}
  wrong: [Drying]
- ask: How many makers?
  number: 51
  between: [0, 99]
  within: 2
  unit: people
- ask: Where was it?
  answer: Nantes
  accept: [Naoned]
- ask: Which are gases?
  answers: [Helium, Neon]
  wrong: [Wax]
"""


@dataclass(frozen=True)
class Card:
    guid: str
    fields: dict[str, str]
    tags: list[str]


@pytest.fixture
def wax(tmp_path: Path) -> Pack:
    folder = tmp_path / "wax"
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "wax.png").write_bytes(png())
    (folder / "pack.yaml").write_text(PACK, encoding="utf-8")
    return read_pack(folder)


def cards(exported: Exported) -> list[Card]:
    with zipfile.ZipFile(BytesIO(exported.data)) as archive:
        database = sqlite3.connect(":memory:")
        database.deserialize(archive.read("collection.anki2"))
    rows = database.execute("SELECT guid, flds, tags FROM notes ORDER BY id").fetchall()
    count = database.execute("SELECT count(*) FROM cards").fetchone()[0]
    database.close()
    assert count == len(rows)
    return [
        Card(guid, dict(zip(anki.FIELDS, fields.split("\x1f"), strict=True)), tags.split())
        for guid, fields, tags in rows
    ]


def test_a_card_shows_question_answer_explanation_and_source(wax: Pack) -> None:
    fields = cards(anki.write(wax))[0].fields
    assert fields["Question"] == "Which &lt;gas&gt; feeds a flame?"
    assert fields["Options"] == "<ul><li>Argon</li><li>Helium</li><li>Neon</li><li>Oxygen &amp; co</li></ul>"
    assert fields["Answer"] == "Oxygen &amp; co"
    assert fields["Why"] == "It burns.<br>See there.<br>It was neon. An error."
    assert fields["Hint"] == "O"
    assert fields["Picture"] == '<img src="wickquiz-wax-wax.png" alt="A &quot;wick&quot;">'
    assert fields["Source"] == (
        "Why wax burns, The Lamp Gazette, 2024-06-07, paragraph 4 "
        '<a href="https://example.org/wax">https://example.org/wax</a>'
    )


def test_every_kind_has_its_answer(wax: Pack) -> None:
    assert [card.fields["Answer"] for card in cards(anki.write(wax))][1:] == [
        "True",
        "<ol><li>Heat</li><li>Dip</li><li>Dry</li></ol>",
        "<ul><li>Ada \u2192 Dipping</li><li>Bram \u2192 Mould</li></ul>",
        "51 \u00b1 2 people",
        "Nantes<br>Naoned",
        "<ul><li>Helium</li><li>Neon</li></ul>",
    ]


def test_options_give_nothing_away_by_their_order(wax: Pack) -> None:
    found = [card.fields["Options"] for card in cards(anki.write(wax))]
    assert found[2] == "<ul><li>Dip</li><li>Dry</li><li>Heat</li></ul>"
    assert found[3] == "<ul><li>Ada</li><li>Bram</li></ul><ul><li>Dipping</li><li>Drying</li><li>Mould</li></ul>"


def test_tags_hold_topic_level_and_spoilers(wax: Pack) -> None:
    found = cards(anki.write(wax))
    assert found[0].tags == ["old_lamps", "Wax_and_wick", "easy"]
    assert found[1].tags == ["spoiler"]


def test_the_picture_goes_along(wax: Pack) -> None:
    with zipfile.ZipFile(BytesIO(anki.write(wax).data)) as archive:
        names = json.loads(archive.read("media"))
        assert {name: archive.read(number) for number, name in names.items()} == {"wickquiz-wax-wax.png": png()}


def test_a_picture_that_is_gone_is_named(wax: Pack) -> None:
    (wax.path / "images" / "wax.png").unlink()
    exported = anki.write(wax)
    assert any("images/wax.png cannot be read" in note.sentence for note in exported.notes)
    assert cards(exported)[0].fields["Picture"] == ""


def test_cards_keep_their_ids_so_that_a_newer_deck_updates_them(wax: Pack) -> None:
    first, again = cards(anki.write(wax)), cards(anki.write(wax))
    assert [card.guid for card in first] == [card.guid for card in again]
    assert len({card.guid for card in first}) == len(first)


def test_what_a_card_cannot_hold_is_named(wax: Pack) -> None:
    (note,) = [note for note in anki.write(wax).notes if note.severity is Effect.LOST]
    assert note.sentence == "Anki has no place for its time and the comments on its options"


@settings(max_examples=15)
@given(pack=packs(3))
def test_whatever_the_texts_hold_each_item_is_a_card(pack: Pack) -> None:
    assert len(cards(anki.write(pack))) == len(pack.items)


def test_without_genanki_a_sentence_says_how_to_get_it(wax: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'wickquiz\[anki\]'"):
        anki.write(wax)

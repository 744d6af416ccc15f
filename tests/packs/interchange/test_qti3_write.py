from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.packs.interchange.qti3_items import items as some_items
from tests.packs.interchange.qti3_items import png
from tests.packs.written import packs

from wickquiz.packs.interchange import qti3_read, qti3_write
from wickquiz.packs.interchange.xml import Element, parse_xml
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Image,
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

ORDER_OF_PARTS = [
    "qti-response-declaration",
    "qti-outcome-declaration",
    "qti-item-body",
    "qti-response-processing",
    "qti-modal-feedback",
]
"""The order in which the published schema has the parts of an item."""
BLOCKS = {"p", "qti-rubric-block"}
NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


def pack(*items: Item, **header: object) -> Pack:
    base = Pack("wax", "Wax and Wick", Path("wax.yaml"), items, {}, "")
    return replace(base, **header)  # type: ignore[arg-type]


def documents(data: bytes) -> dict[str, Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: parse_xml(file.read(name), name) for name in file.namelist() if name.endswith(".xml")}


@settings(max_examples=60)
@given(st.lists(some_items, min_size=1, max_size=4, unique_by=lambda item: item.id))
def test_what_goes_out_comes_in_again_as_the_same_questions(items: list[Item]) -> None:
    written = qti3_write.write(pack(*items, description="Small lights", language="de"))
    back = qti3_read.read(written.data, "wax.zip")
    assert back.items == tuple(items)
    assert (back.title, back.description, back.language) == ("Wax and Wick", "Small lights", "de")
    assert written.count == len(items)
    assert not back.notes
    assert not written.notes


def lined(text: str) -> str:
    """A text as XHTML shows it."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


def seen(item: Item) -> Item | None:
    """An item as QTI can hold it: without runs of spaces and empty lines; None for a choice that reads as a claim."""

    def option(each: Option) -> Option:
        return Option(" ".join(each.text.split()), lined(each.why))

    def options(several: tuple[Option, ...]) -> tuple[Option, ...]:
        return tuple(map(option, several))

    asked = item.interaction
    match asked:
        case Choice(key, distractors):
            asked = Choice(option(key), options(distractors))
            if {each.text.strip(".").casefold() for each in (asked.key, *asked.distractors)} == {"true", "false"}:
                return None
        case Multi(keys, distractors):
            asked = Multi(options(keys), options(distractors))
        case Order(sequence):
            asked = Order(options(sequence))
        case Match(pairs, extra):
            asked = Match(tuple((Option(option(left).text), option(right)) for left, right in pairs), options(extra))
        case Number():
            asked = replace(asked, unit=" ".join(asked.unit.split())) if asked.low >= 0 else asked
    tags = tuple(dict.fromkeys(" ".join(tag.split()) for tag in item.tags))
    texts = {"stem": lined(item.stem), "why": lined(item.why), "hint": lined(item.hint)}
    return replace(
        item, interaction=asked, image=None, citations=(), dissents=(), spoiler=False, allow=(), tags=tags, **texts
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(packs(3))
def test_texts_of_every_sort_come_back_as_they_are_seen(written: Pack) -> None:
    back = qti3_read.read(qti3_write.write(written).data, "wax.zip")
    for item, again in zip(written.items, back.items, strict=True):
        held = seen(item)
        if isinstance(item.interaction, Number) and item.interaction.low < 0:
            assert again.stem == lined(item.stem)
        elif held is not None:
            assert again == held


@settings(max_examples=30)
@given(st.lists(some_items, min_size=1, max_size=3, unique_by=lambda item: item.id))
def test_every_file_has_the_shape_that_the_schema_asks_for(items: list[Item]) -> None:
    files = documents(qti3_write.write(pack(*items)).data)
    for name, root in files.items():
        if not name.startswith("items/"):
            continue
        parts = [part.name for part in root.elements]
        assert parts == sorted(parts, key=ORDER_OF_PARTS.index)
        assert {"identifier", "title", "time-dependent"} <= root.attributes.keys()
        body = root.find("qti-item-body")
        assert body is not None
        assert all(block.name in BLOCKS or block.name.endswith("-interaction") for block in body.elements)
        assert not "".join(child for child in body.children if isinstance(child, str)).strip()
        names = [element.get("identifier") for element in root.walk() if "identifier" in element.attributes]
        assert all(map(NAME.fullmatch, names))
        outcomes = {part.get("identifier") for part in root.all("qti-outcome-declaration")}
        called = {rule.get("identifier") for rule in root.walk() if rule.name == "qti-set-outcome-value"}
        said = {
            each.get("outcome-identifier")
            for each in root.walk()
            if each.name.startswith("qti-") and each.get("outcome-identifier")
        }
        assert called | said <= outcomes


def test_the_manifest_lists_every_file_and_each_reference_leads_somewhere(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "flame.png").write_bytes(png())
    image = Image("images/flame.png", "A flame")
    option = Option("Oxygen", image=image)
    item = Item("gas", "What?", Choice(option, (Option("Neon"),)), image=image)
    data = qti3_write.write(pack(item, pictures=tmp_path)).data
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = set(file.namelist())
    files = documents(data)
    manifest = files["imsmanifest.xml"]
    resources = [element for element in manifest.walk() if element.name == "resource"]
    assert {resource.get("href") for resource in resources} == names - {"imsmanifest.xml"}
    ids = {resource.get("identifier") for resource in resources}
    assert len(ids) == len(resources)
    assert {each.get("identifierref") for each in manifest.walk() if each.name == "dependency"} <= ids
    assert {each.get("href") for each in files["test.xml"].walk() if each.get("href")} <= names
    back = qti3_read.read(data, "wax.zip")
    assert back.items == (item,)
    assert back.images == {"images/flame.png": png()}


def test_the_same_pack_makes_the_same_bytes() -> None:
    item = Item("gas", "What feeds a flame?", Choice(Option("Oxygen"), (Option("Neon"), Option("Argon"))))
    assert qti3_write.write(pack(item)).data == qti3_write.write(pack(item)).data


def test_the_answer_does_not_always_stand_first() -> None:
    distractors = tuple(map(Option, ("Neon", "Argon", "Helium")))
    items = [Item(f"q{number}", f"What {number}?", Choice(Option("Oxygen"), distractors)) for number in range(20)]
    places = set()
    for name, root in documents(qti3_write.write(pack(*items)).data).items():
        if name.startswith("items/"):
            offered = [element.text for element in root.walk() if element.name == "qti-simple-choice"]
            places.add(offered.index("Oxygen"))
    assert places == {0, 1, 2, 3}


def test_nothing_stands_where_its_answer_is() -> None:
    sequence = tuple(map(Option, ("Oil lamp", "Gas light", "Bulb")))
    orders = [Item(f"o{number}", "In which order?", Order(sequence)) for number in range(12)]
    match = Match(tuple((Option(f"left {at}"), Option(f"right {at}")) for at in range(3)))
    files = documents(qti3_write.write(pack(*orders, Item("m", "Who?", match))).data)
    for name, root in files.items():
        offered = [element.text for element in root.walk() if element.name == "qti-simple-choice"]
        assert offered != [option.text for option in sequence], name
    sides = [element for element in files["items/item-0013.xml"].walk() if element.name == "qti-simple-match-set"]
    lefts, rights = ([choice.text for choice in side.elements] for side in sides)
    assert all(left[-1] != right[-1] for left, right in zip(lefts, rights, strict=True))


def test_what_qti_has_no_place_for_is_named() -> None:
    cited = (Citation("gazette", 4, 5),)
    item = Item(
        "gas",
        "What feeds a flame?",
        Typed("Oxygen"),
        citations=cited,
        dissents=(Dissent(cited, "Nothing does"),),
        spoiler=True,
        allow=("few-wrong",),
    )
    sources = {"gazette": Source("gazette", "Why wax burns", publisher="The Lamp Gazette", published="2024")}
    written = qti3_write.write(pack(item, sources=sources, license="MIT", authors=("Ada",)))
    sentences = [note.sentence for note in written.notes]
    assert sentences == [
        "QTI has no place for what other sources say and that it is a spoiler",
        "its sources go along as a note to tutors",
        "of the pack's header these do not go along: license, authors",
    ]
    (note,) = qti3_read.read(written.data, "wax.zip").notes
    assert note.sentence == (
        "its source is known by words alone: 'Why wax burns, The Lamp Gazette, 2024, paragraph 4-5'"
    )


def test_a_scale_below_zero_is_typed_and_its_loss_is_named() -> None:
    item = Item("cold", "How cold?", Number(Decimal(-5), Decimal(-20), Decimal(20), Decimal(1), "°C"), level=Level.HARD)
    written = qti3_write.write(pack(item))
    assert "its scale does not go along" in written.notes[0].sentence
    back = qti3_read.read(written.data, "wax.zip")
    asked = back.items[0].interaction
    assert isinstance(asked, Number)
    assert (asked.value, asked.within, asked.unit) == (Decimal(-5), Decimal(1), "°C")
    assert "one was made up" in back.notes[0].sentence


def test_a_picture_that_cannot_be_read_is_named() -> None:
    item = Item("gas", "What?", Claim(True), image=Image("images/none.png", ""))
    written = qti3_write.write(pack(item))
    assert [note.sentence for note in written.notes] == [
        "the picture 'images/none.png' cannot be read, and is missing from the package"
    ]


@pytest.mark.parametrize("name", ["1871", "größe", "a.b-c"])
def test_any_id_comes_back(name: str) -> None:
    item = Item(name, "What feeds a flame?", Claim(True))
    assert qti3_read.read(qti3_write.write(pack(item)).data, "x.zip").items[0].id == name


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    item = Item("gas", "What\x0b feeds \ufffea flame?", Typed("Oxy\x00gen"))
    back = qti3_read.read(qti3_write.write(pack(item)).data, "x.zip").items[0]
    assert (back.stem, back.interaction) == ("What feeds a flame?", Typed("Oxygen"))

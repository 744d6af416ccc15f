from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.interchange.qti3_items import (
    GASES,
    SOUND,
    choices,
    declared,
    item,
    manifest,
    package,
    png,
    read,
    sentences,
)

from wickquiz.packs.interchange import qti3_read
from wickquiz.packs.interchange.folder import save
from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.interchange.zips import write_zip
from wickquiz.packs.model import Choice, Level, Option


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"hello", "is neither XML nor a zip archive"),
        (b"<questestinterop/>", "is in QTI 1"),
        (b"<qti-assessment-test/>", "only lists questions"),
        (b"<html/>", "yet not an item of QTI"),
        (b"<a>", "not well-formed"),
        (b'<!DOCTYPE x SYSTEM "x.dtd"><qti-assessment-item/>', "declares a document type"),
    ],
)
def test_a_file_that_is_something_else_is_refused_with_a_way_out(data: bytes, sentence: str) -> None:
    with pytest.raises(InterchangeError, match=sentence):
        read(data)


TEST = b"""<qti-assessment-test identifier="t" title="Candles"><qti-test-part identifier="p">
  <qti-assessment-section identifier="s" title="Gases" visible="true">
    <qti-selection select="1"/>
    <qti-assessment-item-ref identifier="a" href="items/two.xml">
      <qti-time-limits max-time="20.0"/></qti-assessment-item-ref>
    <qti-assessment-section identifier="n" title="unseen" visible="false">
      <qti-assessment-item-ref identifier="b" href="items/one.xml"/>
      <qti-assessment-item-ref identifier="c" href="items/none.xml"/>
    </qti-assessment-section>
    <qti-assessment-section-ref identifier="r" href="more.xml"/>
  </qti-assessment-section></qti-test-part></qti-assessment-test>"""
MORE = b"""<qti-assessment-section identifier="m" title="More" visible="true">
  <qti-assessment-item-ref identifier="d" href="items/three.xml"/><qti-assessment-section-ref href="more.xml"/>
  </qti-assessment-section>"""


def named(name: str) -> bytes:
    return item(GASES, declared("B"), attributes=f'identifier="{name}" title="{name}" xml:lang="en-GB"')


def test_a_test_gives_order_topics_and_times() -> None:
    listed = manifest(
        *(("imsqti_item_xmlv3p0", f"items/{name}.xml") for name in ("one", "two", "three", "four")),
        ("imsqti_section_xmlv3p0", "more.xml"),
        ("imsqti_test_xmlv3p0", "test.xml"),
        ("imsqti_item_xmlv3p0", "items/gone.xml"),
        ("imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "old.xml"),
        ("webcontent", "style.css"),
    )
    files = [(f"items/{name}.xml", named(name)) for name in ("one", "two", "three", "four")]
    found = qti3_read.read(package(*files, ("test.xml", TEST), ("more.xml", MORE), listed=listed), "x.zip")
    assert [(each.id, each.topic, each.time) for each in found.items] == [
        ("two", "Gases", 20),
        ("one", "Gases", None),
        ("three", "More", None),
        ("four", "", None),
    ]
    assert (found.title, found.language) == ("Candles", "en-GB")
    assert found.places[0] == "items/two.xml"
    assert {(note.where, note.sentence) for note in found.notes} == {
        ("items/gone.xml", "the manifest lists it, and it is not in the package"),
        ("old.xml", "it is in QTI 1, and 3 and 2 are read: convert it"),
        ("test.xml", "the test's own rules do not come in: which questions are picked"),
        ("test.xml", "it names 'items/none.xml', which is not in the package"),
        ("more.xml", "it names 'more.xml', which holds it already"),
    }


def test_metadata_gives_level_and_tags() -> None:
    lom = (
        '<metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><keyword><string>air</string></keyword></general>'
        "<educational><difficulty><source>LOMv1.0</source><value>very difficult</value></difficulty></educational>"
        "</lom></metadata>"
    )
    listed = manifest(("imsqti_item_xmlv3p0", "one.xml"), inner=lom)
    made = qti3_read.read(package(("one.xml", SOUND), listed=listed), "x.zip").items[0]
    assert (made.level, made.tags) == (Level.HARD, ("air",))


def test_a_package_without_a_manifest_or_within_a_folder_is_read() -> None:
    assert len(qti3_read.read(write_zip([("one.xml", SOUND), ("x.css", b"")]), "x.zip").items) == 1
    listed = manifest(("imsqti_item_xmlv3p0", "one.xml"))
    data = write_zip([("folder/imsmanifest.xml", listed), ("folder/one.xml", SOUND)])
    assert len(qti3_read.read(data, "x.zip").items) == 1


def test_one_broken_item_keeps_no_other_out() -> None:
    found = qti3_read.read(package(("bad.xml", b"<a>"), ("good.xml", SOUND)), "x.zip")
    assert len(found.items) == 1
    assert found.notes[0].where == "bad.xml"
    assert "not well-formed" in found.notes[0].sentence


def test_more_than_a_question_or_a_package_can_be_is_refused() -> None:
    (sentence,) = sentences(read(item("<sup>" * 50 + "wax " * 20_000 + "</sup>" * 50 + GASES, declared("B"))))
    assert "characters" in sentence
    many = item("".join(f'<br id="{number * 7919 % 99_991}"/>' for number in range(90_000)) + GASES, declared("B"))
    files = tuple((f"{number}.xml", many) for number in range(4))
    with pytest.raises(InterchangeError, match="elements in all"):
        qti3_read.read(package(*files), "x.zip")


PICTURED = item(
    '<p><img src="../media/The%20flame.PNG" alt="A  flame"/></p>'
    + choices(
        ("A", 'Neon<img src="../media/b.svg" alt="b"/>'), ("B", '<img src="http://example.org/o.png" alt="Oxygen"/>')
    ),
    declared("B"),
)


def test_pictures_come_in_under_plain_names_and_others_are_named(tmp_path: Path) -> None:
    data = package(("items/one.xml", PICTURED), ("media/The flame.png", png()), ("media/b.svg", b"<svg/>"))
    found = qti3_read.read(data, "x.zip")
    made = found.items[0]
    assert made.image is not None
    assert (made.image.path, made.image.alt) == ("images/The-flame.png", "A flame")
    assert found.images == {"images/The-flame.png": png()}
    assert made.interaction == Choice(Option("Oxygen"), (Option("Neon"),))
    assert sentences(found) == [
        "the picture '../media/b.svg' does not come in: it is not a PNG, JPEG or WebP picture, whatever its name says",
        "the picture 'http://example.org/o.png' does not come in: it is not in the file that was imported",
    ]
    saved = save(found, tmp_path / "pack")
    assert saved.pack.items[0].image == made.image


def test_an_item_alone_names_the_pictures_it_lacks() -> None:
    assert sum("is not in the file" in sentence for sentence in sentences(read(PICTURED))) == 3


VOCABULARY = [
    *("qti-assessment-item", "qti-item-body", "qti-response-declaration", "qti-correct-response", "qti-value"),
    *("qti-mapping", "qti-map-entry", "qti-choice-interaction", "qti-order-interaction", "qti-match-interaction"),
    *("qti-associate-interaction", "qti-slider-interaction", "qti-text-entry-interaction"),
    *("qti-inline-choice-interaction", "qti-simple-choice", "qti-simple-match-set", "p", "img", "sup"),
    *("qti-simple-associable-choice", "qti-prompt", "qti-modal-feedback", "qti-response-processing"),
    *("qti-response-condition", "qti-response-else", "qti-set-outcome-value", "qti-base-value", "qti-equal"),
    "qti-rubric-block",
]
values = st.sampled_from(["RESPONSE", "A", "A B", "", "1e9", "-1", "nan", "multiple", "single", "true", "0 x"])
attributes = st.dictionaries(
    st.sampled_from(
        ["identifier", "response-identifier", "cardinality", "map-key", "mapped-value", "tolerance", "step"]
    )
    | st.sampled_from(["tolerance-mode", "lower-bound", "upper-bound", "src", "alt", "view", "class", "title"]),
    values,
    max_size=4,
)


def markup(name: str, given_: dict[str, str], inner: list[str]) -> str:
    written = "".join(f' {key}="{value}"' for key, value in given_.items())
    return f"<{name}{written}>{''.join(inner)}</{name}>"


trees = st.recursive(
    values,
    lambda inner: st.builds(markup, st.sampled_from(VOCABULARY), attributes, st.lists(inner, max_size=4)),
    max_leaves=25,
)


@settings(max_examples=100)
@given(st.lists(trees, max_size=5), st.lists(trees, max_size=2), st.sampled_from(["single", "multiple"]))
def test_whatever_stands_in_an_item_gives_an_item_or_a_sentence(parts: list[str], rest: list[str], many: str) -> None:
    inner = [declared("A", "B", cardinality=many), markup("qti-item-body", {}, parts), *rest]
    found = read(markup("qti-assessment-item", {"identifier": "x", "title": "t"}, inner).encode())
    assert len(found.items) == 1 or found.notes


@settings(max_examples=80)
@given(st.integers(0, len(PICTURED)), st.integers(0, 12), st.sampled_from([b"", b"<", b"A", b'"', b"/>", b"multiple"]))
def test_a_damaged_item_gives_an_item_or_a_sentence(at: int, cut: int, patch: bytes) -> None:
    try:
        found = read(PICTURED[:at] + patch + PICTURED[at + cut :])
    except InterchangeError as fault:
        assert str(fault).startswith("this ")  # noqa: PT017 - either outcome is fine
    else:
        assert found.items or found.notes

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.interchange.xml import MAX_BYTES, MAX_DEPTH, MAX_ELEMENTS, Element, looks_like_xml, parse_xml
from wickquiz.packs.interchange.xml_parts import number_of

BOMB = """<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><root>&c;</root>"""
READER = '<!DOCTYPE r [<!ENTITY file SYSTEM "file:///etc/hostname">]><r>&file;</r>'
PARAMETER = '<!DOCTYPE r [<!ENTITY % far SYSTEM "http://example.org/far.dtd"> %far;]><r/>'


def test_names_lose_their_namespace_and_lines_count_from_one() -> None:
    root = parse_xml(b'<a xmlns="urn:x" xmlns:y="urn:y">one\n<y:b y:c=" 2 ">two</y:b>three</a>', "file")
    assert (root.name, root.namespace, root.text) == ("a", "urn:x", "one\ntwothree")
    child = root.find("b")
    assert child is not None
    assert (child.namespace, child.get("c"), child.line) == ("urn:y", "2", 2)


def test_an_element_is_found_along_a_path_and_none_where_the_path_ends() -> None:
    root = parse_xml(b"<a><b><c>1</c><c>2</c></b></a>", "file")
    found = root.find("b", "c")
    assert found is not None
    assert found.text == "1"
    assert root.find("b", "d") is None
    assert root.find("d", "c") is None


def test_a_tree_is_walked_in_the_order_of_the_document() -> None:
    root = parse_xml(b"<a><b><c/></b><d/></a>", "file")
    assert [element.name for element in root.walk()] == ["a", "b", "c", "d"]


def test_every_name_is_spelled_by_the_callers_rule() -> None:
    root = parse_xml(b'<A B="c"/>', "file", str.lower)
    assert (root.name, root.attributes) == ("a", {"b": "c"})


@pytest.mark.parametrize("text", [BOMB, READER, PARAMETER, "<!DOCTYPE html><html/>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_whatever_it_declares(text: str, encoding: str) -> None:
    with pytest.raises(InterchangeError, match="declares a document type"):
        parse_xml(text.encode(encoding), "file")


def test_a_document_that_nests_too_deep_is_refused_where_it_does() -> None:
    with pytest.raises(InterchangeError, match=rf"nests more than {MAX_DEPTH}"):
        parse_xml(b"<a>" * 100_000, "file")
    assert parse_xml(b"<a>" * MAX_DEPTH + b"</a>" * MAX_DEPTH, "file").name == "a"


def test_a_document_with_too_many_elements_or_bytes_is_refused() -> None:
    with pytest.raises(InterchangeError, match=f"more than {MAX_ELEMENTS:,} elements"):
        parse_xml(b"<a>" + b"<b/>" * MAX_ELEMENTS + b"</a>", "file")
    with pytest.raises(InterchangeError, match="bytes of XML"):
        parse_xml(b"<a>" + b" " * MAX_BYTES + b"</a>", "file")


def test_what_is_not_well_formed_is_named_with_its_place() -> None:
    with pytest.raises(
        InterchangeError, match=r"notes\.xml is not well-formed XML: mismatched tag at line 2, column 3"
    ):
        parse_xml(b"<a>\n</b>", "notes.xml")
    with pytest.raises(InterchangeError, match="undefined entity"):
        parse_xml(b"<a>&nbsp;</a>", "file")


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(InterchangeError, match=r"save it as UTF-8|unknown encoding"):
        parse_xml(b'<?xml version="1.0" encoding="x-none"?><a/>', "file")


@given(st.binary(max_size=200) | st.text(alphabet='<>/a&;"= !?[]xml', max_size=60).map(str.encode))
def test_any_bytes_give_a_tree_or_a_sentence(data: bytes) -> None:
    try:
        root = parse_xml(data, "file")
    except InterchangeError as fault:
        assert str(fault).startswith("file ")  # noqa: PT017 - either outcome is fine
    else:
        assert isinstance(root, Element)
        assert looks_like_xml(data)


@pytest.mark.parametrize("text", ["", "x", "NaN", "inf", "1e999999999", "1e-999999999", "9" * 40])
def test_what_is_no_number_of_this_world_is_none(text: str) -> None:
    assert number_of(text) is None


def test_numbers_are_read_as_written() -> None:
    assert [str(number_of(text)) for text in (" 70 ", "-2.50", "0")] == ["70", "-2.50", "0"]

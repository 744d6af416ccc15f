from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.archive_rules import MAX_ENTRIES, MAX_ENTRY, MAX_UNPACKED
from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.interchange.zips import Archive, is_zip, resolve, write_zip

SOUND = write_zip([("content.xml", b"<a/>" * 50), ("Images/one.png", bytes(range(256)))])


def archive(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, data in entries:
            file.writestr(name, data)
    return buffer.getvalue()


def renamed(data: bytes, old: bytes, new: bytes) -> bytes:
    """Replace a name wherever it stands, as a program would write it that does not care."""
    assert len(old) == len(new)
    return data.replace(old, new)


def test_what_was_written_is_read_again() -> None:
    opened = Archive(SOUND, "file")
    assert opened.names == ("content.xml", "Images/one.png")
    assert opened.read("Images/one.png") == bytes(range(256))
    assert is_zip(SOUND)


def test_the_same_entries_make_the_same_bytes() -> None:
    assert write_zip([("a", b"1"), ("b", b"2")]) == write_zip([("a", b"1"), ("b", b"2")])


def test_percent_encoded_names_are_found_by_what_they_mean() -> None:
    opened = Archive(archive(("Images/%D0%A1%D0%BD.png", b"1"), ("Images/Ёлка 100%.png", b"2")), "file")
    assert opened.find("Images/Сн.png") == "Images/Сн.png"
    assert opened.find("images/сн.PNG") == "Images/Сн.png"
    assert opened.read("Images/Ёлка 100%.png") == b"2"
    assert opened.find("Images/none.png") is None


@pytest.mark.parametrize(
    "name",
    [
        "../evil.xml",
        "a/../../evil",
        "/etc/evil",
        "C:/evil",
        "a\\evil",
        "%2e%2e/evil",
        "%2Fetc/evil",
        "a\nb",
        "\\\\host\\x",
    ],
)
def test_a_name_that_leads_out_of_the_archive_is_refused(name: str) -> None:
    with pytest.raises(InterchangeError, match="leads out of the archive"):
        Archive(archive((name, b"1")), "file")


def test_two_entries_with_one_name_are_refused() -> None:
    twice = renamed(archive(("a.xml", b"1"), ("b.xml", b"2")), b"b.xml", b"a.xml")
    with pytest.raises(InterchangeError, match="is there twice"):
        Archive(twice, "file")
    with pytest.raises(InterchangeError, match="is there twice"):
        Archive(archive(("a b.xml", b"1"), ("a%20b.xml", b"2")), "file")


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("link")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    with pytest.raises(InterchangeError, match="is a link"):
        Archive(archive((link, b"/etc/hostname")), "file")


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(archive(("a", b"1")))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(InterchangeError, match="is encrypted"):
        Archive(bytes(data), "file")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unusual_way_of_packing_is_refused(method: int) -> None:
    with pytest.raises(InterchangeError, match="packed in a way"):
        Archive(archive(("a", b"1" * 100), method=method), "file")


def test_entries_that_share_bytes_are_refused() -> None:
    data = bytearray(archive(("a", b"1" * 3000), ("b", b"2" * 3000), method=zipfile.ZIP_STORED))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    with pytest.raises(InterchangeError, match=r"overlap|damaged"):
        Archive(bytes(data), "file").read("b")


def test_more_entries_than_may_be_are_refused_before_they_are_read() -> None:
    with pytest.raises(InterchangeError, match="more entries"):
        Archive(archive(*((f"{number}", b"") for number in range(MAX_ENTRIES + 1))), "file")
    assert len(Archive(archive(*((f"{number}", b"") for number in range(MAX_ENTRIES))), "file").names) == MAX_ENTRIES


def test_a_directory_that_lies_about_its_count_is_refused_by_its_size() -> None:
    data = bytearray(archive(*((f"{'long' * 60}{number}", b"") for number in range(8000))))
    end = data.rindex(b"PK\x05\x06")
    data[end + 8 : end + 12] = struct.pack("<HH", 5, 5)
    with pytest.raises(InterchangeError, match="more entries"):
        Archive(bytes(data), "file")


def test_a_bomb_is_refused_when_it_is_read_and_not_before() -> None:
    opened = Archive(archive(("bomb", bytes(15_000_000)), ("content.xml", b"<a/>")), "file")
    assert opened.read("content.xml") == b"<a/>"
    with pytest.raises(InterchangeError, match="times its size"):
        opened.read("bomb")


def test_an_entry_that_says_it_is_small_is_not_unpacked_further() -> None:
    data = bytearray(archive(("bomb", bytes(5_000_000))))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 100)
    with pytest.raises(InterchangeError, match="damaged"):
        Archive(bytes(data), "file").read("bomb")


def test_a_large_file_that_nobody_reads_keeps_nothing_out() -> None:
    film = bytes(range(256)) * (MAX_ENTRY // 256 + 10)
    opened = Archive(archive(("film", film), ("content.xml", b"<a/>"), method=zipfile.ZIP_STORED), "file")
    assert opened.read("content.xml") == b"<a/>"
    with pytest.raises(InterchangeError, match="too large"):
        opened.read("film")


def test_all_that_is_read_counts_against_one_budget() -> None:
    one = bytes(range(256)) * (MAX_ENTRY // 256)
    opened = Archive(archive(("a", one), method=zipfile.ZIP_STORED), "file")
    for _ in range(MAX_UNPACKED // len(one)):
        opened.read("a")
    with pytest.raises(InterchangeError, match="too large"):
        opened.read("a")


def test_a_flipped_byte_in_an_entry_is_noticed() -> None:
    data = bytearray(archive(("a", b"wax" * 50), method=zipfile.ZIP_STORED))
    data[40] ^= 1
    with pytest.raises(InterchangeError, match="is damaged"):
        Archive(bytes(data), "file").read("a")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", SOUND[:-10], SOUND[:60], b"PK\x05\x06" + bytes(10)])
def test_what_is_cut_off_is_no_archive(data: bytes) -> None:
    with pytest.raises(InterchangeError, match=r"cut off|damaged"):
        Archive(data, "file")


@given(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=6))
def test_a_damaged_archive_gives_a_sentence_or_sound_bytes(at: int, patch: bytes) -> None:
    data = SOUND[:at] + patch + SOUND[at + len(patch) :]
    try:
        opened = Archive(data, "file")
        for name in opened.names:
            opened.read(name)
    except InterchangeError as fault:
        assert "file" in str(fault)  # noqa: PT017 - either outcome is fine


@pytest.mark.parametrize(
    ("base", "href", "entry"),
    [
        ("items/one.xml", "../images/a%20b.png", "images/a b.png"),
        ("one.xml", "two.xml#part", "two.xml"),
        ("items/one.xml", "./two.xml?x=1", "items/two.xml"),
    ],
)
def test_a_reference_is_resolved_from_where_it_stands(base: str, href: str, entry: str) -> None:
    assert resolve(base, href) == entry


@pytest.mark.parametrize(
    "href", ["", "#part", "../../etc/x", "http://example.org/x", "file:///x", "//host/x", "/x", "a\\b"]
)
def test_a_reference_that_leads_out_is_none(href: str) -> None:
    assert resolve("items/one.xml", href) is None

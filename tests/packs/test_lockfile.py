from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.lockfile import Lock, LockedItem, format_lock, parse_lock, read_lock, write_lock

LOCK = Lock(
    paragraphs={"gazette@2": "ab" * 32, "harbour@1": "cd" * 32},
    items={
        "gas": LockedItem(
            ("Oxygen",), ("Argon", "Neon"), {("gazette@2", "answer"): {"oxygen": (2,)}}, {"Neon": ("g@2",)}
        ),
        "debt": LockedItem(("false: “It owed”",), (), {("harbour@1", "dissent"): {}}),
    },
)
TEXT = format_lock(LOCK)


def test_a_lock_reads_back_as_it_was_written() -> None:
    assert parse_lock(TEXT.encode()) == LOCK


def test_every_hash_stands_on_a_line_of_its_own_in_sorted_order() -> None:
    turned = Lock(dict(reversed(LOCK.paragraphs.items())), dict(reversed(LOCK.items.items())))
    assert format_lock(turned) == TEXT
    lines = [line.strip() for line in TEXT.splitlines()]
    assert lines.index(f'"gazette@2": "{"ab" * 32}",') < lines.index(f'"harbour@1": "{"cd" * 32}"')


@pytest.mark.parametrize("indent", [None, 2])
def test_a_lock_that_another_program_has_laid_out_anew_is_as_good(indent: int | None) -> None:
    assert parse_lock(json.dumps(json.loads(TEXT), indent=indent).encode()) == LOCK
    assert parse_lock(TEXT.replace("\n", "\r\n").encode()) == LOCK


def test_a_lock_that_was_sealed_as_the_first_ones_were_is_as_good() -> None:
    document = json.loads(TEXT)
    del document["sha256"]
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    document["sha256"] = hashlib.sha256(text.encode("ascii")).hexdigest()
    assert parse_lock(json.dumps(document).encode()) == LOCK


@given(st.integers(0, len(TEXT.encode()) - 2))
def test_a_lock_that_is_cut_off_anywhere_is_damaged(length: int) -> None:
    assert parse_lock(TEXT.encode()[:length]).damage


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise(data: bytes) -> None:
    assert parse_lock(data).damage


@pytest.mark.parametrize("data", ["[]", "{}", "null", "[" * 100_000, '{"wickpack-lock": 1}', '{"wickpack-lock": 2}'])
def test_what_is_not_a_lock_of_this_format_is_damaged(data: str) -> None:
    assert parse_lock(data.encode()).damage


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to every value within a JSON document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(way for key, below in inner for way in places(below, (*path, key)))]


@given(st.sampled_from([way for way in places(json.loads(TEXT)) if way]), st.sampled_from([None, 7, "x", [], {}]))
def test_a_lock_that_was_edited_by_hand_anywhere_is_damaged(way: tuple[Any, ...], value: Any) -> None:
    document = json.loads(TEXT)
    holder = document
    for key in way[:-1]:
        holder = holder[key]
    if holder[way[-1]] != value:
        holder[way[-1]] = value
        assert parse_lock(json.dumps(document).encode()).damage


def test_a_lock_that_cannot_be_read_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "citations.lock.json").mkdir()
    damaged = read_lock(tmp_path)
    assert damaged is not None
    assert "cannot be read" in damaged.damage


def test_a_lock_larger_than_any_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "citations.lock.json").open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    damaged = read_lock(tmp_path)
    assert damaged is not None
    assert "larger" in damaged.damage


def test_a_lock_that_cannot_be_put_down_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "citations.lock.json").mkdir()
    (tmp_path / "citations.lock.json" / "kept").touch()
    with pytest.raises(OSError, match="directory"):
        write_lock(tmp_path, LOCK)
    assert [path.name for path in tmp_path.iterdir()] == ["citations.lock.json"]

"""The kiosk's log: whole lines, bounded, and nothing in it about anybody."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.kiosk.journal import Journal, JournalHandler, without_addresses

NOON = datetime(2026, 6, 1, 12, 0, 0, 500_000, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "logs" / "kiosk.jsonl", lambda: NOON, limit=1_000, files=2)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_line_is_a_json_object_with_its_moment_in_utc(journal: Journal) -> None:
    journal.note("state", to="attract", after=2.5)
    journal.note("touch")
    assert lines(journal.path) == [
        {"at": "2026-06-01T12:00:00.500+00:00", "kind": "state", "to": "attract", "after": 2.5},
        {"at": "2026-06-01T12:00:00.500+00:00", "kind": "touch"},
    ]


def test_the_files_are_bounded_and_the_newest_lines_are_kept(journal: Journal) -> None:
    for number in range(200):
        journal.note("touch", number=number)
    found = sorted(journal.path.parent.iterdir())
    assert [path.name for path in found] == ["kiosk.1.jsonl", "kiosk.2.jsonl", "kiosk.jsonl"]
    assert all(path.stat().st_size <= 1_000 for path in found)
    numbers = [line["number"] for path in (found[1], found[0], found[2]) for line in lines(path)]
    assert numbers == list(range(numbers[0], 200))


def test_a_line_that_a_power_cut_tore_spoils_no_other(journal: Journal) -> None:
    journal.note("touch")
    with journal.path.open("ab") as file:
        file.write(b'{"at": "2026-06-01T12:00')
    journal.note("state", to="closed")
    whole = journal.path.read_text().splitlines()
    assert [json.loads(whole[0])["kind"], json.loads(whole[2])["kind"]] == ["touch", "state"]


def test_a_line_break_in_a_text_breaks_no_line(journal: Journal) -> None:
    journal.note("fault", text="one\ntwo\u2028three")
    assert [line["text"] for line in lines(journal.path)] == ["one\ntwo\u2028three"]


def test_a_disk_that_takes_nothing_is_told_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    journal = Journal(tmp_path / "logs" / "kiosk.jsonl")
    journal.note("touch")
    assert "cannot be written" in str(journal.trouble)
    (tmp_path / "logs").unlink()
    journal.note("touch")
    assert journal.trouble is None


def test_the_last_lines_can_be_shown(journal: Journal) -> None:
    assert journal.tail(3) == ()
    for number in range(8):
        journal.note("touch", number=number)
    assert [json.loads(line)["number"] for line in journal.tail(3)] == [5, 6, 7]


ADDRESSES = [
    "postgresql://kiosk:hush@board.example/wickquiz",
    "https://example.org/a?b=c",
    "ada@example.org",
    "192.168.1.17",
    "10.0.0.1:5432",
    "2001:db8::1",
    "fe80::1ff:fe23:4567:890a",
    "::ffff:10.0.0.1",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_address_gets_into_the_log(journal: Journal, address: str) -> None:
    journal.note("log", text=f'connection to server at "{address}" failed: refused')
    text = journal.path.read_text()
    assert "hush" not in text
    assert not any(part in text for part in ("192.168", "10.0", "db8", "fe80", "example"))
    assert "connection to server" in text


@pytest.mark.parametrize("text", ["at 12:30:45", "version 6.11.3", "09:00-22:00", "kiosk.toml:3:12: wrong", "a.b@c"])
def test_what_only_looks_a_little_like_an_address_stays(text: str) -> None:
    assert without_addresses(text) == text


@given(st.text(max_size=3_000))
def test_any_text_makes_one_line_of_a_bounded_length(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    journal = Journal(tmp_path_factory.mktemp("logs") / "kiosk.jsonl")
    journal.note("log", text=text)
    assert journal.trouble is None
    (line,) = journal.path.read_bytes().splitlines()
    assert len(json.loads(line)["text"]) <= 2_000


def test_what_the_program_logs_as_a_warning_is_in_it_too(journal: Journal) -> None:
    logger = logging.getLogger("wickquiz.test_journal")
    handler = JournalHandler(journal)
    logger.addHandler(handler)
    logger.propagate = False
    logger.info("not this")
    logger.warning("pack %s is refused", "wax")
    logger.removeHandler(handler)
    (line,) = lines(journal.path)
    assert (line["kind"], line["level"], line["text"]) == ("log", "warning", "pack wax is refused")

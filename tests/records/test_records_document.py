from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from wickquiz.records.board.postings import board_sql
from wickquiz.records.checksums import SIZE
from wickquiz.records.every_kind import ROW_KINDS
from wickquiz.records.folders import folders
from wickquiz.records.schema import APPLICATION_ID
from wickquiz.records.settings import Settings, declared

DOCUMENTS = Path(__file__).parents[2] / "docs"
TEXT = (DOCUMENTS / "records.md").read_text(encoding="utf-8")


def rows_under(heading: str, text: str = TEXT) -> list[list[str]]:
    """Return the cells of the first table under a heading, without its head."""
    section = text.split(f"\n## {heading}\n")[1].split("\n## ", maxsplit=1)[0]
    lines = re.search(r"(?:^\|.*\n)+", section, re.MULTILINE)
    assert lines is not None
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[0].splitlines()[2:]]


def test_the_tables_and_columns_told_are_those_that_are_made() -> None:
    told = {row[0].strip("`"): re.findall(r"`(\w+)`", row[2]) for row in rows_under("The event log")}
    assert told == {kind.TABLE: list(kind.COLUMNS) for kind in ROW_KINDS}
    assert f"{SIZE} bytes" in TEXT
    assert f"`{APPLICATION_ID:#x}`" in TEXT


def test_the_settings_told_are_those_declared() -> None:
    told = [(row[0].strip("`"), json.loads(row[1].strip("`")), row[2]) for row in rows_under("Settings")]
    assert told == [(name, getattr(Settings(), name), allowed.words) for name, allowed in declared().items()]


@pytest.mark.parametrize(("row", "name"), list(enumerate(["database", "backups", "packs", "settings"])))
def test_the_places_told_are_where_things_lie(own_folders: Path, row: int, name: str) -> None:
    told = rows_under("Where")[row][1].strip("`").rstrip("/")
    assert getattr(folders(), name) == own_folders / told


def test_the_columns_of_the_shared_board_are_those_of_its_sql() -> None:
    told = [row[0].strip("`") for row in rows_under("What is sent", (DOCUMENTS / "shared-board.md").read_text("utf-8"))]
    table = board_sql().split("CREATE TABLE")[1].split(");")[0]
    assert told == re.findall(r'^    "?([a-z]+)"? (?:text|integer|timestamptz)', table, re.MULTILINE)

"""A table of questions as rows of named cells: separator, quotes and header found out from the text itself."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Final

from wickquiz.packs.interchange.csv_names import column_of
from wickquiz.packs.interchange.decoding import Lines
from wickquiz.packs.interchange.report import InterchangeError, Notebook
from wickquiz.packs.problems import shown

_SEPARATORS: Final = (",", ";", "\t", "|")
_SAMPLE: Final = 50
_SAMPLE_LENGTH: Final = 100_000
_NAMED: Final = re.compile(r"sep=(.)\n", re.IGNORECASE)
_GUARDED: Final = re.compile(r"'+[=+\-@]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line on which it ends, and its cells that hold something, by our names of their columns.

    `has_list`: one column is for all the wrong answers.
    """

    line: int
    cells: dict[str, str]
    wrong: tuple[str, ...]
    options: tuple[str, ...]
    has_list: bool = False

    def get(self, column: str) -> str:
        """Return the text of a cell; empty where there is none."""
        return self.cells.get(column, "")


def read_rows(text: str, book: Notebook) -> Iterator[Row]:
    """Yield the rows of a table below its header; a table without one is taken as question, answer, wrong answers.

    Raises:
        InterchangeError: it is no table.
    """
    named = _NAMED.match(text)
    separator = named[1] if named else _separator(text)
    skipped = 1 if named else 0
    lines = Lines(text[named.end() if named else 0 :])
    reader = csv.reader(lines, delimiter=separator, strict=False)
    columns: list[str] | None = None
    try:
        for cells in reader:
            lines.begin()
            if not any(cell.strip() for cell in cells):
                continue
            if columns is None:
                columns = _header(cells, book)
                if columns is not None:
                    continue
                columns = ["question", "answer", *["wrong"] * 62]
                book.changed("no header was recognised: the columns were taken as question, answer, wrong answers")
            yield _row(cells, columns, reader.line_num + skipped)
    except csv.Error as error:
        raise InterchangeError(f"line {reader.line_num + skipped} cannot be read as a table: {error}") from None


def unguarded(cell: str) -> str:
    """Return `cell` without the apostrophe that keeps a spreadsheet from calculating it."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _row(cells: list[str], columns: list[str], line: int) -> Row:
    named: dict[str, str] = {}
    several: dict[str, list[str]] = {"wrong": [], "option": []}
    for column, cell in zip(columns, cells, strict=False):
        text = unguarded(cell.strip(" \t"))
        if column == "option" or (column == "wrong" and text.strip()):
            several[column].append(text.strip())
        elif column and text.strip():
            named.setdefault(column, text)
    if len(cells) > len(columns):
        named["beyond"] = " ".join(cell for cell in cells[len(columns) :] if cell.strip())
    return Row(line, named, tuple(several["wrong"]), tuple(several["option"]), columns.count("wrong") == 1)


def _header(cells: list[str], book: Notebook) -> list[str] | None:
    """Return our names of the columns that `cells` head; None where they are no header."""
    columns = [column_of(cell) for cell in cells]
    if "question" not in columns or not {"answer", "option", "wrong"} & set(columns):
        return None
    unknown = [shown(cell) for cell, column in zip(cells, columns, strict=True) if not column and cell.strip()]
    if unknown:
        book.lost(f"these columns mean nothing here and are left out: {', '.join(unknown)}")
    twice = {column for column in columns if column not in ("", "wrong", "option") and columns.count(column) > 1}
    for column in sorted(twice):
        book.lost(f"several columns are the {column}: of each row the first that holds something was taken")
    return columns


def _separator(text: str) -> str:
    """Return the separator that divides the first rows most evenly into most cells."""

    def score(separator: str) -> tuple[float, int]:
        widths = list(_widths(text[:_SAMPLE_LENGTH], separator))
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual) / len(widths), usual) if usual > 1 else (0, 0)

    best = max(_SEPARATORS, key=score)
    if score(best) == (0, 0):
        raise InterchangeError(
            "this is no table: no comma, semicolon, tab or bar divides its lines into a question and its answer"
        )
    return best


def _widths(text: str, separator: str) -> Iterator[int]:
    """Yield how many cells the first rows have, up to one that cannot be read."""
    with suppress(csv.Error):
        for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), _SAMPLE):
            if row:
                yield len(row)

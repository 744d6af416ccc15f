"""Bytes as text, whatever the program that wrote them took for granted."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import Final

from wickquiz.packs.interchange.report import InterchangeError, Notebook

MAX_BYTES: Final = 64_000_000
MAX_QUESTIONS: Final = 50_000
MAX_QUESTION: Final = 200_000
"""Characters that one question may take up, with its answers and all."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 4_000


def decode(data: bytes, book: Notebook) -> str:
    """Return `data` as text with plain line ends; a note says so where the encoding had to be guessed.

    Raises:
        InterchangeError: it is too large, empty, or no text.
    """
    if len(data) > MAX_BYTES:
        raise InterchangeError("this file is larger than 64 MB: divide it into several")
    text = _decoded(data, book).removeprefix("\ufeff")
    if not text.strip():
        raise InterchangeError("this file is empty")
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Lines:
    """The lines of a text, as long as they are those of questions. `begin` says where a question begins.

    Raises:
        InterchangeError: more stands where one question should.
    """

    def __init__(self, text: str) -> None:
        self._file = io.StringIO(text, newline="")
        self._length = self._questions = 0

    def __iter__(self) -> Iterator[str]:
        for number, line in enumerate(self._file, 1):
            self._length += len(line)
            if self._length > MAX_QUESTION:
                raise InterchangeError(
                    f"up to line {number} one question would take more than {MAX_QUESTION:,} characters"
                )
            yield line

    def begin(self) -> None:
        """Count a question, whose characters are those from here on."""
        self._length = 0
        self._questions += 1
        check_count(self._questions)


def check_count(questions: int) -> None:
    """See that a file holds no more questions than can be looked through.

    Raises:
        InterchangeError: it does.
    """
    if questions > MAX_QUESTIONS:
        raise InterchangeError(f"this file holds more than {MAX_QUESTIONS:,} questions: divide it into several")


def _decoded(data: bytes, book: Notebook) -> str:
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    guess = marked or _without_mark(data)
    try:
        return data.decode(guess)
    except UnicodeDecodeError:
        if guess != "utf-8" or marked:
            raise InterchangeError(f"this file begins as {guess.upper()} and does not go on so: save it anew") from None
    if b"\0" in data[:_SAMPLE]:
        raise InterchangeError("this is not a text file")
    book.changed("the file is not UTF-8 and was read as Windows-1252: look at accented letters and quotes")
    return data.decode("cp1252", errors="replace")


def _without_mark(data: bytes) -> str:
    """Return the encoding of a text that does not name it: UTF-16 shows by the zeros beside its Latin letters."""
    sample = data[:_SAMPLE]
    for encoding, zeros, letters in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        if zeros.count(0) > len(zeros) * 0.4 and letters.count(0) == 0:
            return encoding
    return "utf-8"

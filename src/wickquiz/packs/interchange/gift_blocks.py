"""A GIFT file as blocks, one a question: its comments, category, title, text and answers, not yet understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from wickquiz.packs.interchange.decoding import Lines
from wickquiz.packs.interchange.gift_text import hide, reveal

_CATEGORY: Final = re.compile(r"\$CATEGORY\s*:(.*)")
_VARIABLE: Final = re.compile(r"\$[a-z0-9]+\$")
_TITLE: Final = re.compile(r"::(.*?)::", re.DOTALL)
_TAG: Final = re.compile(r"\[(id|tag):((?:\\\]|[^\]])+)\]")
_CLOZE: Final = re.compile(r"\{\s*\d*\s*[:\x02][A-Z_]{2,20}[:\x02]")
_MISSING: Final = "_____"


@dataclass(slots=True)
class Block:
    """One question as it stands in the file. Texts are hidden (`gift_text.hide`); `line` counts from 1.

    `answers` is None where there are no braces: then it is a description.
    """

    line: int
    topic: str
    title: str = ""
    stem: str = ""
    answers: str | None = None
    feedback: str = ""
    name: str = ""
    tags: tuple[str, ...] = ()
    fault: str = ""


@dataclass(slots=True)
class _Part:
    """Lines up to a blank one. Comments are kept apart."""

    line: int = 0
    lines: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


def read_blocks(text: str) -> Iterator[Block]:
    """Yield the questions of a file in their order, each with the category that it stands under as a topic."""
    topic = ""
    for part in _joined(_parts(text)):
        lines = [line for line in part.lines if line]
        while lines and (category := _CATEGORY.match(lines[0])):
            topic = _topic(category[1])
            del lines[0]
        if lines:
            yield _block(hide("\n".join(lines)), part, topic)


def _parts(text: str) -> Iterator[_Part]:
    part = _Part()
    lines = Lines(text)
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if stripped.startswith("//"):
            part.comments.append(stripped)
        elif stripped:
            part.line = part.line or number
            part.lines.append(stripped)
        elif part.lines:
            yield part
            part = _Part()
            lines.begin()
    if part.lines:
        yield part


def _joined(parts: Iterator[_Part]) -> Iterator[_Part]:
    """Yield `parts`, joining two where a blank line stands within the braces of one question."""
    waiting: _Part | None = None
    for part in parts:
        if waiting is not None and _ends_answers(part):
            waiting.lines += part.lines
            waiting.comments += part.comments
            yield waiting
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        text = hide("\n".join(part.lines))
        waiting = part if "{" in text and "}" not in text else None
        if waiting is None:
            yield part
    if waiting is not None:
        yield waiting


def _ends_answers(part: _Part) -> bool:
    text = hide("\n".join(part.lines))
    return "}" in text and "{" not in text[: text.index("}")]


def _topic(path: str) -> str:
    """Return a category's path as a topic, without what names Moodle's own places."""
    names = [name.replace("\0", "/").strip() for name in path.replace("//", "\0").split("/")]
    if names and _VARIABLE.fullmatch(names[0]):
        del names[0]
    if names and names[0] == "top":  # also where the context was not written
        del names[0]
    return ": ".join(filter(None, names))


def _block(text: str, part: _Part, topic: str) -> Block:
    block = Block(part.line, topic)
    marks = [found for comment in part.comments for found in _TAG.findall(comment)]
    block.name = next((value.strip() for key, value in marks if key == "id"), "").replace("\\]", "]")
    block.tags = tuple(value.strip().replace("\\]", "]") for key, value in marks if key == "tag")
    title = _TITLE.match(text)
    if title:
        block.title = reveal(title[1])
        text = text[title.end() :].strip()
    begin, end = text.find("{"), text.find("}")
    block.stem = text
    if begin < 0 and end < 0:
        return block
    if begin < 0 or end < begin:
        block.fault = "its braces do not match: a brace that is text needs a backslash before it"
        return block
    if "{" in text[end:]:
        block.fault = "it has several gaps, and here a question has one: make a question of each"
        return block
    if _CLOZE.match(text[begin:]):
        block.fault = "it is written as a Cloze question of Moodle's, which GIFT does not know"
        return block
    answers, separator, feedback = text[begin + 1 : end].rpartition("####")
    block.answers = (answers if separator else feedback).strip()
    block.feedback = feedback if separator else ""
    block.stem = _stem(text[:begin], text[end + 1 :])
    return block


def _stem(before: str, after: str) -> str:
    """Return a question's text with a line to fill in where its answers stood, unless it had ended there."""
    is_over = before.rstrip().endswith(("?", ".", "!", ":")) and not any(mark.isalnum() for mark in after)
    return before if is_over or not after else before + _MISSING + after

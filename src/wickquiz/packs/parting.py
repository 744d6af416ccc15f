"""The questions of a file that are written plainly, apart from the rest of it.

Most questions are made of a few plain shapes (`shapes`), of which it is certain what YAML makes of them, and nothing is
wrong with them (`quick`); to parse them costs four times as much. Everything else in a file, its head and every other
question, goes through the parser, with the plain questions left out of the text and each line in its place. Where what
the parser finds then does not fit, the whole file goes through it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple
from unicodedata import is_normalized

from wickquiz.packs.nodes import MAX_EVENTS, Mapping, Node, Scalar, Sequence
from wickquiz.packs.plain import Plain
from wickquiz.packs.quick import drafted

_BEGIN: Final = re.compile(r"^questions:\n(?=( *)- )", re.MULTILINE)
_END: Final = re.compile(r"\n(?:[^ \n\-#]|-[^ \n])")


class Parted(NamedTuple):
    """A file's text in two: `rest` for the parser, in which the plain questions are empty lines, and these.

    `begins` holds the lines, from 0, at which the questions in `rest` begin, `line` that of the key `questions`.
    """

    rest: str
    plain: tuple[Plain, ...]
    begins: list[int]
    line: int

    def fits(self, root: Node | None) -> bool:
        """Tell whether the parser found in `rest` just the questions that were left in it, where they were left.

        Where a quote or a bracket reached over a plain question, it did not.
        """
        if not isinstance(root, Mapping) or "questions" not in root.values:
            return False
        key, node = root.keys["questions"].start_mark, root.values["questions"]
        if key is None or key.line != self.line or key.column:
            return False
        if not self.begins:
            return isinstance(node, Scalar) and not node.value and not node.style
        marks = [each.start_mark for each in node.items] if isinstance(node, Sequence) else []
        return [mark.line for mark in marks if mark is not None] == self.begins


def parted(text: str, path: Path) -> Parted | None:
    """Return the plain questions of a file apart from the rest; None where it has none, or cannot be parted."""
    begin = _BEGIN.search(text)
    if begin is None or begin[1] or "\r" in text or not is_normalized("NFC", text) or _may_be_too_many(text):
        return None
    start = begin.end()
    after = _END.search(text, start)
    stop = len(text) if after is None else after.start() + 1
    line = written = text.count("\n", 0, start)
    rest, plain, begins = [text[:start]], [], []
    while start < stop:
        found = drafted(text, start, stop, path, line)
        if found is not None:
            draft, end = found
            plain.append(Plain(draft, text, start, end, line))
            line += text.count("\n", start, end)
        else:
            end = text.find("\n- ", start, stop) + 1 or stop
            rest += ("\n" * (line - written), text[start:end])
            begins.append(line)
            line += text.count("\n", start, end)
            written = line
        start = end
    if not plain:
        return None
    if stop < len(text):
        rest += ("\n" * (line - written), text[stop:])
    return Parted("".join(rest), tuple(plain), begins, text.count("\n", 0, begin.start()))


def _may_be_too_many(text: str) -> bool:
    """Tell whether a text may hold more than the parser's limit: no event takes less than a character."""
    if len(text) <= MAX_EVENTS:
        return False
    count = text.count
    return 3 * (count("\n") + count("-")) + 2 * (count("[") + count(",")) + 4 * count("{") > MAX_EVENTS

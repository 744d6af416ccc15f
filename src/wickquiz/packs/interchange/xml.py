"""XML from strangers as a small tree: with a document type refused, and with limits on depth and size.

Whatever can make a small file large or reach for another one (entities, a DTD) needs a document type declaration, so
the parser stops at the first one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.problems import shown

MAX_BYTES: Final = 8_000_000
MAX_DEPTH: Final = 100
MAX_ELEMENTS: Final = 100_000


@dataclass(slots=True)
class Element:
    """An element by its name without namespace; `children` holds texts and elements as they stand, `line` is from 1."""

    name: str
    namespace: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)
    line: int = 0

    @property
    def elements(self) -> list[Element]:
        """The elements directly within this one."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text within, at any depth, as it stands."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def find(self, *names: str) -> Element | None:
        """Return the first element on the path `names`, each step a child of the one before; None if there is none."""
        found: Element | None = self
        for name in names:
            found = next((child for child in found.elements if child.name == name), None) if found else None
        return found

    def all(self, name: str) -> list[Element]:
        """Return the children called `name`."""
        return [child for child in self.elements if child.name == name]

    def walk(self) -> Iterator[Element]:
        """Yield this element and all within it, in the order of the document."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.elements)

    def measure(self) -> tuple[int, int]:
        """Return how many elements this is, with all within it, and how many characters of text they hold."""
        count = length = 0
        for element in self.walk():
            count += 1
            length += sum(len(child) for child in element.children if isinstance(child, str))
        return count, length

    def get(self, name: str, default: str = "") -> str:
        """Return the attribute `name`, without the space around it."""
        return self.attributes.get(name, default).strip()


def looks_like_xml(data: bytes) -> bool:
    """Tell whether `data` begins as an XML document does, in UTF-8 or UTF-16."""
    head = data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip()
    return head.startswith(b"<")


def parse_xml(data: bytes, name: str, spell: Callable[[str], str] = str) -> Element:
    """Return the root of the document `data`; `name` is what a sentence calls it, `spell` rewrites every name.

    Raises:
        InterchangeError: it is not well-formed XML, declares a document type, or is beyond the limits.
    """
    if len(data) > MAX_BYTES:
        raise InterchangeError(f"{name} has {len(data):,} bytes of XML, and {MAX_BYTES:,} are read at most: divide it")
    growing = _Growing(name, spell)
    parser = growing.parser
    try:
        parser.Parse(data, True)
    except expat.ExpatError as fault:
        place = f"line {fault.lineno}, column {fault.offset + 1}"
        reason = expat.ErrorString(fault.code)
        raise InterchangeError(f"{name} is not well-formed XML: {reason} at {place}") from fault
    except (LookupError, ValueError) as fault:
        raise InterchangeError(f"{name} is in an encoding that is not known here: save it as UTF-8") from fault
    assert growing.root is not None, "expat reports a document without a root"
    return growing.root


class _Growing:
    """A tree while expat reads it."""

    def __init__(self, name: str, spell: Callable[[str], str]) -> None:
        self.root: Element | None = None
        self.parser = expat.ParserCreate(namespace_separator="\n")
        self._name = name
        self._spell = spell
        self._open: list[Element] = []
        self._count = 0
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _refuse_doctype(self, kind: str, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        message = f"{self._name} declares a document type (<!DOCTYPE {shown(kind)}> in line {line}), which can hide"
        raise InterchangeError(f"{message} other files and endless text: delete the declaration if you trust the file")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition("\n")
        named = {self._spell(key.rpartition("\n")[2]): value for key, value in attributes.items()}
        element = Element(self._spell(local), namespace, named, line=self.parser.CurrentLineNumber)
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise InterchangeError(f"{self._name} has more than {MAX_ELEMENTS:,} elements: divide it")
        if len(self._open) >= MAX_DEPTH:
            where = f"line {element.line}"
            raise InterchangeError(f"{self._name} nests more than {MAX_DEPTH} elements in one another ({where})")
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].children.append(text)

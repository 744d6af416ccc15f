"""What an item of QTI says after a response: to whoever picks an option, to everybody, or to wrong responses alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from wickquiz.packs.interchange.qti3_calls import NOT_RIGHT, callers, named_wrong
from wickquiz.packs.interchange.qti3_text import FEEDBACK, flatten
from wickquiz.packs.interchange.xml import Element

CHOICES: Final = frozenset({"simple-choice", "simple-associable-choice", "inline-choice"})


@dataclass(slots=True)
class Feedback:
    """`of_choice` by the identifier of a choice; `general` for everybody (or right responses); `of_wrong` the rest.

    `headings` are what stood above some of it.
    """

    of_choice: dict[str, str] = field(default_factory=dict)
    general: dict[str, None] = field(default_factory=dict)
    of_wrong: dict[str, None] = field(default_factory=dict)
    headings: dict[str, None] = field(default_factory=dict)


def gather_feedback(item: Element) -> Feedback:
    """Return what `item` says after a response; rules more subtle than right, wrong and picked are not told apart."""
    found = Feedback()
    choices = frozenset(element.get("identifier") for element in item.walk() if element.name in CHOICES)
    called = callers(item.find("response-processing"), choices)
    for choice, feedback in _all(item, ""):
        text = flatten(feedback).text
        if not text:
            continue
        if heading := feedback.get("title"):
            found.headings[heading] = None
        name = feedback.get("identifier")
        unknown = NOT_RIGHT if named_wrong(name) else ""
        owner = choice or (name if name in choices else called.get(name, unknown))
        if owner == NOT_RIGHT:
            found.of_wrong[text] = None
        elif owner:
            found.of_choice[owner] = _joined(found.of_choice.get(owner, ""), text)
        else:
            found.general[text] = None
    for text in found.general:
        found.of_wrong.pop(text, None)  # what all are told is not lost
    return found


def _joined(before: str, text: str) -> str:
    return f"{before}\n{text}" if before else text


def _all(element: Element, choice: str) -> Iterator[tuple[str, Element]]:
    """Yield each feedback within `element` with the identifier of the choice that it stands in, if any."""
    for child in element.elements:
        if child.name in FEEDBACK:
            yield choice, child
        else:
            yield from _all(child, child.get("identifier") if child.name in CHOICES else choice)

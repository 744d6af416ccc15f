"""What an item of QTI says after a response: to whoever picks an option, to everybody, or to wrong responses alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from wickquiz.packs.interchange.qti3_text import FEEDBACK, flatten
from wickquiz.packs.interchange.xml import Element

CHOICES = frozenset({"simple-choice", "simple-associable-choice", "inline-choice"})


@dataclass(slots=True)
class Feedback:
    """`of_choice` by the identifier of a choice; `general` for everybody (or right responses); `of_wrong` the rest."""

    of_choice: dict[str, str] = field(default_factory=dict)
    general: dict[str, None] = field(default_factory=dict)
    of_wrong: dict[str, None] = field(default_factory=dict)


def gather_feedback(item: Element) -> Feedback:
    """Return what `item` says after a response; rules more subtle than right, wrong and picked are not told apart."""
    found = Feedback()
    choices = {element.get("identifier") for element in item.walk() if element.name in CHOICES}
    wrong_only = _wrong_only(item.find("response-processing"))
    for choice, feedback in _all(item, ""):
        text = flatten(feedback).text
        name = feedback.get("identifier")
        owner = choice or (name if name in choices else "")
        if not text:
            continue
        if owner:
            found.of_choice[owner] = _joined(found.of_choice.get(owner, ""), text)
        else:
            (found.of_wrong if name in wrong_only else found.general)[text] = None
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


def _wrong_only(processing: Element | None) -> frozenset[str]:
    """Return the identifiers of feedback that only the else-branch of a condition calls for."""
    if processing is None:
        return frozenset()
    on_else = {
        name
        for condition in processing.walk()
        if condition.name == "response-condition"
        for branch in condition.all("response-else")
        for name in _called_for(branch)
    }
    others = (element for element in processing.walk() if element.name in ("response-if", "response-else-if"))
    outside = {name for branch in others for name in _called_for(branch)}
    direct = {name for rule in processing.all("set-outcome-value") for name in _values(rule)}
    return frozenset(on_else - outside - direct)


def _called_for(branch: Element) -> Iterator[str]:
    for rule in branch.all("set-outcome-value"):
        yield from _values(rule)


def _values(rule: Element) -> Iterator[str]:
    yield from (element.text.strip() for element in rule.walk() if element.name == "base-value")

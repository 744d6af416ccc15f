"""One item of QTI 3 (or 2, which says the same in other spelling) as an item of a pack."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wickquiz.packs.interchange.qti3_ask import READERS, Asking
from wickquiz.packs.interchange.qti3_feedback import gather_feedback
from wickquiz.packs.interchange.qti3_text import Content, Shown, flatten, gapless
from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.interchange.xml import Element
from wickquiz.packs.interchange.xml_parts import UnfitError
from wickquiz.packs.model import Image, Item
from wickquiz.packs.problems import shown

TOOL: Final = "wickquiz"
_MAX_TEXT: Final = 50_000
_ID: Final = re.compile(r"\w[\w.-]{0,63}")
_CAPITAL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PASSED: Final = frozenset({"end-attempt-interaction", "media-interaction"})
_WHY_NOT: Final = {
    "extended-text-interaction": "it asks for free text, which a person has to judge",
    "upload-interaction": "it asks for a file, which a person has to judge",
    "drawing-interaction": "it asks for a drawing, which a person has to judge",
    "gap-match-interaction": "it asks to fill gaps in a text with given words",
    "hottext-interaction": "it asks to pick words in a text",
    "custom-interaction": "it is made by a program of its own",
    "portable-custom-interaction": "it is made by a program of its own",
}


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item that was read, or None; `label` is what a person calls it, `remarks` what became of its parts."""

    item: Item | None
    label: str
    remarks: tuple[tuple[Effect, str], ...]


def spell(name: str) -> str:
    """Return a name of QTI as it is used here: `qti-simple-choice` (3) and `simpleChoice` (2) are `simple-choice`."""
    return _CAPITAL.sub("-", name).lower().removeprefix("qti-")


def read_item(root: Element, keep: Callable[[Shown, Content], Image | None]) -> ReadItem:
    """Return the item whose root is `root`; `keep` takes a picture that it shows into the pack.

    Never raises: what cannot come in is a remark.
    """
    content = Content()
    title = root.get("title") or root.get("identifier")
    try:
        item = _item(root, content, keep)
    except UnfitError as reason:
        stem = gapless(content.text)
        return ReadItem(None, stem or title, (*content.remarks, (Effect.LOST, f"left out: {reason}")))
    return ReadItem(item, item.stem, tuple(content.remarks))


def _item(root: Element, content: Content, keep: Callable[[Shown, Content], Image | None]) -> Item:
    body = root.find("item-body")
    if body is None:
        raise UnfitError("it has no body")
    if root.measure()[1] > _MAX_TEXT:
        raise UnfitError(f"it holds more than {_MAX_TEXT:,} characters, and a question is read from a screen")
    flatten(body, content)
    stem = gapless(content.text)
    interaction = _interaction(root, body, content)
    feedback = gather_feedback(root)
    name = interaction.get("response-identifier")
    declarations = {element.get("identifier"): element for element in root.all("response-declaration")}
    asking = Asking(interaction, declarations.get(name), root.find("response-processing"), feedback, content, keep)
    asked = READERS[interaction.name](asking)
    image = keep(content.pictures[0], content) if content.pictures else None
    if len(content.pictures) > 1:
        content.remark(Effect.LOST, "only the first of its pictures comes in")
    candidates, hint = _rubrics(root, content)
    if not (stem := "\n".join(part for part in (candidates, stem) if part)):
        stem = root.get("title")
        content.remark(Effect.CHANGED, "it has no text, and its title stands in for it: write what is asked")
    for text in feedback.of_wrong:
        content.remark(Effect.LOST, f"what wrong responses are told does not come in: '{shown(text, 200)}'")
    for heading in feedback.headings:
        content.remark(Effect.LOST, f"the heading of what is said afterwards does not come in: '{shown(heading, 80)}'")
    if root.find("assessment-stimulus-ref") is not None:
        content.remark(
            Effect.LOST, "it belongs to a text in another file, which does not come in: see if it stands alone"
        )
    return Item(_id(root), stem, asked, why="\n".join(feedback.general), hint=hint, image=image)


def _id(root: Element) -> str:
    written = root.get("label") if root.get("tool-name") == TOOL else ""
    name = written or root.get("identifier")
    return name if _ID.fullmatch(name) else ""


def _interaction(root: Element, body: Element, content: Content) -> Element:
    """Return the one thing that the item asks."""
    if root.find("template-declaration") is not None or root.find("template-processing") is not None:
        raise UnfitError("it is made anew for each player from a template")
    found = [element for element in body.walk() if element.name.endswith("-interaction")]
    asked = [element for element in found if element.name not in _PASSED]
    if any(element.name == "end-attempt-interaction" for element in found):
        content.remark(Effect.LOST, "a button within the question does not come in")
    if not asked:
        raise UnfitError("it asks nothing")
    if len(asked) > 1:
        raise UnfitError(f"it asks {len(asked)} things at once: make a question of each")
    if asked[0].name not in READERS:
        raise UnfitError(_WHY_NOT.get(asked[0].name, "it works on a picture, where places are pointed at"))
    if root.get("adaptive") == "true":
        content.remark(Effect.CHANGED, "it changed with each try; it is asked once here")
    return asked[0]


def _rubrics(root: Element, content: Content) -> tuple[str, str]:
    """Return what rubrics tell the player before the question, and the hint that this program wrote as one."""
    told, hint = [], ""
    for rubric in root.walk():
        if rubric.name != "rubric-block":
            continue
        text = flatten(rubric, Content(remarks=content.remarks)).text
        kinds = rubric.get("class").split()
        if "hint" in kinds:
            hint = text
        elif "source" in kinds:
            content.remark(Effect.CHANGED, f"its source is known by words alone: '{shown(text, 200)}'")
        elif "candidate" in rubric.get("view").split() and text:
            told.append(text)
        elif text:
            content.remark(
                Effect.LOST, f"a note to {rubric.get('view') or 'others'} does not come in: '{shown(text, 200)}'"
            )
    return "\n".join(told), hint

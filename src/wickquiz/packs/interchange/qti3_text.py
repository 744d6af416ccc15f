"""What stands in an item of QTI as plain text with pictures: XHTML flattened, with a word about all that is lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from wickquiz.packs.interchange.qti3_math import formula, lowered, raised
from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.interchange.xml import Element

GAP: Final = "\0"
"""Where an interaction stands in a line of text; XML itself cannot hold it. `gapless` makes a line or nothing of it."""

INLINE: Final = frozenset({"text-entry-interaction", "inline-choice-interaction"})
FEEDBACK: Final = frozenset({"feedback-inline", "feedback-block", "modal-feedback"})
_BLOCKS: Final = frozenset(
    {
        *(
            "p",
            "div",
            "li",
            "dd",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "tr",
            "table",
            "ul",
            "ol",
        ),
        *("dl", "figure", "figcaption", "section", "article", "aside", "header", "footer", "hr", "address", "caption"),
        *("prompt", "content-body"),
    }
)
_PASSED: Final = frozenset(
    {"stylesheet", "catalog-info", "rubric-block", "source", "track", "companion-materials-info"}
)
_PLAYED: Final = {"audio": "a sound", "video": "a film", "media-interaction": "a sound or film", "svg": "a drawing"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture where it stands: `source` as written, relative to the file."""

    source: str
    alt: str


@dataclass(slots=True)
class Content:
    """What was flattened. `remarks` says what became of things that plain text cannot hold."""

    pieces: list[str] = field(default_factory=list)
    pictures: list[Shown] = field(default_factory=list)
    unit: str = ""
    remarks: dict[tuple[Effect, str], None] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text: a line for each block, spaces as a browser shows them."""
        lines = (" ".join(line.split()) for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    def remark(self, effect: Effect, sentence: str) -> None:
        """Note what became of something, once."""
        self.remarks[effect, sentence] = None


def flatten(element: Element, content: Content | None = None) -> Content:
    """Return what `element` shows: of an interaction its prompt alone, and nothing of feedback and rubrics."""
    content = content if content is not None else Content()
    for child in element.children:
        if isinstance(child, str):
            content.pieces.append(re.sub(r"\s", " ", child))
        elif child.name in INLINE:
            content.pieces.append(GAP)
        elif child.name.endswith("-interaction") and child.name not in _PLAYED:
            _add_prompt(child, content)
        elif child.name not in FEEDBACK and child.name not in _PASSED:
            _add(child, content)
    return content


def gapless(text: str) -> str:
    """Return `text` with a line to fill in for each gap, and without one that only stands at the end."""
    kept = [line for line in text.split("\n") if line != GAP]
    if kept and kept[-1].endswith(GAP) and kept[-1][:-1].rstrip().endswith(("?", ":")):
        kept[-1] = kept[-1][:-1].rstrip()
    return "\n".join(kept).replace(GAP, "_____")


def _add_prompt(interaction: Element, content: Content) -> None:
    prompt = interaction.find("prompt")
    if prompt is not None:
        content.pieces.append("\n")
        flatten(prompt, content)
        content.pieces.append("\n")
    elif interaction.name in ("gap-match-interaction", "hottext-interaction"):
        flatten(interaction, content)


def _add(element: Element, content: Content) -> None:
    name = element.name
    if name == "br":
        content.pieces.append("\n")
    elif name == "img" or (name == "object" and element.get("type").startswith("image/")):
        content.pictures.append(Shown(element.get("src") or element.get("data"), element.get("alt") or element.text))
    elif name in _PLAYED or name == "object":
        content.remark(Effect.LOST, f"{_PLAYED.get(name, 'something embedded')} does not come in")
    elif name == "math":
        content.pieces.append(formula(element).rstrip("; "))
        content.remark(Effect.CHANGED, "a formula comes in as plain text: read it again")
    elif name in ("sub", "sup"):
        _add_script(element, content)
    elif name == "span" and "unit" in element.get("class").split():
        content.unit = flatten(element).text
    elif name in _BLOCKS:
        content.pieces.append("\n")
        flatten(element, content)
        content.pieces.append("\n")
    else:
        _add_inline(element, content)


def _add_inline(element: Element, content: Content) -> None:
    if element.name in ("td", "th"):
        content.remark(Effect.CHANGED, "a table comes in as lines of text: read them again")
        content.pieces.append(" ")
    elif element.name == "printed-variable":
        content.remark(Effect.LOST, "a computed value in the text does not come in")
    elif element.name == "include":
        content.remark(Effect.LOST, "text that stands in another file does not come in")
    flatten(element, content)


def _add_script(element: Element, content: Content) -> None:
    """Add raised or lowered text in Unicode's own characters; where there are none, as ordinary text with a remark."""
    inner = flatten(element, Content(pictures=content.pictures, remarks=content.remarks)).text
    moved = raised(inner) if element.name == "sup" else lowered(inner)
    if inner and not moved:
        content.remark(Effect.CHANGED, "raised or lowered letters come in as ordinary ones")
    content.pieces.append(moved or inner)

"""One question of a SIGame pack: its content (version 4: atoms, version 5: items), and what counts as right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from wickquiz.packs.fold import fold
from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.interchange.scale import SCALE_MISSING, scale_around
from wickquiz.packs.interchange.siq_model import comments_of
from wickquiz.packs.interchange.xml import Element
from wickquiz.packs.interchange.xml_parts import UnfitError, number_of, one_line, tidy
from wickquiz.packs.model import Choice, Image, Interaction, Multi, Number, Option, Typed
from wickquiz.packs.problems import shown

_TEXTS: Final = frozenset({"", "text", "say", "oral"})
_MEDIA: Final = {"voice": "a sound", "audio": "a sound", "video": "a film", "html": "a web page"}
_BRACKETS: Final = frozenset("()[]{}/|;")
_EMPTY: Final = "-1"
_MARKER: Final = "marker"
"""Stands in version 4 between what asks and what answers."""
_ASKING: Final = frozenset({"askAnswer", "accept"})
"""Steps of a script before which the question is shown, and after which the answer."""
_ORDINARY: Final = frozenset({"", "simple", "default"})
_THEMED: Final = frozenset({"cat", "bagcat", "secret", "secretPublicPrice", "secretOpenerPrice"})

Keep = Callable[[str], Image | str]
"""Takes the picture called so into the pack; returns it, or why it cannot be."""


@dataclass(slots=True)
class Content:
    """What a question, an answer or an option shows, or why it cannot."""

    texts: list[str] = field(default_factory=list)
    image: Image | None = None
    unshown: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of its text."""
        return "\n".join(self.texts)


@dataclass(frozen=True, slots=True)
class Read:
    """A question that was read. `topic` stands instead of the theme's name where it is not empty."""

    stem: str
    asked: Interaction
    image: Image | None
    why: str
    topic: str
    remarks: tuple[tuple[Effect, str], ...]


def kind_of(question: Element) -> str:
    """Return how the question is played (stake, secret...); empty for an ordinary one."""
    old = question.find("type")
    name = question.get("type") or (old.get("name") if old else "")
    return "" if name in _ORDINARY else name


def stem_of(question: Element) -> str:
    """Return the text of the question, such as it is, for notes about it."""
    return "\n".join(text for kind, text in _question_parts(question)[0] if kind in _TEXTS)


def read_question(question: Element, theme: str, keep: Keep) -> Read:
    """Return the question, which stands in `theme`.

    Raises:
        UnfitError: it cannot come in; the sentence says why.
    """
    remarks: dict[tuple[Effect, str], None] = {}
    if question.get("price") == _EMPTY:
        raise UnfitError("its place on the board is empty")
    asked_parts, answer_parts = _question_parts(question)
    content = _content(asked_parts, keep)
    if content.unshown:
        raise UnfitError(f"it asks with {content.unshown[0]}")
    answer = _content(answer_parts, lambda _: "a picture")
    for what in answer.unshown:
        remarks[Effect.LOST, f"the answer was shown with {what}, which does not come in"] = None
    if question.find("script") is not None:
        remarks[Effect.CHANGED, "it was played by a script of its own, and is asked as an ordinary question"] = None
    stem = content.text
    if not stem and content.image is not None:
        stem = theme
        remarks[Effect.MISSING, "it asks with a picture alone, and its theme stands in for the text: write one"] = None
    if not stem:
        raise UnfitError("it has no text")
    asked = _asked(question, keep, remarks)
    why = [*comments_of(question), *([answer.text] if answer.text else [])]
    own = _param(question, "theme") if kind_of(question) in _THEMED else ""
    return Read(stem, asked, content.image, "\n".join(why), own, tuple(remarks))


def _question_parts(question: Element) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return type and text of each piece of the question, and of its answer."""
    script = question.find("script")
    if script is not None and (scripted := _scripted(script, question))[0]:
        return scripted
    shown_param = _find_param(question, "question")
    if shown_param is not None:
        answer = _find_param(question, "answer")
        return _items(shown_param), _items(answer) if answer else []
    scenario = question.find("scenario")
    pieces = [(atom.get("type"), tidy(atom.text)) for atom in scenario.all("atom")] if scenario else []
    at = next((at for at, (kind, _) in enumerate(pieces) if kind == _MARKER), len(pieces))
    return pieces[:at], [piece for piece in pieces[at:] if piece[0] != _MARKER]


def _scripted(script: Element, question: Element) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the pieces that a script of version 5 shows before it asks, and those that it shows afterwards."""
    before: list[tuple[str, str]] = []
    after: list[tuple[str, str]] = []
    current = before
    for step in script.all("step"):
        if step.get("type") in _ASKING:
            current = after
        for param in step.all("param"):
            if param.get("name") in ("content", "answer"):
                meant = _find_param(question, one_line(param.text)) if param.get("isRef").lower() == "true" else param
                current += _items(meant) if meant else []
    return before, after


def _items(param: Element) -> list[tuple[str, str]]:
    """Return type and text of the content items of `param`; an @ goes before a link, as in version 4."""
    made = []
    for item in param.all("item"):
        mark = "@" if item.get("isRef").lower() == "true" else ""
        made.append((item.get("type"), mark + tidy(item.text)))
    if not made and param.get("type") in ("", "simple", "content"):
        made.append(("", tidy(param.text)))
    return made


def _find_param(owner: Element, name: str) -> Element | None:
    params = owner.find("params") or owner.find("type") or owner
    return next((param for param in params.all("param") if param.get("name") == name), None)


def _param(owner: Element, name: str) -> str:
    found = _find_param(owner, name)
    return one_line(found.text) if found else ""


def _content(parts: Iterable[tuple[str, str]], keep: Keep) -> Content:
    made = Content()
    for kind, text in parts:
        if kind in _TEXTS:
            made.texts += [text] if text else []
        elif kind == "image" and made.image is not None:
            made.unshown.append("several pictures, and there is room for one")
        elif kind == "image":
            image = keep(text)
            if isinstance(image, str):
                made.unshown.append(image)
            else:
                made.image = image
        else:
            made.unshown.append(_MEDIA.get(kind, f"something of the type '{shown(kind)}'"))
    return made


def _asked(question: Element, keep: Keep, remarks: dict[tuple[Effect, str], None]) -> Interaction:
    right, wrong = _answers(question, "right"), _answers(question, "wrong")
    if not right:
        raise UnfitError("it has no right answer")
    kind = _param(question, "answerType")
    if kind == "select":
        return _select(question, right, keep)
    if kind == "point":
        raise UnfitError("it asks for a place on a picture")
    value = number_of(right[0]) if kind == "number" else None
    if value is not None:
        within = abs(number_of(_param(question, "answerDeviation")) or Decimal(0))
        remarks[Effect.MISSING, SCALE_MISSING] = None
        return Number(value, *scale_around(value, within), within)
    if set(right[0]) & _BRACKETS:
        sentence = f"the answer '{shown(right[0])}' was judged by a host: split it into 'answer' and 'accept'"
        remarks[Effect.MISSING, sentence] = None
    folded = {fold(text) for text in right}
    return Typed(right[0], tuple(right[1:]), tuple(text for text in wrong if fold(text) not in folded))


def _answers(question: Element, name: str) -> list[str]:
    found = question.find(name)
    texts = (one_line(answer.text) for answer in found.all("answer")) if found else ()
    return list(dict.fromkeys(text for text in texts if text))


def _select(question: Element, right: list[str], keep: Keep) -> Interaction:
    """Return a question with options, which answers name by their letters."""
    group = _find_param(question, "answerOptions")
    options: dict[str, Option] = {}
    for param in group.all("param") if group else ():
        name = param.get("name")
        content = _content(_items(param), keep)
        if content.unshown:
            raise UnfitError(f"an option is shown with {content.unshown[0]}")
        options[name] = Option(one_line(content.text) or name, image=content.image)
    if unknown := [name for name in right if name not in options]:
        raise UnfitError(f"the right answer '{shown(unknown[0])}' is not among its options")
    names = set(right)
    distractors = tuple(option for name, option in options.items() if name not in names)
    keys = tuple(options[name] for name in right)
    return Choice(keys[0], distractors) if len(keys) == 1 else Multi(keys, distractors)

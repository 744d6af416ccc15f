"""The interactions of QTI that the game can ask: choice, order, match, associate, text entry, inline choice, slider."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, count
from string import ascii_uppercase
from typing import Final

from wickquiz.packs.fold import fold
from wickquiz.packs.interchange.qti3_feedback import Feedback
from wickquiz.packs.interchange.qti3_text import Content, Shown, flatten
from wickquiz.packs.interchange.report import Effect
from wickquiz.packs.interchange.scale import SCALE_MISSING, scale_around
from wickquiz.packs.interchange.xml import Element
from wickquiz.packs.interchange.xml_parts import UnfitError, number_of
from wickquiz.packs.model import Choice, Claim, Image, Interaction, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.problems import shown

_TRUTH: Final = {"true": True, "false": False}


@dataclass(slots=True)
class Asking:
    """An interaction with what belongs to it. `keep` takes a picture into the pack; None where it cannot be."""

    interaction: Element
    declaration: Element | None
    processing: Element | None
    feedback: Feedback
    content: Content
    keep: Callable[[Shown, Content], Image | None]

    def correct(self) -> list[str]:
        """Return the right response's values: as declared, else those that score.

        Raises:
            UnfitError: nothing says what is right.
        """
        declared = self.declaration.find("correct-response") if self.declaration else None
        values = [value.text.strip() for value in declared.all("value")] if declared else []
        if not values:
            scores = self.mapped()
            best = max(scores.values(), default=Decimal(0))
            is_single = self.declaration is None or self.declaration.get("cardinality") == "single"
            values = [key for key, score in scores.items() if score > 0 and (score == best or not is_single)]
            values = values[:1] if is_single else values
        if not values:
            raise UnfitError("it does not declare which response is right")
        return values

    def mapped(self) -> dict[str, Decimal]:
        """Return the score of each response that the mapping names."""
        mapping = self.declaration.find("mapping") if self.declaration else None
        entries = mapping.all("map-entry") if mapping else []
        return {entry.get("map-key"): number_of(entry.get("mapped-value")) or Decimal(0) for entry in entries}

    def option(self, choice: Element, letter: str = "", *, with_image: bool = True) -> Option:
        """Return a choice as an option; `letter` is what a picture without words is called.

        Raises:
            UnfitError: it has no words.
        """
        inner = flatten(choice, Content(remarks=self.content.remarks))
        image = None
        if inner.pictures and with_image:
            image = self.keep(inner.pictures[0], inner)
        if len(inner.pictures) > (1 if with_image else 0):
            inner.remark(
                Effect.LOST, "a picture in an option does not come in: there is room for one, and not everywhere"
            )
        text = inner.text.replace("\n", " ") or next((picture.alt.strip() for picture in inner.pictures), "")
        if not text and image is not None:
            text = letter
            inner.remark(
                Effect.MISSING, "an option is a picture without words and goes by a letter: write what it shows"
            )
        if not text:
            raise UnfitError("an option has no words (a picture needs 'alt')")
        return Option(text, self.feedback.of_choice.get(choice.get("identifier"), ""), image)

    def options(self, choices: Iterable[Element]) -> dict[str, Option]:
        """Return `choices` as options by their identifiers."""
        lettered = zip(choices, chain(ascii_uppercase, map(str, count(len(ascii_uppercase) + 1))), strict=False)
        return {choice.get("identifier"): self.option(choice, letter) for choice, letter in lettered}


def read_choice(asking: Asking) -> Interaction:
    """Return a choice interaction as a claim, a choice or a multi."""
    options = asking.options(asking.interaction.all("simple-choice") or asking.interaction.all("inline-choice"))
    right = list(dict.fromkeys(asking.correct()))
    set_of_right = set(right)
    if unknown := [name for name in right if name not in options]:
        raise UnfitError(f"the right response '{shown(unknown[0])}' is not among its options")
    wrong = tuple(option for name, option in options.items() if name not in set_of_right)
    is_single = asking.declaration is None or asking.declaration.get("cardinality") != "multiple"
    if not is_single or len(right) > 1:
        return Multi(tuple(options[name] for name in right), wrong)
    key = options[right[0]]
    truths = [_TRUTH.get(option.text.strip(".").casefold()) for option in options.values()]
    if sorted(truths, key=str) == [False, True] and not any(one.why or one.image for one in options.values()):
        return Claim(key.text.strip(".").casefold() == "true")
    return Choice(key, wrong)


def read_order(asking: Asking) -> Interaction:
    """Return an order interaction."""
    options = asking.options(asking.interaction.all("simple-choice"))
    right = asking.correct()
    if sorted(right) != sorted(options):
        raise UnfitError("only some of its elements belong into the order")
    return Order(tuple(options[name] for name in right))


def read_match(asking: Asking) -> Interaction:
    """Return a match interaction whose pairs are one to one."""
    sets = asking.interaction.all("simple-match-set")
    if len(sets) != 2:  # noqa: PLR2004 - the two sides
        raise UnfitError("it has no two sides to be matched")
    left_choices, right_choices = (side.all("simple-associable-choice") for side in sets)
    lefts = {choice.get("identifier"): asking.option(choice, with_image=False) for choice in left_choices}
    rights = asking.options(right_choices)
    pairs = _pairs(asking)
    if sorted(left for left, _ in pairs) != sorted(lefts) or any(right not in rights for _, right in pairs):
        raise UnfitError("its two sides are not matched one to one")
    taken = {right for _, right in pairs}
    extra = tuple(option for name, option in rights.items() if name not in taken)
    return Match(tuple((Option(lefts[left].text), rights[right]) for left, right in pairs), extra)


def read_associate(asking: Asking) -> Interaction:
    """Return an associate interaction whose pairs are one to one, the first of each pair on the left."""
    choices = {choice.get("identifier"): choice for choice in asking.interaction.all("simple-associable-choice")}
    pairs = _pairs(asking)
    names = [name for pair in pairs for name in pair]
    if len(set(names)) < len(names) or any(name not in choices for name in names):
        raise UnfitError("its elements are not paired one to one")
    asking.content.remark(Effect.CHANGED, "any two could be paired; here the first of each pair stands on the left")
    made = tuple((asking.option(choices[a], with_image=False), asking.option(choices[b])) for a, b in pairs)
    taken = set(names)
    extra = tuple(asking.option(choice) for name, choice in choices.items() if name not in taken)
    return Match(tuple((Option(left.text), right) for left, right in made), extra)


def _pairs(asking: Asking) -> list[tuple[str, str]]:
    pairs = [(value.split()[0], value.split()[-1]) for value in asking.correct() if len(value.split()) == 2]  # noqa: PLR2004
    if len({right for _, right in pairs}) < len(pairs):
        raise UnfitError("several of its elements belong to the same one, and pairs here are one to one")
    return pairs


def read_text_entry(asking: Asking) -> Interaction:
    """Return a text entry as a typed item: what scores is accepted, what is named and does not score rejected.

    A number with a tolerance around it becomes a number on a scale, for which the file knows no ends.
    """
    key = asking.correct()[0]
    scores = asking.mapped()
    right = [text for text, score in scores.items() if score > 0 and text != key]
    accepted = {fold(text) for text in (key, *right)}
    wrong = [text for text, score in scores.items() if score <= 0]
    reject = tuple(text for text in wrong if fold(text) not in accepted)
    if len(reject) < len(wrong):
        asking.content.remark(Effect.CHANGED, "upper and lower case made a difference, and make none here")
    if len({score for score in scores.values() if score > 0}) > 1:
        asking.content.remark(Effect.CHANGED, "some responses scored in part, and count as right here")
    value = number_of(key)
    within = _tolerance(asking, value) if value is not None else None
    if value is not None and within:
        asking.content.remark(Effect.MISSING, SCALE_MISSING)
        return Number(value, *scale_around(value, within), within, asking.content.unit)
    return Typed(key, tuple(right), reject)


def read_slider(asking: Asking) -> Interaction:
    """Return a slider as a number with its bounds; a coarse step becomes the distance that still counts as right."""
    low, high = (number_of(asking.interaction.get(f"{end}-bound")) for end in ("lower", "upper"))
    value = number_of(asking.correct()[0])
    if low is None or high is None or value is None:
        raise UnfitError("its scale or its right response is not a number that can be shown")
    step = number_of(asking.interaction.get("step", "1")) or Decimal(1)
    within = _tolerance(asking, value)
    if within is None and step > 1:
        within = step / 2
        sentence = f"the slider moved in steps of {step:f}; responses up to half a step off are right here"
        asking.content.remark(Effect.CHANGED, sentence)
    return Number(value, low, high, within or Decimal(0), asking.content.unit)


def _tolerance(asking: Asking, value: Decimal) -> Decimal | None:
    """Return how far off a response may be by the response processing; None where it says nothing of it."""
    processing = asking.processing
    for rule in processing.walk() if processing else ():
        if rule.name != "equal":
            continue
        given = [number_of(part) for part in rule.get("tolerance").split()]
        known = [abs(part) for part in given if part is not None]
        if known and rule.get("tolerance-mode") == "absolute":
            return max(known)
        if known and rule.get("tolerance-mode") == "relative":
            return abs(value) * max(known) / 100
    return None


READERS: Final[dict[str, Callable[[Asking], Interaction]]] = {
    "choice-interaction": read_choice,
    "inline-choice-interaction": read_choice,
    "order-interaction": read_order,
    "match-interaction": read_match,
    "associate-interaction": read_associate,
    "text-entry-interaction": read_text_entry,
    "slider-interaction": read_slider,
}

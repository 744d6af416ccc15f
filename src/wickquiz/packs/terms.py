"""The words that a paragraph has to hold before it can bear an answer out.

By kind, what stands for the answer where the author names no `terms` of a citation (each line one *part*, whose words
have to stand together in the paragraphs of one citation):

- choice, typed: the key;
- multi: each key; order: each element; match: each pair, both its sides;
- number: the value, in figures (`2500`, `2,500`, `2.5 thousand`) or, from 0 to 99 and for round thousands, millions and
  billions, in English words (`six`, `fifty-one million`);
- claim: nothing. A verdict has no words; the paragraph's hash is the proof unless the author names terms.

The words of a part are what its text holds between spaces and hyphens, less punctuation at their ends, a possessive 's
and the small words of English that carry no fact ("the", "of"). A term that an author names is looked for as a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import assert_never

from wickquiz.packs.model import Choice, Claim, Interaction, Item, Match, Multi, Number, Order, Typed
from wickquiz.packs.normalise import normalise

_SMALL_WORDS = frozenset(
    ("a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is", "it", "its")
)
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IN_WORDS = (*_ONES, *(ten if one == "zero" else f"{ten} {one}" for ten in _TENS for one in _ONES[:10]))
_SCALES = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_WRITTEN_OUT = 30  # no text writes a number of more digits, and writing out 1e999999 would take a gigabyte
_GAP = re.compile(r"[\s/-]+")
# Scripts that put no space between words, or join particles to them: there a term may stand inside a run of letters.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase to look for. `text` names it in the lock; any one of `forms` (normalised) will do."""

    text: str
    forms: tuple[str, ...]

    def stands_in(self, normalised: str) -> bool:
        """Whether a normalised paragraph holds the term as whole words."""
        return any(_pattern(form).search(normalised) for form in self.forms)


@lru_cache(maxsize=4096)
def phrase(text: str) -> Term:
    """The term for words that an author names: they have to follow one another, whatever marks stand between."""
    folded = normalise(text)
    return Term(folded, (folded,))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Term, ...]:
    """A term for each word of `text` that carries a fact; for all of its words where none does; never no term."""
    plain = [word for chunk in _GAP.split(normalise(text)) if (word := _bare(chunk))]
    telling = [word for word in plain if word not in _SMALL_WORDS]
    return tuple(Term(word, (word,)) for word in dict.fromkeys(telling or plain)) or (phrase(text),)


@lru_cache(maxsize=4096)
def names_of(text: str) -> frozenset[str]:
    """What the lock calls the terms of `words`."""
    return frozenset([term.text for term in words(text)])


def parts_of(item: Item) -> tuple[tuple[Term, ...], ...]:
    """The parts of an item's answer, each as the terms that one citation has to hold; () for a claim."""
    if isinstance(item.interaction, Number):
        return ((_number(item.interaction.value),),)
    if isinstance(item.interaction, Claim):
        return ()
    return tuple(words(text) for text in answer_texts(item))


def answer_texts(item: Item) -> tuple[str, ...]:  # noqa: PLR0911 - one for each kind
    """What the item takes for right, as texts: the lock keeps them, so that an answer swapped later shows."""
    asked: Interaction = item.interaction
    if isinstance(asked, Choice):
        return (asked.key.text,)
    if isinstance(asked, Claim):
        return (f"{'true' if asked.verdict else 'false'}: {item.stem}",)
    if isinstance(asked, Typed):
        return (asked.key,)
    if isinstance(asked, Multi):
        return tuple([option.text for option in asked.keys])
    if isinstance(asked, Order):
        return tuple([option.text for option in asked.sequence])
    if isinstance(asked, Match):
        return tuple([f"{left.text} / {right.text}" for left, right in asked.pairs])
    if isinstance(asked, Number):
        return (f"{_figures(asked.value)} {asked.unit}".rstrip(),)
    assert_never(asked)


def wrong_texts(item: Item) -> tuple[str, ...]:
    """The options of the item that are right nowhere in it."""
    asked = item.interaction
    if isinstance(asked, (Choice, Multi)):
        return tuple([option.text for option in asked.distractors])
    return tuple([option.text for option in asked.extra]) if isinstance(asked, Match) else ()


def _bare(chunk: str) -> str:
    """A word without the marks around it and without a possessive ending."""
    while chunk and unicodedata.category(chunk[-1])[0] in "PSC":
        chunk = chunk[:-1]
    while chunk and unicodedata.category(chunk[0])[0] in "PSC":
        chunk = chunk[1:]
    return chunk.removesuffix("'s")


@lru_cache(maxsize=4096)
def _pattern(form: str) -> re.Pattern[str]:
    """A search for `form` as whole words, and for figures as a whole number: 5 stands in none of 51, 2.5 and 5,000."""
    chunks = [chunk.strip("\"'.,:;!?()[]") or chunk for chunk in _GAP.split(form) if chunk]
    if not chunks:
        return re.compile(r"(?!)")  # nothing to look for is found nowhere, not everywhere
    body = r"\W{1,3}".join(map(re.escape, chunks))
    before = after = ""
    if not _UNSPACED.match(chunks[0][0]):
        before = r"(?<![^\W_])(?<!\d[.,])" if chunks[0][0].isdigit() else r"(?<![^\W_])"
    if not _UNSPACED.match(chunks[-1][-1]):
        after = r"(?![^\W_])(?![.,]\d)" if chunks[-1][-1].isdigit() else r"(?![^\W_])"
    return re.compile(before + body + after)


def _figures(value: Decimal) -> str:
    if abs(value.adjusted()) > _WRITTEN_OUT:
        return str(value)
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(value: Decimal) -> Term:
    """The term for a number, with the ways in which a text may write it."""
    figures = _figures(value)
    forms = [figures, *_in_words(value)]
    if abs(value.adjusted()) <= _WRITTEN_OUT:
        forms.append(f"{Decimal(figures):,f}")
        counts = [(value / scale, name) for scale, name in _SCALES if abs(value) >= scale]
        forms += [f"{way} {name}" for count, name in counts for way in (_figures(count), *_in_words(count))]
    return Term(figures, tuple(dict.fromkeys(forms)))


def _in_words(value: Decimal) -> tuple[str, ...]:
    small = 0 <= value < len(_IN_WORDS) and value == int(value)
    return (_IN_WORDS[int(value)],) if small else ()

"""From what an importer found to items that are sure to be playable: cleaned, fitted, named, and read back.

Whether an item is sound, the pack reader itself decides: each is written, read again, and kept only if it came back.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from wickquiz.packs.citing import Scope
from wickquiz.packs.emitter import clean
from wickquiz.packs.fold import fold_seen
from wickquiz.packs.interchange.report import Imported, Notebook
from wickquiz.packs.items import read_question
from wickquiz.packs.kinds import MAX_OPTIONS, MAX_WRONG
from wickquiz.packs.model import (
    Choice,
    Claim,
    Dissent,
    Image,
    Interaction,
    Item,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Source,
    Typed,
)
from wickquiz.packs.nodes import Mapping as Keys
from wickquiz.packs.nodes import Sequence
from wickquiz.packs.problems import Report, shown
from wickquiz.packs.tree import read_tree
from wickquiz.packs.writer import write_questions

ENOUGH_WRONG: Final = 3
"""Wrong options below which the right one is easily guessed."""


def fit(imported: Imported, sources: Mapping[str, Source], folder: Path, book: Notebook) -> tuple[Item, ...]:
    """Return those items that can be played, each as the reader sees it; `book` tells of all else.

    `folder` is where the pack's pictures lie already.
    """
    fitted = []
    taken: set[str] = set()
    numbered = tuple(f"question {number}" for number in range(1, len(imported.items) + 1))
    for item, where in zip(imported.items, imported.places or numbered, strict=True):
        book.at(where, item.stem)
        sound = read_back(_fitted(cleaned(item, book), book), sources, folder, book)
        if sound is None:
            continue
        sound = replace(sound, id=_free(sound.id, taken))
        taken.add(sound.id)
        _miss(sound, book)
        fitted.append(sound)
    book.at("")
    return tuple(fitted)


def cleaned(item: Item, book: Notebook) -> Item:
    """Return `item` with texts that a pack can hold, in Unicode's composed form."""

    def tidy(text: str) -> str:
        before = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        after = clean(text)
        if len(after) < len(before):
            book.changed("invisible characters that a pack cannot hold were taken out")
        return unicodedata.normalize("NFC", after)

    return replace(
        item,
        stem=tidy(item.stem),
        topic=tidy(item.topic),
        why=tidy(item.why),
        hint=tidy(item.hint),
        interaction=_tidied(item.interaction, tidy),
        tags=_known(map(tidy, item.tags)),
        image=_tidied_image(item.image, tidy),
        dissents=tuple(Dissent(each.citations, tidy(each.says), tidy(each.why)) for each in item.dissents),
    )


def _tidied(asked: Interaction, tidy: Callable[[str], str]) -> Interaction:  # noqa: PLR0911 - one for each kind
    def option(each: Option) -> Option:
        return Option(tidy(each.text), tidy(each.why), _tidied_image(each.image, tidy))

    def options(several: Iterable[Option]) -> tuple[Option, ...]:
        return tuple(map(option, several))

    match asked:
        case Choice(key, distractors):
            return Choice(option(key), options(distractors))
        case Multi(keys, distractors):
            return Multi(options(keys), options(distractors))
        case Typed(key, accept, reject):
            return Typed(tidy(key), _known(map(tidy, accept)), _known(map(tidy, reject)))
        case Order(sequence):
            return Order(options(sequence))
        case Match(pairs, extra):
            return Match(tuple((option(left), option(right)) for left, right in pairs), options(extra))
        case Number():
            return replace(asked, unit=tidy(asked.unit))
        case Claim():
            return asked


def _tidied_image(image: Image | None, tidy: Callable[[str], str]) -> Image | None:
    return Image(image.path, tidy(image.alt)) if image else None


def _known(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _fitted(item: Item, book: Notebook) -> Item:
    """Return `item` with as many wrong options as a screen holds, none of which is right."""
    match item.interaction:
        case Choice(key, distractors):
            return replace(item, interaction=Choice(key, _wrong((key,), distractors, MAX_WRONG, book)))
        case Multi(keys, distractors):
            room = min(MAX_WRONG, MAX_OPTIONS - len(keys))
            return replace(item, interaction=Multi(keys, _wrong(keys, distractors, room, book)))
        case Match(pairs, extra):
            for left, _ in pairs:
                if left.why or left.image:
                    book.lost("the left side of a pair is text alone; a picture or comment on it is left out")
            rights, room = tuple(right for _, right in pairs), MAX_OPTIONS - len(pairs)
            bare = tuple((Option(left.text), right) for left, right in pairs)
            return replace(item, interaction=Match(bare, _wrong(rights, extra, min(MAX_WRONG, room), book)))
    return item


def _wrong(keys: Iterable[Option], distractors: Iterable[Option], room: int, book: Notebook) -> tuple[Option, ...]:
    seen = {fold_seen(key.text) for key in keys}
    kept: list[Option] = []
    for option in distractors:
        folded = fold_seen(option.text)
        if not folded:
            book.lost("a wrong option without a text is left out")
        elif folded in seen:
            book.lost(f"the wrong option '{shown(option.text)}' is left out: it reads like another one, or the answer")
        elif len(kept) >= max(room, 0):
            book.lost(f"the wrong option '{shown(option.text)}' is left out: a screen has no room for it")
        else:
            kept.append(option)
            seen.add(folded)
    return tuple(kept)


def read_back(item: Item, sources: Mapping[str, Source], folder: Path, book: Notebook) -> Item | None:
    """Return `item` as the pack reader reads it; None, noted with the reader's own words, where it cannot be played."""
    report = Report(folder)
    root = read_tree(write_questions([item]).encode(), report).root
    questions = root.values.get("questions") if isinstance(root, Keys) else None
    if isinstance(questions, Sequence) and len(questions.items) == 1 and not report.errors:
        read = read_question(questions.items[0], Scope(report, folder, dict(sources), set()))
        if read is not None:
            return replace(read.item, place=None)
    reason = next((each.message for each in report.problems() if each.severity == "error"), "it cannot be written")
    book.lost(f"left out: {reason}")
    return None


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name[:58]}-{number}"
    return free


def _miss(item: Item, book: Notebook) -> None:
    """Note what a good question has and this one never had."""
    if isinstance(item.interaction, Choice | Multi) and len(item.interaction.distractors) < ENOUGH_WRONG:
        book.missing(f"fewer than {ENOUGH_WRONG} wrong options: add some to 'wrong', or the answer is easily guessed")
    if not item.citations:
        book.missing("no source: add one to 'sources' and cite it, such as 'source: gazette@4'")

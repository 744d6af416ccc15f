"""Makes packs by the thousand for the other benchmarks: as files, and in the index without being read one by one."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from wickquiz.packs.identity import content_hash
from wickquiz.packs.index.compiling import Compiled, compiled
from wickquiz.packs.index.stamps import Surveyor, digest
from wickquiz.packs.index.store import opened
from wickquiz.packs.model import Pack
from wickquiz.packs.reader import read_pack

HEADS = ("can", "wi", "lam", "tal", "spar", "hol", "gui", "har", "mu", "ri", "gar", "sig", "vi", "co", "lan", "gla")
TAILS = ("dle", "ck", "per", "low", "ker", "der", "ld", "bour", "seum", "ver", "den", "nal", "olin", "met", "tern")
WORDS = tuple(head + tail for head in HEADS for tail in TAILS)
TOPICS = tuple(f"Topic {number}" for number in range(10))
LEVELS = ("easy", "medium", "hard")
LANGUAGES = ("en", "en", "de", "fr")
PATTERNS = 8
"""So many packs differ in all; the others are one of these under another name, as far as a reader can tell."""

SETTLE_SECONDS = 2.2
"""The index knows a file by its date only once that is so old."""


def pack_text(title: str, questions: int, seed: int, language: str = "en") -> str:
    """Return a pack such as people write: seven in ten a choice, half of them with an explanation."""
    dice = random.Random(seed)
    lines = ["wickpack: 1", f"title: {title}", f"language: {language}", "sources:"]
    lines += [
        f"  s{number}: {{title: {phrase(dice, 4)}, publisher: The Lamp Gazette, published: 2024-06-{number + 1:02}}}"
        for number in range(10)
    ]
    lines.append("questions:")
    for number in range(questions):
        lines += question(dice, number)
        if dice.choice((True, False)):
            lines.append(f"  why: {phrase(dice, 14)}, {phrase(dice, 5)}.")
        lines += [f"  topic: {dice.choice(TOPICS)}", f"  level: {dice.choice(LEVELS)}"]
        lines.append(f"  source: s{number % 10}@{dice.randint(1, 20)}")
    return "\n".join(lines) + "\n"


def question(dice: random.Random, number: int) -> list[str]:
    """Return the lines of one question that are its kind's own."""
    stem = f"Which {phrase(dice, 6)} number {number} keeps the {phrase(dice, 2)} alight"
    match dice.choices(("choice", "claim", "typed", "order", "number"), (70, 10, 10, 5, 5))[0]:
        case "choice":
            wrong = ", ".join(f"{phrase(dice, 2)} {mark}" for mark in ("a", "b", "ccc ccc"))
            return [f"- ask: {stem}?", f"  answer: {phrase(dice, 2)} {number}", f"  wrong: [{wrong}]"]
        case "claim":
            return [f"- claim: {stem}.", f"  is: {dice.choice(('true', 'false'))}"]
        case "typed":
            return [f"- ask: {stem}?", f"  answer: {phrase(dice, 2)} x", f"  accept: [{phrase(dice, 2)}]"]
        case "order":
            return [f"- ask: {stem}?", f"  order: [{', '.join(f'{phrase(dice, 1)} {step}' for step in range(4))}]"]
    return [f"- ask: {stem}?", f"  number: {dice.randint(10, 90)}", "  between: [0, 100]", "  within: 3"]


def phrase(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(WORDS, k=words))


def fill(folder: Path, index: Path, packs: int, questions: int) -> None:
    """Put `packs` files of `questions` each into `folder`, and into the index as a start would that reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    patterns = {}
    for number in range(packs):
        language = LANGUAGES[number % len(LANGUAGES)]
        path = folder / f"pack-{number:05}.yaml"
        pattern = number % PATTERNS
        if pattern not in patterns:
            path.write_text(pack_text("PATTERN", questions, pattern), encoding="utf-8")
            patterns[pattern] = path.read_text(encoding="utf-8"), read_pack(path)
        text, _ = patterns[pattern]
        path.write_text(
            text.replace("PATTERN", f"Pack {number}").replace("language: en", f"language: {language}"), encoding="utf-8"
        )
    time.sleep(SETTLE_SECONDS)
    store = opened(index)
    assert store is not None
    store.keep(_compiled(folder, patterns, packs))
    store.close()


def _compiled(folder: Path, patterns: dict[int, tuple[str, Pack]], packs: int) -> Iterator[Compiled]:
    surveyor = Surveyor()
    for number in range(packs):
        path = folder / f"pack-{number:05}.yaml"
        _, pattern = patterns[number % PATTERNS]
        pack = replace(
            pattern,
            id=path.stem,
            title=f"Pack {number}",
            path=path,
            language=LANGUAGES[number % len(LANGUAGES)],
            content_hash=content_hash(path.stem, pattern.items),
        )
        yield compiled(path, surveyor.stamp(path), digest(path), pack, ())

"""The JSON Schema and the pack reader are of one mind about every question of every example, good and bad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from tests.packs.judged import BEYOND, EXPRESSED, IN_PART, Verdicts, refused_parts, verdicts
from tests.packs.mistakes import HEADER, IN_A_FILE, IN_A_QUESTION, IN_THE_HEADER, KEEPS
from tests.packs.plain import Core, Old, plain, seen_by_an_editor, tree_of
from tests.packs.test_pack_format_docs import documented_packs

from wickquiz.packs.problems import ERRORS, WARNINGS

ROOT = Path(__file__).parents[2]
GOOD_FOLDERS = (ROOT / "questions" / "ballerina", ROOT / "tests" / "packs" / "data" / "full")

MORE = [
    KEEPS.replace("- {", "- {id: “gas”, "),
    KEEPS.replace("- {", "- {id: .gas, "),
]
"""Mistakes that are of interest here alone."""


def examples() -> Iterator[tuple[str, str]]:
    """Every pack of one file that the documents and tests hold, with a name."""
    questions = [f"questions:\n- {question}\n{KEEPS.removeprefix('questions:')[1:]}" for question, _ in IN_A_QUESTION]
    headers = [
        "sources: {}\ndefaults: {}\ncover: {}\n",
        "sources:\n  gazette: {title: T, published: 2024-02-30}\n",
        "language: no\nid: 007\nx-allow: [no-source, few-wrong]\n",
        "cover: {alt: A lamp}\n",
        "topic: Lamps\n",
    ]
    found = {
        "docs": documented_packs(),
        "header": [head + KEEPS for head, _ in IN_THE_HEADER],
        "question": [HEADER + question for question in questions],
        "file": [text for text, _ in IN_A_FILE],
        "more": [HEADER + text for text in MORE],
        "more header": [f"wickpack: 1\ntitle: Wax\n{head}{KEEPS}" for head in headers],
    }
    for name, texts in found.items():
        yield from ((f"{name} {number}", text) for number, text in enumerate(texts))


EXAMPLES = dict(examples())
GOOD_FILES = [path for folder in GOOD_FOLDERS for path in sorted(folder.glob("*.yaml"))]


def test_every_rule_is_held_by_the_schema_or_there_is_a_reason_why_not() -> None:
    rules = [*EXPRESSED, *IN_PART, *(rule for several in BEYOND.values() for rule in several)]
    assert sorted(rules) == sorted(ERRORS | WARNINGS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_schema_and_reader_agree_about_every_question_of_every_example(name: str, tmp_path: Path) -> None:
    found = verdicts(EXAMPLES[name], tmp_path)
    assert found is None or found.disagreements() == []


@pytest.fixture(scope="module")
def all_verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdicts]:
    folder = tmp_path_factory.mktemp("examples")
    return [found for text in EXAMPLES.values() if (found := verdicts(text, folder))]


def test_the_examples_break_every_rule_that_the_schema_holds(all_verdicts: list[Verdicts]) -> None:
    assert len(all_verdicts) > 140
    broken = {rule for each in all_verdicts for rules in each.reported.values() for rule in rules}
    assert EXPRESSED - broken == set()


@pytest.mark.parametrize("rule", IN_PART)
def test_what_the_schema_holds_in_part_it_refuses_here_and_passes_there(
    rule: str, all_verdicts: list[Verdicts]
) -> None:
    alone = [
        part in each.refused
        for each in all_verdicts
        for part, rules in each.reported.items()
        if rules & (EXPRESSED | IN_PART.keys()) == {rule}
    ]
    assert set(alone) == {True, False}


@pytest.mark.parametrize("path", GOOD_FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_good_packs_pass_as_the_reader_and_as_editors_see_them(path: Path) -> None:
    root = tree_of(path.read_bytes())
    assert root is not None
    seen = [plain(root), *(seen_by_an_editor(path.read_text(encoding="utf-8"), loader) for loader in (Core, Old))]
    assert [refused_parts(value) for value in seen] == [set(), set(), set()]


LOOK_ALIKES = "yes No '1:30' 1:30 010 3.10 2024-06-07 ~ null 1984 -1 +5 0x1F 1e3 true = off"


@pytest.mark.parametrize("word", LOOK_ALIKES.split())
@pytest.mark.parametrize("loader", [Core, Old])
def test_what_looks_like_something_else_to_an_editor_passes_as_the_text_that_it_is(
    word: str, loader: type[yaml.CSafeLoader], tmp_path: Path
) -> None:
    text = f"""\
wickpack: 1
title: {word}
version: {word}
authors: [{word}]
sources: {{gazette: {{title: {word}, published: 2024, accessed: 2024-06-07}}}}
questions:
- {{ask: {word}, answer: {word}, wrong: [a, {{text: {word}, why: {word}}}], source: gazette@4, tags: {word}}}
- {{ask: Which?, match: {{a: {word}, b: c}}, topic: {word}, source: gazette@1}}
- {{ask: In order?, order: [a, b, {word}], why: {word}, hint: {word}, source: {{cite: gazette@1, terms: {word}}}}}
- {{claim: {word}, is: no, spoiler: Yes, disagree: {{cite: gazette@2, says: {word}}}, source: gazette@2, time: 20}}
- {{ask: How many?, number: -1.50, between: [-3, +12.5], unit: {word}, within: 0.25, source: gazette@2}}
"""
    found = verdicts(text, tmp_path)
    assert found is not None
    assert (found.refused, found.disagreements()) == (set(), [])
    assert refused_parts(seen_by_an_editor(text, loader)) == set()


EMPTY = {"empty-value", "missing-text", "how-many", "bad-id", "bad-citation"}
"""Broken by an empty text too, which is a null to an editor."""


@pytest.mark.parametrize("loader", [Core, Old])
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_editor_refuses_nothing_good_and_misses_only_what_is_empty_or_a_number(
    name: str, loader: type[yaml.CSafeLoader], tmp_path: Path
) -> None:
    text = EXAMPLES[name]
    found = verdicts(text, tmp_path)
    if found is None:
        return
    seen = refused_parts(seen_by_an_editor(text, loader))
    assert seen <= found.refused
    for part in found.refused - seen:
        assert found.reported[part] & (EXPRESSED | IN_PART.keys()) <= EMPTY | {"bad-number"}


@pytest.mark.parametrize("count", range(11))
@pytest.mark.parametrize(
    "question",
    [
        "answer: right, wrong: [{}]",
        "answers: [{}], wrong: [bad]",
        "order: [{}]",
        "match: {{{}}}",
        "number: 1, between: [{}]",
    ],
)
def test_as_many_entries_as_the_reader_allows_are_allowed(question: str, count: int, tmp_path: Path) -> None:
    entries = [f"{at}: v{at}" if "match" in question else f"{at}" for at in range(1, count + 1)]
    found = verdicts(f"{HEADER}questions:\n- {{ask: Which?, {question.format(', '.join(entries))}}}\n", tmp_path)
    assert found is not None
    assert found.refused == ({0} if found.reported.get(0, set()) & {"how-many", "bad-range"} else set())

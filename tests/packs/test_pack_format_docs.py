"""docs/pack-format.md under test: every rule stands there, and every example does what it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from wickquiz.packs.header import FILE_KEYS, PACK_KEYS, SOURCE_KEYS
from wickquiz.packs.items import QUESTION_KEYS
from wickquiz.packs.problems import ERRORS, WARNINGS
from wickquiz.packs.reader import check

TEXT = (Path(__file__).parents[2] / "docs" / "pack-format.md").read_text(encoding="utf-8")
YAML = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
HEADER = "wickpack: 1\ntitle: Wax\nsources: {gazette: {title: Why wax burns}}\nquestions:\n"
HOLDING_NOT_AN_EXAMPLE = {
    "distractor-supported",
    "duplicate-pack",
    "ignored-file",
    "lock-damaged",
    "lock-incomplete",
    "lock-stale",
    "not-a-pack",
    "not-found",
    "not-utf8",
    "too-large",
    "too-many-problems",
    "too-many-values",
    "unreadable",
}
"""These need more than a text: bytes, several files, a lock. Other tests break them."""


@dataclass(frozen=True)
class Example:
    rule: str
    source: str
    says: tuple[str, ...]


def section(name: str) -> str:
    return TEXT.split(f"\n## {name}\n")[1].split("\n## ")[0]


def rules_in(text: str) -> set[str]:
    return set(re.findall(r"^#### `(.+)`$", text, re.MULTILINE))


def examples() -> list[Example]:
    found = []
    for part in re.split(r"^##+ ", TEXT, flags=re.MULTILINE):
        blocks = YAML.findall(part)
        if blocks and part.startswith("`"):
            says = re.findall(r"```text\n(.*?)```", part, re.DOTALL)
            found.append(Example(part.split("`")[1], blocks[0], tuple(says[0].splitlines())))
    return found


def documented_packs() -> list[str]:
    """Every pack that the document shows, as the text of one file."""
    return [HEADER + source if source.startswith("- ") else source for source in YAML.findall(TEXT)]


def problems_of(folder: Path, source: str) -> list[str]:
    """What `pack check` says of an example, its lines counted from the example's first."""
    pack = folder / "wax"
    (pack / "images").mkdir(parents=True)
    (pack / "images" / "flame.png").write_bytes(b"recognised by nothing but its name")
    header = HEADER if source.startswith("- ") else ""
    (pack / "pack.yaml").write_text(header + source, encoding="utf-8")
    above = header.count("\n")
    return [
        f"{each.place.line - above}:{each.place.column}: {each.severity}: {each.message} [{each.rule}]"
        for each in check(pack).problems
    ]


def test_every_rule_stands_under_its_severity() -> None:
    assert rules_in(section("Errors")) == ERRORS
    assert rules_in(section("Warnings")) == WARNINGS


def test_every_rule_that_a_text_can_break_has_an_example() -> None:
    assert {example.rule for example in examples()} == (ERRORS | WARNINGS) - HOLDING_NOT_AN_EXAMPLE


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.rule)
def test_an_example_gets_exactly_the_lines_that_stand_below_it(example: Example, tmp_path: Path) -> None:
    assert tuple(problems_of(tmp_path, example.source)) == example.says
    assert any(f"[{example.rule}]" in line for line in example.says)


def test_the_packs_that_are_shown_as_good_have_no_problem(tmp_path: Path) -> None:
    shown_as_bad = {example.source for example in examples()}
    good = [source for source in YAML.findall(TEXT) if source not in shown_as_bad]
    assert len(good) == 3
    for number, source in enumerate(good):
        assert problems_of(tmp_path / str(number), source) == []


@pytest.mark.parametrize("key", sorted(PACK_KEYS | FILE_KEYS | SOURCE_KEYS | QUESTION_KEYS))
def test_every_key_is_explained(key: str) -> None:
    assert re.search(rf"`{key}[`:]", TEXT)

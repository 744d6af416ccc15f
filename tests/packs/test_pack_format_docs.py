"""docs/pack-format.md under test: every rule stands there, and every example does what it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
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
SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)
SAYS = re.compile(r"```text\n(.*?)```", re.DOTALL)
PLACED = re.compile(r"^ *(\S+:\d+:\d+: (?:error|warning): .* \[[a-z0-9-]+\])$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    rule: str
    source: str
    says: tuple[str, ...]


def section(name: str) -> str:
    return TEXT.split(f"\n## {name}\n")[1].split("\n## ")[0]


def rules_in(text: str) -> set[str]:
    return set(re.findall(r"^#### `(.+)`$", text, re.MULTILINE))


def examples(block: re.Pattern[str]) -> list[Example]:
    """What stands in a `block` below the heading of a rule, and what is said of it."""
    found = []
    for part in re.split(r"^##+ ", TEXT, flags=re.MULTILINE):
        blocks = block.findall(part)
        if blocks and part.startswith("`"):
            found.append(Example(part.split("`")[1], blocks[0], tuple(SAYS.findall(part)[0].splitlines())))
    return found


PACKS = examples(YAML)
SESSIONS = examples(SHELL)


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


def test_every_rule_has_an_example() -> None:
    rules = [example.rule for example in (*PACKS, *SESSIONS)]
    assert sorted(rules) == sorted(ERRORS | WARNINGS)
    assert len(SESSIONS) < len(PACKS)


@pytest.mark.parametrize("example", PACKS, ids=lambda example: example.rule)
def test_an_example_gets_exactly_the_lines_that_stand_below_it(example: Example, tmp_path: Path) -> None:
    assert tuple(problems_of(tmp_path, example.source)) == example.says
    assert any(f"[{example.rule}]" in line for line in example.says)


@pytest.fixture
def beginning(tmp_path: Path) -> Path:
    """The folder that a session begins in, as the document describes it."""
    described = section("Errors").partition("\n###")[0]
    for name, block in (("wax/pack.yaml", YAML), ("articles/gazette.txt", SAYS)):
        path = tmp_path / "here" / name
        path.parent.mkdir(parents=True)
        (text,) = block.findall(described)
        path.write_text(text, encoding="utf-8")
    program = tmp_path / "bin" / "wickquiz"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m wickquiz "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return tmp_path / "here"


@pytest.mark.parametrize("example", SESSIONS, ids=lambda example: example.rule)
def test_a_session_ends_in_exactly_the_lines_that_stand_below_it(example: Example, beginning: Path) -> None:
    path = f"{beginning.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-eu"],
        input=example.source,
        cwd=beginning,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    said = PLACED.findall(done.stdout.replace(f"{beginning}{os.sep}", ""))
    assert done.stderr == ""
    first, *_ = example.says
    assert tuple(said) == example.says if first != "..." else tuple(said[1 - len(example.says) :]) == example.says[1:]
    assert any(f"[{example.rule}]" in line for line in example.says)


def test_what_a_session_begins_with_is_sound(beginning: Path) -> None:
    assert check(beginning / "wax").problems == ()


def test_the_packs_that_are_shown_as_good_have_no_problem(tmp_path: Path) -> None:
    shown_as_bad = {example.source for example in PACKS}
    good = [source for source in YAML.findall(TEXT) if source not in shown_as_bad]
    assert len(good) == 4
    for number, source in enumerate(good):
        assert problems_of(tmp_path / str(number), source) == []


@pytest.mark.parametrize("example", [each for each in PACKS if each.rule in WARNINGS], ids=lambda example: example.rule)
def test_every_warning_can_be_silenced_for_its_question_or_its_pack(example: Example, tmp_path: Path) -> None:
    rules = sorted(set(re.findall(r"\[([a-z-]+)\]$", "\n".join(example.says), re.MULTILINE)))
    source = example.source if not example.source.startswith("- ") else HEADER + example.source
    assert problems_of(tmp_path, f"x-allow: [{', '.join(rules)}]\n{source}") == []


@pytest.mark.parametrize("key", sorted(PACK_KEYS | FILE_KEYS | SOURCE_KEYS | QUESTION_KEYS))
def test_every_key_is_explained(key: str) -> None:
    assert re.search(rf"`{key}[`:]", TEXT)

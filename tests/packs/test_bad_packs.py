"""Mistakes, each with the rule and the place where an author is sent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wickquiz.packs.model import Severity
from wickquiz.packs.reader import check

HEADER = "wickpack: 1\ntitle: Wax\nsources: {gazette: {title: Why wax burns}}\n"
KEEPS = "questions:\n- {ask: What feeds a flame?, answer: Oxygen, wrong: [Helium, Neon, Argon], source: gazette@4}\n"


def errors(path: Path) -> list[str]:
    return [
        f"{each.place.line}:{each.place.column} {each.rule}"
        for each in check(path).problems
        if each.severity is Severity.ERROR
    ]


def errors_in(folder: Path, text: str) -> list[str]:
    path = folder / "wax.yaml"
    path.write_text(text, encoding="utf-8")
    return errors(path)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("title: Wax\n", ["1:1 missing-key"]),
        ("wickpack: 1\n", ["1:1 missing-key"]),
        ("wickpack: 1\ntitle:\n", ["2:7 missing-text"]),
        ("wickpack: one\ntitle: Wax\n", ["1:11 bad-number"]),
        ("wickpack: 3\ntitle: Wax\n", ["1:11 later-version"]),
        ("wickpack: 1\ntitle: [Wax]\n", ["2:8 expects-text"]),
        ("wickpack: 1\ntitle: Wax\nid: my wax\n", ["3:5 bad-id"]),
        ("wickpack: 1\ntitle: Wax\nid: ..\n", ["3:5 bad-id"]),
        ("wickpack: 1\ntitle: Wax\nsources: [gazette]\n", ["3:10 expects-mapping"]),
        ("wickpack: 1\ntitle: Wax\nsources: {gazette: Why wax burns}\n", ["3:20 expects-mapping"]),
        ("wickpack: 1\ntitle: Wax\nsources: {gazette: {titel: T}}\n", ["3:21 unknown-key"]),
        ("wickpack: 1\ntitle: Wax\nsources: {gazette: {url: https://example.org}}\n", ["3:20 missing-key"]),
        ("wickpack: 1\ntitle: Wax\nsources: {the gazette: {title: T}}\n", ["3:11 bad-id"]),
        ("wickpack: 1\ntitle: Wax\ncover: images/none.png\n", ["3:8 bad-image"]),
        ("wickpack: 1\ntitle: Wax\ndefaults: {level: esay}\n", ["3:19 bad-level"]),
        ("wickpack: 1\ntitle: Wax\ndefaults: {hint: x}\n", ["3:12 unknown-key"]),
        ("wickpack: 1\ntitle: Wax\ndefaults: easy\n", ["3:11 expects-mapping"]),
        ("wickpack: 1\ntitle: Wax\ntitle: Wick\n", ["3:1 duplicate-key"]),
        ("wickpack: 1\ntitle: Wax\nauthors: [{name: Ada}]\n", ["3:11 expects-text"]),
    ],
)
def test_a_mistake_in_the_header_is_told_at_its_place(head: str, expected: list[str], tmp_path: Path) -> None:
    assert errors_in(tmp_path, head + KEEPS) == expected
    assert check(tmp_path / "wax.yaml").playable == 0


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("ask: Who?\n  answer: Ada\n  wrong: []", ["7:10 how-many"]),
        ("ask: Who?\n  answer: Ada\n  wrong:", ["7:9 how-many"]),
        ("ask: Who?\n  answer: Ada\n  wrong: [a, b, c, d, e, f, g, h]", ["7:10 how-many"]),
        ("ask: Who?\n  answer: Ada\n  wrong: [a, '']", ["7:14 missing-text"]),
        ("ask: Who?\n  answer: Ada\n  wrong: [[a]]", ["7:11 expects-text"]),
        ("ask: Who?\n  answer: Ada\n  wrong: [{why: no text}]", ["7:11 missing-key"]),
        ("ask: Who?\n  answer: Ada\n  wrong: [{text: a, wy: b}]", ["7:21 unknown-key"]),
        ("ask: Who?\n  answers: []\n  wrong: [a]", ["6:12 how-many"]),
        ("ask: Who?\n  answers: [a]", ["5:3 missing-key"]),
        ("ask: Who?\n  answers: [a, A]\n  wrong: [b]", ["6:16 duplicate-element"]),
        ("ask: Who?\n  answers: [a, b, c]\n  wrong: [d, e, f, g, h, i, j]", ["6:12 how-many"]),
        ("claim: It burns.", ["5:3 missing-key"]),
        ("is: true", ["5:3 missing-key"]),
        ("claim: It burns.\n  is: [true]", ["6:7 bad-truth"]),
        ("claim: It burns.\n  ask: Or?\n  is: true", ["6:3 misplaced-key"]),
        ("ask: Who?\n  answer: {text: Ada}", ["6:11 expects-text"]),
        ("ask: Who?\n  answer: Ada\n  accept: [{x: y}]", ["7:12 expects-text"]),
        ("ask: Who?\n  answer: '!'", ["6:11 untypable"]),
        ("ask: Who?\n  answer: Ada\n  reject: [ADA]", ["7:11 rejected-answer"]),
        ("ask: In order?\n  order: [a, b]", ["6:10 how-many"]),
        ("ask: In order?\n  order: [a, b, c, d, e, f, g, h, i]", ["6:10 how-many"]),
        ("ask: In order?\n  order: [a, b, a]", ["6:17 duplicate-element"]),
        ("ask: In order?\n  order: {a: b}", ["6:10 colon-in-text", "6:10 how-many"]),
        ("ask: Which?\n  match: {a: b}", ["6:10 how-many"]),
        ("ask: Which?\n  match: [a, b]", ["6:10 expects-mapping"]),
        ("ask: Which?\n  match: {a: b, c: B}", ["6:20 duplicate-element"]),
        ("ask: Which?\n  match: {a: b, A: c}", ["6:17 duplicate-element"]),
        ("ask: Which?\n  match: {a: b, a: c}", ["6:10 how-many", "6:17 duplicate-key"]),
        ("ask: Which?\n  match: {a: b, c: d}\n  wrong: [D]", ["7:11 answer-among-wrong"]),
        ("ask: Which?\n  match: {a: b, c: }", ["6:20 missing-text"]),
        ("ask: How many?\n  number: 1,000\n  between: [0, 9]", ["6:11 bad-number"]),
        ("ask: How many?\n  number: 5", ["5:3 missing-key"]),
        ("ask: How many?\n  between: [0, 9]", ["5:3 no-answer"]),
        ("ask: How many?\n  number: 5\n  between: [9, 0]", ["7:12 bad-range"]),
        ("ask: How many?\n  number: 5\n  between: [5, 5]", ["7:12 bad-range"]),
        ("ask: Who?\n  answer: Ada\n  why: Because.\n  why: So.", ["8:3 duplicate-key"]),
        ("ask: Who?\n  answer: Ada\n  why: &a Because.", ["7:8 anchor"]),
        ("ask: How many?\n  number: 5\n  between: 0-9", ["7:12 bad-range"]),
        ("ask: How many?\n  number: 5\n  between: [0, 9]\n  within: -1", ["8:11 bad-range"]),
        ("ask: How many?\n  number: 1e999999999\n  between: [0, 9]", ["6:11 bad-number"]),
        ("ask: Who?\n  answer: Ada\n  time: 0", ["7:9 bad-time"]),
        ("ask: Who?\n  answer: Ada\n  time: 3601", ["7:9 bad-time"]),
        ("ask: Who?\n  answer: Ada\n  time: 1.5", ["7:9 bad-time"]),
        ("ask: Who?\n  answer: Ada\n  spoiler: perhaps", ["7:12 bad-truth"]),
        ("ask: Who?\n  answer: Ada\n  tags: [[a]]", ["7:10 expects-text"]),
        ("ask: Who?\n  answer: Ada\n  source: gazette@0", ["7:11 bad-citation"]),
        ("ask: Who?\n  answer: Ada\n  source: gazette@7-6", ["7:11 bad-citation"]),
        ("ask: Who?\n  answer: Ada\n  source: {terms: [a]}", ["7:11 missing-key"]),
        ("ask: Who?\n  answer: Ada\n  source: {cite: gazette@1, term: a}", ["7:29 unknown-key"]),
        ("ask: Who?\n  answer: Ada\n  disagree: {cite: gazette@1}", ["7:13 missing-key"]),
        ("ask: Who?\n  answer: Ada\n  disagree: {says: It is Bram.}", ["7:13 missing-key"]),
        ("ask: Who?\n  answer: Ada\n  disagree: It is Bram.", ["7:13 expects-mapping"]),
        ("ask: Who?\n  answer: Ada\n  image: /etc/passwd", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: images/../../x.png", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: images/none.png", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: images/folder.png", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: images/link.png", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: https://example.org/x.png", ["7:10 bad-image"]),
        ("ask: Who?\n  answer: Ada\n  image: images/logo.svg", ["7:10 bad-image"]),
        ("ask:\n  answer: Ada", ["5:7 missing-text"]),
        ("ask: Who?\n  answer: Ada\n  order: [a, b, c]", ["7:3 mixed-kinds"]),
        ("ask: Who?\n  answer: Ada\n  within: 3", ["7:3 misplaced-key"]),
        ("ask: Who?\n  answer: Ada\n  lvel: easy\n  hnt: x", ["7:3 unknown-key", "8:3 unknown-key"]),
        ("ask: Who?\n  answer: Ada\n  id: ", ["7:6 missing-text"]),
        ('ask: Who?\n  answer: "Ada\\e[31m"', ["6:11 control-character"]),
    ],
)
def test_a_mistake_in_a_question_is_told_at_its_place(question: str, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "secret.png").touch()
    images = tmp_path / "pack" / "images"
    (images / "folder.png").mkdir(parents=True)
    (images / "link.png").symlink_to("../../secret.png")
    text = f"{HEADER}questions:\n- {question}\n" + KEEPS.removeprefix("questions:\n")
    assert errors_in(tmp_path / "pack", text) == expected
    assert check(tmp_path / "pack" / "wax.yaml").playable == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["1:1 empty-file"]),
        ("wax\n", ["1:1 expects-mapping"]),
        ("- wax\n", ["1:1 expects-mapping"]),
        (HEADER, ["1:1 no-questions"]),
        (HEADER + "questions:\n", ["1:1 no-questions"]),
        (HEADER + "questions: []\n", ["1:1 no-questions"]),
        (HEADER + "questions: none yet\n", ["4:12 expects-list"]),
        (HEADER + "x: |\n  a\u2028b\n", ["5:4 control-character"]),
        (HEADER + "x: a\u202eb\n", ["4:5 control-character"]),
        (HEADER + "x: a\rb\n", ["4:5 control-character"]),
        (HEADER + "x: \ufeff\n", ["4:4 control-character"]),
        ("title: 'Wax\nwickpack: 1\n", ["1:8 syntax"]),
        ("title: Wax: and wick\n", ["1:11 syntax"]),
        ("title: Wax\n\twickpack: 1\n", ["2:1 syntax"]),
        ("wickpack: 1\ntitle: Wax\nx: *\n", ["3:4 syntax"]),
    ],
)
def test_a_file_that_cannot_be_read_is_told_at_its_place(text: str, expected: list[str], tmp_path: Path) -> None:
    assert errors_in(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"wickpack: 1\ntitle: W\xe4x\n", ["2:9 not-utf8"]),
        ("wickpack: 1\n".encode("utf-16"), ["1:1 not-utf8"]),
        (b"wickpack: 1\ntitle: W\x00x\n", ["2:9 control-character"]),
    ],
)
def test_bytes_that_are_no_text_are_told_at_their_place(data: bytes, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "wax.yaml").write_bytes(data)
    assert errors(tmp_path / "wax.yaml") == expected


def test_a_path_that_is_no_pack_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    (tmp_path / "pack.yml").touch()
    assert errors(tmp_path / "nowhere") == ["1:1 not-found"]
    assert errors(tmp_path / "notes.txt") == ["1:1 not-a-pack"]
    assert errors(tmp_path / "pack.yml") == ["1:1 not-a-pack"]
    assert errors(tmp_path) == ["1:1 not-a-pack"]
    assert errors(tmp_path / ("x" * 5000)) == ["1:1 unreadable"]
    assert errors(Path("a\0b")) == ["1:1 not-found"]


def test_a_folder_that_stands_where_a_file_belongs_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(HEADER + KEEPS, encoding="utf-8")
    (tmp_path / "more.yaml").mkdir()
    report = check(tmp_path)
    assert [(each.rule, each.place.path.name) for each in report.problems] == [("unreadable", "more.yaml")]
    assert report.playable == 1


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(HEADER + KEEPS, encoding="utf-8")
    os.mkfifo(tmp_path / "more.yaml")
    assert [each.rule for each in check(tmp_path).problems] == ["unreadable"]


def test_files_that_a_slip_of_the_suffix_hides_are_pointed_out(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(HEADER + KEEPS, encoding="utf-8")
    for name in ("cast.yml", "plot.YAML", ".#more.yaml", "README.md"):
        (tmp_path / name).touch()
    problems = check(tmp_path).problems
    assert [each.rule for each in problems] == ["ignored-file"] * 2
    assert "'cast.yml'" in problems[0].message

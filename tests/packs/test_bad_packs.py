"""Mistakes, each with the rule and the place where an author is sent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.packs.mistakes import HEADER, IN_A_FILE, IN_A_QUESTION, IN_THE_HEADER, KEEPS

from wickquiz.packs.model import Severity
from wickquiz.packs.reader import check


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


@pytest.mark.parametrize(("head", "expected"), IN_THE_HEADER)
def test_a_mistake_in_the_header_is_told_at_its_place(head: str, expected: list[str], tmp_path: Path) -> None:
    assert errors_in(tmp_path, head + KEEPS) == expected
    assert check(tmp_path / "wax.yaml").playable == 0


@pytest.mark.parametrize(("question", "expected"), IN_A_QUESTION)
def test_a_mistake_in_a_question_is_told_at_its_place(question: str, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "secret.png").touch()
    images = tmp_path / "pack" / "images"
    (images / "folder.png").mkdir(parents=True)
    (images / "link.png").symlink_to("../../secret.png")
    text = f"{HEADER}questions:\n- {question}\n" + KEEPS.removeprefix("questions:\n")
    assert errors_in(tmp_path / "pack", text) == expected
    assert check(tmp_path / "pack" / "wax.yaml").playable == 1


@pytest.mark.parametrize(("text", "expected"), IN_A_FILE)
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

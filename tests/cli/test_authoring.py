from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from wickquiz.cli.main import main
from wickquiz.cli.parsing import parser
from wickquiz.packs.reader import check, read_pack
from wickquiz.packs.schema import schema_text


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["pack", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_new_pack_is_made_and_what_comes_next_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "wax"
    code, out, err = run(capsys, "new", str(folder))
    assert (code, err) == (0, "")
    assert check(folder).problems == ()
    assert out.startswith(f"{folder} made: 8 questions")
    assert str(folder / "pack.yaml") in out


def test_the_commands_that_are_told_are_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "wax"
    _, out, _ = run(capsys, "new", str(folder))
    commands = re.findall(r"^  wickquiz (.+)$", out, re.MULTILINE)
    assert commands == [str(folder), f"pack preview {folder}", f"pack check {folder}"]
    for command in commands:
        words = command.split()
        parser().parse_args(words if words[0] == "pack" else ["play", *words])


def test_a_name_with_a_space_is_told_in_quotes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _, out, _ = run(capsys, "new", "wax works")
    assert '  wickquiz pack check "wax works"\n' in out
    assert read_pack(Path("wax works")).title == "Wax works"


def test_an_empty_folder_can_be_the_one_that_one_stands_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "wax"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert run(capsys, "new", ".")[0] == 0
    assert read_pack(folder).id == "wax"


@pytest.mark.parametrize("there", ["a file in it", "a file of its name", "no folder above it"])
def test_nothing_is_made_where_something_is_there_and_the_way_out_is_told(
    there: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "wax"
    if there == "a file in it":
        folder.mkdir()
        (folder / "notes.txt").write_text("mine", encoding="utf-8")
    elif there == "a file of its name":
        folder.write_text("mine", encoding="utf-8")
    else:
        folder = tmp_path / "no" / "wax"
    before = sorted(tmp_path.rglob("*"))
    code, out, err = run(capsys, "new", str(folder))
    assert (code, out) == (2, "")
    assert re.search(r"name one that is not there yet|make it first", err)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "new", str(tmp_path / ("wax" * 100)))
    assert (code, out) == (3, "")
    assert "cannot be written" in err
    assert list(tmp_path.iterdir()) == []


def test_the_schema_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "schema")
    assert (code, err) == (0, "")
    assert out == schema_text()
    assert json.loads(out)["title"] == "wickpack 1"


def test_an_archive_leaves_the_schema_out_without_a_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "new", str(tmp_path / "wax"))
    code, out, _ = run(capsys, "build", str(tmp_path / "wax"), "-o", str(tmp_path / "wax.wickpack"))
    assert code == 0
    assert "left out" not in out
    made, written = read_pack(tmp_path / "wax.wickpack"), read_pack(tmp_path / "wax")
    assert (made.items, made.problems) == (written.items, ())

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from wickquiz.cli import interchange
from wickquiz.cli.main import main
from wickquiz.packs.interchange.decoding import MAX_BYTES
from wickquiz.packs.reader import read_pack

GIFT = """\
::gas::Which gas? {=Oxygen ~Neon ~Argon ~Helium}

Tell us of wax. {}

Wax melts. {T}
"""
PACK = """\
wickpack: 1
title: Wax
questions:
- ask: Which gas?
  answer: Oxygen
  wrong: [Neon, Argon, Helium]
"""


@pytest.fixture
def gift(tmp_path: Path) -> Path:
    (tmp_path / "wax.gift").write_text(GIFT, encoding="utf-8")
    return tmp_path / "wax.gift"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack.yaml").write_text(PACK, encoding="utf-8")
    return tmp_path / "pack"


def run(*arguments: object) -> int:
    return main(["pack", *map(str, arguments)])


def test_an_import_makes_a_pack_and_says_what_did_not_come_in(
    gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", "gift", gift, "-o", tmp_path / "wax") == 1
    assert [item.stem for item in read_pack(tmp_path / "wax").items] == ["Which gas?", "Wax melts."]
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["lost: left out: it is an essay, which only a person can judge", "    line 3: Tell us of wax."]
    assert said[-1].startswith(f"{tmp_path / 'wax'}: 2 questions came in.")


def test_an_import_without_loss_is_fine(gift: Path, tmp_path: Path) -> None:
    gift.write_text("Wax melts. {T}\n", encoding="utf-8")
    assert run("import", "gift", gift, "-o", tmp_path / "wax") == 0


def test_an_import_tells_programs_in_json(gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", "gift", gift, "-o", tmp_path / "wax", "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert [question["kind"] for question in document["questions"]] == ["choice", "claim"]
    assert document["notes"][0] == {
        "severity": "lost",
        "where": "line 3",
        "question": "Tell us of wax.",
        "message": "left out: it is an essay, which only a person can judge",
    }


def test_what_is_the_same_for_many_questions_is_listed_for_a_few(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "wax.csv"
    rows = "".join(f"Question {number}?,yes,no,maybe,never\n" for number in range(9))
    file.write_text(f"question,answer,wrong,wrong,wrong\n{rows}", encoding="utf-8")
    assert run("import", "csv", file, "-o", tmp_path / "wax") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("missing: no source")
    assert said[1:7] == [*(f"    line {at + 2}: Question {at}?" for at in range(5)), "    and 4 more"]


@pytest.mark.parametrize("place", ["full", "file", "nowhere/wax"])
def test_a_target_that_is_not_free_is_wrong_usage_and_left_alone(
    place: str, gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("mine")
    (tmp_path / "file").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    assert run("import", "gift", gift, "-o", tmp_path / place) == 2
    assert str(tmp_path / place).split("/wax")[0] in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", "csv", tmp_path / "no.csv", "-o", tmp_path / "wax") == 2
    assert "no.csv cannot be read: No such file" in capsys.readouterr().err


def test_a_format_that_is_unknown_is_wrong_usage(gift: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        run("import", "docx", gift, "-o", tmp_path / "wax")
    assert caught.value.code == 2


@pytest.mark.parametrize("name", ["opentdb", "gift", "csv"])
def test_a_file_of_another_kind_is_refused_in_a_sentence_and_nothing_written(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "wax.bin"
    file.write_bytes(b"\x00\xff" * 2000)
    assert run("import", name, file, "-o", tmp_path / "wax") == 1
    assert capsys.readouterr().err.startswith(f"{file}: ")
    assert not (tmp_path / "wax").exists()


def test_a_file_over_the_limit_is_refused_before_it_is_read(
    gift: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with gift.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert run("import", "gift", gift, "-o", tmp_path / "wax") == 2
    assert "larger than 64 MB" in capsys.readouterr().err


def test_an_archive_may_hold_more_than_a_text_as_its_films_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    question = '<question price="1"><scenario><atom>Which gas?</atom></scenario><right><answer>Oxygen</answer></right>'
    theme = f'<theme name="Gases"><questions>{question}</question></questions></theme>'
    content = f"<package><rounds><round><themes>{theme}</themes></round></rounds></package>"
    film = bytes(3_000)
    entries = [("content.xml", content.encode()), ("Video/wax.mp4", film)]
    with zipfile.ZipFile(tmp_path / "wax.siq", "w") as archive:
        for name, data in entries:
            archive.writestr(name, data)
    monkeypatch.setattr(interchange, "MAX_BYTES", 1_000)
    assert run("import", "siq", tmp_path / "wax.siq", "-o", tmp_path / "wax") == 0
    assert [item.stem for item in read_pack(tmp_path / "wax").items] == ["Which gas?"]
    monkeypatch.setattr(interchange, "MAX_ZIP", 2_000)
    assert run("import", "siq", tmp_path / "wax.siq", "-o", tmp_path / "again") == 2
    assert "wax.siq is larger than" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["opentdb", "gift", "csv", "anki"])
def test_an_export_writes_one_file(name: str, pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", name, pack, "-o", tmp_path / "out") == 0
    assert (tmp_path / "out").stat().st_size > 50
    assert capsys.readouterr().out == f"{tmp_path / 'out'}: 1 of 1 questions went out.\n"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_an_export_says_what_the_format_cannot_hold(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (pack / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("  hint: O\n- ask: Where?\n  answer: Nantes\n- ask: How many?\n")
    assert run("export", "opentdb", pack, "-o", tmp_path / "out.json", "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert (document["questions"], document["written"]) == (3, 1)
    assert [(note["question"], note["severity"]) for note in document["notes"]] == [
        ("", "lost"),
        ("Which gas?", "lost"),
        ("Where?", "lost"),
    ]


def test_an_export_never_writes_over_a_file(pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").write_text("mine")
    assert run("export", "csv", pack, "-o", tmp_path / "mine") == 2
    assert (tmp_path / "mine").read_text() == "mine"
    assert "is there already" in capsys.readouterr().err


def test_a_pack_that_cannot_be_read_is_not_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "csv", tmp_path / "nothing", "-o", tmp_path / "out") == 1
    said = capsys.readouterr()
    assert "[not-found]" in said.out
    assert "nothing was written" in said.err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_not_there_cannot_be_written_to(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "csv", pack, "-o", tmp_path / "nowhere" / "out.csv") == 3
    assert "cannot be written" in capsys.readouterr().err


def test_without_genanki_cards_cannot_be_made_here(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    assert run("export", "anki", pack, "-o", tmp_path / "out.apkg") == 3
    assert "pip install" in capsys.readouterr().err
    assert not (tmp_path / "out.apkg").exists()

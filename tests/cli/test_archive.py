"""`wickquiz pack build`, `install` and `remove`, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive
from tests.packs.sharing import MORE, files_below, written

from wickquiz.cli import table
from wickquiz.cli.main import main
from wickquiz.cli.parsing import parser
from wickquiz.cli.places import questions_folder
from wickquiz.game.response import Passed
from wickquiz.game.rules import Rules
from wickquiz.packs.library import load
from wickquiz.records.folders import folders
from wickquiz.records.session import Session
from wickquiz.records.store import open_store
from wickquiz.ui.parts.pictures import address

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a `pack` command in a folder with a pack `wax`; the exit code, the output, the errors."""
    written(tmp_path / "here" / "wax")
    monkeypatch.chdir(tmp_path / "here")

    def go(*words: str) -> tuple[int, str, str]:
        code = main(["pack", *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return go


def test_a_pack_goes_from_hand_to_hand(run: Run) -> None:
    code, out, _ = run("build", "wax")
    assert (code, out.splitlines()[-1]) == (0, "wax.wickpack made: 3 questions, 3 pictures, 2 kB.")
    code, out, _ = run("install", "wax.wickpack")
    assert code == 0
    assert out == f"Wax and Wick (wax) installed: 3 questions. {folders().packs / 'wax.wickpack'}\n"
    code, out, _ = run("list", "--json")
    assert "wax" in [pack["id"] for pack in json.loads(out)["packs"]]
    assert run("check", "wax.wickpack")[0] == 0
    code, out, _ = run("remove", "wax")
    assert (code, out) == (0, f"wax removed: {folders().packs / 'wax.wickpack'} is gone.\n")
    assert files_below(folders().packs) == {}


def test_an_update_says_what_changed(run: Run) -> None:
    run("build", "wax")
    run("install", "wax.wickpack")
    written(Path("wax"), "2", "Xenon", MORE.replace("- id: room", "- id: yard"))
    run("build", "wax", "-o", "new.wickpack")
    _, out, _ = run("install", "new.wickpack")
    told = "updated from version 1 to 2: 1 question new, 1 question gone, 1 question changed."
    assert out.startswith(f"Wax and Wick (wax) {told}")
    _, out, _ = run("install", "new.wickpack")
    assert out == "Wax and Wick (wax) is installed already, and nothing in it is new.\n"


def leave_a_round() -> None:
    """Begin a round with the installed pack, answer one question, and leave it."""
    folders().data.mkdir(parents=True, exist_ok=True)
    packs, _ = load([folders().packs / "wax.wickpack"])
    store = open_store(folders().database)
    session = Session.begin(packs, Rules(length=3), 1, "", store, "one", lambda: "2026-01-01T00:00:00Z")
    session.respond(Passed(), 1.0)
    store.close()


def test_a_round_that_was_left_is_thought_of_when_its_pack_changes_or_goes(run: Run) -> None:
    run("build", "wax")
    run("install", "wax.wickpack")
    leave_a_round()
    note = "note: a round that was left after 1 of 3 questions needs the pack as it was. Its score stays."
    assert "note:" not in run("install", "wax.wickpack")[1]
    written(Path("wax"), "2", "Xenon")
    run("build", "wax", "-o", "new.wickpack")
    assert run("install", "new.wickpack")[1].splitlines()[1].startswith(note)
    assert "note:" not in run("install", "wax.wickpack")[1]
    assert run("remove", "wax")[1].splitlines()[1].startswith(note)
    assert "note:" not in run("install", "wax.wickpack")[1]


def test_building_names_what_is_left_out_and_that_an_id_is_missing(run: Run) -> None:
    Path("wax/notes.txt").write_text("x", encoding="utf-8")
    main_file = Path("wax/pack.yaml")
    main_file.write_text(main_file.read_text(encoding="utf-8").replace("id: wax\n", ""), encoding="utf-8")
    code, out, _ = run("build", "wax/pack.yaml", "-o", "tallow.wickpack")
    assert code == 0
    assert "left out, as it has no place in an archive: notes.txt\n" in out
    assert "add a line 'id: tallow'" in out


def test_a_pack_with_an_error_is_not_built(run: Run) -> None:
    Path("wax/images/flame.png").write_bytes(b"<svg/>")
    code, out, err = run("build", "wax")
    assert code == 1
    where = Path("wax/images/flame.png")
    assert out.startswith(f"{where}:1:1: error: 'images/flame.png' in this archive is not a PNG, JPEG or WebP picture")
    assert out.endswith("[picture-type]\n")
    assert err == "No archive was made: mend 1 problem first.\n"
    assert not Path("wax.wickpack").exists()


def test_what_is_no_folder_or_no_name_for_an_archive_is_wrong_usage(run: Run) -> None:
    assert run("build", "wax", "-o", "wax.zip")[0] == 2
    Path("single.yaml").write_bytes(PACK.data)
    code, _, err = run("build", "single.yaml")
    assert code == 2
    assert "into a folder of its own as pack.yaml" in err
    assert run("build", "nowhere")[0] == 1


def test_an_archive_that_cannot_be_written_is_no_crash(run: Run) -> None:
    code, _, err = run("build", "wax", "-o", "nowhere/wax.wickpack")
    assert code == 3
    assert err.startswith("The archive cannot be written: ")


def test_a_hostile_archive_is_refused_with_a_sentence(run: Run) -> None:
    Path("evil.wickpack").write_bytes(archive([MIMETYPE, PACK, Raw(b"../evil.yaml")]))
    code, out, err = run("install", "evil.wickpack")
    assert code == 1
    assert out.startswith("evil.wickpack:1:1: error: '../evil.yaml' in this archive has a name that cannot be trusted")
    assert err == "Nothing was installed: mend 1 problem first.\n"
    assert not folders().data.exists()


def test_a_pack_that_the_game_brings_cannot_be_covered_or_removed(run: Run) -> None:
    text = Path("wax/pack.yaml").read_text(encoding="utf-8").replace("id: wax", "id: ballerina")
    Path("wax/pack.yaml").write_text(text, encoding="utf-8")
    before = files_below(questions_folder())
    run("build", "wax")
    code, _, err = run("install", "ballerina.wickpack")
    assert (code, str(questions_folder() / "ballerina") in err) == (1, True)
    code, _, err = run("remove", "ballerina")
    assert (code, err) == (1, "No pack with the id 'ballerina' was installed. Installed: none.\n")
    assert files_below(questions_folder()) == before


def test_a_folder_that_cannot_be_written_is_no_crash(run: Run) -> None:
    run("build", "wax")
    folders().data.parent.mkdir(parents=True)
    folders().data.write_text("a file", encoding="utf-8")
    code, _, err = run("install", "wax.wickpack")
    assert code == 3
    assert err.startswith("The pack cannot be written: ")


def test_an_archive_is_played_where_it_lies_with_its_pictures(run: Run) -> None:
    run("build", "wax")
    desk = table.lay(parser().parse_args(["play", "wax.wickpack"]))
    assert desk is not None
    with desk.store:
        (pack,) = desk.packs
        shown = address(pack.cover, pack)
    assert pack.path == Path("wax.wickpack")
    assert shown.startswith((folders().cache / "archives").as_uri())
    assert Path(QUrl(shown).toLocalFile()).read_bytes() == Path("wax/images/cover.webp").read_bytes()

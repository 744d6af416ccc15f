"""What is kept of the players: handed out whole, and deleted to the last file."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from tests.game.strategies import pack_of
from tests.records.histories import play

from wickquiz.game.response import Text
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item, Typed
from wickquiz.records.folders import Folders
from wickquiz.records.own_data import GAME_FIELDS, RESPONSE_FIELDS, OwnData
from wickquiz.records.settings import Settings, write_settings
from wickquiz.records.store import Store, open_store

PACK = pack_of("wax", tuple(Item(f"q{n}", f"What of {n}?", Typed("Wick")) for n in range(4)))


@pytest.fixture
def own(tmp_path: Path) -> OwnData:
    return OwnData(Folders(*(tmp_path / name for name in ("data", "config", "cache", "logs"))))


def played(own: OwnData, said: str = "Wick") -> Store:
    store = open_store(own.here.database)
    play(store, PACK, lambda _: Text(said), Rules(length=3), player="Ada")
    return store


def read(archive: Path) -> dict[str, str]:
    with zipfile.ZipFile(archive) as held:
        return {Path(name).name: held.read(name).decode() for name in held.namelist()}


def test_the_archive_holds_every_game_and_every_answer_twice_and_says_what_they_are(own: OwnData) -> None:
    with played(own) as store:
        files = read(own.export(store, Settings(theme="light"), own.here.data / "out", "2026-11-21"))
        responses = store.responses()
    games = json.loads(files["games.json"])
    answers = json.loads(files["responses.json"])
    assert [(game["player"], game["right"], game["packs"]) for game in games] == [("Ada", 3, ["wax"])]
    assert [answer["points"] for answer in answers] == [response.points for response in responses]
    assert {answer["item"] for answer in answers} <= {item.id for item in PACK.items}
    assert json.loads(files["settings.json"])["theme"] == "light"
    for name, fields, rows in (("games", GAME_FIELDS, games), ("responses", RESPONSE_FIELDS, answers)):
        table = list(csv.DictReader(io.StringIO(files[f"{name}.csv"])))
        assert tuple(table[0]) == fields == tuple(rows[0])
        assert len(table) == len(rows)
        assert all(f"{name}.{end}" in files["README.txt"] for end in ("csv", "json"))


def test_a_typed_answer_is_no_formula_in_a_spreadsheet(own: OwnData, tmp_path: Path) -> None:
    with open_store(own.here.database) as store:
        play(store, PACK, lambda _: Text("Wick"), Rules(length=1), player="=1+1")
        files = read(own.export(store, Settings(), tmp_path / "out", "2026-11-21"))
    (game,) = csv.DictReader(io.StringIO(files["games.csv"]))
    assert game["player"] == "'=1+1"


def test_an_archive_never_takes_the_place_of_another(own: OwnData, tmp_path: Path) -> None:
    with played(own) as store:
        made = [own.export(store, Settings(), tmp_path / "out", "2026-11-21").name for _ in range(2)]
    assert made == ["wickquiz-2026-11-21.zip", "wickquiz-2026-11-21-2.zip"]


@pytest.mark.parametrize("keeps_settings", [True, False])
def test_nothing_that_was_answered_is_left_on_the_disk(own: OwnData, keeps_settings: bool) -> None:
    store = played(own, said="Marzipan")
    here = own.here
    write_settings(here.settings, Settings())
    for left in (here.data / "wickquiz.before-2.db", here.data / "wickquiz.damaged-20260101-000000.db",
                 here.backups / "0001.db", here.logs / "wickquiz.log", here.logs / "wickquiz.log.1"):  # fmt: skip
        left.parent.mkdir(parents=True, exist_ok=True)
        left.write_bytes(b"Marzipan")
    kept = here.packs / "own.yaml"
    kept.parent.mkdir(parents=True)
    kept.write_text("a pack about Wicks", encoding="utf-8")
    assert own.erase(store, keeps_settings=keeps_settings) == ()
    everything = [path for path in here.data.parent.rglob("*") if path.is_file()]
    assert not [path for path in everything if b"Marzipan" in path.read_bytes()]
    assert kept in everything
    assert here.settings.exists() == keeps_settings
    assert {path.name for path in here.data.iterdir() if path.is_file()} == {"wickquiz.db-lock"}


def test_after_that_scores_begin_anew(own: OwnData) -> None:
    own.erase(played(own), keeps_settings=True)
    with own.reopen() as store:
        assert store.headers() == ()
        assert store.trouble is None
        assert store.is_saving


def test_what_cannot_be_deleted_is_named(own: OwnData) -> None:
    store = played(own)
    stubborn = own.here.logs / "wickquiz.log"
    stubborn.mkdir(parents=True)  # a folder where a file should be
    assert own.erase(store, keeps_settings=True) == (stubborn,)

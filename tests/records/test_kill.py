"""The plug is pulled, at any point: what was acknowledged is there, and nothing that was never written."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterable
from pathlib import Path

from tests.records.making import LENGTH, MOMENT, amendments, header, items, play, response, run, start

from wickquiz.records.boards import games
from wickquiz.records.left import unfinished
from wickquiz.records.reader import Reader
from wickquiz.records.rows import Ending, EndingKind
from wickquiz.records.store import open_store

KILLS = int(os.environ.get("WICKQUIZ_KILLS", "40"))


def acknowledged(lines: Iterable[str]) -> set[tuple[str, ...]]:
    """Return what a writer said; a line that the kill cut short was never acknowledged."""
    return {tuple(line.split()) for line in lines if line.endswith("\n")} - {("open",)}


def kept(reader: Reader) -> set[tuple[str, ...]]:
    """Return the same of the log, having checked that each row is what was written."""
    headers, responses, endings = reader.headers(), reader.responses(), reader.endings()
    deals, rulings, corrections = reader.deals(), reader.rulings(), reader.corrections()
    assert all(one == header(one.id) for one in headers)
    assert all(one == response(one.game, one.position) for one in responses)
    assert [(one.game, one.items) for one in deals] == [(one.id, items(one.id)) for one in headers]
    assert (*rulings, *corrections) in {(), amendments("dying")}
    found: list[tuple[str, ...]] = [("game", one.id) for one in headers]
    found += [("response", one.game, str(one.position)) for one in responses]
    found += [("ending", one.game) for one in endings]
    found += [("amended", one.game) for one in corrections]
    assert len(set(found)) == len(found)
    return set(found)


def test_a_kill_at_any_point_loses_nothing_acknowledged(tmp_path: Path) -> None:
    path, chance = tmp_path / "wickquiz.db", random.Random(20260607)
    said: set[tuple[str, ...]] = set()
    for number in range(KILLS):
        with start("writer.py", path, str(number)) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(chance.randrange(1, 120))]
            process.send_signal(signal.SIGKILL)
            lines += process.stdout.readlines()
        assert lines[0] == "open\n"
        said |= acknowledged(lines)
        with open_store(path) as store:
            assert store.trouble is None
            there = kept(store)
            assert said <= there
            assert len(there - said) <= 1, "only what was under way when the kill came may be there unannounced"
            said = there
            assert sum(game.state == "open" for game in games(store)) <= 1
            left = unfinished(store)
            assert left is None or left.responses == tuple(response(left.header.id, k) for k in range(left.asked))
    assert len(said) > KILLS * 10


def lives_in(folder: Path, *template: Path) -> list[Path]:
    """Let a program die before each of its calls; return the folders of its lives."""
    code, output = run("dying.py", folder, *template)
    assert code == 0
    return [folder / str(number) for number in range(1, int(output) + 1)]


def test_a_kill_between_any_two_calls_of_a_first_start_loses_nothing_acknowledged(tmp_path: Path) -> None:
    lives = lives_in(tmp_path)
    assert len(lives) > 60
    for life in lives:
        said = acknowledged((life / "said").read_text().splitlines(keepends=True))
        with open_store(life / "wickquiz.db") as store:
            assert store.trouble is None
            assert store.is_saving
            assert said <= kept(store)
            assert len(kept(store) - said) <= 1
            play(store, "after", LENGTH, is_finished=True)
            assert store.trouble is None
    assert said == {
        ("game", "dying"),
        ("response", "dying", "0"),
        ("response", "dying", "1"),
        ("ending", "dying"),
        ("amended", "dying"),
    }


def test_a_kill_between_any_two_calls_of_a_mending_keeps_what_was_sound(tmp_path: Path) -> None:
    template = tmp_path / "damaged.db"
    damage(template)
    lives = lives_in(tmp_path, template)
    assert len(lives) > 100
    for life in lives:
        with open_store(life / "wickquiz.db") as store:
            assert store.is_saving
            assert [game.id for game in games(store)][-2:] == ["g2", "g1"]
            assert store.endings()[0] == Ending("g1", EndingKind.FINISHED, MOMENT, 604, 2, 4)
            assert kept(store) >= acknowledged((life / "said").read_text().splitlines(keepends=True))
        (aside,) = life.glob("wickquiz.damaged-*.db")
        assert aside.read_bytes() == template.read_bytes()


def damage(path: Path) -> None:
    """Make a database of two games whose rows are all sound, but which has lost a trigger."""
    with open_store(path) as store:
        play(store, "g1", 4, is_finished=True)
        play(store, "g2", 2)
        connection = store._log.connection
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'ending_stands'")

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from wickquiz.packs import spread
from wickquiz.packs.index import stamps
from wickquiz.packs.index.store import opened
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Items, Pack, PackError
from wickquiz.packs.spread import Standing

QUESTIONS = Path(__file__).parents[3] / "questions" / "ballerina"

WAX = """\
wickpack: 1
title: {title}
authors: [Ada, Bo]
sources:
  gazette: {{title: Why wax burns, published: 2024-06-07}}
questions:
- {{ask: What feeds a flame?, answer: Oxygen, wrong: [Neon, Argon, Iron], topic: Gas, source: gazette@4}}
- {{claim: Wax melts., is: true, level: easy, topic: Wax, spoiler: true}}
- {{ask: How hot?, number: 1.50, between: [0, 10.0], unit: K}}
- {{ask: What?, answer: Wax}}
"""


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "packs.sqlite3"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with a pack of one file, one of several with pictures, and one that cannot be played."""
    shelf = tmp_path / "packs"
    shutil.copytree(QUESTIONS, shelf / "ballerina")
    (shelf / "wax.yaml").write_text(WAX.format(title="Wäx"), encoding="utf-8")
    (shelf / "bad.yaml").write_text("wickpack: [\n", encoding="utf-8")
    return shelf


def same(one: Pack, other: Pack) -> bool:
    """Whether two packs are the same in every field, places included."""
    plain = all(
        getattr(one, field.name) == getattr(other, field.name)
        for field in fields(Pack)
        if field.name not in {"items", "sources", "problems", "proven"}
    )
    placed = [
        [(item, item.place, [cited.place for cited in item.citations]) for item in each.items] for each in (one, other)
    ]
    sources = [dict(each.sources) for each in (one, other)]
    problems = [tuple(each.problems) for each in (one, other)]
    assert isinstance(one.proven, frozenset)
    proven = all(proof in other.proven for proof in one.proven) and ("no", "such", 1, 1) not in other.proven
    return plain and placed[0] == placed[1] and sources[0] == sources[1] and problems[0] == problems[1] and proven


def agree(shelf: Path, index: Path) -> bool:
    """Whether packs out of the index are those that lie there, and so is what is wrong with them."""
    read, wrong = load(find_packs([shelf]))
    kept, known = load(find_packs([shelf]), index=index)
    return len(read) == len(kept) and wrong == known and all(map(same, read, kept))


def test_a_pack_out_of_the_index_is_the_pack_as_read(shelf: Path, index: Path) -> None:
    assert agree(shelf, index)
    packs, _ = load(find_packs([shelf]), index=index)
    assert len(packs) == 2
    assert all(isinstance(pack.items, Items) for pack in packs)
    assert agree(shelf, index)


def test_a_pack_is_found_where_it_was_looked_for_however_that_is_written(
    shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load([shelf / "wax.yaml", shelf / "ballerina"], index=index)
    monkeypatch.chdir(shelf)
    ((wax, ballerina), _) = load([Path("wax.yaml"), Path("ballerina")], index=index)
    assert wax.path == Path("wax.yaml")
    places = {item.place.path for item in ballerina.items if item.place}
    assert Path("ballerina/odds.yaml") in places


def test_a_second_start_reads_no_yaml(shelf: Path, index: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from wickquiz.packs.library import find_packs, load\n"
        "packs, _ = load(find_packs([Path(sys.argv[1])]), index=Path(sys.argv[2]))\n"
        "print(sorted(pack.id for pack in packs), 'yaml' in sys.modules)"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", program, str(shelf), str(index)], capture_output=True, text=True, check=True
        ).stdout.strip()
        for _ in range(2)
    ]
    assert told == ["['ballerina', 'wax'] True", "['ballerina', 'wax'] False"]


@pytest.mark.parametrize("is_settled", [False, True])
def test_a_pack_that_was_changed_is_read_anew_though_its_size_and_date_are_the_same(
    shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch, is_settled: bool
) -> None:
    monkeypatch.setattr(stamps, "_SETTLED_NS", -1 if is_settled else 2_000_000_000)
    file = shelf / "wax.yaml"
    load([file], index=index)
    before = file.stat()
    file.write_text(WAX.format(title="Wôx"), encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    ((pack,), _) = load([file], index=index)
    assert pack.title == "Wôx"


def stamps_in(index: Path) -> list[str]:
    with sqlite3.connect(index) as connection:
        found = [stamp for (stamp,) in connection.execute("SELECT stamp FROM pack WHERE path IS NOT NULL")]
    connection.close()
    return found


def test_a_file_that_changed_a_moment_ago_is_not_known_by_its_date(
    shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load([shelf / "wax.yaml"], index=index)
    assert stamps_in(index) == [""]
    monkeypatch.setattr(stamps, "_SETTLED_NS", -1)
    load([shelf / "wax.yaml"], index=index)
    (stamp,) = stamps_in(index)
    assert stamp


def test_a_pack_whose_picture_went_is_read_anew(shelf: Path, index: Path) -> None:
    paths = [shelf / "ballerina"]
    assert load(paths, index=index)[1] == ()
    for picture in (shelf / "ballerina" / "images").iterdir():
        picture.unlink()
    packs, problems = load(paths, index=index)
    assert packs == ()
    assert "bad-image" in {problem.rule for problem in problems}


def test_a_file_that_came_to_a_folder_and_a_lock_that_went_are_seen(shelf: Path, index: Path) -> None:
    folder = shelf / "ballerina"
    load([folder], index=index)
    (folder / "zoo.yaml").write_text("questions:\n- {claim: Wax melts., is: true}\n", encoding="utf-8")
    (folder / "citations.lock.json").unlink()
    assert agree(shelf, index)


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :]


def test_a_damaged_index_is_never_believed(shelf: Path, index: Path) -> None:
    shutil.rmtree(shelf / "ballerina")
    load(find_packs([shelf]), index=index)
    sound = index.read_bytes()
    for place in range(0, len(sound), len(sound) // 150):
        index.write_bytes(flipped(sound, place))
        assert agree(shelf, index), place


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda path: path.write_bytes(b"no database"), id="something else"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:5000]), id="cut off"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.unlink(), id="deleted"),
    ],
)
def test_an_index_that_cannot_be_used_is_made_anew(shelf: Path, index: Path, spoil: object) -> None:
    assert agree(shelf, index)
    assert callable(spoil)
    spoil(index)
    assert agree(shelf, index)
    assert len(stamps_in(index)) == 3


def test_an_index_of_another_version_is_made_anew(shelf: Path, index: Path) -> None:
    load(find_packs([shelf]), index=index)
    with sqlite3.connect(index) as connection:
        connection.execute("UPDATE about SET reader = 'older'")
        connection.execute("UPDATE item SET data = x'00'")
    connection.close()
    assert agree(shelf, index)


def test_where_no_index_can_be_kept_packs_are_read_as_ever(shelf: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert agree(shelf, tmp_path / "file" / "packs.sqlite3")


def test_an_index_that_another_program_holds_is_done_without(
    shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wickquiz.packs.index.opening._WAIT_SECONDS", 0.0)
    load([shelf / "wax.yaml"], index=index)
    other = sqlite3.connect(index, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert agree(shelf, index)
    other.close()


def test_what_the_index_loses_during_a_game_comes_from_the_pack(shelf: Path, index: Path) -> None:
    ((pack,), _) = load([shelf / "wax.yaml"], index=index)
    with sqlite3.connect(index) as connection:
        connection.execute("DELETE FROM item")
        connection.execute("DELETE FROM part")
        connection.execute("DELETE FROM topic")
    connection.close()
    ((read,), _) = load([shelf / "wax.yaml"])
    assert pack.items[1] == read.items[1]
    assert same(read, pack)


def test_a_pack_that_the_index_lost_and_that_changed_meanwhile_is_not_played_as_another(
    shelf: Path, index: Path
) -> None:
    file = shelf / "wax.yaml"
    ((pack,), _) = load([file], index=index)
    with sqlite3.connect(index) as connection:
        connection.execute("DELETE FROM item")
    connection.close()
    file.write_text(WAX.format(title="Wax").replace("Oxygen", "Helium"), encoding="utf-8")
    with pytest.raises(PackError, match="has changed"):
        pack.items[0]


def test_a_game_keeps_the_pack_that_it_began_with_when_another_start_reads_a_new_one(shelf: Path, index: Path) -> None:
    file = shelf / "wax.yaml"
    ((before,), _) = load([file], index=index)
    file.write_text(WAX.format(title="Wax").replace("Oxygen", "Helium"), encoding="utf-8")
    ((after,), _) = load([file], index=index)
    assert "Oxygen" in str(before.items[0].interaction)
    assert "Helium" in str(after.items[0].interaction)


def test_what_was_replaced_long_ago_or_is_gone_leaves_the_index(shelf: Path, index: Path) -> None:
    load(find_packs([shelf]), index=index)
    (shelf / "wax.yaml").unlink()
    store = opened(index)
    assert store is not None
    store.prune()
    store.close()
    with sqlite3.connect(index) as connection:
        assert connection.execute("SELECT count(*) FROM pack WHERE path IS NULL").fetchone() == (1,)
        connection.execute("UPDATE pack SET retired = 1 WHERE path IS NULL")
    connection.close()
    store = opened(index)
    assert store is not None
    store.prune()
    store.close()
    with sqlite3.connect(index) as connection:
        assert connection.execute("SELECT count(*) FROM pack").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM item").fetchone()[0] == len(
            load([shelf / "ballerina"])[0][0].items
        )
    connection.close()


def test_progress_is_told_and_may_end_the_reading(shelf: Path, index: Path) -> None:
    told: list[Standing] = []

    def stop_after_one(standing: Standing) -> bool:
        told.append(standing)
        return standing.done < 1

    packs, problems = load(find_packs([shelf]), index=index, progress=stop_after_one)
    assert told[-1][:2] == (1, 3)
    assert len(packs) + len(problems) == 1
    assert agree(shelf, index)


def test_packs_read_by_several_processes_are_the_same(
    shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "MANY_BYTES", 0)
    assert agree(shelf, index)

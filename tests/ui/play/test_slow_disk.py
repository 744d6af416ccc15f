"""However long the disk takes, the window goes on; and nothing is shown that is not kept."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.play.test_press import PACK, strike
from tests.ui.playing import Table

from wickquiz.game.rules import Mode, Rules, default_length
from wickquiz.records.store import open_reader

ENTER = Qt.Key.Key_Return


class Disk:
    """The disk of a game, which can be made to wait. Meanwhile nobody may use the store but who writes."""

    def __init__(self, table: Table) -> None:
        self._free = threading.Event()
        self._free.set()
        table.store.connection.set_progress_handler(lambda: not self._free.wait(60), 1)

    def hold(self) -> None:
        self._free.clear()

    def let_go(self) -> None:
        self._free.set()

    def let_go_soon(self) -> None:
        """Let go while this thread waits."""
        threading.Timer(0.1, self.let_go).start()


def begin(sit: Sit, **how: object) -> tuple[Table, Disk]:
    table = sit(packs=(PACK,), **how)
    return table, Disk(table)


def locked(sit: Sit) -> tuple[Table, Disk]:
    """A response that is locked in, seen to be so, and on its way to the disk."""
    table, disk = begin(sit)
    table.press(ENTER, "1")
    disk.hold()
    strike(table, ENTER)
    see_frames(table)
    return table, disk


def see_frames(table: Table) -> None:
    """Let some frames be drawn and seen."""
    drawn: list[None] = []
    table.game.window.frameSwapped.connect(lambda: drawn.append(None))
    for _ in range(3):
        drawn.clear()
        table.game.window.update()
        table.until(lambda: bool(drawn))


def kept(folder: Path) -> tuple[int, int]:
    """How many games and responses are on the disk."""
    with open_reader(folder / "wickquiz.db") as reader:
        return len(reader.headers()), len(reader.responses())


def test_frames_go_on_while_a_response_is_written_and_nothing_is_revealed(sit: Sit, tmp_path: Path) -> None:
    table, disk = locked(sit)
    props = table.model.props()
    assert (props.phase, props.is_locked) == ("asking", True)
    assert kept(tmp_path) == (1, 0)
    disk.let_go()
    table.until(lambda: table.model.props().phase == "revealed")
    assert kept(tmp_path) == (1, 1)


def test_a_second_press_meanwhile_does_nothing(sit: Sit, tmp_path: Path) -> None:
    table, disk = locked(sit)
    for key in (ENTER, Qt.Key.Key_2, ENTER):
        strike(table, key)
        see_frames(table)
    assert table.model.props().is_locked
    disk.let_go()
    table.until(lambda: table.model.props().phase == "revealed")
    see_frames(table)
    assert table.model.props().number == 1
    assert kept(tmp_path) == (1, 1)


def test_a_window_closed_meanwhile_waits_for_the_response(sit: Sit, tmp_path: Path) -> None:
    table, disk = locked(sit)
    disk.let_go_soon()
    table.game.window.close()
    assert kept(tmp_path) == (1, 1)


def test_a_round_left_meanwhile_waits_for_the_response(sit: Sit, tmp_path: Path) -> None:
    table, disk = locked(sit)
    disk.let_go_soon()
    table.model.leave()
    assert table.screen == "home"
    assert table.model.props().can_resume
    assert kept(tmp_path) == (1, 1)


def test_after_a_fault_meanwhile_the_round_goes_on_behind_the_response(sit: Sit) -> None:
    table, disk = locked(sit)
    disk.let_go_soon()
    table.game.view_model.trip(RuntimeError("planted"))
    assert table.screen == "fault"
    table.press(ENTER)
    table.press(ENTER)
    assert (table.model.props().number, table.model.props().phase) == (2, "asking")


def test_a_question_is_seen_while_its_round_is_written_and_revealed_only_after(sit: Sit, tmp_path: Path) -> None:
    table, disk = begin(sit)
    disk.hold()
    strike(table, ENTER)
    table.until(lambda: table.screen == "play")
    for key in (Qt.Key.Key_1, ENTER):
        strike(table, key)
        see_frames(table)
    assert table.model.props().is_locked
    assert kept(tmp_path) == (0, 0)
    disk.let_go()
    table.until(lambda: table.model.props().phase == "revealed")
    assert kept(tmp_path) == (1, 1)


def test_a_round_is_given_up_only_once_the_next_one_is_written(sit: Sit, tmp_path: Path) -> None:
    table, disk = begin(sit)
    table.press(ENTER, "1", ENTER, Qt.Key.Key_Escape)
    table.model.leave()
    disk.hold()
    table.model.play()
    see_frames(table)
    with open_reader(tmp_path / "wickquiz.db") as reader:
        assert len(reader.open_games()) == 1
    disk.let_go_soon()
    table.model.leave()
    with open_reader(tmp_path / "wickquiz.db") as reader:
        assert (len(reader.headers()), len(reader.open_games())) == (2, 1)


def test_the_clock_strikes_only_behind_what_is_being_written(sit: Sit, tmp_path: Path) -> None:
    table, disk = begin(sit, rules=Rules(Mode.MIDNIGHT, default_length(Mode.MIDNIGHT)))
    disk.hold()
    strike(table, ENTER)
    table.until(lambda: table.screen == "play")
    table.clock.seconds += 91
    disk.let_go_soon()
    table.until(lambda: table.screen == "results")
    assert kept(tmp_path) == (1, 1)


@pytest.mark.parametrize("moment", ["before the round", "before the response"])
def test_where_nothing_can_be_written_the_game_goes_on_and_says_so(moment: str, sit: Sit) -> None:
    table, _ = begin(sit)
    if moment == "before the response":
        table.press(ENTER)
    table.store.connection.execute("PRAGMA query_only = ON")
    if moment == "before the round":
        table.press(ENTER)
    table.press("1")
    strike(table, ENTER)
    table.until(lambda: table.model.props().phase == "revealed")
    table.model.leave()
    assert table.store.trouble
    assert table.text("trouble")

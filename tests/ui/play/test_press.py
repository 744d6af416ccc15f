"""What is locked in is seen to be so by the next frame, and kept before anyone sees what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.response import Picked
from wickquiz.records.store import open_reader

ENTER = Qt.Key.Key_Return
PACK = pack_of(*(choice(number) for number in range(3)))


def strike(table: Table, key: Qt.Key) -> None:
    """Press a key, and let no event come after it."""
    text = chr(key) if key < Qt.Key.Key_Escape else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(table.game.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def lock(sit: Sit) -> Table:
    """Lock in the first option of a question. No frame has come since."""
    table = sit(packs=(PACK,))
    table.press(ENTER, "1")
    strike(table, ENTER)
    assert table.model.props().is_locked
    return table


def test_a_response_is_seen_to_be_locked_in_before_it_is_kept(sit: Sit) -> None:
    locked = lock(sit)
    assert not locked.item("proceed").isEnabled()
    assert locked.model.props().phase == "asking"
    assert locked.store.responses() == ()
    locked.until(lambda: locked.model.props().phase == "revealed")
    assert len(locked.store.responses()) == 1


def test_nothing_is_revealed_before_the_response_is_kept(sit: Sit) -> None:
    locked = lock(sit)
    seen: list[tuple[str, int]] = []
    model = locked.model
    model.propsChanged.connect(lambda: seen.append((model.props().phase, len(locked.store.responses()))))
    locked.until(lambda: model.props().phase == "revealed")
    assert seen == [("revealed", 1)]


def test_what_is_locked_in_can_be_neither_changed_nor_locked_in_twice(sit: Sit) -> None:
    locked = lock(sit)
    picked = locked.model.table.draft
    for key in (Qt.Key.Key_2, ENTER, Qt.Key.Key_F1):
        strike(locked, key)
    locked.until(lambda: locked.model.props().phase == "revealed")
    assert locked.model.table.answered.response == picked == Picked(locked.model.table.card.order[0])
    assert len(locked.store.responses()) == 1


def test_the_time_between_the_press_and_the_frame_does_not_count(sit: Sit) -> None:
    locked = lock(sit)
    locked.clock.seconds += 5
    locked.until(lambda: locked.model.props().phase == "revealed")
    assert locked.store.responses()[0].seconds == 0


def test_a_round_paused_and_left_before_the_frame_keeps_what_was_locked_in(sit: Sit) -> None:
    locked = lock(sit)
    locked.model.pause()
    locked.model.goOn()
    assert locked.model.props().is_locked
    locked.model.leave()
    assert len(locked.store.responses()) == 1
    assert locked.screen == "home"


def test_a_window_closed_before_the_frame_keeps_what_was_locked_in(sit: Sit, tmp_path: Path) -> None:
    locked = lock(sit)
    locked.game.window.close()
    assert len(open_reader(tmp_path / "wickquiz.db").responses()) == 1

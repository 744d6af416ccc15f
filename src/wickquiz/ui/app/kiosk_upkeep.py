"""What goes on behind the screens of a kiosk: the watchdog's beat, the configuration, packs, backups, figures."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from wickquiz.kiosk.machine import Kind, Place
from wickquiz.kiosk.metrics import Metrics, Numbers
from wickquiz.records.backups import listed
from wickquiz.records.board.outbox import dead_letters
from wickquiz.records.visits import restarts
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.app.kiosk_view_model import KioskViewModel

LOOK_SECONDS = 2.0
"""Between two looks at the configuration and into the folder of packs."""

COUNTED_IN_PLAY, COUNTED_ALONE = 0.01, 0.1
"""Seconds at each tick that go into counting what is not counted yet."""


class Upkeep(QObject):
    """Does a little at each tick, and never waits. It begins once it can `attend` to a window."""

    followed = Signal()
    """Another configuration is in force."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._view_model: KioskViewModel
        self._window: QQuickWindow
        self._next_frame = self._next_look = self._next_pump = 0.0
        self._looking: threading.Thread | None = None
        self._metrics = self._make_metrics()
        self._began = house.moments.wall().timestamp()
        self._restarts: Mapping[str, int] | None = None

    def attend(self, view_model: KioskViewModel, window: QQuickWindow) -> None:
        """Watch over what is shown in a window."""
        self._view_model, self._window = view_model, window
        window.frameSwapped.connect(self._beat)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is amiss with what goes on here, in sentences."""
        return (self._metrics.trouble,) if self._metrics and self._metrics.trouble else ()

    def tick(self) -> None:
        """See what is due."""
        house, now = self._house, self._house.moments.steady()
        self._ask_for_a_frame(now)
        if house.shared is not None and now >= self._next_pump:
            self._next_pump = now + 1
            house.shared.pump(house.desk.store, house.moments.wall())
        if now >= self._next_look:
            self._next_look = now + LOOK_SECONDS
            if house.configuration.look_again():
                self.follow_configuration()
            self._look_for_packs()
        self._count_on()
        if house.configuration.current.backup.minutes:
            house.backups.tick(house.moments.wall(), now)
        if self._metrics is not None and self._metrics.is_due:
            self._metrics.write(self._numbers())

    def follow_configuration(self) -> None:
        """Play by a configuration that has changed."""
        self._house.take_configuration()
        self._metrics = self._make_metrics()
        self._house.journal.note("configuration", trouble=self._house.configuration.trouble)
        self.followed.emit()

    def stopping(self) -> None:
        """The program comes to its end."""
        self._house.notifier.stopping()

    def close(self) -> None:
        """Let go of what was begun; a look into the folder of packs ends by itself."""
        if self._house.shared is not None:
            self._house.shared.close()
        self._window.frameSwapped.disconnect(self._beat)
        if self._metrics is not None:
            with suppress(OSError):
                self._metrics.remove()

    @Slot()
    def _beat(self) -> None:
        self._house.heart.frame()

    def _ask_for_a_frame(self, now: float) -> None:
        """A screen at rest draws nothing by itself: ask for a frame, which shows that everything still turns."""
        period = self._house.heart.period
        if period is not None and now >= self._next_frame:
            self._next_frame = now + period / 4
            self._window.update()

    def _count_on(self) -> None:
        """Count what is not counted yet, a little at a time: so that no visitor sees it, and longer where none is."""
        state = self._view_model.state
        seconds = COUNTED_IN_PLAY if state.is_visited else COUNTED_ALONE
        if self._house.counting.go_on(self._house.desk, seconds) and state.place is Place.ATTRACT:
            self._view_model.follow_configuration()

    def _look_for_packs(self) -> None:
        house = self._house
        if self._looking is not None and self._looking.is_alive():
            return
        has_others = house.is_elsewhere or (house.swaps is not None and house.swaps.is_ready)
        if has_others and not self._view_model.state.has_packs:
            self._view_model.send(Kind.PACKS_READY)
        swaps = house.swaps
        if swaps is None or house.is_elsewhere:  # else a look would still be on when another folder is taken
            return
        self._looking = threading.Thread(target=swaps.look, name="packs", daemon=True)
        self._looking.start()

    def _make_metrics(self) -> Metrics | None:
        wanted = self._house.configuration.current.metrics
        return Metrics(Path(wanted.file), wanted.seconds, self._house.moments.steady) if wanted.file else None

    def _numbers(self) -> Numbers:
        house, tally = self._house, self._house.tally
        if self._restarts is None:  # only a start adds to them
            self._restarts = {reason or "first": count for reason, count in restarts(house.desk.store).items()}
        return Numbers(
            up=1,
            started_seconds=self._began,
            written_seconds=house.moments.wall().timestamp(),
            state=self._view_model.state.place.value,
            is_safe=float(house.is_safe),
            is_locked=float(house.lock.is_kiosk),
            games_started_total=tally.starts,
            games_finished_total=tally.finishes,
            games_abandoned_total=dict(tally.given_up),
            attract_touches_total=tally.touches,
            game_seconds_mean=tally.seconds / tally.finishes if tally.finishes else None,
            restarts_total=self._restarts,
            frames_total=house.heart.frames,
            pack_swaps_total=tally.swaps,
            packs=len(house.played),
            packs_refused=len(house.swaps.refused) if house.swaps else 0,
            board_waiting=house.shared.waiting(house.desk.store) if house.shared else None,
            board_dead=len(dead_letters(house.desk.store)) if house.shared else None,
            board_age_seconds=house.shared.age if house.shared else None,
            problems=len(house.troubles) + len(self.troubles),
            database_bytes=_size(house.desk.store.path),
            disk_free_bytes=_free(house.desk.store.path),
            backup_age_seconds=self._age_of_backup(),
            memory_bytes=_memory(),
        )

    def _age_of_backup(self) -> float | None:
        for newest in listed(self._house.places.backups)[:1]:
            with suppress(OSError):
                return max(0.0, self._house.moments.wall().timestamp() - newest.path.stat().st_mtime)
        return None


def _size(path: Path) -> float | None:
    """Return how much a database takes, with what is written beside it and not brought into it yet."""
    sizes = []
    for each in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            sizes.append(each.stat().st_size)
    return sum(sizes) if sizes else None


def _free(path: Path) -> float | None:
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free
    return None


def _memory() -> float | None:
    """Return the resident memory in bytes, where the platform tells."""
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return None

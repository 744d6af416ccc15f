"""Packs that are new or have changed, read in a process beside the window, which goes on smoothly meanwhile."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from wickquiz.packs.collection import Collection, Stock
from wickquiz.packs.index.outside import command, order
from wickquiz.packs.spread import Standing
from wickquiz.ui.home.reading_model import ReadingModel, ReadingProps

GRACE_MS = 1500
"""So long after it was asked to stop a process may take to keep what it has read."""


class Reading(QObject):
    """Reads what is unread of a collection once it is told to `go_on`, and says how far it is."""

    restocked = Signal(object)
    """Carries the Stock as it is when a reading has ended."""
    _told = Signal(object)
    _loaded = Signal(object)

    def __init__(self, collection: Collection, unread: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = collection
        self._unread = tuple(unread)
        self._asked: tuple[Path, ...] = ()  # what the process is to read
        self._left: frozenset[Path] | None = None  # what it could not; None before it has said so
        self._read: frozenset[Path] = frozenset()  # what it has told that it could, in all readings
        self._is_stopped = False
        self._loading: threading.Thread | None = None  # what this very process reads
        self._is_here = False  # whether that is packs, and not what the index holds of them
        self.shown = ReadingModel(self)
        self.shown.stopWanted.connect(self.stop)
        self.shown.readWanted.connect(self.go_on)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._told.connect(self._tell)
        self._loaded.connect(self._take)
        self._patience = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._patience.timeout.connect(self._process.kill)

    @property
    def is_under_way(self) -> bool:
        """Whether packs are being read."""
        return self._loading is not None or self._process.state() != QProcess.ProcessState.NotRunning

    def read(self, collection: Collection, unread: Sequence[Path]) -> None:
        """Read these now; where a reading is under way, after it."""
        self._collection, self._unread = collection, tuple(unread)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Begin to read what is unread."""
        if self.is_under_way or not self._unread:
            return
        collection = self._collection
        self._asked, self._left, self._is_stopped = self._unread, None, False
        if collection.index is None:
            self._read_here()
            return
        program, *arguments = command()
        self._process.start(program, arguments)
        self._process.write(order(self._asked, collection.cache, collection.index))

    @Slot()
    def stop(self) -> None:
        """End the reading; what was read by then is kept."""
        self._is_stopped = True
        if not self._is_here:
            self._process.write(b"stop\n")
            self._patience.start()

    def close(self) -> None:
        """The window closes: end the reading at once. The index minds no sudden end."""
        self._is_stopped = True
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished()
        if self._loading is not None:
            self._loading.join(GRACE_MS / 1000)

    @Slot()
    def _hear(self) -> None:
        while self._process.canReadLine():
            said = json.loads(bytes(self._process.readLine().data()))
            if isinstance(said, list):
                self._tell(Standing(*said))
            else:
                self._left = frozenset(map(Path, said["left"]))

    @Slot(object)
    def _tell(self, standing: Standing) -> None:
        if not self._is_stopped:
            self.shown.show(ReadingProps(True, standing.done, standing.total, standing.share))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    @Slot()
    def _end(self) -> None:
        """See what there is now that the process has ended, in whatever way."""
        self._hear()
        self._patience.stop()
        left = self._left
        if left is None and not self._is_stopped:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            logging.getLogger("wickquiz").warning("the reading of packs broke off: %s", said.strip())
        if left and not self._is_stopped:  # the index did not take them: they can be played, but not kept
            self._read_here()
            return
        if left is not None:
            self._read |= frozenset(self._asked) - left
        self._load(lambda: self._collection.at_hand(self._read))

    def _read_here(self) -> None:
        """Read everything in this process, for as long as it is open."""
        self._is_here = True
        self._load(lambda: self._collection.stock(self._tell_from_afar))

    def _load(self, stock: Callable[[], Stock]) -> None:
        """Look at what there is, on a thread: of many packs that takes longer than a frame may."""

        def load() -> None:
            found = stock()
            with suppress(RuntimeError):  # the window has closed meanwhile
                self._loaded.emit(found)

        self._loading = threading.Thread(target=load, daemon=True)
        self._loading.start()

    def _tell_from_afar(self, standing: Standing) -> bool:
        with suppress(RuntimeError):
            self._told.emit(standing)
        return not self._is_stopped

    @Slot(object)
    def _take(self, stock: Stock) -> None:
        unread = self._asked if self._is_here and self._is_stopped else stock.unread
        is_whole = self._left is not None and not self._is_stopped
        self._loading, self._is_here = None, False
        self._unread = unread
        self.shown.show(ReadingProps(left=len(unread)))
        self.restocked.emit(stock)
        if is_whole and set(unread) - set(self._asked):  # they came meanwhile
            self.go_on()

"""Packs that are new or have changed, read in a process beside the window, which goes on smoothly meanwhile."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
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
        self._is_here = False  # whether this very process reads
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
        return self._is_here or self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to be read."""
        return not self._unread

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
        self._take(self._collection.at_hand(self._read))
        if left is not None and not self._is_stopped and set(self._unread) - set(self._asked):
            self.go_on()

    def _read_here(self) -> None:
        """Read everything in this process, for as long as it is open."""
        self._is_here = True

        def load() -> None:
            stock = self._collection.stock(self._tell_from_afar)
            with suppress(RuntimeError):  # the window has closed meanwhile
                self._loaded.emit(stock)

        threading.Thread(target=load, daemon=True).start()

    def _tell_from_afar(self, standing: Standing) -> bool:
        with suppress(RuntimeError):
            self._told.emit(standing)
        return not self._is_stopped

    @Slot(object)
    def _take(self, stock: Stock) -> None:
        unread = self._asked if self._is_here and self._is_stopped else stock.unread
        self._is_here = False
        self._unread = unread
        self.shown.show(ReadingProps(left=len(unread)))
        self.restocked.emit(stock)

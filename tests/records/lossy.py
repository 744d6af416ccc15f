"""Stands between kiosks and a PostgreSQL: passes everything on, but for some acknowledgements, which it swallows."""

from __future__ import annotations

import random
import selectors
import shutil
import socket
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from tests.records.postgres import PORT

_NAME = f".s.PGSQL.{PORT}"


class LossyLine:
    """Takes connections in a folder of its own and passes them to the server whose socket is in `target`.

    After `COMMIT` it lets the server do it, and then, by chance with the probability `loss`, breaks the connection
    before the kiosk hears of it. While `is_silent`, nothing comes back at all.
    """

    def __init__(self, target: Path, loss: float, seed: int = 15) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="wickquiz-line-"))
        self.lost = 0
        self.commits = 0
        self.is_silent = False
        self._target = target / _NAME
        self._loss = loss
        self._chance = random.Random(seed)
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._servers: set[socket.socket] = set()
        self._doomed: set[socket.socket] = set()
        self._watch = selectors.DefaultSelector()
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(self.folder / _NAME))
        self._door.listen(64)
        self._is_over = False
        self._watch.register(self._door, selectors.EVENT_READ)
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over = True
        self._thread.join()
        for line in (self._door, *self._pairs):
            line.close()
        self._watch.close()
        shutil.rmtree(self.folder)

    def _serve(self) -> None:
        while not self._is_over:
            for key, _ in self._watch.select(0.05):
                line = key.fileobj
                assert isinstance(line, socket.socket)
                if line is self._door:
                    self._let_in()
                elif line in self._pairs:  # its other end may have closed it in this very turn
                    self._pass_on(line)

    def _let_in(self) -> None:
        kiosk, _ = self._door.accept()
        server = socket.socket(socket.AF_UNIX)
        try:
            server.connect(str(self._target))
        except OSError:
            kiosk.close()
            server.close()
            return
        self._pairs |= {kiosk: server, server: kiosk}
        self._servers.add(server)
        for line in (kiosk, server):
            self._watch.register(line, selectors.EVENT_READ)

    def _pass_on(self, line: socket.socket) -> None:
        other = self._pairs[line]
        try:
            data = line.recv(65536)
            if data and line in self._servers and (line in self._doomed or self.is_silent):
                data = b"" if line in self._doomed else data
            elif data:
                self._note(line, data)
                other.sendall(data)
        except OSError:
            data = b""
        if not data:
            self._part(line, other)

    def _note(self, line: socket.socket, data: bytes) -> None:
        """Decide by chance that a kiosk is not to hear what becomes of its commit."""
        if line not in self._servers and b"COMMIT" in data:
            self.commits += 1
            if self._chance.random() < self._loss:
                self.lost += 1
                self._doomed.add(self._pairs[line])

    def _part(self, *lines: socket.socket) -> None:
        for line in lines:
            self._watch.unregister(line)
            del self._pairs[line]
            self._servers.discard(line)
            self._doomed.discard(line)
            with suppress(OSError):
                line.close()

"""Plays a game into the database at argv[1] as somebody to whom the modes of files apply; prints what it has then."""

from __future__ import annotations

import json
import os
import sys
import urllib.parse
import urllib.request  # noqa: F401 - the same
from pathlib import Path

from tests.records.making import LENGTH, everything, play

from wickquiz.records.boards import games
from wickquiz.records.schema import expected_shape, steps
from wickquiz.records.store import open_reader, open_store

NOBODY = 65534


def main() -> None:
    path = Path(sys.argv[1])
    expected_shape(steps())  # reads the program's own files, which nobody else may be allowed to
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    with open_reader(path) as reader:
        read = [len(rows) for rows in everything(reader)]
        read_trouble = reader.trouble
    with open_store(path) as store:
        play(store, "unprivileged", LENGTH, is_finished=True)
        report = {
            "trouble": store.trouble,
            "is_saving": store.is_saving,
            "games": [[game.id, game.state, game.asked] for game in games(store)],
            "read": read,
            "read_trouble": read_trouble,
        }
    sys.stdout.write(json.dumps(report))


main()

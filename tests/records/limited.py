"""Plays a game into the database at argv[1] with no file allowed to grow beyond argv[2] bytes; prints what it has then.

Reports as JSON: trouble, is_saving, and the game as the store holds it: responses, state.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

from tests.records.making import LENGTH, everything, play

from wickquiz.records.boards import games
from wickquiz.records.store import open_store


def main() -> None:
    limit = int(sys.argv[2])
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    with open_store(Path(sys.argv[1])) as store:
        for number in range(4):
            play(store, f"limited-{number}", LENGTH, is_finished=True)
        report = {
            "trouble": store.trouble,
            "is_saving": store.is_saving,
            "rows": [len(rows) for rows in everything(store)],
            "games": [[game.id, game.state, game.asked] for game in games(store)],
        }
    sys.stdout.write(json.dumps(report))


main()

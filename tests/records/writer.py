"""Plays game after game into the database at argv[1] until it is killed; says what is acknowledged as it goes.

The games are named after argv[2]. First it goes on with a game left open, as the program does.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.records.making import LENGTH, MOMENT, give, header, items, response

from wickquiz.records.left import unfinished
from wickquiz.records.store import Store, open_store


def say(*words: object) -> None:
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def play_on(store: Store, game: str, position: int) -> None:
    for here in range(position, LENGTH):
        give(store, response(game, here))
        say("response", game, here)
    store.finish(game, MOMENT)
    say("ending", game)


def main() -> None:
    store = open_store(Path(sys.argv[1]))
    assert store.is_saving, store.trouble
    say("open")
    left = unfinished(store)
    if left is not None:
        play_on(store, left.header.id, left.asked)
    for number in count():
        game = f"{sys.argv[2]}-{number}"
        store.begin(header(game), items(game))
        say("game", game)
        play_on(store, game, 0)


main()

"""What `wickquiz play` does at its start, with the moment told at which each stage is reached. `stages.py` runs it."""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import Any


def main() -> int:
    """Do what `wickquiz play` does, and tell when each stage was reached."""
    began = float(os.environ["WICKQUIZ_BEGAN"])
    stages: dict[str, float] = {}

    def reach(stage: str) -> None:
        stages.setdefault(stage, 1000 * (time.monotonic() - began))

    reach("Python is up")
    from wickquiz.cli import play
    from wickquiz.cli.display import display_trouble

    display_trouble()
    reach("the display answers")
    from wickquiz.ui.app.deferral import put_signatures_off

    put_signatures_off()
    gc.disable()
    from wickquiz.cli.places import assets_folder
    from wickquiz.ui.app.front import Front

    reach("PySide6 is loaded")
    front = Front(assets_folder(), play.theme())
    reach("application and engine are made")
    front.engine.objectCreated.connect(lambda *_: window_made(front, reach))

    def lay() -> Any:
        desk = play.lay(play.as_ever())
        reach("beside it: modules, store and packs are there")
        return desk

    desk = front.open_during(lay)
    from wickquiz.ui.app.application import Game

    game = Game(desk, front)
    reach("the first screen is made")
    game.window.afterAnimating.connect(lambda: reach("its frame is begun"))

    def show() -> None:
        if "its frame is begun" in stages:
            reach("the first screen is drawn")
            import json  # here, or it would be loaded before its time

            print(json.dumps(dict(sorted(stages.items(), key=lambda stage: stage[1]))), flush=True)
            os._exit(0)

    game.window.frameSwapped.connect(show)
    return game.run()


def window_made(front: Any, reach: Any) -> None:
    """The window is there: tell of it, and of its first frame."""
    reach("the window is made")
    front.window.frameSwapped.connect(lambda: reach("the empty window is drawn"))


if __name__ == "__main__":
    sys.exit(main())

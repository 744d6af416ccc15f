"""The real window, played by itself and telling what it shows, until it is killed. Run by test_kill.py."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from PySide6.QtCore import QTimer

from wickquiz.cli import table
from wickquiz.cli.parsing import parser
from wickquiz.ui.app.application import Game
from wickquiz.ui.play.play_view_model import PlayViewModel


def tell(event: str, model: PlayViewModel) -> None:
    props, shown = model.props(), model.table
    what = {
        "event": event,
        "number": props.number,
        "score": props.score,
        "item": shown.card.item.id,
        "order": list(shown.card.order),
    }
    print(json.dumps(what), flush=True)


class Player:
    """Goes on where a round was left, else begins one; answers with the first option, again and again."""

    def __init__(self, game: Game) -> None:
        self._app = game.view_model

    def step(self) -> None:
        model = self._app.screenModel()
        if not isinstance(model, PlayViewModel):
            home = self._app.props().screen == "home"
            if home and model.props().can_resume:
                model.resume()
            elif home:
                model.play()
            else:
                model.goHome()
        elif model.props().phase == "asking":
            tell("asked", model)
            model.answer.options.pick(0)
            model.proceed()
            tell("revealed", model)
        else:
            model.proceed()
        QTimer.singleShot(0, self.step)


wanted = parser().parse_args(["play", sys.argv[1]])
desk = table.lay(wanted)
assert desk is not None
rules = replace(desk.rules, kinds=("choice", "multi", "claim"))  # those that have a first option
window = Game(desk._replace(rules=rules))
QTimer.singleShot(0, Player(window).step)
window.run()

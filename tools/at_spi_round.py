"""Play a round with a question of each kind over the real AT-SPI bus, as a screen reader would. Exit 0: all right.

Usage: xvfb-run dbus-run-session -- /usr/bin/python3 tools/at_spi_round.py .venv/bin/python

Needs what a Linux desktop has (at-spi2-core), and for the system's own Python python3-gi and gir1.2-atspi-2.0.
What is played is known by nothing but what the bus tells, and done by nothing but accessible actions, texts and values.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's Python has it, not ours

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - it asks for the version first

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the bindings' names for the interfaces

LAUNCHER = ("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
PATIENCE = 20.0
QUESTIONS = 7
VERDICTS = ("Right", "Partly right", "Not this time")
STEPS = ("Pick up the wick", "Dip it", "Let it dry", "Light it")
PAIRS = {"Wick": "burns", "Wax": "melts", "Soot": "blackens"}
PACK = f"""wickpack: 1
title: Wax
questions:
- {{ask: What melts?, answer: Wax, wrong: [Stone, Glass], why: It is soft.}}
- {{ask: Which two burn?, answers: [Oil, Gas], wrong: [Sand, Salt], why: They do.}}
- {{claim: Soot is white., is: false, why: It is black.}}
- {{ask: What burns in a lamp?, answer: Oil, why: It flows.}}
- {{ask: How is a candle made?, order: [{", ".join(STEPS)}], why: One after the other.}}
- {{ask: What does what?, match: {{{", ".join(": ".join(pair) for pair in PAIRS.items())}}}, why: So it goes.}}
- {{ask: How many days has a week?, number: 7, between: [1, 12], why: Count them.}}
"""


def everything(root: Any) -> Iterator[Any]:
    """Yield all that is below, as it is shown."""
    for number in range(root.get_child_count()):
        child = root.get_child_at_index(number)
        if child is not None:
            yield child
            yield from everything(child)


def until(find: Callable[[], Any], what: str) -> Any:
    """Wait until something is found, and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except GLib.Error:  # it was gone before it could be asked
            pass
        time.sleep(0.1)
    raise SystemExit(f"the bus tells of no {what}")


class Player:
    """Plays by what the bus tells of one program."""

    def __init__(self, program: Any) -> None:
        self._program = program

    def named(self, *parts: str) -> Any:
        """Return the control whose name has all these parts, pressed or not; None where there is none."""
        for each in everything(self._program):
            if each.get_action_iface() and all(part in (each.get_name() or "") for part in parts):
                return each
        return None

    def press(self, *parts: str) -> None:
        """Press the control whose name has all these parts."""
        act(until(lambda: self.named(*parts), " ".join(parts)), "press", "toggle")

    def words(self) -> str:
        """Return all that is told of the screen."""
        return "\n".join(each.get_name() or "" for each in everything(self._program))

    def with_role(self, *roles: Any) -> Any:
        """Return what has one of these roles; None where nothing has."""
        return next((each for each in everything(self._program) if each.get_role() in roles), None)


def act(item: Any, *names: str) -> None:
    """Do the action of the first of these names that there is."""
    actions = item.get_action_iface()
    known = {actions.get_action_name(number).lower(): number for number in range(actions.get_n_actions())}
    actions.do_action(next(known[name] for name in names if name in known))


def tile_of(player: Player, step: str) -> Any:
    """Return the tile with this step, wherever it stands."""
    return until(lambda: player.named(f". {step}"), step)


def arrange(player: Player) -> None:
    """Bring the steps into their order: take one up, carry it by its own actions, set it down."""
    for place, step in enumerate(STEPS, 1):
        while (tile := tile_of(player, step)).get_name() != f"{place}. {step}":
            act(tile, "press")
            for _ in range(int(tile.get_name().split(".")[0]) - place):
                act(tile_of(player, step), "decrease")
                time.sleep(0.1)
            act(tile_of(player, step), "press")
            time.sleep(0.2)
    if "Lock in" in player.words() and not ready(player):  # nothing had to be moved: it still has to be said
        act(player.named(f". {STEPS[0]}"), "press")
        act(player.named(f". {STEPS[0]}"), "press")


def ready(player: Player) -> bool:
    """Whether the answer can be locked in."""
    button = player.named("Lock in")
    return button is not None and button.get_state_set().contains(Atspi.StateType.ENABLED)


def answer(player: Player) -> str:  # noqa: PLR0911 - one for each kind
    """Answer the question in view; return what was asked."""
    words = player.words()
    if "What melts?" in words:
        player.press(". Wax")
        return "choice"
    if "Which two burn?" in words:
        player.press(". Oil")
        player.press(". Gas")
        return "multi"
    if "Soot is white." in words:
        player.press(". False")
        return "claim"
    if "What burns in a lamp?" in words:
        until(lambda: player.with_role(Atspi.Role.TEXT, Atspi.Role.ENTRY), "text").set_text_contents("oil")
        return "typed"
    if "How is a candle made?" in words:
        arrange(player)
        return "order"
    if "What does what?" in words:
        for left, right in PAIRS.items():
            player.press(f". {left}")
            player.press(f". {right}")
        return "match"
    until(lambda: player.with_role(Atspi.Role.SLIDER), "slider").set_current_value(7)
    return "number"


def play(player: Player) -> str:
    """Play from the first screen to the results; return what they say."""
    player.press("Play")
    for number in range(QUESTIONS):
        until(lambda: player.named("Lock in"), "question")
        kind = answer(player)
        until(lambda: ready(player), f"answer to lock in ({kind})")
        player.press("Lock in")
        until(lambda: player.named("Continue") or player.named("See the results"), "reveal")
        told = player.words().split("\n")
        print(f"{kind}: {next((word for word in VERDICTS if word in told), '?')}", flush=True)
        player.press("See the results" if number == QUESTIONS - 1 else "Continue")
    until(lambda: " of 7 right" in player.words(), "results")
    return next(line for line in player.words().split("\n") if line.endswith("of 7 right"))


def main(python: str) -> int:
    """Start the bus and the game, and play."""
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder) / "wax.yaml"
        pack.write_text(PACK, encoding="utf-8")
        variables = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "WICKQUIZ_HOME": folder, "QT_QUICK_BACKEND": "software"}
        bus = subprocess.Popen(LAUNCHER)
        command = [python, "-m", "wickquiz", "play", str(pack), "--length", "7"]
        game = subprocess.Popen(command, env=os.environ | variables)
        try:
            desktop = Atspi.get_desktop(0)
            said = play(Player(until(lambda: child_named(desktop, "wickquiz"), "game")))
        finally:
            game.terminate()
            bus.terminate()
        print(said)
        return 0 if said == "7 of 7 right" else 1


def child_named(item: Any, name: str) -> Any:
    """Return what is right below and has a name with this in it; None where there is none."""
    below = (item.get_child_at_index(number) for number in range(item.get_child_count()))
    return next((child for child in below if name in child.get_name()), None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""Random keys, touches, mouse and close events at a kiosk: it stays full screen, goes on, and its board is right.

python benchmarks/torture_monkey.py [EVENTS] [SEEDS] [FIRST_SEED]      the issue's figure: 100000 10

The monkey also plays as visitors do, and knows the PIN: it is at the operator's page, and may end the program there.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kiosk_ledger import Ledger, Watcher
from kiosk_monkey import PIN, Monkey, Walk
from kiosk_proof import prove, read_lines
from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler

from wickquiz.cli.kiosk import _configuration, _house
from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.machine import Over, Place
from wickquiz.kiosk.pin import hash_pin
from wickquiz.records.folders import folders
from wickquiz.ui.app.kiosk_game import KioskGame

AT_ONCE = 20
"""Events between two turns of the event loop, where a step does not ask for one."""


@dataclass
class Outcome:
    """What a monkey came to. `ends` counts how often the operator ended the program, by how."""

    events: int = 0
    games: int = 0
    finished: int = 0
    signed: int = 0
    places: set[Place] = field(default_factory=set)
    panels: set[Over] = field(default_factory=set)
    ends: Counter[str] = field(default_factory=Counter)


def unleash(events: int, seed: int, home: Path) -> Outcome:
    """Let a monkey do so many things, and hold the kiosk to what has to be true."""
    os.environ["WICKQUIZ_HOME"] = str(home)
    path = home / "kiosk.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[kiosk]\nlength = 4\n[operator]\npin = "{hash_pin(PIN)}"\n', encoding="utf-8")
    outcome, told = Outcome(), home / "ledger.jsonl"
    ledger = Ledger(told)
    QCoreApplication.processEvents()  # what was there before may still have to say something
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = qInstallMessageHandler(lambda kind, _, text: ledger.hear(kind, text))
    try:
        while outcome.events < events:
            run(path, ledger, events, seed + 1000 * outcome.ends.total(), outcome)
    finally:
        qInstallMessageHandler(before)
    lines = read_lines(told)
    proof = prove(home / "data" / "wickquiz.db", lines, kills=0)
    outcome.games, outcome.finished, outcome.signed = proof.games, proof.finished, proof.signed
    return outcome


def run(path: Path, ledger: Ledger, events: int, seed: int, outcome: Outcome) -> None:
    """One run of the program, until so many events have been in all, or until the operator ends it."""
    here = folders()
    house = _house(_configuration(path, here), here)
    skipped = [0.0]
    house.desk = house.desk._replace(clock=lambda: time.monotonic() + skipped[0])
    game = KioskGame(house)

    def pass_time(seconds: float) -> None:
        skipped[0] += seconds
        game.tick()

    watcher = Watcher(game, ledger)
    monkey = Monkey(game, seed, pass_time, in_haste=True)
    walk = Walk(monkey, ledger, most=events - outcome.events, done=lambda: QCoreApplication.exit(0), at_once=AT_ONCE)
    try:
        walk.step()
        game.run()
        walk.stop()
        outcome.events += walk.events
        outcome.places |= walk.places
        outcome.panels |= walk.panels - {Over.NOTHING}
        if game.view_model.state.place is Place.STOPPING:
            outcome.places.add(Place.STOPPING)
            assert game.end in (End.QUIT, End.RESTART), game.end
            assert game.end.value in watcher.asked_for, f"nobody asked for its end: {watcher.asked_for}"
            outcome.ends[game.end.value] += 1
        else:
            assert outcome.events >= events, "it has left"
        assert house.desk.store.trouble is None, house.desk.store.trouble
    finally:
        game.close()


def main() -> int:
    """Run the seeds one after the other; say what came of each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    given = [int(word) for word in sys.argv[1:]]
    events, seeds, first = (*given, *(100_000, 10, 0)[len(given) :])
    total = 0
    for seed in range(first, first + seeds):
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            outcome = unleash(events, seed, Path(folder))
        total += outcome.events
        ends = ", ".join(f"{count} x {how}" for how, count in sorted(outcome.ends.items())) or "none"
        print(
            f"seed {seed}: {outcome.events} events, {outcome.games} games, {outcome.finished} finished, "
            f"{outcome.signed} signed; {len(outcome.places)} of {len(Place)} places, "
            f"{len(outcome.panels)} of {len(Over) - 1} panels; ended by the operator: {ends}; "
            f"{time.monotonic() - began:.0f} s",
            flush=True,
        )
    print(f"{total} random events: still full screen, no exit but the operator's, no fault, every board right")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Let kiosks send an hour's games to a shared board while connections are killed, answers lost, the server restarted.

python benchmarks/torture_board.py [KIOSKS] [GAMES] [RESTARTS] [SEED]

It is done once with the kiosks at the server itself, and once more through PgBouncer where that is installed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.records.pooler import pooled, program
from tests.records.postgres import Cluster, programs
from tests.records.storm import Outcome, Size, backlog, board, game_id, play, pump, storm

WITHIN = 60.0
"""Seconds in which the last game is to be on the board, counted from the first moment of the storm."""

LONGEST = 0.25
"""Seconds that no call by the kiosk itself may take, on a machine that has much else to do."""

HISTORY = 20_000
UNSENT = 500


def faults_of(outcome: Outcome, rows: list[str]) -> list[str]:
    """Return what was wrong; `rows` are the rows on the board and the games among them."""
    found = []
    if rows != [f"{outcome.games}|{outcome.games}"]:
        found.append(f"{outcome.games} games, and on the board rows|games: {rows}")
    if outcome.seconds > WITHIN:
        found.append(f"it took {outcome.seconds:.1f} s")
    if outcome.longest_pump > LONGEST:
        found.append(f"a call took {outcome.longest_pump:.3f} s")
    if not outcome.lost:
        found.append("no acknowledgement was lost")
    return found


def once(cluster: Cluster, size: Size, seed: int, at: Path | None, what: str) -> list[str]:
    """Let one storm rage, say what came of it, and return what was wrong."""
    cluster.sql("TRUNCATE wickquiz.entry")
    with tempfile.TemporaryDirectory() as folder:
        outcome = storm(Path(folder), cluster, size, seed, at)
    found = faults_of(outcome, cluster.sql("SELECT count(*), count(DISTINCT game) FROM wickquiz.entry"))
    print(
        f"board{what}: {size.kiosks} kiosks, {outcome.games} games, {outcome.lost} of {outcome.commits} answers lost, "
        f"{size.restarts} restarts; all there after {outcome.seconds:.1f} s, longest call "
        f"{1000 * outcome.longest_pump:.0f} ms: {len(found)} faults"
    )
    return found


def alone(cluster: Cluster) -> list[str]:
    """Measure what a kiosk with a long history waits for the board at most: once found out what waits, for nothing."""
    cluster.sql("TRUNCATE wickquiz.entry")
    times = list[float]()
    with tempfile.TemporaryDirectory() as folder:
        store = backlog(Path(folder), 0, HISTORY, sent=HISTORY - UNSENT)
        shared = board(cluster.url(), "alone", 1)
        first = pump([shared], [store])
        while shared.waiting(store):
            times.append(pump([shared], [store]))
            time.sleep(0.005)
        cluster.stop()
        for number in range(UNSENT):
            play(store, game_id(1, number))
            times.append(pump([shared], [store]))
        shared.close()
        store.close()
        cluster.start()
    longest = max(times)
    print(
        f"board: one kiosk with {HISTORY} games, {UNSENT} of them unsent, then {UNSENT} more with the server down: "
        f"longest call {1000 * longest:.0f} ms, the very first {1000 * first:.0f} ms"
    )
    return [f"a call took {longest:.3f} s"] if longest > LONGEST else []


def main(kiosks: int, games: int, restarts: int, seed: int) -> int:
    where = programs()
    if where is None:
        print("board: PostgreSQL is not installed here: nothing was tried")
        return 1
    size = Size(kiosks, games, games // 4, restarts, 0.3)
    cluster = Cluster(where)
    try:
        found = alone(cluster)
        found += once(cluster, size, seed, None, "")
        if program():
            with pooled(cluster) as folder:
                found += once(cluster, size, seed, folder, " through PgBouncer")
    finally:
        cluster.close()
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [20, 120, 10, 1][len(arguments) :])))

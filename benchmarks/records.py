"""Time what is kept, by how much is kept: a commit beside a bare SQLite one, the board, a resume, the statistics.

Usage: python benchmarks/records.py [--sizes N,N...] [--large] [--commits N] [--filled DIR] [--json] [--write]

Logs of 10,000, 100,000 and 1,000,000 responses, as `make bench` does, with --large of 10,000,000 too, which takes 3 GB
of disk and a quarter of an hour. A log is filled through the program's own tables, rows and checksums, in large
transactions that do not wait for the disk; with --filled it is kept in a folder, and copied from there the next time.
Then it is opened as the program does, and what was never folded is folded once in slices of 10 ms: all of them are
`first`, the longest is `slice`. After that games are played into it one response at a time, as a player does, in turn
with the same rows into bare SQLite. `board`, `resume` and `statistics` are looked at after each game, so that each look
has a game to take in.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from growth import slope
from report import figure, percentile, tell

from wickquiz.game.mark import mark
from wickquiz.game.rules import Rules
from wickquiz.game.serial import rules_to_json
from wickquiz.packs.model import Choice, Item, Option, Pack
from wickquiz.records.boards import board
from wickquiz.records.catching_up import catching_up
from wickquiz.records.checksums import checksum
from wickquiz.records.items import analyse
from wickquiz.records.left import unfinished
from wickquiz.records.log import Log
from wickquiz.records.players import figures
from wickquiz.records.rows import Deal, Ending, EndingKind, GameHeader, GivenResponse, ItemRef, PackRef
from wickquiz.records.store import Store, open_store

QUESTIONS = 500
LENGTH = 10
GAMES_A_DAY = 500
FIRST = datetime(2020, 1, 1, 8, tzinfo=UTC)
LARGE = 10_000_000
AT_ONCE = 20_000
"""Games in one transaction of the filling."""

WITHIN = ("board", "resume", "statistics")
TURNS = 40

PACK = Pack(
    "bank",
    "Bank",
    Path("bank.yaml"),
    tuple(
        Item(f"item-{number}", "Which?", Choice(Option("A"), (Option("B"), Option("C"))), topic=f"topic {number % 8}")
        for number in range(QUESTIONS)
    ),
    {},
    "f" * 64,
)
MARKS = [mark(item) for item in PACK.items]
RULES = rules_to_json(Rules(length=LENGTH))

BARE = """
    CREATE TABLE response (
        number INTEGER PRIMARY KEY, game TEXT, position INTEGER, response TEXT, seconds REAL, credit REAL,
        is_right INTEGER, points INTEGER, checksum BLOB
    ) STRICT
"""


@dataclass
class Times:
    """Milliseconds of each thing at one size."""

    commit: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    board: list[float] = field(default_factory=list)
    resume: list[float] = field(default_factory=list)
    statistics: list[float] = field(default_factory=list)
    items: list[float] = field(default_factory=list)


@dataclass
class Playing:
    """Games with numbers of their own; equal numbers are equal games."""

    number: int

    @property
    def id(self) -> str:
        return random.Random(self.number).randbytes(16).hex()

    @property
    def began(self) -> datetime:
        return FIRST + timedelta(days=1) * (self.number / GAMES_A_DAY)

    def header(self) -> GameHeader:
        refs = (PackRef(PACK.id, PACK.title, PACK.content_hash),)
        return GameHeader(self.id, self.began.isoformat(), f"CODE-{self.number}", self.number, RULES, refs, LENGTH)

    def items(self) -> tuple[ItemRef, ...]:
        places = ((self.number * 7919 + position * 61) % QUESTIONS for position in range(LENGTH))
        return tuple(ItemRef(PACK.id, f"item-{place}", MARKS[place]) for place in places)

    def responses(self) -> list[GivenResponse]:
        dice, game = random.Random(self.number + 1), self.id
        picks = [dice.choice((0, 0, 1, 2)) for _ in range(LENGTH)]
        return [
            GivenResponse(
                game,
                position,
                f'{{"picked":{pick}}}',
                dice.uniform(1, 20),
                float(pick == 0),
                pick == 0,
                100 * (not pick),
            )
            for position, pick in enumerate(picks)
        ]

    def ending(self, responses: list[GivenResponse]) -> Ending:
        right = sum(response.is_right for response in responses)
        at = (self.began + timedelta(minutes=3)).isoformat()
        return Ending(self.id, EndingKind.FINISHED, at, 100 * right, right, LENGTH)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="10000,100000,1000000", help="responses kept (default: %(default)s)")
    parser.add_argument("--large", action="store_true", help=f"{LARGE:,} responses too")
    parser.add_argument("--commits", type=int, default=2000, metavar="N", help="commits at each size (default: 2000)")
    parser.add_argument("--folder", help="a folder on the disk to be measured (default: for temporary files)")
    parser.add_argument("--filled", type=Path, metavar="DIR", help="a folder of filled logs, for the next time too")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md too")
    wanted = parser.parse_args()
    sizes = [int(size) for size in wanted.sizes.split(",")] + [LARGE] * wanted.large
    rows = []
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        for size in sizes:
            path = Path(folder, f"{size}.db")
            lay(path, size, wanted.filled)
            rows.append(measured(path, size, wanted.commits))
            for left in Path(folder).iterdir():
                left.unlink()
    table = as_table(rows)
    tell("records", {"rows": rows, "slopes": slopes(rows)}, table, wanted)
    return 0


def lay(path: Path, size: int, filled: Path | None) -> None:
    """Lay a log of so many responses at `path`: one that was filled before, else a new one."""
    kept = filled / path.name if filled else None
    if kept is not None and kept.exists():
        shutil.copyfile(kept, path)
    else:
        print(f"filling a log with {size:,} responses", file=sys.stderr)
        fill(path, size // LENGTH)
        if kept is not None:
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, kept)
    with path.open("rb+") as file:
        os.fsync(file.fileno())  # or opening it would wait for all that was just written


def measured(path: Path, size: int, commits: int) -> dict[str, Any]:
    """Time what is done with a log of so many responses."""
    print(f"measuring with {size:,} responses", file=sys.stderr)
    began = time.perf_counter()
    with open_store(path) as store:
        opened = (time.perf_counter() - began) * 1000
        folding, slices = catching_up(store, [PACK]), list[float]()
        while not folding.is_done:
            slices.append(timed(lambda: folding.step(0.01)))
        times = played(store, path.with_name("bare.db"), size // LENGTH, commits)
        assert store.trouble is None, store.trouble
    return {
        "size": size,
        "megabytes": path.stat().st_size / 1e6,
        "open": opened,
        "first_s": sum(slices) / 1000,
        "slice": max(slices),
        "slice_p99": percentile(slices, 0.99),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        "commit": percentile(times.commit, 0.99),
        "commit_ms": vars(figure(times.commit)),
        "bare": percentile(times.bare, 0.99),
        "bare_ms": vars(figure(times.bare)),
        "ratio": figure(times.commit).median / figure(times.bare).median,
        **{name: figure(getattr(times, name)).median for name in (*WITHIN, "items")},
        **{f"{name}_p99": percentile(getattr(times, name), 0.99) for name in WITHIN},
    }


def fill(path: Path, games: int) -> None:
    """Fill a log, through its own tables, rows and checksums."""
    open_store(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
            connection.execute(f"PRAGMA {pragma}")
        log = Log(connection)
        for start in range(0, games, AT_ONCE):
            playing = [Playing(number) for number in range(start, min(start + AT_ONCE, games))]
            given = [each.responses() for each in playing]
            log.fill(GameHeader, (each.header().values() for each in playing))
            log.fill(Deal, (Deal(each.id, each.items()).values() for each in playing))
            log.fill(GivenResponse, (row.values() for rows in given for row in rows))
            log.fill(Ending, (each.ending(rows).values() for each, rows in zip(playing, given, strict=True)))


def played(store: Store, bare: Path, games: int, commits: int) -> Times:
    """Play into the log, in turn with the same rows into bare SQLite; look after some of the games."""
    times = Times()
    count = max(commits // LENGTH, TURNS)
    with closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(BARE)
        for turn in range(count):
            game = Playing(games + turn)
            store.begin(game.header(), game.items())
            responses = game.responses()
            for row in responses:
                pair = [(times.commit, ours(store, row)), (times.bare, theirs(connection, row))]
                for kept, write in pair if row.position % 2 else reversed(pair):
                    kept.append(timed(write))
            if turn % (count // TURNS) == 0:
                look(store, times)
            ending = game.ending(responses)
            store.finish(game.id, ending.at)
    return times


def look(store: Store, times: Times) -> None:
    """Look at everything that a player or an author looks at."""
    times.board.append(timed(lambda: board(store, player="")))
    times.resume.append(timed(lambda: unfinished(store)))
    times.statistics.append(timed(lambda: figures(store, [PACK])))
    times.items.append(timed(lambda: analyse(store, [PACK])))


def ours(store: Store, row: GivenResponse) -> Callable[[], None]:
    return lambda: store.record(
        row.game, row.position, row.response_json,
        seconds=row.seconds, credit=row.credit, is_right=row.is_right, points=row.points,
    )  # fmt: skip


def theirs(connection: sqlite3.Connection, row: GivenResponse) -> Callable[[], None]:
    values = (*row.values(), checksum("response", 1, row.values()))

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO response VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        connection.execute("COMMIT")

    return write


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def slopes(rows: list[dict[str, Any]]) -> dict[str, float]:
    return {
        name: slope([(row["size"], row[name]) for row in rows])
        for name in ("commit", *WITHIN, "items", "open", "first_s")
    }


def as_table(rows: list[dict[str, Any]]) -> str:
    return "\n".join(lines(rows)) + "\n"


def lines(rows: list[dict[str, Any]]) -> Iterator[str]:
    yield (
        "| responses kept | commit, ms: median, p99 | bare SQLite | times bare | board, ms | resume, ms "
        "| a player's statistics, ms | questions' statistics, ms | opening, ms | folded first, s "
        "| a slice of that, ms: p99, longest | MB |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|"
    for row in rows:
        commit, bare = (f"{row[f'{name}_ms']['median']:.2f}, {row[name]:.2f}" for name in ("commit", "bare"))
        looks = " | ".join(f"{row[name]:.2f}" for name in (*WITHIN, "items"))
        yield (
            f"| {row['size']:,} | {commit} | {bare} | {row['ratio']:.2f} | {looks} "
            f"| {row['open']:.0f} | {row['first_s']:.1f} | {row['slice_p99']:.0f}, {row['slice']:.0f} "
            f"| {row['megabytes']:.0f} |"
        )
    if len(rows) > 1:
        found = slopes(rows)
        told = " | ".join(f"{found[name]:+.2f}" for name in (*WITHIN, "items", "open", "first_s"))
        yield f"| slope | {found['commit']:+.2f} |  |  | {told} |  |  |"


if __name__ == "__main__":
    sys.exit(main())

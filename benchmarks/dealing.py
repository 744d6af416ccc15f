"""Time dealing ten questions by topic, level, language and what was seen, from 10,000 and from up to 1,000,000 in turn.

Usage: python benchmarks/dealing.py [--deals N] [--sizes N,N...] [--json] [--write]     `make bench` does.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from report import figure, percentile, ratios, tell
from shelf import LANGUAGES, TOPICS, fill

from wickquiz.game.deal import deal
from wickquiz.game.deck import Deck
from wickquiz.game.rules import Rules, name_of
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Level

QUESTIONS = 1000
"""So many stand in each pack."""

SEEN = 500


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deals", type=int, default=2000, metavar="N", help="deals from each (default: 2000)")
    parser.add_argument("--sizes", default="10000,100000,1000000", help="questions installed (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md too")
    wanted = parser.parse_args()
    sizes = [int(size) for size in wanted.sizes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        decks = [laid(Path(folder, str(size)), size) for size in sizes]
        times = timed(decks, wanted.deals)
    rows: list[dict[str, Any]] = [
        {
            "size": size,
            "ms": vars(figure(clock)),
            "p99": percentile(clock, 0.99),
            "p99_processor": percentile(processor, 0.99),
            "ratio": vars(ratios(clock, times[0][0])),
        }
        for size, (clock, processor) in zip(sizes, times, strict=True)
    ]
    table = as_table(rows)
    tell("dealing", {"rows": rows}, table, wanted)
    return 0


def as_table(rows: list[dict[str, Any]]) -> str:
    lines = ["| dealt from | ms (middle half) | p99 | p99 of the processor's time | times the first |"]
    lines.append("|---|---|---|---|---|")
    for row in rows:
        took, ratio = (
            f"{row[name]['median']:.2f} ({row[name]['low']:.2f} to {row[name]['high']:.2f})" for name in ("ms", "ratio")
        )
        lines.append(f"| {row['size']:,} | {took} | {row['p99']:.2f} | {row['p99_processor']:.2f} | {ratio} |")
    return "\n".join(lines) + "\n"


def laid(folder: Path, size: int) -> tuple[Deck, frozenset[str]]:
    """Install so many questions; return them as a deck, and the names of some that were seen."""
    print(f"installing {size:,} questions", file=sys.stderr)
    fill(folder / "packs", folder / "packs.sqlite3", size // QUESTIONS, QUESTIONS)
    deck = Deck(load(find_packs([folder / "packs"]), index=folder / "packs.sqlite3")[0])
    dice = random.Random(size)
    ranks = [dice.randrange(size) for _ in range(SEEN)]
    return deck, frozenset(name_of(pack.id, item.id) for pack, item in deck.at(Rules(), ranks))


def timed(decks: list[tuple[Deck, frozenset[str]]], deals: int) -> list[tuple[list[float], list[float]]]:
    """Deal the same rounds from each deck in turn; return the milliseconds by the clock, and those of the processor."""
    dice = random.Random(1)
    times: list[tuple[list[float], list[float]]] = [([], []) for _ in decks]
    for seed in range(deals):
        level = dice.choice([None, *Level])
        rules = Rules(topics=(dice.choice(TOPICS),), level=level, spoilers=dice.choice((True, False)))
        language = dice.choice(LANGUAGES)
        for (deck, seen), (clock, processor) in zip(decks, times, strict=True):
            began, busy = time.perf_counter(), time.thread_time()
            deal(deck.in_language(language), rules, seed, seen)
            processor.append((time.thread_time() - busy) * 1000)
            clock.append((time.perf_counter() - began) * 1000)
    return times


if __name__ == "__main__":
    sys.exit(main())

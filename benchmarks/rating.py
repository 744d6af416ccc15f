"""Simulates players of a known strength and shows how near their ratings come, and what a round at one's level is.

Usage: python benchmarks/rating.py [--players N] [--seed N]

The tables in docs/statistics.md are what this prints.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wickquiz.game.deal import deal
from wickquiz.game.matching import TARGET, nearest_seed, seeds_from
from wickquiz.game.rating import LEVEL_RATINGS, Rating, chance, guessing, item_rating, meet, rested
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Choice, Item, Level, Option, Pack

GAMES = 40
ROUND = Rules(length=10)
CHECKPOINTS = (0, 10, 20, 50, 100, 200, 400)
ITEMS = 150
AUTHORS_ERROR = 150.0
"""How far the true difficulty of an item lies from what its author's level says, as a standard deviation."""

SPREAD = 250.0
OPTIONS = (Option("a"), Option("b"), Option("c"))
BANK = Pack(
    "bank",
    "Bank",
    Path(),
    tuple(
        Item(f"q{number}", "?", Choice(Option("key"), OPTIONS), level=tuple(Level)[number % 3])
        for number in range(ITEMS)
    ),
    {},
    "0" * 64,
)
GUESS = guessing(BANK.items[0])


@dataclass
class World:
    """What is true, and what is believed of the items."""

    dice: random.Random
    truth: dict[str, Rating] = field(default_factory=dict)
    believed: dict[str, Rating] = field(default_factory=dict)
    answers: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for item in BANK.items:
            difficulty = LEVEL_RATINGS[item.level] + self.dice.gauss(0, AUTHORS_ERROR)
            self.truth[item.id] = Rating(difficulty, 0.0)
            self.believed[item.id] = item_rating(item.level)
            self.answers[item.id] = 0

    def ask(self, true_player: Rating, player: Rating, item: Item) -> tuple[Rating, bool]:
        """Let the player answer; return the rating afterwards, and whether it was right."""
        is_right = self.dice.random() < chance(true_player, self.truth[item.id], GUESS)
        player, self.believed[item.id] = meet(player, self.believed[item.id], float(is_right), GUESS)
        self.answers[item.id] += 1
        return player, is_right


@dataclass
class Estimate:
    """One rating beside the truth."""

    truth: float
    rating: Rating

    @property
    def error(self) -> float:
        return self.rating.value - self.truth


def main() -> None:
    options = argparse.ArgumentParser(description="Simulate ratings.")
    options.add_argument("--players", type=int, default=200)
    options.add_argument("--seed", type=int, default=7)
    wanted = options.parse_args()
    world = World(random.Random(wanted.seed))
    options_each, length = round(1 / GUESS), ROUND.length
    print(f"{wanted.players} players, {ITEMS} questions of {options_each} options, {GAMES} rounds of {length} each\n")
    after = converge(world, wanted.players)
    print("Players, after so many answers\n")
    print_table("answers", [(str(count), after[count]) for count in CHECKPOINTS])
    each = sum(world.answers.values()) // ITEMS
    print(f"\nQuestions, at the end ({each} answers each); at first, the author's level\n")
    before = [Estimate(world.truth[item.id].value, item_rating(item.level)) for item in BANK.items]
    now = [Estimate(world.truth[item.id].value, world.believed[item.id]) for item in BANK.items]
    print_table("when", [("at first", before), ("at the end", now)])
    print(f"\nRounds at one's level aim at {TARGET:.0%} right; share of right answers from the fourth round on\n")
    print("| true rating | any round | at one's level |\n|---|---|---|")
    for true in (1100, 1300, 1500, 1700, 1900):
        shares = [share_right(world, Rating(float(true), 0.0), choose) for choose in (any_seed, matched_seed)]
        print(f"| {true} | {shares[0]:.0%} | {shares[1]:.0%} |")


def converge(world: World, players: int) -> dict[int, list[Estimate]]:
    """Play GAMES ordinary rounds each, turn and turn about; return the estimates at each checkpoint."""
    truths = [Rating(world.dice.gauss(1500, SPREAD), 0.0) for _ in range(players)]
    ratings = [Rating() for _ in truths]
    found: dict[int, list[Estimate]] = {count: [] for count in CHECKPOINTS}
    found[0] = [Estimate(truth.value, rating) for truth, rating in zip(truths, ratings, strict=True)]
    for game in range(GAMES):
        for number, truth in enumerate(truths):
            ratings[number] = rested(ratings[number])
            for card in deal([BANK], ROUND, world.dice.getrandbits(32)):
                ratings[number], _ = world.ask(truth, ratings[number], card.item)
        count = (game + 1) * ROUND.length
        if count in found:
            found[count] = [Estimate(truth.value, rating) for truth, rating in zip(truths, ratings, strict=True)]
    return found


Choose = Callable[[World, Rating], int]


def any_seed(world: World, _: Rating) -> int:
    return world.dice.getrandbits(32)


def matched_seed(world: World, player: Rating) -> int:
    def chance_of(_: str, item: Item) -> float:
        return chance(player, world.believed[item.id], GUESS)

    return nearest_seed([BANK], ROUND, seeds_from(world.dice.getrandbits(32)), chance_of)


def share_right(world: World, truth: Rating, choose: Choose, players: int = 8, games: int = 10) -> float:
    """Return how much players of this strength get right from their fourth round on."""
    rights: list[bool] = []
    for _ in range(players):
        player = Rating()
        for game in range(games):
            for card in deal([BANK], ROUND, choose(world, rested(player))):
                player, is_right = world.ask(truth, player, card.item)
                if game >= 3:  # noqa: PLR2004 - by then the ratings are some use
                    rights.append(is_right)
    return statistics.mean(rights)


def print_table(what: str, rows: Sequence[tuple[str, list[Estimate]]]) -> None:
    print(f"| {what} | error (root mean square) | deviation told | within two deviations | correlation |")
    print("|---|---|---|---|---|")
    for name, estimates in rows:
        error = math.sqrt(statistics.mean(one.error**2 for one in estimates))
        told = math.sqrt(statistics.mean(one.rating.deviation**2 for one in estimates))
        within = statistics.mean(abs(one.error) <= 2 * one.rating.deviation for one in estimates)
        values = [one.rating.value for one in estimates]
        alike = statistics.correlation([one.truth for one in estimates], values) if len(set(values)) > 1 else 0.0
        print(f"| {name} | {error:.0f} | {told:.0f} | {within:.0%} | {alike:.2f} |")


if __name__ == "__main__":
    main()

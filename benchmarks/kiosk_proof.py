"""Holds the records of a kiosk to what it showed: no game lost, none doubled, each with its score and in its order."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from wickquiz.cli.places import questions_folder
from wickquiz.game.attempt import respond
from wickquiz.game.serial import response_from_json
from wickquiz.kiosk.machine import Place
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack
from wickquiz.records.boards import games
from wickquiz.records.initials import initials_of
from wickquiz.records.kiosk_board import best, hidden
from wickquiz.records.rows import EndingKind
from wickquiz.records.session import deal_again
from wickquiz.records.store import Store, open_store

Line = dict[str, Any]

_MOST_UNDRAWN = 2
"""Answers given between the last frame that was drawn and a kill."""


@dataclass
class Proof:
    """What was held to what. `cut` games were finished in the moment of a kill: nobody saw it, and they count."""

    games: int = 0
    finished: int = 0
    cut: int = 0
    abandoned: int = 0
    signed: int = 0
    hidden: int = 0
    drawn: int = 0
    answers: int = 0
    runs: int = 0
    resumed: int = 0
    elsewhere: int = 0
    faults: list[str] = field(default_factory=list)


def read_lines(path: Path) -> list[Line]:
    """Return the lines of a ledger. Each was written at once, so each is whole."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def prove(database: Path, lines: Sequence[Line], kills: int) -> Proof:
    """Hold a copy of the records to the ledger: what is looked at stays as the kiosk left it.

    Raises:
        AssertionError: something is not as it was shown. Its text says what.
    """
    with tempfile.TemporaryDirectory() as folder:
        for file in database.parent.glob(f"{database.name}*"):
            if not file.name.endswith("-lock"):
                shutil.copy(file, folder)
        with open_store(Path(folder) / database.name) as store:
            assert store.trouble is None, store.trouble
            assert store.integrity() == (), store.integrity()
            proof = Proof()
            _games(store, lines, proof)
            _board(store, lines, proof)
            _scores(store, lines, proof)
            _initials(store, lines, proof)
            _resumes(store, lines, proof)
            assert store.trouble is None, store.trouble
    proof.faults = list(_faults(lines))
    assert not proof.faults, proof.faults[:5]
    assert proof.cut <= max(kills, proof.runs), f"{proof.cut} games were cut by {kills} kills"
    return proof


def _faults(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the faults and the warnings; but a program may well complain that its cage was killed."""
    has_cage = True
    for line in lines:
        if line["is"] in ("start", "kill"):
            has_cage = line.get("who") != "cage"
        if line["is"] == "fault" or (line["is"] == "warning" and has_cage):
            yield line["text"]


def _games(store: Store, lines: Sequence[Line], proof: Proof) -> None:
    """Every game is there once, and ended as it was told."""
    known = games(store)
    ids = [game.id for game in known]
    assert len(ids) == len(set(ids)), "a game is there twice"
    seen = {line["game"] for line in lines if line["is"] == "frame" and line["game"]}
    assert seen <= set(ids), f"lost: {seen - set(ids)}"
    ended = [ending.game for ending in store.endings()]
    assert len(ended) == len(set(ended)), "a game has ended twice"
    told = _told(lines)
    scores = {ending.game: ending.score for ending in store.endings() if ending.kind is EndingKind.FINISHED}
    lost = {game: (score, scores.get(game)) for game, score in told.items() if scores.get(game) != score}
    assert not lost, f"told and kept: {lost}"
    cut = scores.keys() - told.keys()
    assert cut <= _last_games(lines), f"finished, and told nobody: {cut - _last_games(lines)}"
    given_up = {line["game"] for line in lines if line["is"] in ("drop", "begin")}
    abandoned = set(ended) - scores.keys()
    assert abandoned <= given_up, f"given up by nobody: {abandoned - given_up}"
    assert [game for game in ended if game in told] == list(told), "they stand in another order"
    assert len(ids) - len(ended) <= 1, "more than one game is open"
    proof.games, proof.finished, proof.cut, proof.abandoned = len(ids), len(scores), len(cut), len(abandoned)
    proof.drawn = len({line["game"] for line in lines if line["is"] == "frame" and line["is_over"]})


def _told(lines: Sequence[Line]) -> dict[str, int]:
    """Return the finished games in their order, each with its score: drawn, or at the screen of results at least."""
    is_over = (line for line in lines if line["is"] == "finish done" or line.get("is_over"))
    told: dict[str, int] = {}
    for line in is_over:
        score = told.setdefault(line["game"], line["score"])
        assert score == line["score"], f"{line['game']} was shown with {score} and with {line['score']}"
    return told


def _last_games(lines: Sequence[Line]) -> set[str]:
    """Return the games that were in view last in each run."""
    return {frames[-1]["game"] for _, frames in _runs(lines) if frames}


def _board(store: Store, lines: Sequence[Line], proof: Proof) -> None:
    """The board holds each finished game once, best first, but for those that the operator has hidden."""
    asked, done = ([line["name"] for line in lines if line["is"] == kind] for kind in ("act", "act done"))
    hidden_by_name: dict[str, bool] = {}
    for name in done:
        word, _, game = name.partition(":")
        if word in ("hide", "show"):
            hidden_by_name[game] = word == "hide"
    left_out = hidden(store)
    unsure = {name.partition(":")[2] for name in asked if asked.count(name) > done.count(name)}
    differ = left_out ^ {game for game, is_hidden in hidden_by_name.items() if is_hidden}
    assert differ <= unsure, f"hidden or shown, and told otherwise: {differ - unsure}"
    ended = [ending for ending in store.endings() if ending.kind is EndingKind.FINISHED]
    order = sorted((-ending.score, at, ending.game) for at, ending in enumerate(ended) if ending.game not in left_out)
    board = [(-entry.score, entry.game) for entry in best(store, 10**6)]
    assert board == [(score, game) for score, _, game in order], "the board is not what was played"
    proof.hidden = len(left_out)


def _scores(store: Store, lines: Sequence[Line], proof: Proof) -> None:
    """Each game, played again from what was answered, comes to its score; and to every score that was drawn."""
    packs = load(find_packs([questions_folder()]))[0]
    reached: dict[str, list[int]] = {}
    for ending in store.endings():
        reached[ending.game] = sums = _replayed(store, ending.game, packs)
        assert (sums[-1], len(sums) - 1) == (ending.score, ending.asked), f"{ending}: {sums}"
        proof.answers += ending.asked
    for line in lines:
        if line["is"] == "frame" and line["game"] in reached:
            assert reached[line["game"]][line["answered"]] == line["score"], f"{line}: {reached[line['game']]}"


def _replayed(store: Store, game: str, packs: tuple[Pack, ...]) -> list[int]:
    """Return the score of a game before its first answer and after each."""
    record = store.game(game)
    assert record is not None
    attempt = deal_again(record.header, packs)
    sums = [0]
    for row in record.responses:
        attempt = respond(attempt, response_from_json(row.response_json), row.seconds)
        sums.append(attempt.score)
    return sums


def _initials(store: Store, lines: Sequence[Line], proof: Proof) -> None:
    """Who has signed stands under the game, unless the operator has deleted all initials since."""
    purges = [at for at, line in enumerate(lines) if line["is"] == "act" and line["name"] == "purge"]
    purged = [at for at, line in enumerate(lines) if line["is"] == "act done" and line["name"] == "purge"]
    drawn = {line["game"] for line in lines if line["is"] == "signed"}
    signing = [(at, line["game"], line["letters"]) for at, line in enumerate(lines) if line["is"] == "signing"]
    kept = initials_of(store, [game for _, game, _ in signing])
    for at, game, letters in signing:
        is_gone = any(at < end for end in purged)
        may_be_gone = game not in drawn or any(at < end for end in purges)
        allowed = {""} if is_gone else {letters, ""} if may_be_gone else {letters}
        assert kept.get(game, "") in allowed, f"{game} was signed {letters}, and has {kept.get(game)!r}"
        proof.signed += 1


def _runs(lines: Sequence[Line]) -> Iterator[tuple[list[Line], list[Line]]]:
    """Yield the lines of each run of the program, and those of them that are frames."""
    run: list[Line] = []
    for line in lines:
        if line["is"] == "born" and run:
            yield run, [each for each in run if each["is"] == "frame"]
            run = []
        run.append(line)
    yield run, [each for each in run if each["is"] == "frame"]


def first_of_runs(lines: Sequence[Line]) -> list[Line]:
    """Return the first frame of each run that came to one."""
    return [frames[0] for _, frames in _runs(lines) if frames]


def _resumes(store: Store, lines: Sequence[Line], proof: Proof) -> None:
    """A run goes on with the game that was in play when the one before was cut short."""
    ended = {ending.game for ending in store.endings()}
    shown = [(run, frames) for run, frames in _runs(lines) if frames]
    proof.runs = len(shown)
    for (run, frames), (_, following) in pairwise(shown):
        last, first = frames[-1], following[0]
        if last["place"] not in (Place.PLAYING, Place.READING) or last["is_over"]:
            continue
        if first["game"] == last["game"]:
            further = first["answered"] - last["answered"]
            assert 0 <= further <= _MOST_UNDRAWN, f"{last} was followed by {first}"
            proof.resumed += 1
            continue
        is_given_up = any(line["is"] == "drop" and line["game"] == last["game"] for line in run)
        is_at_rest = first["place"] in (Place.CLOSED, Place.SAFE)
        assert last["game"] in ended or is_at_rest, f"{last} was followed by {first}"
        assert is_given_up or is_at_rest or last["game"] in _last_games(run), f"{last} was followed by {first}"
        proof.elsewhere += 1

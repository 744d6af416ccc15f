"""How folds keep up with the log: from where each was kept, they take in the games that have ended since.

The unit is the game that has ended: from then on its rows stand. Games that are still open are taken in after what is
kept, each time anew, so that figures are those of all responses given. Whatever is said afterwards of games that were
taken in (a ruling, a correction, a deal of an old game that was found out) makes a fold begin anew.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wickquiz.records.amendments import Correction, Ruling
from wickquiz.records.at_hand import AtHand
from wickquiz.records.batches import Batch, ended_after, still_open
from wickquiz.records.kept import Standpoint, Values, about, load
from wickquiz.records.reader import Reader, Watch, of_games
from wickquiz.records.rows import Deal, Ending, Row

_AT_ONCE = 16
"""Games that are read together: a few milliseconds' work."""

_FEW = 16
"""Games that may be folded anew at each look, before it pays to write what they come to."""

_MANY = 20_000
"""Games after which a fold that has far to go is kept on the way: where it is cut off, it need not begin again."""


class Fold(Protocol):
    """What is folded. The same games in the same order give the same values, however they are parted."""

    @property
    def name(self) -> str:
        """Under which it is kept."""
        ...

    @property
    def version(self) -> int:
        """Raised with every change to what it comes to."""
        ...

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        ...


@dataclass(slots=True)
class _Run:
    """A fold on its way; `pending` games were taken in since it was kept. `about` is what was kept when it began."""

    fold: Fold
    values: Values
    about: str | None = None
    pending: int = 0


class Folding:
    """Brings several folds up to the last game that ended, in one reading of the log, a little at a time.

    Between two steps anything may be done with the log. `packs` are those at hand; where they change, make another one.
    """

    def __init__(self, reader: Reader, folds: Sequence[Fold], packs: AtHand) -> None:
        self.is_done = False
        self._reader = reader
        self._folds = folds
        self._packs = packs
        self._runs: list[_Run] = []
        self._may_keep = True

    @property
    def values(self) -> tuple[Values, ...]:
        """What the folds have come to, in the order in which they were given."""
        return tuple(run.values for run in self._runs)

    @property
    def share(self) -> float:
        """How much of what the log has come to is folded, 0 to 1."""
        last = 0 if self.is_done else _last(self._reader, Ending)
        return min((run.values.standpoint.until / last for run in self._runs), default=0.0) if last else 1.0

    def step(self, seconds: float | None = None) -> bool:
        """Fold on for about so many seconds, to the end where it is None; return whether all is folded and kept."""
        with self._reader.watched() as watch:
            self.go_on(watch, seconds)
        if self.is_done:
            self._runs.clear()  # it is kept, and need not be held in memory too
        return self.is_done

    def go_on(self, watch: Watch, seconds: float | None = None) -> None:
        """Do the same within a look at the log that the caller has begun."""
        until = None if seconds is None else time.monotonic() + seconds
        self._stand()
        self.is_done = False
        while not self.is_done:
            self._stretch(watch)
            if until is not None and time.monotonic() >= until:
                break

    def _stand(self) -> None:
        """Begin where the folds are kept; again so, where what was folded meanwhile no longer holds."""
        amended = _amended(self._reader)
        self._runs = self._runs or [_Run(fold, Values(fold.name, Standpoint(0))) for fold in self._folds]
        for run in self._runs:
            kept = about(self._reader.connection, run.fold.name)
            is_of_log = _is_of(self._reader, run.fold, run.values.standpoint, amended)
            if not is_of_log or kept != run.about:
                values, run.about = self._begun(run.fold, amended), kept
                if not is_of_log or values.standpoint.until > run.values.standpoint.until:
                    run.values, run.pending = values, 0
            self._reader.note_damaged((table, number) for table, number in run.values.standpoint.damaged)

    def _begun(self, fold: Fold, amended: tuple[int, int]) -> Values:
        """Return what is kept, where it is of this log, these rulings and these packs; else nothing, to begin with."""
        values = load(self._reader.connection, fold.name)
        if (
            values is not None
            and _is_of(self._reader, fold, values.standpoint, amended)
            and all(self._packs.hash_of(pack) == content for pack, content in values.standpoint.packs.items())
            and not _is_dealt(self._reader, values.standpoint.undealt)
        ):
            return values
        rulings, corrections = amended
        return Values(fold.name, Standpoint(fold.version, rulings=rulings, corrections=corrections))

    def _stretch(self, watch: Watch) -> None:
        """Fold some games, or keep one fold."""
        if self._keeps_one(_MANY) or self._folds_some(watch) or self._keeps_one(_FEW):
            return
        self.is_done = True

    def _folds_some(self, watch: Watch) -> bool:
        """Take some games into the folds that are furthest behind; return whether there were any."""
        places = sorted({run.values.standpoint.until for run in self._runs})
        games, until = ended_after(self._reader, places[0], places[1] if len(places) > 1 else None, _AT_ONCE)
        batch = Batch(self._reader, self._packs, games)
        for run in self._runs:
            stands = run.values.standpoint
            if stands.until == places[0] < until:
                run.fold.take(batch, run.values)
                run.pending += len(games)
                stands.until, stands.last = until, _proof(self._reader, until)
                stands.damaged = sorted(watch.damaged)
        self._may_keep = self._may_keep and not watch.is_cut
        return until > places[0]

    def _keeps_one(self, enough: int) -> bool:
        """Keep a fold that has taken in so many games since it last was; return whether there was one."""
        full = next((run for run in self._runs if run.pending >= enough), None)
        if full is None or not self._may_keep:
            return False
        self._may_keep, full.pending = self._reader.keep(full.values), 0
        full.about = about(self._reader.connection, full.fold.name)
        return True


def caught_up(reader: Reader, folds: Sequence[Fold], packs: AtHand, *, with_open: bool = True) -> tuple[Values, ...]:
    """Return the values of folds over all games; open ones come last, in the order in which they were begun."""
    folding = Folding(reader, folds, packs)
    with reader.watched() as watch:
        folding.go_on(watch)
        if with_open:
            batch = Batch(reader, packs, still_open(reader))
            for fold, values in zip(folds, folding.values, strict=True):
                fold.take(batch, values)
    return folding.values


def _is_of(reader: Reader, fold: Fold, stands: Standpoint, amended: tuple[int, int]) -> bool:
    return (stands.version, stands.rulings, stands.corrections, stands.last) == (
        fold.version, *amended, _proof(reader, stands.until),
    )  # fmt: skip


def _amended(reader: Reader) -> tuple[int, int]:
    """Return the numbers of the last ruling and of the last correction."""
    return _last(reader, Ruling), _last(reader, Correction)


def _last(reader: Reader, kind: type[Row]) -> int:
    try:
        query = f"SELECT ifnull(max(number), 0) FROM {kind.TABLE}"  # noqa: S608 (ours)
        return int(reader.connection.execute(query).fetchone()[0])
    except sqlite3.DatabaseError:
        return 0  # whoever reads the rows is told


def _proof(reader: Reader, number: int) -> str:
    try:
        found = reader.connection.execute("SELECT checksum FROM ending WHERE number = ?", (number,)).fetchone()
    except sqlite3.DatabaseError:
        return "unread"
    return bytes(found[0]).hex() if found else ""


def _is_dealt(reader: Reader, games: Sequence[str]) -> bool:
    """Whether the log has come to say of one of these games what it dealt."""
    pages = (games[start : start + _AT_ONCE] for start in range(0, len(games), _AT_ONCE))
    return any(reader.read(Deal, *of_games(Deal, page))[0] for page in pages)

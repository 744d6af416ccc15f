"""What the log comes to: the list of games, the board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from wickquiz.game.rules import Mode
from wickquiz.records import ledger
from wickquiz.records.ledger import Line
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, EndingKind, GameHeader, GameRecord, PackRef, Row
from wickquiz.records.voids import NO_DELTA, Delta, deltas, deltas_in

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class GameSummary:
    """One game in a line. `state` is "finished", "abandoned" or "open"; `finished` is a moment in UTC or None.

    `length` is how many items were dealt, `asked` how many were answered, `score` what that earned so far. Voided items
    are in neither of `score`, `right` and `asked`, and corrections are (see `voids`).
    """

    id: str
    started: str
    finished: str | None
    state: str
    code: str
    score: int
    right: int
    asked: int
    length: int
    seed: int
    mode: str
    packs: tuple[PackRef, ...]
    player: str

    @property
    def pack(self) -> str:
        """The ids of the packs, joined with "+"."""
        return "+".join(pack.id for pack in self.packs)


def games(reader: Reader, pack: str | None = None) -> tuple[GameSummary, ...]:
    """Return the games, newest first, that were played with the pack of the id `pack` (None: all).

    It reads every game, and takes its time where there are many.
    """
    endings: dict[str, Ending] = {}
    for ending in reader.endings():
        endings.setdefault(ending.game, ending)
    chosen = [header for header in reader.headers() if pack is None or any(ref.id == pack for ref in header.packs)]
    changed = deltas(reader)
    return tuple(
        _summary(reader, header, endings.get(header.id), changed.get(header.id, NO_DELTA))
        for header in reversed(chosen)
    )


def board(
    reader: Reader, limit: int = 10, pack: str | None = None, mode: str | None = None, player: str | None = None
) -> tuple[GameSummary, ...]:
    """Return the best finished games, best first; of equal scores the one finished earlier leads. None means any.

    Practice has no score, and stands on no board. Of one pack, or of more than `ledger.BEST` games, every game is read.
    """
    if pack is not None or limit > ledger.BEST:
        return _board_of_all(reader, limit, pack, mode, player)
    chosen = [own for name, own in ledger.accounts(reader).items() if player in (None, name)]
    modes = None if mode is None else {mode} - {Mode.PRACTICE}
    return shown(reader, ledger.best_lines(chosen, modes, ledger.BEST), limit)


def shown(reader: Reader, lines: Sequence[Line], limit: int) -> tuple[GameSummary, ...]:
    """Return the first of these games as they are listed. One whose rows do not prove it is left out."""
    found: list[GameSummary] = []
    for start in range(0, len(lines), limit or 1):
        if len(found) >= limit:
            break
        page = lines[start : start + limit]
        headers = _numbered(reader, GameHeader, [line.header for line in page])
        endings = _numbered(reader, Ending, [line.ending for line in page])
        for line in page:
            header, ending = headers.get(line.header), endings.get(line.ending)
            if header is not None and ending is not None and header.id == ending.game:
                delta = Delta(line.score - ending.score, line.right - ending.right, line.asked - ending.asked)
                found.append(_summary(reader, header, ending, delta))
    return tuple(found[:limit])


def last_with_code(reader: Reader, code: str, player: str = "") -> GameSummary | None:
    """Return the player's newest finished game that a code names; None where there is none."""
    headers, _ = reader.read(GameHeader, "WHERE code = ? AND code <> '' ORDER BY number DESC", (code,))
    own = [header for header in headers if header.player == player]
    endings = _first_endings(reader, [header.id for header in own])
    for header in own:
        ending = endings.get(header.id)
        if ending is not None and ending.kind is EndingKind.FINISHED:
            return _summary(reader, header, ending, deltas_in(reader, [header.id]).get(header.id, NO_DELTA))
    return None


def recently_played(reader: Reader, player: str = "") -> tuple[str, ...]:
    """Return the ids of the packs that a player has played, the last one first."""
    return tuple(ledger.account(reader, player, with_open=True).packs)


def _board_of_all(
    reader: Reader, limit: int, pack: str | None, mode: str | None, player: str | None
) -> tuple[GameSummary, ...]:
    order = {ending.game: number for number, ending in reversed([*enumerate(reader.endings())])}
    finished = [
        game
        for game in games(reader, pack)
        if game.finished is not None
        and game.mode != Mode.PRACTICE
        and (mode is None or game.mode == mode)
        and (player is None or game.player == player)
    ]
    return tuple(sorted(finished, key=lambda game: (-game.score, order[game.id]))[:limit])


def _numbered(reader: Reader, kind: type[R], numbers: Sequence[int]) -> dict[int, R]:
    """Return the sound rows of a kind that bear these numbers."""
    marks = ", ".join("?" * len(numbers))
    found = reader.find(kind, f"WHERE number IN ({marks})", numbers)
    return dict(zip(found.numbers, found.rows, strict=True))


def _first_endings(reader: Reader, games: Sequence[str]) -> dict[str, Ending]:
    return {ending.game: ending for ending in reversed(reader.read(Ending, *of_games(Ending, games))[0])}


def _summary(reader: Reader, header: GameHeader, ending: Ending | None, delta: Delta) -> GameSummary:
    """Sum up a game from its ending, or where it has none, from its responses."""
    counted: Ending | GameRecord
    if ending is None:
        record = reader.game(header.id)
        finished, state = None, "open"
        counted, delta = (record, delta) if record else (GameRecord(header), NO_DELTA)
    else:
        finished = ending.at if ending.kind is EndingKind.FINISHED else None
        state, counted = ending.kind.value, ending
    return GameSummary(
        id=header.id,
        started=header.started,
        finished=finished,
        state=state,
        code=header.code,
        score=counted.score + delta.score,
        right=counted.right + delta.right,
        asked=counted.asked + delta.asked,
        length=header.length,
        seed=header.seed,
        mode=header.mode,
        packs=header.packs,
        player=header.player,
    )

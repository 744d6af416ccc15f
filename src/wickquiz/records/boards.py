"""What the log comes to: the game to go on with, the list of games, the board. Folds, computed anew each time."""

from __future__ import annotations

from dataclasses import dataclass

from wickquiz.game.rules import Mode
from wickquiz.records.reader import Reader
from wickquiz.records.rows import Ending, EndingKind, GameHeader, GameRecord, PackRef
from wickquiz.records.store import Store
from wickquiz.records.voids import NO_DELTA, Delta, deltas


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


def unfinished(store: Store, player: str = "") -> GameRecord | None:
    """Return the player's newest game that has no ending yet and can be gone on with; None if there is none.

    All its items may have been answered already, where the program died before it recorded the ending.
    """
    for game_id in store.open_games():
        if store.is_playable_here(game_id):
            record = store.game(game_id)
            if record is not None and record.header.player == player:
                return record
    return None


def games(reader: Reader, pack: str | None = None) -> tuple[GameSummary, ...]:
    """Return the games, newest first, that were played with the pack of the id `pack` (None: all)."""
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
    """Return the best finished games, best first; of equal scores the earlier one leads. None means any.

    Practice has no score, and stands on no board.
    """
    finished = [
        game
        for game in reversed(games(reader, pack))
        if game.finished is not None
        and game.mode != Mode.PRACTICE
        and (mode is None or game.mode == mode)
        and (player is None or game.player == player)
    ]
    return tuple(sorted(finished, key=lambda game: -game.score)[:limit])


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

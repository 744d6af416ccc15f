"""A duel joined with the log: each question is one response, written down once it is settled.

Duels are kept under a name of their own, so that they stand on no player's board. What the players did at a question
that was not settled yet is forgotten when the program dies: it is asked anew, with all scores as they were.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from wickquiz.game import duel as duels
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.duel import Duel, Phase, tries_to_json
from wickquiz.game.rules import Rules
from wickquiz.game.serial import rules_from_json, rules_to_json
from wickquiz.packs.model import Pack
from wickquiz.records.left import unfinished
from wickquiz.records.rows import GameHeader, GameRecord, PackRef
from wickquiz.records.session import CannotResume, Now, packs_of, refs_of
from wickquiz.records.store import Store

PLAYER = "duel"
"""The name that duels are kept under."""


class DuelSession:
    """One duel being played. Made by `begin` or `resume`."""

    def __init__(self, header: GameHeader, duel: Duel, store: Store, now: Now) -> None:
        self.header = header
        self.duel = duel
        self._store = store
        self._now = now

    @classmethod
    def begin(  # noqa: PLR0917 - it takes what a duel is made of
        cls,
        packs: Sequence[Pack],
        rules: Rules,
        seed: int,
        players: Sequence[str],
        store: Store,
        new_id: str,
        now: Now,
        *,
        in_turns: bool,
    ) -> DuelSession:
        """Deal a duel and record its header.

        Raises:
            NothingToDeal: the filters leave no item that can be answered by options.
        """
        duel = duels.begin(packs, rules, seed, players, in_turns=in_turns)
        content = json.loads(rules_to_json(duel.rules)) | {"players": list(players), "in_turns": in_turns}
        header = GameHeader(
            id=new_id,
            started=now(),
            code="",
            seed=duel.seed,
            rules_json=json.dumps(content, separators=(",", ":")),
            packs=tuple(PackRef(pack.id, pack.title, pack.content_hash) for pack in packs),
            length=len(duel.cards),
            player=PLAYER,
        )
        store.begin(header, refs_of(duel.cards))
        return cls(header, duel, store, now)

    @classmethod
    def resume(cls, record: GameRecord, packs: Sequence[Pack], store: Store, now: Now) -> DuelSession:
        """Return the session of a recorded duel, at the question where it was left.

        Raises:
            CannotResume: its packs are gone or have changed, or what is kept of it makes no duel.
        """
        header = record.header
        found = packs_of(header, packs)
        try:
            content = json.loads(header.rules_json)
            names, in_turns = [str(name) for name in content["players"]], bool(content["in_turns"])
            duel = duels.begin(found, rules_from_json(header.rules_json), header.seed, names, in_turns=in_turns)
            for row in record.responses:
                duel = duels.retry(duel, row.response_json)
        except (ValueError, KeyError, TypeError, NothingToDeal) as error:
            raise CannotResume("The duel that was left cannot be gone on with.") from error
        if duel.phase is Phase.OVER:
            store.finish(header.id, now())
        return cls(header, duel, store, now)

    def move(self, event: Callable[[Duel], Duel], seconds: float) -> None:
        """Let something happen. A question that it settles is recorded first, with the seconds that it took."""
        after = event(self.duel)
        if len(after.settled) > len(self.duel.settled):
            tries = after.settled[-1]
            best = max((found.judgement.credit for found in tries), default=0)
            self._store.record(
                self.header.id,
                len(self.duel.settled),
                tries_to_json(tries),
                seconds=seconds,
                credit=best,
                is_right=best == 1,
                points=sum(found.points for found in tries),
            )
            if len(after.settled) == len(after.cards):
                self._store.finish(self.header.id, self._now())
        self.duel = after

    def abandon(self) -> None:
        """Record that the duel will not be gone on with."""
        self._store.abandon(self.header.id, self._now())


def left_duel(store: Store, packs: Sequence[Pack], now: Now) -> DuelSession | None:
    """Return the duel that was left, if there is one that can be gone on with."""
    record = unfinished(store, PLAYER)
    if record is None:
        return None
    try:
        session = DuelSession.resume(record, packs, store, now)
    except CannotResume:
        return None
    return None if session.duel.phase is Phase.OVER else session

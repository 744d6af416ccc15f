"""A game in play joined with the log: every response is on the disk before anyone sees what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wickquiz.game.attempt import Answered, Attempt, begin, replay, respond
from wickquiz.game.code import CodeError, decode, rules_of
from wickquiz.game.deal import Card, NothingToDeal
from wickquiz.game.mark import mark
from wickquiz.game.response import Response
from wickquiz.game.rules import Rules
from wickquiz.game.serial import response_from_json, response_to_json, rules_from_json, rules_to_json
from wickquiz.packs.model import Pack
from wickquiz.records.rows import GameHeader, GameRecord, ItemRef, PackRef
from wickquiz.records.scribe import AtOnce, Scribe
from wickquiz.records.store import Store

Now = Callable[[], str]
"""Gives the moment in UTC, in ISO 8601."""


class CannotResume(Exception):  # noqa: N818 - says what is the case
    """A game that was left cannot be gone on with. Its text is a sentence for the player."""


class Session:
    """One game being played. Made by `begin`, by `dealt`, which leaves its beginning to be recorded, or by `resume`.

    `scribe` is who writes for whoever cannot wait for a disk.
    """

    def __init__(
        self, header: GameHeader, attempt: Attempt, store: Store, now: Now, *, scribe: Scribe | None = None
    ) -> None:
        self.header = header
        self.attempt = attempt
        self.scribe: Scribe = scribe or AtOnce()
        self._store = store
        self._now = now

    @classmethod
    def begin(  # noqa: PLR0917 - it takes what a game is made of
        cls,
        packs: Sequence[Pack],
        rules: Rules,
        seed: int,
        code: str,
        store: Store,
        new_id: str,
        now: Now,
        player: str = "",
    ) -> Session:
        """Deal a game and record that it begins; `code` is empty where no code can name it.

        Raises:
            NothingToDeal: the filters leave no item.
        """
        session = cls.dealt(packs, rules, seed, code, store, new_id, now, player)
        session.record_beginning()
        return session

    @classmethod
    def dealt(  # noqa: PLR0917 - it takes what a game is made of
        cls,
        packs: Sequence[Pack],
        rules: Rules,
        seed: int,
        code: str,
        store: Store,
        new_id: str,
        now: Now,
        player: str = "",
        *,
        scribe: Scribe | None = None,
    ) -> Session:
        """Deal a game of which nothing is recorded yet.

        Raises:
            NothingToDeal: the filters leave no item.
        """
        attempt = begin(packs, rules, seed)
        header = GameHeader(
            id=new_id,
            started=now(),
            code=code,
            seed=attempt.seed,
            rules_json=rules_to_json(attempt.rules),
            packs=tuple(PackRef(pack.id, pack.title, pack.content_hash) for pack in packs),
            length=len(attempt.cards),
            player=player,
        )
        return cls(header, attempt, store, now, scribe=scribe)

    @classmethod
    def resume(
        cls, record: GameRecord, packs: Sequence[Pack], store: Store, now: Now, *, scribe: Scribe | None = None
    ) -> Session:
        """Return the session of a recorded game, at the question where it was left.

        Where only its ending was not recorded yet, that is done, and the session is one of a finished game.

        Raises:
            CannotResume: its packs are gone or have changed, or it was played by other rules.
        """
        header = record.header
        dealt = deal_again(header, packs)
        try:
            attempt = replay(dealt, ((response_from_json(row.response_json), row.seconds) for row in record.responses))
        except ValueError as error:
            raise CannotResume(f"The round that was left cannot be gone on with. {error}") from error
        if [answered.points.total for answered in attempt.answered] != [row.points for row in record.responses]:
            raise CannotResume("The round that was left cannot be gone on with. It was scored by other rules.")
        if attempt.is_finished:
            store.finish(header.id, now())
        return cls(header, attempt, store, now, scribe=scribe)

    @property
    def is_saved(self) -> bool:
        """Whether what is answered outlives the program."""
        return self._store.is_saving

    @property
    def trouble(self) -> str | None:
        """Why it does not, or what else is amiss with the scores file, in sentences for the player."""
        return self._store.trouble

    def record_beginning(self) -> None:
        """Record that the game begins, before its first response."""
        self._store.begin(self.header, refs_of(self.attempt.cards))

    def respond(self, response: Response, seconds: float) -> Answered:
        """Record a response, and only then take it into the attempt.

        Raises:
            ValueError: the game is finished, or the response does not fit its card (the program's mistake).
        """
        after = respond(self.attempt, response, seconds)
        answered = after.answered[-1]
        self._store.record(
            self.header.id,
            self.attempt.position,
            response_to_json(answered.response),
            seconds=answered.seconds,
            credit=answered.judgement.credit,
            is_right=answered.judgement.is_right,
            points=answered.points.total,
        )
        if after.is_finished:
            self._store.finish(self.header.id, self._now())
        self.attempt = after
        return answered

    def abandon(self) -> None:
        """Record that the game will not be gone on with."""
        self._store.abandon(self.header.id, self._now())


def deal_again(header: GameHeader, packs: Sequence[Pack]) -> Attempt:
    """Return the game of a header as it was dealt, before its first response.

    Raises:
        CannotResume: its packs are gone or have changed, or its code or its rules name no game.
    """
    try:
        if not header.code:
            return begin(packs_of(header, packs), _rules_of(header), header.seed)
        code = decode(header.code)
        found = packs_of(header, packs)
        return begin(found, rules_of(code, found), code.seed)
    except (CodeError, NothingToDeal) as error:
        raise CannotResume(f"The round that was left cannot be gone on with. {error}") from error


def refs_of(cards: Sequence[Card]) -> tuple[ItemRef, ...]:
    """Return the items of the cards, as the log keeps them."""
    return tuple(ItemRef(card.pack_id, card.item.id, mark(card.item)) for card in cards)


def _rules_of(header: GameHeader) -> Rules:
    """Return the rules of a game that no code names."""
    try:
        return rules_from_json(header.rules_json)
    except ValueError as error:
        raise CannotResume("The round that was left cannot be gone on with. Its rules cannot be read.") from error


def packs_of(header: GameHeader, packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """Return the packs of a game, which its header names in full; its code holds but a part of their hashes."""
    at_hand = {pack.id: pack for pack in packs}
    for ref in header.packs:
        if ref.id not in at_hand:
            raise CannotResume(f"The round that was left needs the pack '{ref.title}', which is not here.")
        if at_hand[ref.id].content_hash != ref.content_hash:
            raise CannotResume(f"The round that was left needs the pack '{ref.title}' as it was; it has changed since.")
    return tuple(at_hand[ref.id] for ref in header.packs)

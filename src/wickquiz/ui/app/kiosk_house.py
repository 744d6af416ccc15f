"""What a kiosk is built of, and what its screens ask of it: the world, the configuration, what is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

from wickquiz.game.rules import KINDS, Mode, Rules, default_length
from wickquiz.kiosk.compositor import LockReport
from wickquiz.kiosk.config import Board
from wickquiz.kiosk.configuration import Configuration
from wickquiz.kiosk.crashes import Crashes, End, Verdict
from wickquiz.kiosk.hours import is_open, next_change, volume_at
from wickquiz.kiosk.initials import Blocklist
from wickquiz.kiosk.journal import Journal
from wickquiz.kiosk.machine import Timing
from wickquiz.kiosk.moments import Moments
from wickquiz.kiosk.overrides import Opening, Overrides, read_overrides, write_overrides
from wickquiz.kiosk.packs import PackSwaps
from wickquiz.kiosk.pin import PinGate
from wickquiz.kiosk.watchdog import Heart, Notifier
from wickquiz.packs.collection import Stock
from wickquiz.packs.model import Pack
from wickquiz.records.backups import Backups, Keep
from wickquiz.records.board.shared_board import SharedBoard, ShownBoard, own_board
from wickquiz.records.initials import CannotPurge, initials_of, purge, sign
from wickquiz.records.kiosk_board import Span
from wickquiz.records.kiosk_rows import POWER_LOSS, VisitKind
from wickquiz.records.rows import EndingKind
from wickquiz.records.store import Store, open_store
from wickquiz.records.visits import note
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.app.kiosk_counting import Counting
from wickquiz.ui.play.kinds import typed

COUNTED_FIRST = 0.1
"""Seconds that are spent before the first screen on counting what is not counted yet: mostly that is a game or none."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the kiosk keeps its own few files: `state` for what it has to remember, `exports` for what it hands out."""

    state: Path
    exports: Path
    backups: Path

    @property
    def overrides(self) -> Path:
        """What the operator set by touch."""
        return self.state / "operator.json"


@dataclass(slots=True)
class Tally:
    """What happened since the program began. `given_up` counts by how many responses there were.

    `seconds` are those that visitors took for their answers in the games that were finished.
    """

    starts: int = 0
    finishes: int = 0
    touches: int = 0
    swaps: int = 0
    seconds: float = 0.0
    given_up: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class House:
    """Everything that outlives a screen. What can be swapped (packs, the store) is in `desk`, which is replaced."""

    desk: Desk
    places: Places
    moments: Moments
    configuration: Configuration
    journal: Journal
    gate: PinGate
    crashes: Crashes
    began: Verdict
    lock: LockReport
    heart: Heart
    notifier: Notifier
    backups: Backups
    stock: Callable[[bool], Stock]
    """Loads the program's own packs and, unless it is to be safe, the user's."""
    join: Callable[[House], SharedBoard]
    """Joins the board that several kiosks share, as the configuration names it."""
    swaps: PackSwaps | None = field(default=None, init=False)
    shared: SharedBoard | None = field(default=None, init=False)
    is_safe: bool = False
    """Whether only the program's own packs are played, after crashes or faults."""
    tally: Tally = field(default_factory=Tally)
    counting: Counting = field(default_factory=Counting)
    overrides: Overrides = field(default_factory=Overrides)
    blocklist: Blocklist = field(default_factory=Blocklist)
    _joined: Board = field(default_factory=Board, init=False)
    _unwritable: frozenset[str] = field(default=frozenset(), init=False)
    """Packs with answers that the keypad on the screen cannot write: with them, nothing is asked to be written."""

    def __post_init__(self) -> None:
        self.overrides = read_overrides(self.places.overrides)
        self.take_configuration()
        self.change_folder()

    def begin(self) -> None:
        """Begin a run: load the packs, and write down how the run before ended, and what is locked here."""
        self.restock(is_safe=self.began.is_safe)
        self.counting.go_on(self.desk, COUNTED_FIRST)
        last = self.began.last
        self.note(VisitKind.START, POWER_LOSS if last is End.POWER_LOSS else last.value if last else "")
        ways = {each.way: each.held.value for each in self.lock.locks}
        self.journal.note("lock", text=self.lock.summary, **ways)
        self.notifier.status(self.lock.summary)

    @property
    def timing(self) -> Timing:
        """How long the machine waits."""
        idle = self.configuration.current.idle
        return Timing(idle=float(idle.seconds), warning=float(idle.warning))

    @property
    def is_open(self) -> bool:
        """Whether visitors may play now."""
        if self.overrides.opening is not Opening.HOURS:
            return self.overrides.opening is Opening.OPEN
        return is_open(self.configuration.current, self.moments.wall())

    @property
    def opens_at(self) -> datetime | None:
        """When visitors may play again, by the clock on the wall; None where nobody knows."""
        if self.overrides.opening is not Opening.HOURS:
            return None
        return next_change(self.configuration.current, self.moments.wall())

    @property
    def volume(self) -> float:
        """How loud it may be now, 0 to 1."""
        return volume_at(self.configuration.current, self.moments.wall(), self.overrides.volume) / 100

    @property
    def here(self) -> datetime:
        """The moment by the clock on the wall."""
        zone = self.configuration.current.hours.zone
        return self.moments.wall().astimezone(ZoneInfo(zone) if zone else None)

    @property
    def rules(self) -> Rules:
        """What a round is dealt by."""
        kiosk = self.configuration.current.kiosk
        mode = Mode(kiosk.mode)
        length = kiosk.length if mode is Mode.QUICK else default_length(mode)
        is_writable = not any(pack.id in self._unwritable for pack in self.played)
        kinds = () if is_writable else tuple(kind for kind in KINDS if kind != typed.KIND)
        return replace(self.desk.rules, mode=mode, length=length, spoilers=kiosk.spoilers, kinds=kinds)

    @property
    def played(self) -> tuple[Pack, ...]:
        """The packs that rounds are dealt from: those named, where there are any of them, else all."""
        named = self.configuration.current.kiosk.packs
        return tuple(pack for pack in self.desk.packs if pack.id in named) or self.desk.packs

    def restock(self, *, is_safe: bool = False) -> None:
        """Play with the packs that are in force now; the program's own only where it `is_safe`."""
        self.is_safe = is_safe
        stock = self.stock(is_safe)
        swapped = self.swaps.packs if self.swaps and not is_safe else ()
        packs = {pack.id: pack for pack in (*stock.packs, *swapped)}  # what was put into the folder goes before
        problems = (*stock.problems, *(problem for pack in swapped for problem in pack.problems))
        self._unwritable = frozenset(pack.id for pack in packs.values() if not typed.can_write_all(pack))
        self.desk = self.desk.restocked(Stock(tuple(packs.values()), problems), None)

    def take_configuration(self) -> None:
        """Follow a configuration that has changed, in what is made from it; packs follow between two games."""
        config = self.configuration.current
        self.blocklist = Blocklist(config.initials.blocklist)
        self.backups.keep = Keep(days=config.backup.days, weeks=config.backup.weeks, months=config.backup.months)
        self.backups.every = config.backup.minutes * 60.0
        if config.board != self._joined:
            old, self._joined = self.shared, config.board
            self.shared = self.join(self) if config.board.url else None
            if old is not None:  # it may wait for a server that is silent; what it had not sent yet, the new one sends
                Thread(target=old.close, name="old board", daemon=True).start()

    @property
    def is_elsewhere(self) -> bool:
        """Whether the configuration names another folder of packs than the one that is watched."""
        watched = self.swaps.folder if self.swaps else None
        wanted = self.configuration.current.kiosk.packs_folder
        return watched != (Path(wanted) if wanted else None)

    def change_folder(self) -> bool:
        """Watch the folder that the configuration names; tell whether it is another one. Only where no game is on."""
        if not self.is_elsewhere:
            return False
        wanted = self.configuration.current.kiosk.packs_folder
        self.swaps = PackSwaps(Path(wanted), self.places.state / "packs") if wanted else None
        return True

    @property
    def troubles(self) -> tuple[str, ...]:
        """Everything that asks for somebody, in sentences."""
        said = [self.configuration.trouble, self.desk.store.trouble]
        parts = (self.journal, self.gate, self.crashes, self.blocklist, self.swaps, self.backups, self.shared)
        said += [part.trouble for part in parts if part is not None]
        if self.is_safe:
            said.append("The program broke too often. It plays with its own packs only.")
        return tuple(sentence for sentence in said if sentence)

    def board(self, span: Span, limit: int) -> ShownBoard:
        """Return the board to show: the shared one while it is fresh, else our own."""
        if self.shared is not None:
            return self.shared.shown(self.desk.store, span, self.here, limit)
        return own_board(self.desk.store, span, self.here, limit)

    def purge(self) -> str:
        """Delete all initials for good, here, in the copies, and what waits to be sent; say what came of it."""
        try:
            count = purge(self.desk.store, self.backups)
        except CannotPurge as error:
            return str(error)
        if self.shared is not None:
            self.shared.recall()
        self.journal.note("purge", count=count)
        return ""

    def override(self, overrides: Overrides) -> str:
        """Keep what the operator sets; return a sentence where the disk does not take it."""
        self.overrides = overrides
        return write_overrides(self.places.overrides, overrides) or ""

    def note(self, kind: VisitKind, detail: str = "", seconds: float = 0.0) -> None:
        """Write down what goes on, in the records and in the journal."""
        note(self.desk.store, kind, self.desk.now(), seconds, detail)
        self.journal.note(kind.value, detail=detail)

    def sign(self, game: str, letters: str) -> None:
        """Put initials under a game, or none."""
        sign(self.desk.store, game, letters)

    def renew_store(self) -> None:
        """Between two games: where the store has trouble, try the file again, and bring into it what memory holds."""
        old = self.desk.store
        is_damaged = self.backups.has_found_damage
        if old.is_saving and not is_damaged:
            return
        if is_damaged:
            old.close()
        new = open_store(old.path, self.places.backups, proves_rows=is_damaged)
        if not new.is_saving:
            new.close()
            return
        carry_over(old, new)
        old.close()
        self.desk = self.desk._replace(store=new)
        self.journal.note("store", text="The scores file can be written again.")


def carry_over(old: Store, new: Store) -> None:
    """Bring what was played while `new` could not be written, and `old` kept in memory, into `new`; initials too."""
    ended = {ending.game for ending in new.endings()}
    for header in old.headers():
        record = None if header.id in ended else old.game(header.id)
        if record is None:
            continue
        new.begin(record.header, record.items)
        for row in record.responses:
            new.record(
                row.game, row.position, row.response_json,
                seconds=row.seconds, credit=row.credit, is_right=row.is_right, points=row.points,
            )  # fmt: skip
        if record.ending is not None:
            end = new.finish if record.ending.kind is EndingKind.FINISHED else new.abandon
            end(header.id, record.ending.at)
        for letters in initials_of(old, [header.id]).values():
            sign(new, header.id, letters)

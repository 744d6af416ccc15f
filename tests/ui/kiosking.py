"""A kiosk in its window: visited by real events, and a clock that passes only when told to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.playing import Clock, Table, keep, lay

from wickquiz.kiosk.compositor import lock_report
from wickquiz.kiosk.configuration import Configuration
from wickquiz.kiosk.crashes import Crashes
from wickquiz.kiosk.journal import Journal
from wickquiz.kiosk.machine import Kind, Over, Place
from wickquiz.kiosk.moments import Moments
from wickquiz.kiosk.pin import PinGate, hash_pin
from wickquiz.kiosk.watchdog import Heart, Notifier
from wickquiz.packs.collection import Stock
from wickquiz.packs.model import Pack
from wickquiz.records.backups import Backups
from wickquiz.records.board.link import BoardLink, Snapshot
from wickquiz.records.board.shared_board import SharedBoard
from wickquiz.records.kiosk_board import Span
from wickquiz.ui.app.kiosk_game import KioskGame
from wickquiz.ui.app.kiosk_house import House, Places

PIN = "270418"
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
HASH = hash_pin(PIN)


@dataclass
class Visit:
    """A kiosk, and the hands of whoever stands before it. It has what an audit asks of a `Table`, and more."""

    game: KioskGame
    clock: Clock
    qtbot: QtBot

    @property
    def model(self) -> Any:
        return self.game.view_model.screenModel()

    @property
    def panel(self) -> Any:
        return self.game.view_model.overlayModel()

    @property
    def place(self) -> Place:
        return self.game.view_model.state.place

    @property
    def over(self) -> Over:
        return self.game.view_model.state.over

    @property
    def house(self) -> House:
        return self.game.house

    @property
    def screen(self) -> str:
        return str(self.game.view_model.props().screen)

    press = Table.press
    lock_in = Table.lock_in
    item = Table.item
    has = Table.has
    text = Table.text
    texts = Table.texts
    words = Table.words
    until = Table.until
    draw = Table.draw
    focused = Table.focused

    def resize(self, width: int, height: int) -> None:
        self.game.window.resize(width, height)
        whole = self.game.window.contentItem()  # the screen may leave room for a control of the window
        self.until(lambda: (whole.width(), whole.height()) == (width, height))
        self.draw()

    def click(self, name: str) -> None:
        """Press the middle of an item."""
        self.draw()
        item = self.item(name)
        self.tap(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    def tap(self, at: QPoint) -> None:
        QTest.mouseClick(self.game.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        keep(self.game)

    def settle(self) -> None:
        """Wait until the touch that woke the screen is over and done with."""
        self.until(lambda: not self.game.guard.is_swallowing)

    def wake(self) -> None:
        """Touch the attract screen."""
        self.tap(QPoint(200, 200))
        self.settle()
        assert self.place is Place.PLAYING

    def wait(self, seconds: float) -> None:
        """Let so many seconds pass, a quarter at a time."""
        for _ in range(int(seconds * 4)):
            self.clock.seconds += 0.25
            self.game.tick()

    def answer(self, *, is_right: bool = True) -> None:
        """Answer the question in view by the first letter that is (or is not) right."""
        order = self.model.table.card.order
        self.press("abcdefgh"[order.index(0) if is_right else next(at for at, index in enumerate(order) if index)])
        self.press(Qt.Key.Key_Return)
        assert self.place is Place.READING

    def play(self) -> None:
        """Play a round to its end."""
        while self.place is Place.PLAYING:
            self.answer()
            self.press(Qt.Key.Key_Return)
        assert self.place is Place.RESULTS

    def hold_corner(self) -> None:
        """What holding the corner comes to."""
        self.game.view_model.send(Kind.CORNER)

    def enter_pin(self, pin: str = PIN) -> None:
        self.hold_corner()
        self.press(pin)


def joined(house: House) -> SharedBoard:
    """A shared board whose server nobody asks, and which was fetched seven seconds ago."""
    board, now = house.configuration.current.board, house.moments.steady
    link = BoardLink(board.url, now=lambda: NOON, chance=lambda: 0.5, clock=now)
    link.snapshot = Snapshot(dict.fromkeys(Span, ()), now() - 7)
    return SharedBoard(link, board.name, now)


def house_of(  # noqa: PLR0917
    folder: Path,
    clock: Clock,
    packs: tuple[Pack, ...],
    config: str = "",
    wall: Any = lambda: NOON,
    watched: Path | None = None,
    kiosk: str = "",
    boot: str = "boot",
) -> House:
    """A house over `folder`; `kiosk` and `config` are added to a configuration with a PIN and no full screen."""
    path = folder / "kiosk.toml"
    kiosk += f'packs_folder = "{watched}"\n' if watched else ""
    path.write_text(
        f'[kiosk]\nfullscreen = false\nlength = 3\n{kiosk}[operator]\npin = "{HASH}"\n{config}', encoding="utf-8"
    )
    moments = Moments(wall, clock, boot)
    configuration = Configuration(path, folder / "kiosk" / "last-good.toml")
    assert configuration.trouble is None
    places = Places(folder / "kiosk", folder / "exports", folder / "backups")
    crashes = Crashes(places.state / "runs.json", moments)
    began = crashes.began()
    notifier = Notifier({})
    house = House(
        desk=lay(folder, clock, packs=packs, is_kiosk=True),
        places=places,
        moments=moments,
        configuration=configuration,
        journal=Journal(folder / "kiosk.jsonl"),
        gate=PinGate(places.state / "pin.json", moments),
        crashes=crashes,
        began=began,
        lock=lock_report({}),
        heart=Heart(notifier, clock, None),
        notifier=notifier,
        backups=Backups(folder / "wickquiz.db", folder / "backups"),
        stock=lambda is_safe: Stock(packs[:1] if is_safe else packs),
        join=joined,
    )
    house.begin()
    return house

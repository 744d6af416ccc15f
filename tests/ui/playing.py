"""The real window played by real events, and a small pack to play with."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wickquiz.game.rules import Rules
from wickquiz.packs.collection import Collection
from wickquiz.packs.model import Choice, Citation, Claim, Dissent, Item, Level, Multi, Option, Pack, Problem, Source
from wickquiz.records.folders import Folders
from wickquiz.records.own_data import OwnData
from wickquiz.records.settings import Settings, write_settings
from wickquiz.records.store import Store, open_store
from wickquiz.ui.app.application import Game
from wickquiz.ui.app.desk import Desk, Opening
from wickquiz.ui.app.hands import find_item
from wickquiz.ui.play.play_view_model import PlayViewModel

ASSETS = Path(__file__).resolve().parents[2] / "assets"
MOMENT = "2026-11-21T08:00:00+00:00"

WAX = Source("wax", "Why wax burns", "The Lamp Gazette", "Ada Wick", "2024-06-07", url="https://example.org/wax")
SOOT = Source("soot", "Notes on soot")


def choice(number: int, **more: Any) -> Item:
    """A choice whose key is "Right N"."""
    wrong = (Option("Wrong A", "A tempts, and is wrong."), Option("Wrong B"), Option("Wrong C"))
    values: dict[str, Any] = {
        "topic": "Candles",
        "level": Level.EASY,
        "why": f"Because of {number}.",
        "hint": f"Think of {number}.",
        "citations": (Citation("wax", 4, 4), Citation("soot", 2, 3)),
    }
    return Item(f"choice-{number}", f"Question {number}?", Choice(Option(f"Right {number}"), wrong), **(values | more))


MULTI = Item(
    "multi", "Which two burn?", Multi((Option("Wax"), Option("Oil")), (Option("Stone", "It glows at most."),)),
    topic="Fuel", why="Both melt first.", citations=(Citation("wax", 5, 5),),
)  # fmt: skip
CLAIM = Item(
    "claim", "Soot is white.", Claim(False), topic="Soot", why="It is black.", citations=(Citation("soot", 1, 1),),
    dissents=(Dissent((Citation("wax", 9, 9),), "Soot is grey.", "Superseded."),),
)  # fmt: skip


def pack_of(*items: Item, path: Path = Path(), **more: Any) -> Pack:
    proven = frozenset((item.id, c.source, c.first, c.last) for item in items for c in item.citations)
    values: dict[str, Any] = {"proven": proven, "content_hash": "0" * 64} | more
    return Pack("wax", "Wax and Wick", path, items, {"wax": WAX, "soot": SOOT}, **values)


SMALL = pack_of(*(choice(number) for number in range(3)), MULTI, CLAIM)


@dataclass
class Clock:
    """Seconds that pass only when told to."""

    seconds: float = 100.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Table:
    """A game with its window, and the hands of a player."""

    game: Game
    store: Store
    clock: Clock
    qtbot: QtBot

    @property
    def screen(self) -> str:
        return str(self.game.view_model.props().screen)

    @property
    def model(self) -> Any:
        return self.game.view_model.screenModel()

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after the other; a text is typed."""
        for key in keys:
            for stroke in key if isinstance(key, str) else (key,):
                QTest.keyClick(self.game.window, stroke)
                keep(self.game)

    def lock_in(self) -> None:
        """Lock in by the keys, which works from wherever they are."""
        QTest.keyClick(self.game.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        keep(self.game)

    def item(self, name: str) -> QQuickItem:
        """The visible item of this object name."""
        found = find_item(self.game.window.contentItem(), name)
        assert found is not None, f"nothing on screen is called {name}"
        return found

    def has(self, name: str) -> bool:
        return find_item(self.game.window.contentItem(), name) is not None

    def click(self, name: str) -> None:
        """Press the middle of an item with the mouse."""
        self.draw()  # or it would be where it was before the last frame
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.game.window, left, none, QPoint(middle))
        keep(self.game)

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def texts(self) -> list[QQuickItem]:
        """Every text that can be seen."""
        return [item for item in visible_items(self.game.window.contentItem()) if is_text(item)]

    def words(self) -> str:
        return "\n".join(str(item.property("text")) for item in self.texts())

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=5000)

    def draw(self) -> QImage:
        """Lay out and draw what is on screen, as the next frame would."""
        self.game.window.grabWindow()  # heights that follow from widths are settled by the second
        return self.game.window.grabWindow()

    def focused(self) -> str:
        item = self.game.window.activeFocusItem()
        return item.objectName() if item else ""

    def resize(self, width: int, height: int) -> None:
        self.game.window.resize(width, height)
        shown = self.item("screen")
        self.until(lambda: (shown.width(), shown.height()) == (width, height))
        self.draw()


def keep(game: Any) -> None:
    """Let what was locked in be kept, as the frame does that shows it, and wait for the disk."""
    model = game.view_model.screenModel()
    if isinstance(model, PlayViewModel):
        model.settle()


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    if not root.isVisible():
        return
    yield root
    for child in root.childItems():
        yield from visible_items(child)


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def lay(  # noqa: PLR0917
    folder: Path,
    clock: Clock,
    packs: tuple[Pack, ...] = (SMALL,),
    settings: Settings | None = None,
    rules: Rules | None = None,
    opening: Opening | None = None,
    problems: tuple[Problem, ...] = (),
    is_kiosk: bool = False,
    collection: Collection | None = None,
    unread: tuple[Path, ...] = (),
) -> Desk:
    """A desk over the database in `folder`, with chance and time that tests can tell."""
    numbers = itertools.count(1)
    return Desk(
        packs=packs,
        problems=problems,
        home_picks=frozenset(pack.id for pack in packs),
        store=open_store(folder / "wickquiz.db"),
        settings=settings or Settings(reduced_motion=True, sound=False),
        keep_settings=partial(write_settings, folder / "settings.json"),
        rules=rules or Rules(length=5),
        assets=ASSETS,
        clock=clock,
        now=lambda: MOMENT,
        today=lambda: date(2026, 11, 21),
        new_seed=lambda: next(numbers),
        new_id=lambda: uuid.uuid4().hex,
        opening=opening,
        is_kiosk=is_kiosk,
        collection=collection,
        opened_from=collection,
        unread=unread,
        own=OwnData(Folders(folder, folder, folder / "cache", folder / "logs")),
        documents=folder / "documents",
        pictures=folder / "pictures",
        player=settings.player if settings else "",
    )

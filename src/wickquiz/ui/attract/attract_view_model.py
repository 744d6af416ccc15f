"""The attract screen's state: the name, a sample question and the board take turns until somebody comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game.deal import options_of
from wickquiz.packs.model import Choice, Claim, Item, Pack
from wickquiz.ui.attract.scenes import PAGES, scene
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_STEM, _LONGEST_OPTION, _MOST_OPTIONS = 130, 40, 4
"""What can be read in passing."""


@dataclass(frozen=True, slots=True)
class AttractProps:
    """The whole screen but for its lists. See `scenes` for `page`, `spot` and `drift`."""

    page: str = PAGES[0]
    spot: int = 0
    drift: float = 0.0
    topic: str = ""
    stem: str = ""
    board_note: str = ""


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One option of the sample question."""

    words: str


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One game on the board; `name` is three letters, or dots where nobody signed."""

    rank: int
    name: str
    score: int
    tally: str


@dataclass(frozen=True, slots=True)
class Board:
    """What stands on the board, and which board it is."""

    rows: tuple[BoardRow, ...] = ()
    note: str = ""


def samples(packs: Sequence[Pack], *, spoilers: bool) -> tuple[Item, ...]:
    """Return the questions that may be shown in passing: short, with few options, giving nothing away."""
    return tuple(item for pack in packs for item in pack.items if _is_sample(item, spoilers=spoilers))


def _is_sample(item: Item, *, spoilers: bool) -> bool:
    options = [option.text for option in options_of(item)]
    is_short = len(item.stem) <= _LONGEST_STEM and all(len(text) <= _LONGEST_OPTION for text in options)
    is_plain = isinstance(item.interaction, Choice | Claim) and item.image is None
    return is_plain and is_short and len(options) <= _MOST_OPTIONS and (spoilers or not item.spoiler)


@QmlElement
class AttractViewModel(shows(AttractProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows one scene after the other. `choose` gives a number below its argument, by chance."""

    woken = Signal()

    def __init__(
        self, items: Sequence[Item], board: Board, choose: Callable[[int], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._choose = choose
        self._board = board
        self._turn = -1
        self._item: Item | None = None
        self._options: Rows[SampleRow] = Rows(SampleRow, self)
        self._rows: Rows[BoardRow] = Rows(BoardRow, self)
        self._rows.replace(board.rows)
        self.pass_to(0.0)

    @Property(QObject, constant=True)
    def options(self) -> Rows[SampleRow]:
        """The options of the sample question."""
        return self._options

    @Property(QObject, constant=True)
    def board(self) -> Rows[BoardRow]:
        """The board."""
        return self._rows

    @Slot()
    def wake(self) -> None:
        """Somebody is here."""
        self.woken.emit()

    def pass_to(self, seconds: float) -> None:
        """Show the scene after so many seconds."""
        has = {"name": True, "question": bool(self._items), "board": bool(self._board.rows)}
        now = scene(seconds, tuple(page for page in PAGES if has[page]))
        if now.turn != self._turn and now.page == "question":
            self._pose(self._items[self._choose(len(self._items))])
        self._turn = now.turn
        item = self._item
        self.show(
            AttractProps(
                now.page,
                now.spot,
                now.drift,
                topic=item.topic if item else "",
                stem=item.stem if item else "",
                board_note=self._board.note,
            )
        )

    def _pose(self, item: Item) -> None:
        self._item = item
        texts = [option.text for option in options_of(item)]
        if isinstance(item.interaction, Choice):  # its key comes first, and is not to be told by its place
            first = self._choose(len(texts))
            texts = sorted(texts[first:] + texts[:first])
        self._options.restart(SampleRow(text) for text in texts)

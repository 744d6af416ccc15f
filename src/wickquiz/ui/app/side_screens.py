"""The screens after the first, each with its view model; imported when wanted, as the start needs none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from wickquiz.records.settings import Settings
from wickquiz.ui.app.desk import Desk

if TYPE_CHECKING:
    from wickquiz.packs.model import Problem
    from wickquiz.records.session import Session
    from wickquiz.ui.play.play_view_model import PlayViewModel
    from wickquiz.ui.settings.settings_view_model import SettingsViewModel
    from wickquiz.ui.settings.your_data import DataModel


def play(session: Session, desk: Desk, settings: Settings) -> PlayViewModel:
    """Return the round of a session, to be played."""
    # Lazy for start-up.
    from wickquiz.ui.play.play_view_model import PlayViewModel
    from wickquiz.ui.play.table import letters_from

    letters = letters_from(settings.option_letters)
    return PlayViewModel(session, desk.packs_of(session.header), desk.clock, letters)


def walk_through(desk: Desk, settings: Settings) -> PlayViewModel:
    """Return a round that nobody plays, as the screen of rounds is made ready with it."""
    # Lazy for start-up.
    from wickquiz.ui.app import walk_through as joining

    return joining.walk_through(desk, settings)


def results(session: Session, desk: Desk) -> QObject:
    """Return how the round of a session went."""
    # Lazy for start-up.
    from wickquiz.ui.app.sharing import results_of

    return results_of(session, desk)


def fault(error: BaseException, desk: Desk) -> QObject:
    """Return the screen that owns up to a fault of the program."""
    # Lazy for start-up.
    from wickquiz.ui.fault.fault_view_model import FaultViewModel

    return FaultViewModel(error, str(desk.begin_log() or ""))


def preview(path: Path, desk: Desk, open_address: Callable[[str], None]) -> QObject:
    """Return the preview of the pack at `path`; who leaves it has seen enough."""
    # Lazy for start-up.
    from wickquiz.ui.app.rehearsal import preview_of

    shown = preview_of(path, desk, open_address)
    shown.left.connect(QCoreApplication.quit)
    return shown


def scores(desk: Desk, played: str) -> QObject:
    """Return the board; `played` is the id of the game just played, or empty."""
    # Lazy for start-up.
    from wickquiz.records.boards import board
    from wickquiz.ui.scores.scores_view_model import ScoresViewModel

    return ScoresViewModel(board(desk.store, player=desk.player), played, desk.store.trouble or "")


def statistics(desk: Desk) -> QObject:
    """Return the player's statistics."""
    # Lazy for start-up.
    from wickquiz.ui.statistics.statistics_view_model import StatisticsViewModel

    return StatisticsViewModel(desk.store, desk.packs, desk.player)


def settings(
    now: Settings, change: Callable[[Settings], str | None], desk: Callable[[], Desk], forget: Callable[[bool], str]
) -> QObject:
    """Return the settings; `change` applies and keeps them, and returns a sentence where they cannot be kept.

    What is kept of the players lies on the `desk` of the moment; `forget` deletes it, told whether to keep the
    settings, and returns a sentence.
    """
    # Lazy for start-up.
    from wickquiz.ui.app.desktop import copy, open_folder
    from wickquiz.ui.app.own_data import export
    from wickquiz.ui.settings.settings_view_model import SettingsViewModel
    from wickquiz.ui.settings.your_data import DataModel

    own = desk().own
    data = DataModel(str(own.folder) if own else "")
    shown = SettingsViewModel(now, data)
    data.copyWanted.connect(copy)
    data.openWanted.connect(open_folder)
    data.exportWanted.connect(lambda: data.tell(export(desk(), shown.settings_now)))
    data.deleteWanted.connect(lambda keeps_settings: _forget(shown, data, forget, keeps_settings))
    shown.changed.connect(lambda changed: shown.complain(change(changed) or ""))
    return shown


def _forget(shown: SettingsViewModel, data: DataModel, forget: Callable[[bool], str], keeps_settings: bool) -> None:
    data.tell(forget(keeps_settings))
    if not keeps_settings:
        shown.begin_anew()


def problems(found: Sequence[Problem], trouble: str) -> QObject:
    """Return the problems of packs, and of the scores where `trouble` says so."""
    # Lazy for start-up.
    from wickquiz.ui.problems.problems_view_model import ProblemsViewModel

    return ProblemsViewModel(found, trouble)


def packs(desk: Desk) -> QObject:
    """Return the packs at hand, to be added to and taken from."""
    # Lazy for start-up.
    from wickquiz.packs.collection import Stock
    from wickquiz.ui.packs.packs_view_model import PacksViewModel

    return PacksViewModel(Stock(desk.packs, desk.problems, desk.unread), desk.collection)

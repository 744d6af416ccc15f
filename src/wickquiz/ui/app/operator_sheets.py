"""What the operator's page says, section by section, derived from the house as it is at the moment."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wickquiz.kiosk.compositor import Held
from wickquiz.kiosk.overrides import Opening
from wickquiz.kiosk.sticks import find_sticks
from wickquiz.records.board.outbox import dead_letters
from wickquiz.records.items import analyse
from wickquiz.records.kiosk_board import best, hidden
from wickquiz.records.kiosk_rows import POWER_LOSS
from wickquiz.records.visits import Counters, counters
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.operator.page import Action, Line, Sheet
from wickquiz.ui.parts.pack_wording import left_out
from wickquiz.ui.parts.places import short
from wickquiz.ui.parts.texts import fill, moment, number, percent
from wickquiz.ui.stored.statements import statements

translate = QCoreApplication.translate

_HARDEST = 20
_BOARD = 30
_MEGABYTE = 1_000_000


def overview(house: House, further: Iterable[str]) -> Sheet:
    """Return how the kiosk does, and all that asks for somebody."""
    troubles = [Line(sentence, sign="warning") for sentence in (*house.troubles, *further)]
    calm = [Line(translate("Operator", "Nothing asks for you."))] if house.lock.is_kiosk else []
    disk = shutil.disk_usage(next(path for path in (house.desk.store.path.parent, Path("/")) if path.exists()))
    last = house.began.last
    lines = (
        *(troubles or calm),
        Line(translate("Operator", "Lock"), house.lock.summary, sign="" if house.lock.is_kiosk else "warning"),
        Line(translate("Operator", "Visitors"), _open_words(house)),
        Line(translate("Operator", "Version"), _version()),
        Line(
            translate("Operator", "The run before ended by"),
            end_words(last.value if last else ""),
        ),
        Line(
            translate("Operator", "Disk"),
            fill(translate("Operator", "%1 MB free of %2 MB"), disk.free // _MEGABYTE, disk.total // _MEGABYTE),
            share=1 - disk.free / disk.total,
        ),
        Line(translate("Operator", "Scores"), short(house.desk.store.path)),
        Line(translate("Operator", "Journal"), short(house.journal.path)),
        Line(translate("Operator", "Configuration"), short(house.configuration.path)),
    )
    return Sheet(lines, (Action("reload", translate("Operator", "Read the configuration and the packs again")),))


def end_words(reason: str) -> str:
    """Return how a run ended, in words; the first run has none before it."""
    words = {
        "": translate("Operator", "there was none"),
        "quit": translate("Operator", "the operator's quit"),
        "restart": translate("Operator", "the operator's restart"),
        "sigterm": translate("Operator", "the system, in good order"),
        "crash": translate("Operator", "a crash"),
        "watchdog": translate("Operator", "the watchdog: it hung"),
        POWER_LOSS: translate("Operator", "a power cut"),
    }
    return words.get(reason.replace("-", " "), reason)


def visitors(house: House) -> Sheet:
    """Return what was counted today, in a week and ever, where people give up, and when they come."""
    now = house.here
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    spans = (
        (translate("Operator", "Today"), _count(house, today)),
        (translate("Operator", "Seven days"), _count(house, now - timedelta(days=7))),
        (translate("Operator", "Ever"), _count(house, None)),
    )
    ever = spans[-1][1]
    lines = [line for title, counted in spans for line in _counted(title, counted)]
    most = max(ever.given_up.values(), default=0)
    lines += [
        Line(fill(translate("Operator", "Given up at question %1"), at + 1), number(count), share=count / most)
        for at, count in sorted(ever.given_up.items())
    ]
    busiest = max(ever.hours, default=0)
    clock = translate("Operator", "%1 to %2 o'clock")
    lines += [
        Line(fill(clock, f"{hour:02}", f"{(hour + 1) % 24:02}"), number(count), share=count / busiest)
        for hour, count in enumerate(ever.hours)
        if count
    ]
    lines += [
        Line(
            fill(translate("Operator", "Starts after %1"), end_words(reason))
            if reason
            else translate("Operator", "First start"),
            number(count),
        )
        for reason, count in ever.restarts.items()
    ]
    if ever.last_power_loss:
        lines.append(Line(translate("Operator", "The power was last cut"), _here(house, ever.last_power_loss)))
    return Sheet(tuple(lines), exports(house))


def _counted(title: str, counted: Counters) -> Iterable[Line]:
    words = fill(
        translate("Operator", "%1 touches, %2 games begun, %3 finished"),
        counted.touches, counted.starts, counted.finishes,
    )  # fmt: skip
    if counted.seconds_a_game is not None:
        mean = translate("Operator", "%1 s a game")
        words += ", " + fill(mean, round(counted.seconds_a_game))
    if counted.seconds_a_response is not None:
        words += ", " + fill(translate("Operator", "%1 s an answer"), round(counted.seconds_a_response))
    yield Line(title, words)


def exports(house: House) -> tuple[Action, ...]:
    """Return the places that figures can be carried to: the sticks that are there, and a folder of our own."""
    label = translate("Operator", "Figures as CSV to %1")
    places = (*find_sticks(), house.places.exports)
    return tuple(Action(f"export:{place}", label.replace("%1", short(place))) for place in places)


def questions(house: House) -> Sheet:
    """Return the hardest questions that were asked often enough to tell."""
    found = analyse(house.desk.store, house.desk.packs, is_all=False)
    hardest = sorted((each for each in found if each.facility is not None), key=lambda each: each.facility or 0)
    lines = tuple(
        Line(
            each.stem or each.item,
            fill(translate("Operator", "%1 right of %2"), percent(each.facility or 0), each.cases),
            share=each.facility or 0,
        )
        for each in hardest[:_HARDEST]
    )
    return Sheet(lines or (Line(translate("Operator", "No question was answered often enough yet.")),))


def packs(house: House) -> Sheet:
    """Return what is played, what was refused, and the ways forward and back."""
    lines = [
        Line(pack.title, f"{translate('Operator', '%Ln question(s)', '', len(pack.items))}  ·  {left_out(pack)}")
        for pack in house.played
    ]
    actions = []
    if house.swaps is not None:
        refused = translate("Operator", "%1 is refused")
        lines += [Line(refused.replace("%1", each.name), each.reason, sign="warning") for each in house.swaps.refused]
        lines.append(Line(translate("Operator", "Watched folder"), short(house.swaps.folder)))
        if house.swaps.is_ready:
            lines.append(Line(translate("Operator", "Other packs wait for this page to be left.")))
        if house.swaps.can_roll_back:
            actions.append(
                Action("roll-back", translate("Operator", "Back to the packs before the last swap"), is_grave=True)
            )
    if house.is_safe:
        actions.append(Action("all-packs", translate("Operator", "Play all packs again")))
    return Sheet(tuple(lines), tuple(actions))


def board(house: House) -> Sheet:
    """Return the board, each entry of which can be hidden or put back."""
    store, left_out = house.desk.store, hidden(house.desk.store)
    hide, show = translate("Operator", "Hide"), translate("Operator", "Put back")
    gone = translate("Operator", "Hidden: %1")
    lines = [
        Line(_entry(rank, each.initials, each.score), _here(house, each.at), act=f"hide:{each.game}", act_label=hide)
        for rank, each in enumerate(best(store, _BOARD), 1)
    ]
    lines += [Line(gone.replace("%1", game[:8]), act=f"show:{game}", act_label=show) for game in sorted(left_out)]
    empty = (Line(translate("Operator", "Nobody is on the board yet.")),)
    actions = [Action("purge", translate("Operator", "Delete all initials for good"), is_grave=True)]
    return Sheet((*_shared(house, actions), *(lines or empty)), tuple(actions))


def _shared(house: House, actions: list[Action]) -> Iterable[Line]:
    """Say how it goes with the shared board; what it refuses can be sent again."""
    if house.shared is None:
        return
    waiting, dead = house.shared.waiting(house.desk.store), dead_letters(house.desk.store)
    words = translate("Operator", "%Ln game(s) to be sent", "", waiting)
    yield Line(translate("Operator", "Shared board"), house.shared.trouble or words)
    if dead:
        actions.append(Action("retry", translate("Operator", "Send what was refused again")))
    refused = translate("Operator", "Refused: %1")
    for letter in dead:
        yield Line(refused.replace("%1", letter.game[:8]), letter.reason, sign="warning")


def _entry(rank: int, initials: str, score: int) -> str:
    return fill("%1. %2, %3", rank, initials or "···", translate("Operator", "%Ln point(s)", "", score))


def sound(house: House) -> Sheet:
    """Return how loud it is and whether it is open, with what changes either."""
    level = house.overrides.volume
    wanted = house.configuration.current.volume.level if level is None else level
    ceiling = round(house.volume * 100)
    lines = (
        Line(translate("Operator", "Volume"), percent(wanted / 100), share=wanted / 100),
        Line(translate("Operator", "Heard at this hour"), percent(ceiling / 100), share=ceiling / 100),
        Line(translate("Operator", "Visitors"), _open_words(house)),
        *(Line(translate("Operator", "Opening hours"), hours) for hours in house.configuration.current.hours.open),
    )
    actions = [
        Action("softer", translate("Operator", "Softer")),
        Action("louder", translate("Operator", "Louder")),
        Action("open", translate("Operator", "Open whatever the hours say")),
        Action("close", translate("Operator", "Closed whatever the hours say")),
    ]
    if level is not None or house.overrides.opening is not Opening.HOURS:
        actions.append(Action("follow", translate("Operator", "Follow the configuration again")))
    return Sheet(lines, tuple(actions))


def stored(house: House) -> Sheet:
    """Return what a visitor is told of what is stored."""
    return Sheet(tuple(Line(each.about, each.words) for each in statements(house.configuration.current)))


def machine(house: House) -> Sheet:
    """Return what is locked and what is not, and the ways to end the program."""
    words = {
        Held.YES: translate("Operator", "locked: %1"),
        Held.NO: translate("Operator", "open: %1"),
        Held.UNKNOWN: translate("Operator", "not known: %1"),
    }
    lines = [
        Line(lock.way, words[lock.held].replace("%1", lock.words), sign="" if lock.held is Held.YES else "warning")
        for lock in house.lock.locks
    ]
    return Sheet(
        (Line(house.lock.summary), *lines),
        (
            Action("restart", translate("Operator", "Start the program anew"), is_grave=True),
            Action("quit", translate("Operator", "Quit the program"), is_grave=True),
        ),
    )


def _open_words(house: House) -> str:
    words = translate("Operator", "may play now") if house.is_open else translate("Operator", "are told it is closed")
    change = house.opens_at
    if house.overrides.opening is not Opening.HOURS:
        return fill(translate("Operator", "%1, set by touch"), words)
    if change is None:
        return words
    return fill(translate("Operator", "%1, until %2"), words, _here(house, change.isoformat()))


def _here(house: House, iso: str) -> str:
    """Return a moment as the clock on the wall shows it, which may go by another zone than the system."""
    return moment(datetime.fromisoformat(iso).astimezone(house.here.tzinfo).replace(tzinfo=None).isoformat())


def _count(house: House, since: datetime | None) -> Counters:
    zone = house.here.tzinfo
    assert zone is not None, "a moment on the wall knows its zone"
    return counters(house.desk.store, zone, since.astimezone().isoformat() if since else "")


def _version() -> str:
    # Lazy for start-up: the package's metadata takes long to import.
    from importlib.metadata import version

    import PySide6  # lazy with it

    return f"wickquiz {version('wickquiz')}, Qt {PySide6.__version__}"

"""The kiosk's screens, each with its view model, made from what the house has at the moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from wickquiz.game.chance import Chance
from wickquiz.kiosk.pin import Verdict
from wickquiz.records.kiosk_board import BoardEntry, Span
from wickquiz.records.session import Session
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.attract.attract_view_model import AttractViewModel, Board, BoardRow, samples
from wickquiz.ui.initials.initials_view_model import InitialsViewModel
from wickquiz.ui.pin.pin_view_model import PinViewModel
from wickquiz.ui.play.derive import derive_cases, derive_why_nots
from wickquiz.ui.play.play_view_model import PlayViewModel
from wickquiz.ui.play.table import Table
from wickquiz.ui.presence.presence_view_model import PresenceViewModel
from wickquiz.ui.rest.rest_view_model import RestViewModel
from wickquiz.ui.results.results_view_model import ResultsViewModel
from wickquiz.ui.results.share_model import ShareModel
from wickquiz.ui.stored.statements import statements
from wickquiz.ui.stored.stored_view_model import StoredViewModel

translate = QCoreApplication.translate

LINES = 8
"""Of the board, on the attract screen."""

_UNNAMED = "···"


def attract(house: House) -> AttractViewModel:
    """Return the screen that waits for visitors."""
    chance = Chance(house.desk.new_seed(), "attract")
    shown = samples(house.played, spoilers=house.configuration.current.kiosk.spoilers)
    return AttractViewModel(shown, board(house), chance.below)


def board(house: House) -> Board:
    """Return the board to show, of the shortest time that fills it; it says which it is, and whose.

    The best ever are not looked for before all games are counted.
    """
    named = {
        Span.TODAY: (
            translate("Attract", "Today's best at this screen"),
            translate("Attract", "Today's best everywhere"),
        ),
        Span.WEEK: (
            translate("Attract", "The week's best at this screen"),
            translate("Attract", "The week's best everywhere"),
        ),
        Span.EVER: (
            translate("Attract", "The best ever at this screen"),
            translate("Attract", "The best ever everywhere"),
        ),
    }
    if not house.counting.is_done(house.desk):
        del named[Span.EVER]
    longest = next(reversed(named))
    for span, (here, everywhere) in named.items():
        shown = house.board(span, LINES)
        if len(shown.entries) >= LINES or (shown.entries and span is longest):
            return Board(_rows(shown.entries), everywhere if shown.is_shared else here)
    return Board()


def _rows(entries: tuple[BoardEntry, ...]) -> tuple[BoardRow, ...]:
    words = translate("Attract", "%1 of %2 right")
    return tuple(
        BoardRow(
            rank,
            entry.initials or _UNNAMED,
            entry.score,
            words.replace("%1", str(entry.right)).replace("%2", str(entry.asked)),
        )
        for rank, entry in enumerate(entries, 1)
    )


def closed(house: House) -> RestViewModel:
    """Return the screen outside the hours."""
    opens = house.opens_at
    if opens is None:
        sentence = translate("Rest", "Come back soon.")
    else:
        locale = QLocale()
        then = QDateTime.fromString(opens.replace(tzinfo=None).isoformat(timespec="minutes"), "yyyy-MM-ddTHH:mm")
        clock = locale.toString(then.time(), QLocale.FormatType.ShortFormat)
        day = "" if opens.date() == house.here.date() else locale.toString(then.date(), "dddd")
        words = translate("Rest", "We play again on %1 at %2.") if day else translate("Rest", "We play again at %2.")
        sentence = words.replace("%1", day).replace("%2", clock)
    return RestViewModel(translate("Rest", "Closed for now"), sentence)


def safe() -> RestViewModel:
    """Return the screen after crashes."""
    return RestViewModel(
        translate("Rest", "A short rest"),
        translate("Rest", "The game is catching its breath, and will be back in a few minutes."),
    )


def play(house: House, session: Session) -> PlayViewModel:
    """Return a round. Nothing in it leads out of the program."""
    return PlayViewModel(session, house.desk.packs_of(session.header), house.desk.clock)


def results(house: House, session: Session) -> ResultsViewModel:
    """Return how a round went. A visitor is not bothered with what is amiss with the scores file."""
    attempt, code, packs = session.attempt, session.header.code, house.desk.packs_of(session.header)
    shown = ResultsViewModel(attempt, code, packs, ShareModel(attempt, code, (), ""), "")
    if house.configuration.current.initials.ask and attempt.rules.is_scored and attempt.score:
        shown.offer_signing()
    return shown


def initials(house: House, session: Session) -> InitialsViewModel:
    """Return the keypad to sign the board with."""
    return InitialsViewModel(session.attempt.score, house.blocklist.refused)


def stored(house: House) -> StoredViewModel:
    """Return the page on what is stored, by the configuration in force."""
    return StoredViewModel(statements(house.configuration.current))


def pin(house: House) -> PinViewModel:
    """Return the operator's keypad."""

    def judge(pin: str | None) -> Verdict:
        gate = house.gate
        if pin is None:
            return Verdict(is_right=False, tries=gate.tries, wait=gate.wait)
        return gate.attempt(pin, house.configuration.current.operator.pin)

    return PinViewModel(judge)


def letters_to_read(table: Table) -> int:
    """Return how much there is to read in a reveal, in letters."""
    cases = (f"{row.title} {row.outlet} {row.says} {row.verdict}" for row in derive_cases(table))
    whys = (row.words for row in derive_why_nots(table))
    return sum(map(len, (table.card.item.stem, table.card.item.why, *whys, *cases)))


def let_pass(model: QObject | None, seconds: float) -> None:
    """Show that time passes: `seconds` since a screen came, or until a panel goes."""
    if isinstance(model, AttractViewModel | RestViewModel):
        model.pass_to(seconds)
    elif isinstance(model, PresenceViewModel):
        model.count(seconds)
    elif isinstance(model, PinViewModel):
        model.look()

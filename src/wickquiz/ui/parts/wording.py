"""Values of the packs and the game turned into words that several screens show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate

from wickquiz.game.attempt import Answered
from wickquiz.game.deal import options_of
from wickquiz.game.response import Pairs, Picked, Picks, Quantity, Response, Sequence, Text, Verdict
from wickquiz.packs.model import Citation, Claim, Item, Level, Multi, Number, Order, Pack, Source, Typed
from wickquiz.packs.model import Match as MatchInteraction
from wickquiz.ui.parts.figures import quantity
from wickquiz.ui.parts.qr import qr_address
from wickquiz.ui.parts.texts import fill, long_date, month, percent

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case file. `says` and `verdict` are empty but for what another source says instead.

    `qr` is where the picture of the address as a QR code is had.
    """

    outlet: str
    title: str
    byline: str
    locator: str
    is_proven: bool
    url: str = ""
    says: str = ""
    verdict: str = ""
    qr: str = ""


def case_rows(item: Item, pack: Pack) -> tuple[CaseRow, ...]:
    """Return the case files of an item: one a source that bears it out, then one a dissent."""
    by_source: dict[str, list[Citation]] = {}
    for citation in item.citations:
        by_source.setdefault(citation.source, []).append(citation)
    rows = [_case_row(item, pack, citations) for citations in by_source.values()]
    rows += [_case_row(item, pack, list(dissent.citations), dissent.says, dissent.why) for dissent in item.dissents]
    return tuple(rows)


def source_line(item: Item, pack: Pack) -> str:
    """Return where to read it, in one line: outlet, title, paragraph; empty where nothing is cited."""
    return "\n".join(f"{row.title} · {row.outlet} · {row.locator}" for row in case_rows(item, pack) if not row.says)


def _case_row(item: Item, pack: Pack, citations: list[Citation], says: str = "", verdict: str = "") -> CaseRow:
    names = tuple(dict.fromkeys(citation.source for citation in citations))
    sources = [pack.sources[name] for name in names if name in pack.sources]
    several = len(sources) > 1
    url = next((source.url for source in sources if source.url), "")
    return CaseRow(
        outlet=_joined(outlet(source) for source in sources),
        title=_joined(source.title for source in sources),
        byline=_joined(byline(source) for source in sources),
        locator=_joined(
            (f"{name}: " if several else "") + locator([c for c in citations if c.source == name]) for name in names
        ),
        is_proven=all((item.id, c.source, c.first, c.last) in pack.proven for c in citations),
        url=url,
        says=says,
        verdict=verdict,
        qr=qr_address(url),
    )


def outlet(source: Source) -> str:
    """Return who published it."""
    return source.publisher or translate("Wording", "outlet not known")


def byline(source: Source) -> str:
    """Return who wrote it and when, saying so where either is not known."""
    author = source.author or translate("Wording", "author not named")
    date = moment(source.published) or translate("Wording", "not dated")
    return f"{author}  ·  {date}"


def moment(published: str) -> str:
    """Return a date `YYYY[-MM[-DD]]` in the reader's own way; anything else as it is."""
    for form, write in (("yyyy-MM-dd", long_date), ("yyyy-MM", month)):
        date = QDate.fromString(published, form)
        if len(published) == len(form) and date.isValid():
            return write(date)
    return published


def locator(citations: Iterable[Citation]) -> str:
    """Return the paragraphs that are cited. No line breaks between the word and the first number."""
    spans = [str(c.first) if c.first == c.last else f"{c.first}–{c.last}" for c in citations]
    is_one = len(spans) == 1 and "–" not in spans[0]
    words = translate("Wording", "paragraph %1") if is_one else translate("Wording", "paragraphs %1")
    return fill(words.replace(" %1", "\N{NO-BREAK SPACE}%1"), ", ".join(spans))


def say_key(item: Item) -> str:
    """Return the right answer in words."""
    match item.interaction:
        case Claim(verdict):
            words = _verdict(verdict)
        case Multi(keys):
            words = ", ".join(option.text for option in keys)
        case Typed(key):
            words = key
        case Order(sequence):
            words = " → ".join(option.text for option in sequence)
        case MatchInteraction(pairs):
            words = "; ".join(f"{left.text} – {right.text}" for left, right in pairs)
        case Number(value) as number:
            words = quantity(value, number)
        case _:
            words = options_of(item)[0].text
    return words


def say_response(item: Item, response: Response) -> str:  # noqa: PLR0911 - one for each kind
    """Return in words what was answered; empty where nothing was."""
    texts = [option.text for option in options_of(item)]
    match response, item.interaction:
        case Picked(option), _:
            return texts[option]
        case Picks(picked), _:
            return ", ".join(texts[index] for index in sorted(picked))
        case Verdict(is_true), _:
            return _verdict(is_true)
        case Text(text), _:
            return text
        case Sequence(order), _:
            return " → ".join(texts[index] for index in order)
        case Pairs(rights), MatchInteraction(pairs):
            joined = zip(pairs, rights, strict=True)
            return "; ".join(f"{left.text} – {texts[right]}" for (left, _), right in joined if right is not None)
        case Quantity(value), Number() as number:
            return quantity(value, number)
        case _:
            return ""


def say_points(level: Level, answered: Answered, streak: int) -> str:
    """Return what an answer earned and for what; empty where it earned nothing.

    `streak` counts the right answers in a row up to this one, itself included.
    """
    points, judgement = answered.points, answered.judgement
    words = {
        Level.EASY: translate("Points", "%1 for an easy question"),
        Level.MEDIUM: translate("Points", "%1 for a medium question"),
        Level.HARD: translate("Points", "%1 for a hard question"),
    }
    base = fill(words[level], points.base)
    if not judgement.is_right:
        #: %1 is what was earned: "40 for an easy question", %2 a share: "50%"
        base = fill(translate("Points", "%1, %2 right"), base, percent(float(judgement.credit)))
    named = (
        (points.base, base),
        (points.streak, fill(translate("Points", "+%1 for %2 in a row"), points.streak, streak)),
        (points.speed, fill(translate("Points", "+%1 for speed"), points.speed)),
    )
    return "   ".join(text for earned, text in named if earned)


def _verdict(is_true: bool) -> str:
    return translate("Wording", "True") if is_true else translate("Wording", "False")


def _joined(parts: Iterable[str]) -> str:
    return "  /  ".join(dict.fromkeys(parts))

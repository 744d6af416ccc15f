"""Every screen of the window, gone to as a player goes, with the longest texts that it may have to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from tests.packs.sharing import built
from tests.records.histories import play
from tests.ui.conftest import Sit
from tests.ui.kiosk_places import KIOSK_PLACES
from tests.ui.play.test_looks import KINDS, answer_wrongly, wordy
from tests.ui.playing import Table, pack_of
from tests.ui.test_fit import PROBLEM, SOURCES, WORDY, long, wordy_pack

from wickquiz.game.response import Picked
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.collection import Collection
from wickquiz.packs.model import Claim, Item, Multi, Option, Pack
from wickquiz.records.settings import Settings
from wickquiz.ui.app.desk import Opening
from wickquiz.ui.duel.options import BADGES
from wickquiz.ui.home.reading_model import ReadingProps
from wickquiz.ui.statistics.statistics_view_model import StatisticsViewModel

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ALL_KINDS = ("choice", "multi", "claim", *KINDS)
DRAFT = "wickpack: 1\ntitle: Wax\nquestions:\n- {id: melts, claim: Wax melts., is: true}\n- {claim: x, iz: 1}\n"

Place = Callable[[Sit, Settings, Path], Table]


def item(kind: str) -> Item:
    """One question of a kind."""
    if kind in KINDS:
        return wordy(kind)
    multi = Multi((Option(long(60)), Option(long(58) + " 2")), (Option(long(57) + " 3", long(200)),))
    of_kind = {"choice": WORDY.interaction, "multi": multi, "claim": Claim(False)}
    return replace(WORDY, id=kind, interaction=of_kind[kind])


def pack(*items: Item) -> Pack:
    return replace(pack_of(*items, problems=(PROBLEM,)), title=long(90), sources=SOURCES)


def ask(kind: str, sit: Sit, settings: Settings, mode: Mode = Mode.QUICK) -> Table:
    table = sit(packs=(pack(item(kind)),), settings=settings, rules=Rules(mode, 1))
    table.press(ENTER)
    if kind == "typed":
        table.click("keypadButton")
    return table


def reveal(kind: str, sit: Sit, settings: Settings) -> Table:
    table = ask(kind, sit, settings)
    table.press(Qt.Key.Key_F1)
    if kind in KINDS:
        answer_wrongly(table)
    else:
        table.press("a")
    table.lock_in()
    assert table.model.props().phase == "revealed"
    return table


def asked(kind: str) -> Place:
    return lambda sit, settings, _: ask(kind, sit, settings)


def revealed(kind: str) -> Place:
    return lambda sit, settings, _: reveal(kind, sit, settings)


def home_with(count: int) -> Place:
    """The first screen with as many packs, and all that may stand there besides: a round left, a code that is none."""

    def go(sit: Sit, settings: Settings, folder: Path) -> Table:
        own = Collection((folder / "own",), folder / "own", folder / "cache")
        packs = tuple(wordy_pack(number) for number in range(count))
        table = sit(packs=packs, settings=settings, problems=(PROBLEM,), collection=own, rules=Rules(length=1))
        table.press(ENTER, ESCAPE)
        table.click("leave")
        table.game.view_model._go_home(long(160))
        return table

    return go


def reading(is_reading: bool) -> Place:
    """The first screen while very many packs are read, or wait for it."""

    def go(sit: Sit, settings: Settings, folder: Path) -> Table:
        own = Collection((folder / "own",), folder / "own", folder / "cache", folder / "index")
        unread = tuple(folder / f"{number}.yaml" for number in range(98765))
        table = sit(packs=(wordy_pack(1),), settings=settings, problems=(PROBLEM,), collection=own, unread=unread)
        shown = table.game.view_model.stocktaker.shown
        many = ReadingProps(True, 12345, 98765, 0.4) if is_reading else ReadingProps(left=98765)
        shown.show(many)
        assert table.has("readingToggle")
        return table

    return go


def filters(sit: Sit, settings: Settings, folder: Path) -> Table:
    table = home_with(2)(sit, settings, folder)
    table.item("filters").forceActiveFocus()
    table.press(ENTER)
    assert table.has("done")
    return table


def midnight(sit: Sit, settings: Settings, _: Path) -> Table:
    return ask("choice", sit, settings, Mode.MIDNIGHT)


def pause(sit: Sit, settings: Settings, _: Path) -> Table:
    table = ask("multi", sit, settings)
    table.press(ESCAPE)
    return table


def results(sit: Sit, settings: Settings, _: Path) -> Table:
    table = reveal("order", sit, settings)
    table.press(ENTER)
    assert table.screen == "results"
    return table


def signed(sit: Sit, settings: Settings, _: Path) -> Table:
    """The end of a round at a kiosk, where it can be signed."""
    table = sit(packs=(pack(item("choice")),), settings=settings, rules=Rules(length=1), is_kiosk=True)
    table.press(ENTER, "a", ENTER, ENTER)
    assert table.screen == "results"
    table.model.offer_signing()
    return table


def share(sit: Sit, settings: Settings, folder: Path) -> Table:
    """The card of a round, with the longest names that packs may have."""
    table = results(sit, settings, folder)
    table.press("s")
    assert table.has("savePicture")
    table.model.share.tell(long(200))
    return table


def beside(screen: str) -> Place:
    """A screen that is reached from the first one, after a round."""

    def go(sit: Sit, settings: Settings, folder: Path) -> Table:
        results(sit, settings, folder)
        table = sit(packs=(pack(item("order")),), settings=settings, problems=(PROBLEM, PROBLEM))
        table.click(screen)
        assert table.screen == screen
        return table

    return go


def duel(*keys: Qt.Key | str) -> Place:
    """A duel of four, so many keys after it began."""

    def go(sit: Sit, settings: Settings, _: Path) -> Table:
        table = sit(packs=(pack(item("choice")),), settings=settings, rules=Rules(Mode.DUEL, 1))
        table.press(ENTER)
        assert table.screen == "duel"
        if keys:
            table.item("players4").forceActiveFocus()
            table.press(ENTER)
            table.item("begin").forceActiveFocus()
            table.press(*keys)
        return table

    return go


def duel_answered(has: str, *keys: Qt.Key | str) -> Place:
    """A duel whose only question somebody got right, so many keys after; `has` is what can be seen then."""

    def go(sit: Sit, settings: Settings, path: Path) -> Table:
        table = duel(ENTER, "q")(sit, settings, path)
        table.press(BADGES[table.model.duel.card.order.index(0)], ENTER, *keys)
        table.until(lambda: table.has(has))
        return table

    return go


def deletion(sit: Sit, settings: Settings, folder: Path) -> Table:
    table = beside("settings")(sit, settings, folder)
    table.model.data.tell(long(200))
    table.item("deleteData").forceActiveFocus()
    table.press(ENTER)
    assert table.has("keepAll")
    return table


def packs(sit: Sit, settings: Settings, folder: Path) -> Table:
    """The packs, one of them installed, with what came of the last thing done."""
    own = Collection((folder / "own",), folder / "own", folder / "cache")
    table = sit(packs=(wordy_pack(1),), settings=settings, collection=own, problems=(PROBLEM,))
    table.click("packs")
    table.model.take([QUrl.fromLocalFile(str(built(folder / "wick", folder / "wick.wickpack")))])
    assert table.text("message")
    assert not table.model.props().is_refusal
    return table


def removal(sit: Sit, settings: Settings, folder: Path) -> Table:
    table = packs(sit, settings, folder)
    place = next(place for place, row in enumerate(table.model.entries.rows) if row.can_remove)
    table.click(f"remove{place}")
    assert table.has("keep")
    return table


def statistics(sit: Sit, settings: Settings, _: Path) -> Table:
    table = sit(settings=settings)
    items = tuple(replace(WORDY, id=f"wordy-{n}", topic=f"{long(50)} {n}") for n in range(4))
    for seed in range(3):
        started = f"2026-10-0{seed + 1}T12:00:00+00:00"
        play(table.store, pack(*items), lambda card: Picked(int(card.item.id[-1] in "01")), seed=seed, started=started)
    table.game.view_model._turn_to("statistics", StatisticsViewModel(table.store, [pack(*items)]))
    return table


def preview(sit: Sit, settings: Settings, folder: Path) -> Table:
    path = folder / "draft" / "wax.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(DRAFT, encoding="utf-8")
    return sit(settings=settings, opening=Opening(preview=path))


def fault(sit: Sit, settings: Settings, _: Path) -> Table:
    table = sit(settings=settings)
    table.game.view_model.trip(RuntimeError(long(200)))
    return table


PLACES: dict[str, Place] = {
    "home": home_with(2),
    "home-many-packs": home_with(20),
    "home-reading": reading(True),
    "home-unread": reading(False),
    "filters": filters,
    **{f"play-{kind}-asked": asked(kind) for kind in ALL_KINDS},
    **{f"play-{kind}-revealed": revealed(kind) for kind in ALL_KINDS},
    "midnight": midnight,
    "duel-setup": duel(),
    "duel-race": duel(ENTER),
    "duel-buzzed": duel(ENTER, "q", "a"),
    "duel-revealed": duel_answered("verdict"),
    "duel-pause": duel(ENTER, ESCAPE),
    "duel-ranking": duel_answered("rank0", ENTER),
    "pause": pause,
    "results": results,
    "results-signed": signed,
    "share": share,
    "scores": beside("scores"),
    "problems": beside("problems"),
    "settings": beside("settings"),
    "deletion": deletion,
    "packs": packs,
    "removal": removal,
    "statistics": statistics,
    "preview": preview,
    "fault": fault,
    **KIOSK_PLACES,
}

"""Targets are 20 mm by the real screen and at least 48 pixels, whatever its density, lying or standing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from tests.ui.accessible import controls, is_pressable, upwards
from tests.ui.kiosk.conftest import Open
from tests.ui.kiosking import PIN, Visit
from tests.ui.playing import choice, pack_of
from tests.ui.screen_reader import ROLES, Told

from wickquiz.kiosk.machine import Place
from wickquiz.packs.model import Claim, Match, Multi, Number, Option, Order, Typed

SCREENS = {
    "15 inches lying": (1920, 1080, 15.6),
    "22 inches standing": (1080, 1920, 21.5),
    "32 inches standing": (1080, 1920, 32.0),
    "10 inches lying": (1280, 800, 10.1),
    "10 inches standing": (800, 1280, 10.1),
}
GOLD = bytes.fromhex("D9B45B")
WAYS = (Option("Wax"), Option("Oil"), Option("Tallow"), Option("Rope"))
KINDS = {
    "choice": choice(1),
    "claim": replace(choice(2), interaction=Claim(True)),
    "multi": replace(choice(3), interaction=Multi(WAYS[:2], WAYS[2:])),
    "typed": replace(choice(4), interaction=Typed("Wax")),
    "order": replace(choice(5), interaction=Order(WAYS)),
    "match": replace(choice(6), interaction=Match(tuple(zip(WAYS[:3], reversed(WAYS[1:]), strict=True)), WAYS[:1])),
    "number": replace(choice(7), interaction=Number(Decimal(1920), Decimal(1900), Decimal(1950), Decimal(5), "year")),
}


def targets(visit: Visit) -> Iterator[tuple[Told, QQuickItem]]:
    """Everything that is there to be touched; a field is touched by what lies around it."""
    visit.draw()
    for told in controls(visit):  # type: ignore[arg-type]  # it has what an audit needs
        if told.is_control:
            is_field = told.role == ROLES.EditableText
            yield told, next(filter(is_pressable, upwards(told.item))) if is_field else told.item


def too_small(visit: Visit, finger: float) -> Iterator[str]:
    for told, target in targets(visit):
        if min(target.width(), target.height()) < finger - 0.5:
            yield f"{visit.screen}: {told} is {target.width():.0f} by {target.height():.0f}, not {finger:.0f}"


def stand(kiosk: Open, screen: str, *kinds: str) -> tuple[Visit, float]:
    """A kiosk with a screen of this size, and how many of its pixels are 20 mm."""
    visit = kiosk(packs=(pack_of(*(KINDS[kind] for kind in kinds or ("choice", "claim", "multi"))),))
    return visit, resize(visit, screen)


def resize(visit: Visit, screen: str) -> float:
    """Give the kiosk another screen; return how many of its pixels are 20 mm."""
    width, height, inches = SCREENS[screen]
    finger = 20 * (width**2 + height**2) ** 0.5 / (inches * 25.4)
    assert finger >= 48
    visit.resize(width, height)
    visit.game.view_model.set_finger(round(finger + 0.5))
    QCoreApplication.processEvents()  # tiles of one height take it in the next turn
    return finger


@pytest.mark.parametrize("screen", SCREENS)
def test_every_target_is_as_large_as_a_finger_needs(screen: str, kiosk: Open) -> None:
    visit, finger = stand(kiosk, screen)
    found = [*too_small(visit, finger)]
    visit.wake()
    visit.click("pause")
    found += too_small(visit, finger)
    visit.click("resume")
    visit.play()
    found += too_small(visit, finger)
    visit.click("signBoard")
    found += too_small(visit, finger)
    visit.click("stored")
    found += too_small(visit, finger)
    visit.click("read")
    visit.wait(46)
    found += too_small(visit, finger)
    visit.hold_corner()
    found += too_small(visit, finger)
    visit.press(PIN)
    for section in visit.model.sections.rows:
        visit.click(f"section-{section.name}")
        found += too_small(visit, finger)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", KINDS)
def test_every_target_of_every_kind_of_question_is_as_large_on_every_screen(kind: str, kiosk: Open) -> None:
    visit, _ = stand(kiosk, next(iter(SCREENS)), kind)
    visit.wake()
    assert visit.model.props().kind == kind
    found = [*too_small_somewhere(visit)]
    if kind == "typed":
        assert visit.has("keyBack")
    respond(visit)
    found += too_small_somewhere(visit)
    assert not found, "\n".join(found)


def too_small_somewhere(visit: Visit) -> Iterator[str]:
    for screen in SCREENS:
        yield from too_small(visit, resize(visit, screen))


def test_what_the_keypad_cannot_write_is_not_asked_for(kiosk: Open) -> None:
    strange = replace(KINDS["typed"], interaction=Typed("ろうそく"))
    visit = kiosk(packs=(pack_of(strange, KINDS["typed"], KINDS["choice"]),))
    visit.wake()
    assert [card.item.kind for card in visit.model.table.attempt.cards] == ["choice"]
    visit = kiosk(packs=(pack_of(KINDS["typed"], KINDS["choice"]),))
    visit.wait(66)
    visit.wake()
    assert len(visit.model.table.attempt.cards) == 2


def respond(visit: Visit) -> None:
    """Give an answer to a question of whatever kind."""
    match visit.model.props().kind:
        case "typed":
            visit.press("wax")
        case "order":
            visit.press("1", "2")
        case "match":
            for left in range(3):
                visit.press(str(left + 1), "abc"[left])
        case "number":
            visit.press("1910")
        case _:
            visit.press("a")
    visit.lock_in()
    assert visit.place is Place.READING


def test_a_screen_is_measured_by_what_it_says_and_by_the_configuration_before_that(kiosk: Open) -> None:
    visit = kiosk(config="[screen]\ninches = 10.0\n")
    size = visit.game.window.screen().size()
    pixels = (size.width() ** 2 + size.height() ** 2) ** 0.5
    assert visit.game.view_model.props().finger == round(20 * pixels / 254 + 0.5)


def out_of_reach(visit: Visit) -> Iterator[str]:
    """Targets of which a part that can be seen lies over the lower third; what is marked in a reveal is none."""
    third = visit.game.window.height() * 2 / 3
    for told, target in targets(visit):
        if target.property("isOpen") is False:
            continue
        top = target.mapRectToScene(target.boundingRect()).top()
        views = [each.mapRectToScene(each.boundingRect()).top() for each in upwards(target) if each.clip()]
        if max([top, *views]) < third - 1:
            yield f"{visit.screen}: {told} is at {top:.0f}, not below {third:.0f}"


@pytest.mark.parametrize("screen", SCREENS)
def test_all_targets_of_a_visitor_come_down_into_the_lower_third(screen: str, kiosk: Open) -> None:
    visit, finger = stand(kiosk, screen)
    visit.wake()
    visit.click("reach")
    seen, found = set[str](), list[str]()

    def look() -> None:
        seen.add(visit.screen)
        found.extend((*out_of_reach(visit), *too_small(visit, finger)))

    look()
    visit.click("pause")
    look()
    visit.click("resume")
    for _ in range(3):
        look()
        respond(visit)
        look()
        visit.click("proceed")
    look()
    visit.click("signBoard")
    visit.press("k")
    look()
    visit.click("stored")
    look()
    visit.click("read")
    visit.wait(46)
    look()
    visit.press(" ")
    visit.settle()
    visit.click("leave")
    assert seen == {"play", "results", "initials"}
    assert not found, "\n".join(found)
    assert not visit.game.view_model.props().is_reach  # the next visitor may be tall


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_question_is_answered_within_reach_on_a_lying_screen(kind: str, kiosk: Open) -> None:
    visit, finger = stand(kiosk, "10 inches lying", kind)
    visit.wake()
    visit.click("reach")
    found = [*out_of_reach(visit), *too_small(visit, finger)]
    respond(visit)
    found += out_of_reach(visit)
    assert not found, "\n".join(found)


def test_what_joins_a_match_is_drawn_over_nothing_else(kiosk: Open) -> None:
    visit, _ = stand(kiosk, "10 inches lying", "match")
    visit.wake()
    visit.click("reach")
    for left in range(3):
        visit.press(str(left + 1), "abc"[left])
    assert visit.item("answer").property("isScrolled")
    above = visit.draw().copy(QRect(0, 150, 1280, 800 * 2 // 3 - 150))
    pixels = bytes(above.convertToFormat(QImage.Format.Format_RGB888).constBits())
    assert GOLD not in {pixels[at : at + 3] for at in range(0, len(pixels), 3)}


def test_what_is_longer_than_its_place_is_read_on_within_reach(kiosk: Open) -> None:
    visit = kiosk(packs=(pack_of(*(choice(number, why="Because. " * 46) for number in range(3))),))
    resize(visit, "10 inches lying")
    visit.wake()
    visit.click("reach")
    respond(visit)
    assert [*out_of_reach(visit)] == []
    before = visit.item("side").property("contentY")
    visit.click("readOn")
    assert visit.item("side").property("contentY") > before
    visit.click("readBack")
    assert visit.item("side").property("contentY") == before

"""Targets are 20 mm by the real screen and at least 48 pixels, whatever its density, lying or standing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.accessible import controls
from tests.ui.kiosk.conftest import Open
from tests.ui.kiosking import Visit
from tests.ui.playing import choice, pack_of
from tests.ui.screen_reader import ROLES

from wickquiz.packs.model import Claim, Multi, Option

SCREENS = {
    "15 inches lying": (1920, 1080, 15.6),
    "22 inches standing": (1080, 1920, 21.5),
    "32 inches standing": (1080, 1920, 32.0),
    "10 inches lying": (1280, 800, 10.1),
    "10 inches standing": (800, 1280, 10.1),
}
KINDS = (
    choice(1),
    replace(choice(2), interaction=Claim(True)),
    replace(choice(3), interaction=Multi((Option("Wax"), Option("Oil")), (Option("Stone"),))),
)


def too_small(visit: Visit, finger: float) -> Iterator[str]:
    visit.draw()
    for told in controls(visit):  # type: ignore[arg-type]  # it has what an audit needs
        target = told.item
        if told.is_control and told.role != ROLES.EditableText and min(target.width(), target.height()) < finger - 0.5:
            yield f"{visit.screen}: {told} is {target.width():.0f} by {target.height():.0f}, not {finger:.0f}"


@pytest.mark.parametrize("screen", SCREENS)
def test_every_target_is_as_large_as_a_finger_needs(screen: str, kiosk: Open) -> None:
    width, height, inches = SCREENS[screen]
    finger = 20 * (width**2 + height**2) ** 0.5 / (inches * 25.4)
    assert finger >= 48
    visit = kiosk(packs=(pack_of(*KINDS),))
    visit.resize(width, height)
    visit.game.view_model.set_finger(round(finger + 0.5))
    found = [*too_small(visit, finger)]
    visit.wake()
    for _ in KINDS:
        found += too_small(visit, finger)
        visit.press("a", Qt.Key.Key_Return)
        found += too_small(visit, finger)
        visit.press(Qt.Key.Key_Return)
    found += too_small(visit, finger)
    visit.click("signBoard")
    found += too_small(visit, finger)
    visit.wait(46)
    found += too_small(visit, finger)
    visit.hold_corner()
    found += too_small(visit, finger)
    visit.press("270418")
    for section in ("overview", "board", "machine"):
        visit.click(f"section-{section}")
        found += too_small(visit, finger)
    assert not found, "\n".join(found)


def test_a_screen_is_measured_by_what_it_says_and_by_the_configuration_before_that(kiosk: Open) -> None:
    visit = kiosk(config="[screen]\ninches = 10.0\n")
    size = visit.game.window.screen().size()
    pixels = (size.width() ** 2 + size.height() ** 2) ** 0.5
    assert visit.game.view_model.props().finger == round(20 * pixels / 254 + 0.5)


def test_all_targets_of_a_visitor_come_down_into_the_lower_third(kiosk: Open) -> None:
    visit = kiosk(packs=(pack_of(*KINDS),))
    visit.resize(1080, 1920)
    visit.game.view_model.set_finger(54)  # 32 inches
    visit.wake()
    visit.click("reach")
    seen = set()
    for _ in range(len(KINDS) + 2):
        visit.draw()
        seen.add(visit.screen)
        for told in controls(visit):  # type: ignore[arg-type]
            top = told.item.mapRectToScene(told.item.boundingRect()).top()
            assert top >= 1280, f"{visit.screen}: {told} is at {top:.0f}"
        assert [*too_small(visit, 54)] == []
        match visit.screen:
            case "play":
                visit.press("a", Qt.Key.Key_Return, Qt.Key.Key_Return)
            case "results":
                visit.click("signBoard")
            case _:
                visit.click("leave")
    assert seen == {"play", "results", "initials"}
    assert not visit.game.view_model.props().is_reach  # the next visitor may be tall

"""What goes on behind the screens: a configuration that changes while it runs, figures, and what a power cut leaves."""

from __future__ import annotations

import json
import os
import re
from datetime import timedelta
from pathlib import Path

import pytest
from tests.packs.sharing import built
from tests.ui.kiosk.conftest import EASY, Open
from tests.ui.kiosking import NOON, Visit
from tests.ui.playing import Clock

from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.machine import Place
from wickquiz.kiosk.metrics import figures
from wickquiz.records.backups import Keep
from wickquiz.records.kiosk_board import best
from wickquiz.records.visits import counters
from wickquiz.ui.app.languages import speak
from wickquiz.ui.parts.texts import moment


def configure(visit: Visit, text: str) -> None:
    """Write the configuration anew, and let it be looked at."""
    visit.house.configuration.path.write_text(text, encoding="utf-8")
    visit.wait(2.5)
    assert visit.house.configuration.trouble is None


def figure(text: str, name: str) -> float:
    """Read a figure from a file of metrics."""
    (value,) = re.findall(rf"(?m)^{re.escape(name)} (\S+)$", text)
    return float(value)


def test_backups_follow_a_configuration_that_changes(kiosk: Open) -> None:
    visit = kiosk()
    configure(visit, "[backup]\nminutes = 3\ndays = 1\nweeks = 2\nmonths = 4\n")
    assert visit.house.backups.every == 180
    assert visit.house.backups.keep == Keep(days=1, weeks=2, months=4)


def test_the_shared_board_is_joined_changed_and_left_without_a_restart(kiosk: Open) -> None:
    visit = kiosk()
    assert visit.house.shared is None
    configure(visit, '[board]\nurl = "postgresql://here"\nname = "lobby"\n')
    first = visit.house.shared
    assert first is not None
    visit.house.configuration.look_again(even_if_unchanged=True)
    visit.house.take_configuration()
    assert visit.house.shared is first  # another key changed, and the link goes on
    configure(visit, '[board]\nurl = "postgresql://there"\n')
    assert visit.house.shared not in (None, first)
    configure(visit, "")
    assert visit.house.shared is None


def test_another_folder_of_packs_is_watched_once_nobody_plays(kiosk: Open, tmp_path: Path) -> None:
    watched = tmp_path / "watched"
    watched.mkdir()
    built(tmp_path / "wick", watched / "wick.wickpack")
    visit = kiosk()
    visit.wake()
    configure(visit, f'[kiosk]\nfullscreen = false\npacks_folder = "{watched}"\n')
    assert visit.house.swaps is None
    visit.wait(66)
    assert visit.screen == "attract"
    visit.until(lambda: visit.wait(2.5) or visit.house.played != (EASY,))  # type: ignore[func-returns-value]
    configure(visit, "[kiosk]\nfullscreen = false\n")
    assert visit.house.played == (EASY,)


def test_the_screen_s_size_reach_and_language_follow_too(kiosk: Open) -> None:
    visit = kiosk()
    try:
        configure(visit, '[kiosk]\nfullscreen = false\nreach = true\nlanguage = "de"\n[screen]\ninches = 10.0\n')
        size = visit.game.window.screen().size()
        pixels = (size.width() ** 2 + size.height() ** 2) ** 0.5
        assert visit.game.view_model.props().finger == round(20 * pixels / 254 + 0.5)
        assert visit.game.view_model.props().is_reach
        assert "Berühren und spielen" in visit.words()
    finally:
        speak("en")


def test_a_mistake_changes_nothing_and_is_said(kiosk: Open) -> None:
    visit = kiosk()
    before = visit.house.configuration.current
    visit.house.configuration.path.write_text("[kiosk]\nlenght = 3\n", encoding="utf-8")
    visit.wait(2.5)
    assert visit.house.configuration.current == before
    visit.enter_pin()
    assert "kiosk.toml:2:1: there is no key 'lenght'" in visit.words()


def test_every_figure_is_published_and_true(kiosk: Open, tmp_path: Path) -> None:
    path, watched = tmp_path / "wickquiz.prom", tmp_path / "watched"
    watched.mkdir()
    moments = {"now": NOON}
    visit = kiosk(
        config=f'[metrics]\nfile = "{path}"\n[board]\nurl = "postgresql://here"\n',
        watched=watched, wall=lambda: moments["now"],
    )  # fmt: skip
    started = visit.clock.seconds
    visit.wake()
    for _ in range(3):
        visit.clock.seconds += 7
        visit.answer()
        visit.press("\r")
    visit.click("leaveRound")
    visit.wake()
    visit.wait(66)
    backup = visit.house.backups.make(NOON)
    assert backup is not None
    os.utime(backup.path, (NOON.timestamp(), NOON.timestamp()))
    moments["now"] = NOON + timedelta(minutes=4)
    visit.wait(16)
    text = path.read_text(encoding="utf-8")
    published = {re.split(r"[{ ]", line)[0] for line in text.splitlines() if not line.startswith("#")}
    assert published == set(figures())
    assert figure(text, "wickquiz_started_seconds") == NOON.timestamp()
    assert figure(text, "wickquiz_written_seconds") == (NOON + timedelta(minutes=4)).timestamp()
    assert figure(text, "wickquiz_games_started_total") == 2
    assert figure(text, "wickquiz_games_finished_total") == 1
    assert figure(text, 'wickquiz_games_abandoned_total{position="0"}') == 1
    assert figure(text, "wickquiz_attract_touches_total") == 2
    assert figure(text, "wickquiz_game_seconds_mean") == pytest.approx(21, abs=1)
    assert figure(text, 'wickquiz_restarts_total{reason="first"}') == 1
    assert figure(text, "wickquiz_backup_age_seconds") == 240
    database = visit.house.desk.store.path
    assert figure(text, "wickquiz_database_bytes") > database.stat().st_size  # the latest lies beside it
    assert 0 <= 7 + visit.clock.seconds - started - figure(text, "wickquiz_board_age_seconds") < 15
    assert figure(text, 'wickquiz_state{state="attract"}') == 1


def test_a_start_after_a_power_cut_goes_on_with_the_round_and_says_what_happened(kiosk: Open, tmp_path: Path) -> None:
    visit = kiosk()
    visit.wake()
    visit.play()
    visit.click("signBoard")
    visit.press("kay")
    visit.click("sign")
    visit.wake()
    visit.answer()
    visit.press("\r")
    asked = visit.model.table.card.item.id
    visit.house.crashes.ended = lambda _: None  # type: ignore[method-assign]  # the power was faster
    visit = kiosk(boot="another", clock=Clock())
    assert visit.house.began.last is End.POWER_LOSS
    assert not visit.house.began.is_safe
    assert (visit.place, visit.model.table.card.item.id) == (Place.PLAYING, asked)
    assert [entry.initials for entry in best(visit.house.desk.store)] == ["KAY"]
    told = counters(visit.house.desk.store, NOON.tzinfo)  # type: ignore[arg-type]
    assert told.last_power_loss is not None
    lines = [json.loads(line) for line in (tmp_path / "kiosk.jsonl").read_text(encoding="utf-8").splitlines()]
    assert any((line["kind"], line.get("detail")) == ("start", "power loss") for line in lines)
    visit.enter_pin()
    visit.click("section-visitors")
    assert "The power was last cut" in visit.words()
    assert moment(told.last_power_loss) in visit.words()

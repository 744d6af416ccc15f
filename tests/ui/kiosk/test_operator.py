"""What the one who looks after a kiosk sees and does, all by touch."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from tests.packs.sharing import built
from tests.ui.kiosk.conftest import EASY, Open
from tests.ui.kiosking import NOON, Visit

from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.machine import Place
from wickquiz.kiosk.overrides import Opening
from wickquiz.records.kiosk_board import best, hidden
from wickquiz.records.store import Store, open_store
from wickquiz.ui.app.kiosk_house import carry_over


def operator(visit: Visit, section: str) -> Visit:
    """Come to a section of the operator's page."""
    if visit.place is not Place.OPERATOR:
        visit.enter_pin()
    visit.click(f"section-{section}")
    return visit


def visited(kiosk: Open, **how: str) -> Visit:
    """A kiosk at which somebody has played and signed."""
    visit = kiosk(**how)
    visit.wake()
    visit.play()
    visit.click("signBoard")
    visit.press("kay")
    visit.click("sign")
    return visit


def test_every_section_has_something_to_say(kiosk: Open) -> None:
    visit = visited(kiosk)
    for section in ("overview", "visitors", "questions", "packs", "board", "sound", "stored", "machine"):
        operator(visit, section)
        assert visit.model.lines.rows
        assert visit.model.props().section == section


def test_the_state_of_the_lock_is_said_on_the_page_and_in_the_log(kiosk: Open) -> None:
    visit = operator(kiosk(), "overview")
    assert visit.house.lock.summary in visit.words()


def test_what_visitors_did_is_counted(kiosk: Open) -> None:
    visit = operator(visited(kiosk), "visitors")
    today = visit.model.lines.rows[0].value
    assert today == "1 touches, 1 games begun, 1 finished, 0 s a game, 0 s an answer"


def test_an_entry_is_hidden_and_put_back(kiosk: Open) -> None:
    visit = operator(visited(kiosk), "board")
    (entry,) = best(visit.house.desk.store)
    visit.click(f"act-hide:{entry.game}")
    assert best(visit.house.desk.store) == ()
    assert hidden(visit.house.desk.store) == {entry.game}
    visit.click(f"act-show:{entry.game}")
    assert best(visit.house.desk.store) == (entry,)


def test_a_line_that_has_the_keys_may_lose_its_button(kiosk: Open) -> None:
    visit = operator(visited(kiosk), "board")
    (entry,) = best(visit.house.desk.store)
    visit.item(f"act-hide:{entry.game}").forceActiveFocus()
    row = next(at for at, line in enumerate(visit.model.lines.rows) if line.act)
    visit.model.lines.replace([replace(line, act="") for line in visit.model.lines.rows])
    visit.draw()
    assert not visit.model.lines.rows[row].act
    assert not visit.has(f"act-hide:{entry.game}")


def test_initials_are_purged_at_the_second_press_only(kiosk: Open) -> None:
    visit = operator(visited(kiosk), "board")
    visit.click("action-purge")
    assert best(visit.house.desk.store)[0].initials == "KAY"
    visit.click("action-purge")
    assert best(visit.house.desk.store)[0].initials == ""


def test_volume_and_hours_are_set_by_touch_and_kept(kiosk: Open) -> None:
    visit = operator(kiosk(), "sound")
    visit.click("action-softer")
    visit.click("action-close")
    assert (visit.house.overrides.volume, visit.house.overrides.opening) == (60, Opening.CLOSED)
    visit.click("back")
    visit.game.tick()
    assert visit.screen == "rest"
    visit = operator(kiosk(), "sound")
    visit.click("action-follow")
    visit.click("back")
    visit.game.tick()
    assert visit.screen == "attract"


def test_figures_are_written_where_they_can_be_carried_away_and_name_nobody(kiosk: Open, tmp_path: Path) -> None:
    visit = operator(visited(kiosk), "visitors")
    visit.click(f"action-export:{tmp_path / 'exports'}")
    (folder,) = (tmp_path / "exports").iterdir()
    assert str(folder) in visit.text("note")
    rows = list(csv.reader((folder / "games.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 2
    assert rows[0][5:8] == ["score", "right", "asked"]
    assert rows[1][6:8] == ["3", "3"]
    assert not any("KAY" in path.read_text(encoding="utf-8-sig") for path in folder.iterdir())


def test_an_end_asks_twice(kiosk: Open) -> None:
    visit = operator(kiosk(), "machine")
    visit.click("action-quit")
    assert visit.place is Place.OPERATOR
    visit.click("action-restart")  # another one: the first is not asked for any more
    visit.click("action-restart")
    visit.until(lambda: visit.place is Place.STOPPING)
    assert visit.game.end is End.RESTART


def test_a_forgotten_page_gives_the_screen_back(kiosk: Open) -> None:
    visit = operator(kiosk(), "overview")
    visit.wait(321)
    assert visit.screen == "attract"


def test_packs_in_the_watched_folder_are_played_once_nobody_plays(kiosk: Open, tmp_path: Path) -> None:
    watched = tmp_path / "watched"
    watched.mkdir()
    visit = kiosk(config=f'[metrics]\nfile = "{tmp_path / "w.prom"}"\n', watched=watched)
    visit.wake()
    built(tmp_path / "wick", watched / "wick.wickpack")
    for _ in range(3):
        visit.house.swaps.look()  # type: ignore[union-attr]
        visit.wait(2)
    assert visit.house.played == (EASY,)
    visit.wait(66)
    assert visit.screen == "attract"
    assert visit.house.played != (EASY,)
    visit.wait(16)
    operator(visit, "packs").click("action-roll-back")
    visit.click("action-roll-back")
    assert visit.house.played == (EASY,)
    assert "wickquiz_pack_swaps_total 1" in (tmp_path / "w.prom").read_text()


def test_what_was_played_unsaved_is_brought_into_the_file_again(kiosk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = visited(kiosk)
    monkeypatch.setattr(Store, "is_saving", property(lambda store: store is not before))
    before = visit.house.desk.store
    before._unlock()
    visit.wake()
    visit.play()
    visit.click("leaveRound")
    assert visit.house.desk.store is not before
    assert len(best(visit.house.desk.store)) == 2


def test_games_of_one_store_are_carried_over_once(kiosk: Open, tmp_path: Path) -> None:
    visit = visited(kiosk)
    with open_store(tmp_path / "other.db") as other:
        for _ in range(2):
            carry_over(visit.house.desk.store, other)
        assert best(other) == best(visit.house.desk.store)


def brightness(image: QImage) -> list[int]:
    small = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(160, 100)
    return [byte for y in range(100) for byte in bytes(small.constScanLine(y))[:160]]


def test_nothing_bright_stands_still_for_five_minutes(kiosk: Open) -> None:
    visit = visited(kiosk)
    darkest = [255] * 16_000
    for second in range(1, 300, 12):
        visit.model.pass_to(second)
        darkest = [min(pair) for pair in zip(darkest, brightness(visit.game.window.grabWindow()), strict=True)]
    assert max(darkest) < 90, "something bright never moved"
    assert sum(level > 60 for level in darkest) < 160  # one in a hundred


def test_initials_are_in_no_log_no_figure_and_no_export_and_after_a_purge_in_no_file(
    kiosk: Open, tmp_path: Path
) -> None:
    def holding() -> set[str]:
        return {path.name for path in tmp_path.rglob("*") if path.is_file() and b"QXZ" in path.read_bytes().upper()}

    visit = kiosk(config=f'[metrics]\nfile = "{tmp_path / "w.prom"}"\n')
    visit.wake()
    visit.play()
    visit.click("signBoard")
    visit.press("qxz")
    visit.click("sign")
    visit.house.backups.make(NOON)
    visit.wait(16)
    operator(visit, "visitors").click(f"action-export:{tmp_path / 'exports'}")
    assert "wickquiz_games_finished_total 1" in (tmp_path / "w.prom").read_text(encoding="utf-8")
    assert {name.partition(".")[0] for name in holding()} == {"wickquiz"}
    assert not any(name.endswith((".prom", ".jsonl", ".csv", ".json", ".toml")) for name in holding())
    operator(visit, "board").click("action-purge")
    visit.click("action-purge")
    assert holding() == set()

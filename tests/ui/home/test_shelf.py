from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.ui.playing import SMALL, choice, pack_of

from wickquiz.game.attempt import begin
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Level, Pack
from wickquiz.ui.home.modes import OFFERED, daily_seed, mode_rows, rules_of
from wickquiz.ui.home.shelf import Shelf, derive_props, derive_topics, first_shelf
from wickquiz.ui.parts.modes import DAILY

OTHER = replace(pack_of(choice(7, topic="Lamps")), id="lamps", title="Lamps")


def shelf(*packs: Pack, **more: object) -> Shelf:
    return first_shelf(packs, frozenset(pack.id for pack in packs), Rules())._replace(**more)  # type: ignore[arg-type]


def test_without_filters_all_of_the_packs_is_asked() -> None:
    props = derive_props(shelf(SMALL, OTHER))
    assert props.filter_note == "All topics, any level"
    assert props.play_note == "6 questions  ·  Wax and Wick, Lamps"
    assert not props.is_filtered


def test_filters_are_named_and_counted() -> None:
    props = derive_props(shelf(SMALL, OTHER, topics=frozenset({"Candles", "Fuel"}), level="easy", spoilers=False))
    assert props.filter_note == "Candles, Fuel, Easy, no spoilers"
    assert props.fit_note == "3 questions fit"


def test_filters_that_leave_nothing_cannot_be_played_and_say_so() -> None:
    props = derive_props(shelf(SMALL, level="hard"))
    assert not props.can_play
    assert props.play_note == "No question fits the filters"


def test_a_topic_of_a_pack_that_was_taken_out_is_forgotten() -> None:
    chosen = shelf(SMALL, OTHER, topics=frozenset({"Lamps"}))
    assert chosen.chosen_rules.topics == ("Lamps",)
    without = chosen._replace(picked=frozenset({SMALL.id}))
    assert without.chosen_rules.topics == ()
    assert [row.title for row in derive_topics(without)] == ["Candles", "Fuel", "Soot"]


def test_every_mode_explains_itself_in_one_line() -> None:
    rows = mode_rows("quick", Rules(), "")
    assert [row.mode for row in rows] == list(OFFERED)
    assert all(0 < len(row.line) <= 75 for row in rows)
    assert [row.mode for row in rows if row.is_picked] == ["quick"]


def test_a_mode_asked_for_on_the_command_line_is_the_one_picked_with_its_length() -> None:
    first = first_shelf((SMALL,), frozenset({"wax"}), Rules(mode=Mode.SUDDEN, length=7, level=Level.EASY))
    assert first.mode == "sudden"
    assert first.chosen_rules == Rules(mode=Mode.SUDDEN, length=7, level=Level.EASY)
    assert rules_of("midnight", first.rules).length == 100


@given(st.dates(), st.frozensets(st.sampled_from(["Candles", "Fuel"])), st.booleans())
def test_the_daily_game_is_the_same_for_everyone_on_a_date(
    day: date, topics: frozenset[str], is_other_picked: bool
) -> None:
    picked = frozenset({"lamps"} if is_other_picked else {"wax", "lamps"})
    mine = shelf(SMALL, OTHER, mode=DAILY, topics=topics, picked=picked)
    yours = shelf(SMALL, mode=DAILY, level="easy")._replace(rules=Rules(Mode.MIDNIGHT, 100))
    games = [begin(one.chosen, one.chosen_rules, daily_seed(day)) for one in (mine, yours)]
    assert games[0] == games[1]


@given(st.dates(max_value=date(9999, 12, 30)))
def test_another_date_has_another_seed(day: date) -> None:
    assert daily_seed(day) != daily_seed(day + timedelta(days=1))

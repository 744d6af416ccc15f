"""The kiosk's machine: every event in every state, and time passing over all of them."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from wickquiz.kiosk.machine import (
    FAULTS_WITHIN,
    LONGEST_READING,
    MOST_FAULTS,
    Effect,
    Event,
    Kind,
    Over,
    Place,
    State,
    Timing,
    begin,
    reading_seconds,
    step,
)

TIMING = Timing()
AT_REST = {Place.ATTRACT, Place.CLOSED}
VISITED = {Place.PLAYING, Place.READING, Place.RESULTS, Place.INITIALS}
LONGEST_IDLE = TIMING.rest + TIMING.operator + TIMING.idle + LONGEST_READING + TIMING.warning + 1


def at(place: Place, over: Over = Over.NOTHING, now: float = 0.0, *, is_open: bool = True) -> State:
    return State(place, now + TIMING.idle, over, is_open)


def follow(state: State, kinds: Iterable[Kind | float]) -> tuple[State, list[Effect]]:
    """Send events one after the other; a number lets so many seconds pass, with a tick each."""
    now, done = 0.0, list[Effect]()
    for kind in kinds:
        if isinstance(kind, Kind):
            state, effects = step(state, Event(kind), now, TIMING)
            done += effects
        else:
            for _ in range(int(kind)):
                now += 1.0
                state, effects = step(state, Event(Kind.TICK), now, TIMING)
                done += effects
    return state, done


class Kiosk(RuleBasedStateMachine):
    """Anything at all happens at it, and time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.state, _ = begin(self.now, TIMING)
        self.done: tuple[Effect, ...] = ()

    def send(self, kind: Kind, seconds: float = 0.0) -> None:
        self.state, self.done = step(self.state, Event(kind, seconds), self.now, TIMING)

    @rule(kind=st.sampled_from([kind for kind in Kind if kind is not Kind.TERMINATED]))
    def something_happens(self, kind: Kind) -> None:
        before = self.state
        self.send(kind)
        if Effect.BEGIN in self.done:
            assert before.place in {Place.ATTRACT, Place.RESULTS}
        if Effect.SWAP in self.done:
            assert self.state.place is Place.ATTRACT
        if before.place in VISITED and self.state.place not in VISITED:
            assert Effect.CLEAR in self.done
        if self.state.place is Place.OPERATOR and before.place is not Place.OPERATOR:
            assert (kind, before.over) == (Kind.PIN_RIGHT, Over.PIN)

    @rule(letters=st.integers(0, 5000))
    def an_answer_is_shown(self, letters: int) -> None:
        self.send(Kind.REVEALED, reading_seconds(letters))

    @rule(seconds=st.floats(0, 400))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self.send(Kind.TICK)

    @precondition(lambda self: self.state.place is not Place.STOPPING)
    @rule()
    def everyone_goes(self) -> None:
        state, now = self.state, self.now
        while now < self.now + LONGEST_IDLE:
            now += 1.0
            state, _ = step(state, Event(Kind.TICK), now, TIMING)
        assert state.place is (Place.ATTRACT if state.is_open else Place.CLOSED)
        assert state.over is Over.NOTHING

    @rule()
    def the_machine_is_told_to_stop(self) -> None:
        stopped, effects = step(self.state, Event(Kind.TERMINATED), self.now, TIMING)
        assert stopped.place is Place.STOPPING
        assert effects == (Effect.STOP,)
        for kind in Kind:
            assert step(stopped, Event(kind), self.now, TIMING) == (stopped, ())

    @invariant()
    def what_waits_for_nothing_is_at_rest(self) -> None:
        if self.state.deadline == math.inf:
            assert self.state.place in AT_REST

    @invariant()
    def closed_is_seen_outside_the_hours_only(self) -> None:
        if self.state.place is Place.CLOSED:
            assert not self.state.is_open
        if self.state.place is Place.ATTRACT:
            assert self.state.is_open

    @invariant()
    def it_is_asked_who_is_there_where_someone_may_be(self) -> None:
        if self.state.over is Over.STILL_THERE:
            assert self.state.place in VISITED | {Place.OPERATOR}

    @invariant()
    def what_is_stored_is_read_after_a_round_only(self) -> None:
        if self.state.over is Over.STORED:
            assert self.state.place in {Place.RESULTS, Place.INITIALS}


TestKiosk = Kiosk.TestCase
TestKiosk.settings = settings(max_examples=60, stateful_step_count=40)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("over", Over)
@pytest.mark.parametrize("place", Place)
def test_every_event_in_every_state_leads_to_a_defined_one(place: Place, over: Over, kind: Kind) -> None:
    state, effects = step(at(place, over), Event(kind), 10.0, TIMING)
    assert isinstance(state, State)
    assert set(effects) <= set(Effect)


def test_the_first_touch_wakes_and_is_no_answer() -> None:
    state, effects = follow(begin(0.0, TIMING)[0], [Kind.TOUCH])
    assert (state.place, effects) == (Place.PLAYING, [Effect.BEGIN])


def test_45_idle_seconds_ask_who_is_there_and_20_more_reset() -> None:
    state, _ = follow(at(Place.PLAYING), [44.0])
    assert state.over is Over.NOTHING
    state, _ = follow(at(Place.PLAYING), [45.0])
    assert (state.place, state.over) == (Place.PLAYING, Over.STILL_THERE)
    state, _ = follow(at(Place.PLAYING), [64.0])
    assert state.place is Place.PLAYING
    state, effects = follow(at(Place.PLAYING), [65.0])
    assert (state.place, state.over) == (Place.ATTRACT, Over.NOTHING)
    assert effects == [Effect.DROP, Effect.CLEAR, Effect.RENEW]


def test_the_warning_can_be_extended_without_limit() -> None:
    state, effects = follow(at(Place.PLAYING), [60.0, Kind.TOUCH] * 200)
    assert (state.place, effects) == (Place.PLAYING, [])


@given(st.integers(0, 100_000))
def test_the_reading_of_a_long_reveal_counts_as_activity(letters: int) -> None:
    seconds = reading_seconds(letters)
    state, _ = step(at(Place.PLAYING), Event(Kind.REVEALED, seconds), 0.0, TIMING)
    state, _ = step(state, Event(Kind.TICK), TIMING.idle + seconds - 0.5, TIMING)
    assert state.over is Over.NOTHING
    state, _ = step(state, Event(Kind.TICK), TIMING.idle + seconds, TIMING)
    assert state.over is Over.STILL_THERE
    assert seconds <= LONGEST_READING


def test_a_touch_while_reading_takes_no_reading_time_away() -> None:
    state, _ = step(at(Place.PLAYING), Event(Kind.REVEALED, 90.0), 0.0, TIMING)
    touched, _ = step(state, Event(Kind.TOUCH), 1.0, TIMING)
    assert touched.deadline == state.deadline


def test_whoever_plays_when_the_doors_shut_may_finish() -> None:
    state, _ = follow(at(Place.PLAYING), [Kind.SHUT, Kind.REVEALED, Kind.FINISHED])
    assert state.place is Place.RESULTS
    state, _ = follow(state, [Kind.LEFT])
    assert state.place is Place.CLOSED
    state, effects = follow(state, [Kind.TOUCH, Kind.OPENED])
    assert (state.place, effects) == (Place.ATTRACT, [Effect.RENEW])


def test_packs_wait_for_the_attract_screen() -> None:
    state, effects = follow(at(Place.PLAYING), [Kind.PACKS_READY, Kind.REVEALED, Kind.FINISHED, Kind.SIGN])
    assert Effect.SWAP not in effects
    state, effects = follow(state, [Kind.LEFT])
    assert effects[-1] is Effect.SWAP
    assert not state.has_packs
    assert follow(at(Place.ATTRACT), [Kind.PACKS_READY])[1] == [Effect.RENEW, Effect.SWAP]


def test_a_pin_pad_over_a_round_leaves_the_round_as_it_is() -> None:
    state, effects = follow(at(Place.READING), [Kind.CORNER, 5.0, Kind.PIN_LEFT])
    assert (state.place, state.over, effects) == (Place.READING, Over.NOTHING, [])


@pytest.mark.parametrize("place", [Place.RESULTS, Place.INITIALS])
def test_what_is_stored_is_read_in_peace_and_the_screen_below_stays(place: Place) -> None:
    shown, _ = step(at(place), Event(Kind.STORED, 60.0), 0.0, TIMING)
    touched, _ = step(shown, Event(Kind.TOUCH), 30.0, TIMING)
    assert (touched.place, touched.over, touched.deadline) == (place, Over.STORED, TIMING.idle + 60)
    read, effects = step(touched, Event(Kind.STORED_LEFT), 31.0, TIMING)
    assert (read, effects) == (State(place, 31 + TIMING.idle), ())
    state, effects = follow(shown, [126.0])
    assert (state.place, state.over, effects) == (Place.ATTRACT, Over.NOTHING, [Effect.CLEAR, Effect.RENEW])


@pytest.mark.parametrize("place", sorted(set(Place) - {Place.RESULTS, Place.INITIALS}))
def test_what_is_stored_is_asked_nowhere_else(place: Place) -> None:
    assert step(at(place), Event(Kind.STORED, 60.0), 0.0, TIMING) == (at(place), ())


def test_packs_that_come_while_a_pin_is_taken_are_swapped_once_it_is_put_away() -> None:
    state, effects = follow(at(Place.ATTRACT), [Kind.CORNER, Kind.PACKS_READY])
    assert (state.over, effects) == (Over.PIN, [])
    assert follow(state, [Kind.PIN_LEFT])[1] == [Effect.RENEW, Effect.SWAP]


def test_three_faults_in_ten_minutes_make_it_careful_and_rest_makes_it_well() -> None:
    state, effects = follow(at(Place.PLAYING), [Kind.FAULT, Kind.TOUCH, Kind.FAULT, Kind.TOUCH, Kind.FAULT])
    assert state.place is Place.SAFE
    assert effects[-1] is Effect.OWN_PACKS
    assert follow(state, [TIMING.rest + 1])[0].place is Place.ATTRACT
    apart = [Kind.FAULT, FAULTS_WITHIN + 1] * (MOST_FAULTS + 1)
    assert follow(at(Place.PLAYING), apart)[0].place is Place.ATTRACT


def test_a_round_that_was_left_is_gone_on_with_and_an_empty_room_resets_it() -> None:
    state, effects = begin(0.0, TIMING, is_left=True)
    assert (state.place, effects) == (Place.PLAYING, ())
    assert follow(state, [66.0])[0].place is Place.ATTRACT


def test_after_crashes_it_starts_at_the_safe_screen_with_its_own_packs() -> None:
    state, effects = begin(0.0, TIMING, is_safe=True, is_left=True)
    assert (state.place, effects) == (Place.SAFE, (Effect.OWN_PACKS,))

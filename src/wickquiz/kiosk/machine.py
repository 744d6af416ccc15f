"""What an unattended screen does next: one state, one event, one moment give the next state and what is to be done.

Pure: the clock is an argument, in seconds that never go back. Screens show a state and send it events; whatever comes
in whatever state, there is a next one, and without anyone there it ends in attract (outside the hours: closed).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MOST_FAULTS = 3
FAULTS_WITHIN = 600.0
"""So many faults of the program within so many seconds, and it rests, and plays on with its own packs only."""

READING_SPEED = 10.0
"""Letters a second of a slow reader."""

LONGEST_READING = 180.0
"""Seconds that the longest reveal holds the idle clock back."""


class Place(StrEnum):
    """Where the kiosk is; each is a screen of its own, but PLAYING and READING are both on the play screen."""

    ATTRACT = "attract"
    PLAYING = "playing"
    READING = "reading"
    RESULTS = "results"
    INITIALS = "initials"
    OPERATOR = "operator"
    CLOSED = "closed"
    SAFE = "safe"
    STOPPING = "stopping"


class Over(StrEnum):
    """The panel that lies over the screen."""

    NOTHING = ""
    STILL_THERE = "presence"
    PIN = "pin"
    STORED = "stored"


class Kind(StrEnum):
    """What can happen."""

    TOUCH = "touch"  # anything that a person does: a press, a tap, a key
    DEALT = "dealt"  # a question is asked
    REVEALED = "revealed"  # its answer is shown; `seconds` to read it
    FINISHED = "finished"  # the round is over; `seconds` to read what came of it
    AGAIN = "again"
    SIGN = "sign"  # the visitor wants to sign the board
    LEFT = "left"  # the screen in view was left by its own way out
    STORED = "stored"  # the visitor asks what is stored; `seconds` to read it
    STORED_LEFT = "stored_left"  # and has read it
    CORNER = "corner"  # the operator's corner was held
    PIN_RIGHT = "pin_right"
    PIN_LEFT = "pin_left"
    OPENED = "opened"
    SHUT = "shut"
    PACKS_READY = "packs_ready"
    NO_GAME = "no_game"  # nothing can be dealt
    FAULT = "fault"  # a fault of the program was caught
    TICK = "tick"
    TERMINATED = "terminated"


class Effect(StrEnum):
    """What is to be done, in the order given."""

    BEGIN = "begin"  # deal a round
    DROP = "drop"  # the visitor is gone: give the round up
    CLEAR = "clear"  # forget what the visitor left: typed text, the clipboard, reach
    RENEW = "renew"  # between two games: open the store again where it had trouble
    SWAP = "swap"  # take the packs that are waiting
    OWN_PACKS = "own_packs"  # play with the program's own packs only
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `seconds` only where its kind says so."""

    kind: Kind
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds without a touch until it is asked whether someone is there, and then until nobody is.

    `operator` is the same for the operator's page; `rest` is how long the safe screen stays.
    """

    idle: float = 45.0
    warning: float = 20.0
    operator: float = 300.0
    rest: float = 600.0


@dataclass(frozen=True, slots=True)
class State:
    """Where the kiosk is. `deadline` is the moment at which idling has its consequence; `faults` when the last were."""

    place: Place
    deadline: float
    over: Over = Over.NOTHING
    is_open: bool = True
    has_packs: bool = False
    faults: tuple[float, ...] = ()

    @property
    def is_visited(self) -> bool:
        """Whether a visitor is, or was a moment ago, at the screen."""
        return self.place in _VISITED


Step = tuple[State, tuple[Effect, ...]]

_VISITED = frozenset({Place.PLAYING, Place.READING, Place.RESULTS, Place.INITIALS})
_IN_PLAY = frozenset({Place.PLAYING, Place.READING})
_AFTER_PLAY = frozenset({Place.RESULTS, Place.INITIALS})
_NEVER = float("inf")


def reading_seconds(letters: int) -> float:
    """Return how long a text of so many letters takes a slow reader."""
    return min(letters / READING_SPEED, LONGEST_READING)


def begin(now: float, timing: Timing, *, is_open: bool = True, is_safe: bool = False, is_left: bool = False) -> Step:
    """Return the first state: safe after crashes; in the round that was left, if one was; else attract or closed."""
    if is_safe:
        return State(Place.SAFE, now + timing.rest, is_open=is_open), (Effect.OWN_PACKS,)
    if is_left and is_open:
        return State(Place.PLAYING, now + timing.idle), ()
    first = State(Place.ATTRACT, _NEVER, is_open=is_open)
    return _home(first) if is_open else (replace(first, place=Place.CLOSED), ())


def step(state: State, event: Event, now: float, timing: Timing) -> Step:  # noqa: PLR0911 - the table of events
    """Return the state after `event`, and what is to be done. What makes no sense in a state changes nothing."""
    if state.place is Place.STOPPING:
        return state, ()
    match event.kind:
        case Kind.TERMINATED:
            return replace(state, place=Place.STOPPING, over=Over.NOTHING, deadline=_NEVER), (Effect.STOP,)
        case Kind.FAULT:
            return _trip(state, now, timing)
        case Kind.OPENED | Kind.SHUT:
            return _turn(replace(state, is_open=event.kind is Kind.OPENED))
        case Kind.PACKS_READY:
            ready = replace(state, has_packs=True)
            return _home(ready) if (state.place, state.over) == (Place.ATTRACT, Over.NOTHING) else (ready, ())
        case Kind.TICK:
            return (state, ()) if now < state.deadline else _wait(state, now, timing)
        case Kind.CORNER if state.place is not Place.OPERATOR:
            return replace(state, over=Over.PIN, deadline=now + timing.idle), ()
        case Kind.STORED if state.place in _AFTER_PLAY and state.over is Over.NOTHING:
            return replace(state, over=Over.STORED, deadline=now + timing.idle + event.seconds), ()
    goes = {Over.PIN: _at_pin, Over.STORED: _at_stored}.get(state.over, _go)
    return goes(state, event, now, timing)


def _go(state: State, event: Event, now: float, timing: Timing) -> Step:  # noqa: PLR0911 - the table of ways
    """Go from screen to screen."""
    going = replace(state, over=Over.NOTHING, deadline=now + timing.idle)
    reading = replace(going, deadline=going.deadline + event.seconds)
    match state.place, event.kind:
        case (Place.ATTRACT, Kind.TOUCH) | (Place.RESULTS, Kind.AGAIN):
            return replace(going, place=Place.PLAYING), (Effect.BEGIN,)
        case _, Kind.TOUCH:
            return replace(state, over=Over.NOTHING, deadline=_patience(state, now, timing)), ()
        case Place.PLAYING, Kind.REVEALED:
            return replace(reading, place=Place.READING), ()
        case ((Place.READING | Place.PLAYING), Kind.DEALT):
            return replace(going, place=Place.PLAYING), ()
        case ((Place.PLAYING | Place.READING), Kind.FINISHED):
            return replace(reading, place=Place.RESULTS), ()
        case Place.RESULTS, Kind.SIGN:
            return replace(going, place=Place.INITIALS), ()
        case ((Place.PLAYING | Place.READING), Kind.NO_GAME):
            return replace(going, place=Place.SAFE, deadline=now + timing.rest), (Effect.CLEAR,)
        case ((Place.PLAYING | Place.READING | Place.RESULTS | Place.INITIALS | Place.OPERATOR), Kind.LEFT):
            return _home(state)
    return state, ()


def _at_pin(state: State, event: Event, now: float, timing: Timing) -> Step:
    """Take a PIN over whatever screen; the one below waits."""
    match event.kind:
        case Kind.TOUCH:
            return replace(state, deadline=now + timing.idle), ()
        case Kind.PIN_LEFT:
            return _uncover(state, now, timing)
        case Kind.PIN_RIGHT:
            inside = replace(state, place=Place.OPERATOR, over=Over.NOTHING, deadline=now + timing.operator)
            return inside, _parting(state)
    return state, ()


def _at_stored(state: State, event: Event, now: float, timing: Timing) -> Step:
    """Let a visitor read what is stored; the screen below waits."""
    if event.kind is Kind.TOUCH:
        return replace(state, deadline=max(state.deadline, now + timing.idle)), ()
    return _uncover(state, now, timing) if event.kind is Kind.STORED_LEFT else (state, ())


def _wait(state: State, now: float, timing: Timing) -> Step:
    """Let the time have its consequence."""
    if state.over is Over.PIN:
        return _uncover(state, now, timing)
    if state.place in (Place.ATTRACT, Place.CLOSED):
        return replace(state, deadline=_NEVER), ()
    if state.place is Place.SAFE or state.over is Over.STILL_THERE:
        return _home(state)
    return replace(state, over=Over.STILL_THERE, deadline=now + timing.warning), ()


def _uncover(state: State, now: float, timing: Timing) -> Step:
    """Take the panel away; packs may have come while it lay over the attract screen."""
    if state.place is Place.ATTRACT:
        return _home(state)
    return replace(state, over=Over.NOTHING, deadline=_patience(state, now, timing)), ()


def _turn(state: State) -> Step:
    """Follow the hours; whoever is in the middle of a round may finish it."""
    if state.place is Place.ATTRACT and not state.is_open:
        return replace(state, place=Place.CLOSED), ()
    return _home(state) if state.place is Place.CLOSED and state.is_open else (state, ())


def _trip(state: State, now: float, timing: Timing) -> Step:
    """Go on after a fault of the program; after several, more carefully."""
    recent = (*(moment for moment in state.faults if now - moment < FAULTS_WITHIN), now)
    after, effects = _home(replace(state, faults=recent))
    if len(recent) >= MOST_FAULTS:
        safe = replace(after, place=Place.SAFE, deadline=now + timing.rest, faults=())
        return safe, (*(effect for effect in effects if effect is not Effect.SWAP), Effect.OWN_PACKS)
    return after, effects


def _home(state: State) -> Step:
    """Return to the first screen, with nothing left of whoever was there."""
    effects = (*_parting(state), Effect.RENEW)
    if not state.is_open:
        return replace(state, place=Place.CLOSED, over=Over.NOTHING, deadline=_NEVER), effects
    first = replace(state, place=Place.ATTRACT, over=Over.NOTHING, deadline=_NEVER, has_packs=False)
    return first, (*effects, Effect.SWAP) if state.has_packs else effects


def _parting(state: State) -> tuple[Effect, ...]:
    if not state.is_visited:
        return ()
    return (Effect.DROP, Effect.CLEAR) if state.place in _IN_PLAY else (Effect.CLEAR,)


def _patience(state: State, now: float, timing: Timing) -> float:
    """Return how long a screen waits from now on; what a reveal has still to give is not taken away by a touch."""
    match state.place:
        case Place.ATTRACT | Place.CLOSED:
            return _NEVER
        case Place.SAFE:
            return now + timing.rest
        case Place.OPERATOR:
            return now + timing.operator
        case _:
            held = state.deadline if state.over is Over.NOTHING else now
            return max(held, now + timing.idle)

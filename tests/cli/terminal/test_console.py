from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.terminal.screens import COLOUR, Screen, Typed, console

from wickquiz.cli.terminal.console import Console, Tone, cells, encodable, visible, wrapped

CONTROLS = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u202e", "\u2066", "\u200f", "\ud800"]


@pytest.mark.parametrize("control", CONTROLS)
def test_no_control_reaches_the_terminal(control: str) -> None:
    shown = visible(f"a{control}b")
    assert shown != f"a{control}b"
    assert len(shown) == 3
    assert shown.isprintable()


def test_an_escape_sequence_is_shown_instead_of_obeyed() -> None:
    assert visible("\x1b[31mred\x1b]0;title\x07\x9b2J") == "␛[31mred␛]0;title␇\ufffd2J"


@given(st.text())
def test_what_is_said_holds_no_control(text: str) -> None:
    at, screen = console()
    at.say(text, lead=text, indent=2)
    at.say_whole(text)
    assert not set(screen.text) & (set(CONTROLS) - {"\n"})


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437", "utf-8", "utf-16"])
@given(text=st.text())
def test_any_text_can_be_said_in_any_encoding(encoding: str, text: str) -> None:
    at, screen = console(encoding=encoding)
    at.say(text, lead="–")
    assert screen.text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë’s “wick” – 5 € …", 'Zoe\'s "wick" - 5 EUR ...'),
        ("a → b · c", "a -> b - c"),
        ("─── Łódź Æsir", "--- Lodz AEsir"),
        ("蝋燭", "??"),
        ("␛", "?"),
    ],
)
def test_ascii_gets_the_plainer_characters(text: str, shown: str) -> None:
    assert encodable(text, "ascii") == shown


def test_what_an_encoding_has_is_left_as_it_is() -> None:
    assert encodable("Zoë – ok", "cp1252") == "Zoë – ok"


def test_an_encoding_that_nobody_knows_is_taken_for_ascii() -> None:
    assert encodable("ë", "wax-8") == "e"


@given(st.text(), st.integers(2, 40))
def test_lines_fit_the_width_and_lose_no_letter(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_words_stay_whole_where_they_can() -> None:
    assert list(wrapped("which gas must reach a flame", 12)) == ["which gas", "must reach a", "flame"]
    assert list(wrapped("a wicklightcandle", 6)) == ["a", "wickli", "ghtcan", "dle"]


def test_wide_letters_take_two_columns() -> None:
    assert cells("蝋燭") == 4
    assert cells("e\u0301") == 1
    assert list(wrapped("蝋燭蝋燭", 4)) == ["蝋燭", "蝋燭"]


def test_nothing_said_is_an_empty_line() -> None:
    at, screen = console()
    at.say()
    assert screen.text == "\n"


@pytest.mark.parametrize(("columns", "width"), [("40", 40), ("5", 20), ("500", 100)])
def test_lines_are_as_wide_as_the_terminal_up_to_what_reads_well(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    at, screen = console()
    at.rule()
    at.say("wick " * 200, lead="Why: ")
    lines = screen.text.splitlines()
    assert len(lines[0]) == width
    assert width - 5 < max(len(line) for line in lines[1:]) <= width
    assert lines[1].startswith("Why: wick")
    assert lines[2].startswith("     wick")


def said(screen: Screen, variables: dict[str, str]) -> str:
    Console(Typed(), screen, variables).say("Right.", Tone.RIGHT)
    return screen.text


def test_colours_are_for_terminals_that_want_them() -> None:
    assert COLOUR.search(said(Screen(is_terminal=True), {}))
    assert COLOUR.search(said(Screen(is_terminal=True), {"NO_COLOR": ""}))
    assert said(Screen(is_terminal=True), {"NO_COLOR": "1"}) == "Right.\n"
    assert said(Screen(is_terminal=True), {"TERM": "dumb"}) == "Right.\n"
    assert said(Screen(), {}) == "Right.\n"


def test_every_tone_ends_with_its_line() -> None:
    screen = Screen(is_terminal=True)
    at = Console(Typed(), screen, {})
    for tone in Tone:
        at.say("wick " * 50, tone)
    assert all(line.endswith("\x1b[0m") == line.startswith("\x1b[") for line in screen.text.splitlines())


def test_a_line_is_asked_for_until_the_input_ends() -> None:
    at, _ = console(" 1 ", "")
    assert [at.ask(">"), at.ask(">"), at.ask(">")] == [" 1 ", "", None]


def test_what_comes_from_elsewhere_is_written_into_the_record() -> None:
    at, screen = console("1\x1b[2J")
    at.ask(">")
    assert screen.text == "> 1␛[2J\n"


def test_what_a_person_types_is_not_written_again() -> None:
    at, screen = console("1", by_hand=True)
    at.ask(">")
    assert screen.text == "> "


def test_a_stray_byte_is_no_end_of_the_game() -> None:
    source = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\nwick\n"), encoding="utf-8")
    at = Console(source, Screen(), {})
    assert [at.ask(">"), at.ask(">")] == ["\ufffd\ufffd", "wick"]

"""What the layers below say to a player is said in the language of the window."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.ui.conftest import Sit
from tests.ui.playing import SMALL, choice, pack_of

from wickquiz.game.code import CodeError, decode, encode, resolve
from wickquiz.game.deal import NothingToDeal, deal
from wickquiz.game.practice import Memory, _all_known
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Level
from wickquiz.records import faults
from wickquiz.records.settings import Settings, write_settings
from wickquiz.ui.app.languages import speak
from wickquiz.ui.parts.sentences import say

PATH = Path("/somewhere/wickquiz.db")


@pytest.fixture
def german() -> Iterator[None]:
    speak("de")
    yield
    speak("en")


def codes() -> Iterator[str]:
    other = pack_of(choice(7), content_hash="1" * 64)
    code = encode((SMALL,), Rules(), 1)
    for text, packs in (("ABC", ()), ("CEEA-0", ()), (code, ()), (code, (other,))):
        with pytest.raises(CodeError) as caught:
            resolve(decode(text), packs)
        yield str(caught.value)


def deals() -> Iterator[str]:
    for packs, rules in (
        ((), Rules()),
        ((SMALL,), Rules(level=Level.HARD, spoilers=False, topics=("Soot",))),
        ((SMALL,), Rules(topics=("Nothing",))),
    ):
        with pytest.raises(NothingToDeal) as caught:
            deal(packs, rules, 1)
        yield str(caught.value)


def world() -> Iterator[str]:
    for code in (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EINVAL):
        yield str(faults.of_os(OSError(code, "a reason"), PATH))
    locked = sqlite3.OperationalError("locked")
    locked.sqlite_errorcode = sqlite3.SQLITE_BUSY
    yield str(faults.of_sqlite(locked, PATH))
    yield faults.unsaved(faults.damaged(PATH, "a reason"))
    yield str(faults.of_a_later_version(PATH, 9, 2))
    yield str(faults.of_another_program(PATH))
    yield str(faults.taken(PATH))
    yield write_settings(Path("/proc/settings.json"), Settings()) or ""


@pytest.mark.usefixtures("german")
def test_what_a_player_is_told_is_said_in_german() -> None:
    sentences = [*codes(), *deals(), *world()]
    assert len(set(sentences)) == len(sentences) == 17
    assert [sentence for sentence in sentences if say(sentence) == sentence] == []
    assert str(PATH) in say(str(faults.taken(PATH)))


@pytest.mark.usefixtures("german")
def test_parts_of_a_sentence_are_said_too() -> None:
    found = list(deals())[1]
    assert "Stufe schwer" in say(found)
    assert "ohne Spoiler" in say(found)
    now = datetime(2026, 11, 21, tzinfo=UTC)
    assert "in 3 Tagen" in say(_all_known([Memory(now + timedelta(days=3), is_missed=False)], now))
    assert "in einer Stunde" in say(_all_known([Memory(now + timedelta(minutes=9), is_missed=False)], now))


@pytest.mark.usefixtures("german")
def test_what_is_not_known_stays_as_it_is_line_by_line() -> None:
    assert say("The wax is cold.\nNothing was missed in that round.").startswith("The wax is cold.\n")
    assert say("") == ""


def test_a_code_that_is_none_is_told_of_in_german(sit: Sit) -> None:
    table = sit(settings=Settings(language="de", reduced_motion=True, sound=False))
    table.model.playCode("ABC")
    assert "kein Spielcode" in table.words()

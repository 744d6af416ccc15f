"""Which initials may stand on the board."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.kiosk.initials import Blocklist

OURS = Blocklist()
ENTRIES = [
    word
    for line in resources.files("wickquiz.kiosk").joinpath("blocklist.txt").read_text(encoding="utf-8").splitlines()
    for word in line.partition("#")[0].split()
]
LEET = str.maketrans("AEIOSTBG", "4310$786")


def test_the_list_was_found_and_holds_each_entry_once() -> None:
    assert len(ENTRIES) > 150
    assert len(ENTRIES) == len(set(ENTRIES))
    assert all(len(entry) == 3 and entry.isascii() and entry.isupper() for entry in ENTRIES)


def test_an_entry_is_refused_however_it_is_spelt() -> None:
    straight = {way for entry in ENTRIES for way in (entry, entry.lower(), entry.translate(LEET))}
    ways = straight | {way[::-1] for way in straight}
    assert {way for way in ways if not OURS.refused(way)} == set()


@pytest.mark.parametrize("initials", ["4SS", "@55", "SS4", "AZZ", "FVK", "KVF", "C0K", "T1T", "áss", "a s s", "ＡＳＳ"])
def test_spellings_that_get_around_a_list_do_not_get_around_this_one(initials: str) -> None:
    assert OURS.refused(initials)


ORDINARY = (
    "AAA ABC ADA ALI AMY ANA ANN BEN BOB CAT DAN DOG EVA EVE FAY FLO GIL HAL IAN IDA JIM JOE KAI KIM KEN LEA LEO LIA "
    "LUC MAX MIA NED NIA OLE PAM PAT RAY ROB ROY SAM SUE TED TIM TOM UDO UMA URS UTE VAL VIC WIM XIA YAN ZOE"
)


def test_ordinary_initials_are_taken() -> None:
    assert [initials for initials in ORDINARY.split() if OURS.refused(initials)] == []


def test_most_of_all_initials_are_taken() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    refused = sum(OURS.refused(a + b + c) for a in letters for b in letters for c in letters)
    assert 0 < refused < 0.08 * 26**3


@given(st.text(max_size=8))
def test_anything_at_all_is_answered(initials: str) -> None:
    assert OURS.refused(initials) in {True, False}


def test_an_operator_s_list_comes_on_top_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "more.txt"
    path.write_text("# the cinema across the street\nqzx ABC # and a comment\n\n", encoding="utf-8")
    both = Blocklist(str(path))
    assert both.trouble is None
    assert [both.refused(each) for each in ("QZX", "XZQ", "48C", "ASS", "JIM")] == [True, True, True, True, False]


def test_a_line_that_holds_no_three_letters_is_named_and_the_others_hold(tmp_path: Path) -> None:
    path = tmp_path / "more.txt"
    path.write_text("QZX\nfour\n", encoding="utf-8")
    both = Blocklist(str(path))
    assert both.trouble == f"The blocklist {path} has no three letters in line 2. Its other lines hold."
    assert both.refused("QZX")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xff"])
def test_a_list_that_cannot_be_read_leaves_ours(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "more.txt"
    if content is not None:
        path.write_bytes(content)
    both = Blocklist(str(path))
    assert f"The blocklist {path} cannot be read" in str(both.trouble)
    assert both.refused("ASS")

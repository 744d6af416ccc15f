from __future__ import annotations

import hashlib
import json
import math
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records.making import MOMENT, amendments, header, items, kiosk_rows, response

from wickquiz.records.amendments import Correction, Ruling, RulingKind
from wickquiz.records.checksums import checksum
from wickquiz.records.connections import in_memory
from wickquiz.records.every_kind import ROW_KINDS, AnyRow
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind, Hiding, HidingKind, Signature, Visit, VisitKind
from wickquiz.records.log import Log
from wickquiz.records.rows import Deal, Ending, EndingKind, GameHeader, GivenResponse, ItemRef, PackRef, Row
from wickquiz.records.tables import BY_GAME, TABLES

texts = st.text(st.characters(exclude_categories=["Cs"]))
whole = st.integers(-(2**63), 2**63 - 1)
natural = st.integers(0, 2**63 - 1)
headers = st.builds(
    GameHeader,
    texts,
    st.just(MOMENT),
    texts,
    whole,
    texts,
    st.lists(st.builds(PackRef, st.text(), st.text(), st.text()), max_size=3).map(tuple),
    whole,
    texts,
)
responses = st.builds(
    GivenResponse, texts, natural, texts, st.floats(0, 1e300) | st.just(-0.0), st.floats(0, 1), st.booleans(), whole
)
endings = st.builds(Ending, texts, st.sampled_from(EndingKind), st.just(MOMENT), whole, whole, whole)

deals = st.builds(Deal, texts, st.lists(st.builds(ItemRef, st.text(), st.text(), st.text()), max_size=3).map(tuple))
rulings = st.builds(Ruling, texts, texts, st.sampled_from(RulingKind), st.just(MOMENT))
corrections = st.builds(
    Correction, texts, natural, st.floats(0, 1) | st.just(-0.0), st.booleans(), whole, st.just(MOMENT)
)
words = st.from_regex(r"[a-z0-9][a-z0-9 _-]{0,59}", fullmatch=True) | st.just("")
visits = st.builds(Visit, st.just(MOMENT), st.sampled_from(VisitKind), st.floats(0, 1e300) | st.just(-0.0), words)
signatures = st.builds(Signature, texts, st.from_regex("([A-Z]{3})?", fullmatch=True))
hidings = st.builds(Hiding, texts, st.sampled_from(HidingKind), st.just(MOMENT))
deliveries = st.builds(Delivery, texts, st.sampled_from(DeliveryKind), words, st.just(MOMENT))


@given(
    headers | deals | responses | endings | rulings | corrections | visits | signatures | hidings | deliveries,
)
def test_a_row_comes_back_from_the_database_as_it_went_in(row: AnyRow) -> None:
    connection, _ = in_memory()
    with closing(connection):
        log = Log(connection)
        log.append(row)
        assert log.read(type(row)).rows == (row,)
        assert log.read(type(row)).damaged == frozenset()


ROWS: list[Row] = [
    header(),
    Deal("g1", items("g1")),
    response("g1", 4),
    Ending("g1", EndingKind.FINISHED, MOMENT, 5, 6, 7),
    *amendments("g1"),
    *kiosk_rows("g1"),
]


def test_the_rows_are_of_every_kind() -> None:
    assert tuple(type(row) for row in ROWS) == ROW_KINDS


def test_the_tables_are_those_of_all_rows_in_their_order() -> None:
    assert tuple(kind.TABLE for kind in ROW_KINDS) == TABLES
    assert {kind.TABLE: kind.GAME for kind in ROW_KINDS if kind.TABLE in BY_GAME} == BY_GAME


def test_of_several_rows_all_are_written_or_none() -> None:
    connection, _ = in_memory()
    with closing(connection):
        log = Log(connection)
        with pytest.raises(OverflowError):
            log.append(header(), Correction("g1", 1, 0.5, is_right=False, points=2**64, at=MOMENT))
        assert log.read(GameHeader).rows == ()
        log.append(*ROWS)
        assert [log.read(kind).rows for kind in ROW_KINDS] == [(row,) for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.TABLE)
def test_each_column_the_number_and_the_table_take_part_in_the_checksum(row: Row) -> None:
    values = row.values()
    sums = {checksum(row.TABLE, 3, values), checksum(row.TABLE, 4, values), checksum(f"{row.TABLE}s", 3, values)}
    for column in range(len(values)):
        changed = (*values[:column], "another", *values[column + 1 :])
        sums.add(checksum(row.TABLE, 3, changed))
    assert len(sums) == 3 + len(values)


@given(st.lists(st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none()), min_size=1), natural)
def test_a_checksum_is_that_of_the_row_as_json(columns: list[str | float | bool | None], number: int) -> None:
    text = json.dumps(["game", number, *columns], separators=(",", ":"))
    assert checksum("game", number, columns) == hashlib.blake2b(text.encode("ascii"), digest_size=16).digest()


def test_what_a_damaged_column_may_hold_has_a_checksum_too() -> None:
    sums = {checksum("game", 1, [value]) for value in (None, b"\xff", math.nan, math.inf, "\udcff", 1, 1.0, "1")}
    assert len(sums) == 8


@pytest.mark.parametrize("moment", ["2026-11-21T08:00:00", "2026-11-21T08:00:00+01:00", "yesterday"])
def test_a_moment_is_in_utc(moment: str) -> None:
    with pytest.raises(ValueError, match=r"moment|isoformat"):
        header(started=moment)


def test_a_position_counts_from_nought() -> None:
    with pytest.raises(ValueError, match="figures"):
        GivenResponse("g1", -1, "{}", 1, 1, is_right=True, points=1)


@pytest.mark.parametrize("seconds", [-1.0, math.nan, math.inf])
def test_a_response_takes_a_time_that_can_be(seconds: float) -> None:
    with pytest.raises(ValueError, match="figures"):
        GivenResponse("g1", 0, "{}", seconds, 1, is_right=True, points=1)


@pytest.mark.parametrize("credit", [-0.1, 1.1, math.nan])
def test_credit_lies_between_nothing_and_all(credit: float) -> None:
    with pytest.raises(ValueError, match="figures"):
        GivenResponse("g1", 0, "{}", 1, credit, is_right=True, points=1)
    with pytest.raises(ValueError, match="figures"):
        Correction("g1", 0, credit, is_right=True, points=1, at=MOMENT)


@pytest.mark.parametrize(("rules", "mode"), [('{"mode":"sudden"}', "sudden"), ("{}", ""), ("[]", "")])
def test_a_header_names_the_mode_that_its_rules_name(rules: str, mode: str) -> None:
    assert GameHeader("g1", MOMENT, "", 1, rules, (), 1).mode == mode


def test_a_seed_has_64_bits_at_most() -> None:
    with pytest.raises(ValueError, match="64 bits"):
        GameHeader("g1", MOMENT, "", 2**63, "{}", (), 1)


@pytest.mark.parametrize("letters", ["Q", "ABCD", "abc", "AB1", "ÄBC", "A C"])
def test_initials_are_three_letters_and_no_mistake_repeats_them(letters: str) -> None:
    with pytest.raises(ValueError, match="three letters") as raised:
        Signature("g1", letters)
    assert letters not in str(raised.value).split()


@pytest.mark.parametrize("detail", ["Zoë Wick", "10.0.0.7", "x" * 61, "a\nb", "O'Brien"])
def test_a_visit_and_a_delivery_hold_only_words_of_the_program(detail: str) -> None:
    with pytest.raises(ValueError, match="visit"):
        Visit(MOMENT, VisitKind.START, 0.0, detail)
    with pytest.raises(ValueError, match="reason"):
        Delivery("g1", DeliveryKind.DEAD, detail, MOMENT)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.TABLE)
def test_the_log_lets_no_row_be_changed(row: Row) -> None:
    connection, _ = in_memory()
    with closing(connection):
        Log(connection).append(row)
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute(f"UPDATE {row.TABLE} SET number = 9")

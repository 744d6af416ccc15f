from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wickquiz.game.checksum import ALPHABET, LENGTH, check, letters, symbols

words = st.lists(st.integers(0, 31), min_size=1, max_size=31 - LENGTH).map(tuple)


def whole(message: tuple[int, ...]) -> list[int]:
    return [*message, *check(message)]


def passes(word: list[int]) -> bool:
    return check(word[:-LENGTH]) == tuple(word[-LENGTH:])


def test_the_alphabet_has_thirty_two_letters_that_nobody_confuses() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set(ALPHABET) & set("0O1I")


@given(words)
def test_letters_stand_for_numbers_and_back(message: tuple[int, ...]) -> None:
    assert symbols(letters(message)) == message


def test_no_two_wrong_letters_of_a_short_word_make_up_for_each_other() -> None:
    # The check is linear: it is enough that each wrong letter in each place leaves a trace of its own.
    plain = check([0] * 29)
    traces = {(0, error) for error in range(1, 32)} | {(error, 0) for error in range(1, 32)}
    for place in range(29):
        for error in range(1, 32):
            first, second = check([0] * place + [error] + [0] * (28 - place))
            traces.add((first ^ plain[0], second ^ plain[1]))
    assert len(traces - {(0, 0)}) == 31 * 31


@given(words, st.data())
def test_any_one_or_two_wrong_letters_are_noticed(message: tuple[int, ...], data: st.DataObject) -> None:
    word = whole(message)
    assert passes(word)
    places = data.draw(st.lists(st.integers(0, len(word) - 1), min_size=1, max_size=2, unique=True))
    for place in places:
        word[place] ^= data.draw(st.integers(1, 31))
    assert not passes(word)


@given(words, st.data())
def test_any_two_letters_that_changed_places_are_noticed(message: tuple[int, ...], data: st.DataObject) -> None:
    word = whole(message)
    one, other = data.draw(st.tuples(*[st.integers(0, len(word) - 1)] * 2))
    assume(word[one] != word[other])
    word[one], word[other] = word[other], word[one]
    assert not passes(word)


@given(st.lists(st.integers(0, 31), min_size=32, max_size=300), st.data())
def test_a_wrong_letter_is_noticed_in_a_word_of_any_length(message: list[int], data: st.DataObject) -> None:
    word = whole(tuple(message))
    word[data.draw(st.integers(0, len(word) - 1))] ^= data.draw(st.integers(1, 31))
    assert not passes(word)


@pytest.mark.parametrize("zeros", range(40))
def test_zeros_alone_are_no_word(zeros: int) -> None:
    assert not passes([0] * (zeros + LENGTH))


@given(words)
def test_a_word_that_lost_its_last_letter_does_not_pass(message: tuple[int, ...]) -> None:
    assert not passes(whole(message)[:-1])

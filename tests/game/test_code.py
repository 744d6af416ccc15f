from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.game.strategies import TOPICS, decks, pack_of, packs, rules, seeds

from wickquiz.game import code as codes
from wickquiz.game.attempt import begin
from wickquiz.game.bits import BitWriter
from wickquiz.game.checksum import ALPHABET, check, letters
from wickquiz.game.code import CodeError, decode, encode, resolve, rules_of
from wickquiz.game.deal import NothingToDeal, deal, settle
from wickquiz.game.rules import Mode, Rules, default_length
from wickquiz.packs.model import Claim, Item, Level, Pack

SRC = Path(codes.__file__).parents[2]


def claims(pack_id: str, count: int = 40, title: str = "Wax and Wick") -> Pack:
    found = tuple(Item(f"q{n}", "So.", Claim(verdict=True), topic=TOPICS[n % 3]) for n in range(count))
    return replace(pack_of(pack_id, found), title=title)


WAX = claims("wax")
CODE = encode([WAX], Rules(), 20240607)


@st.composite
def games(draw: st.DrawFn) -> tuple[list[Pack], Rules, int]:
    deck = draw(decks)
    known = sorted({topic for pack in deck for topic in pack.topics})
    topics = draw(st.lists(st.sampled_from(known), max_size=3)) if known else []
    return deck, replace(draw(rules), topics=tuple(topics)), draw(seeds)


@given(games())
def test_a_code_names_everything_that_made_its_game(game: tuple[list[Pack], Rules, int]) -> None:
    deck, chosen, seed = game
    read = decode(encode(deck, chosen, seed))
    found = resolve(read, [claims("another"), *deck])
    assert found == tuple(sorted(deck, key=lambda pack: pack.id))
    assert rules_of(read, found) == settle(deck, chosen)
    assert read.seed == seed


@given(games())
def test_the_same_code_and_packs_give_the_same_game(game: tuple[list[Pack], Rules, int]) -> None:
    deck, chosen, seed = game
    try:
        attempt = begin(deck, chosen, seed)
    except NothingToDeal:
        assume(False)
    read = decode(encode(deck[::-1], chosen, seed))
    found = resolve(read, deck)
    assert begin(found, rules_of(read, found), read.seed) == attempt


@given(games())
def test_a_code_is_made_of_its_letters_in_groups_of_four(game: tuple[list[Pack], Rules, int]) -> None:
    *full, last = encode(*game).split("-")
    assert all(len(group) == 4 for group in full)
    assert 1 <= len(last) <= 4
    assert set("".join([*full, last])) <= set(ALPHABET)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("seed", [0, 2**32 - 1, 10**30])
def test_the_code_of_a_plain_game_of_one_pack_has_sixteen_letters(mode: Mode, seed: int) -> None:
    text = encode([WAX], Rules(mode=mode, length=default_length(mode)), seed)
    assert len(text.replace("-", "")) == 16


@given(packs(), st.integers(min_value=0))
def test_any_seed_makes_a_code_that_gives_the_same_game(pack: Pack, seed: int) -> None:
    read = decode(encode([pack], Rules(), seed))
    assert deal([pack], Rules(), read.seed) == deal([pack], Rules(), seed)


@given(games(), st.data())
def test_a_changed_letter_is_refused(game: tuple[list[Pack], Rules, int], data: st.DataObject) -> None:
    text = encode(*game)
    place = data.draw(st.sampled_from([place for place, letter in enumerate(text) if letter != "-"]))
    letter = data.draw(st.sampled_from(sorted(set(ALPHABET) - {text[place]})))
    with pytest.raises(CodeError, match="mistyped"):
        decode(text[:place] + letter + text[place + 1 :])


@given(games(), st.data())
def test_two_swapped_letters_of_a_short_code_are_refused(
    game: tuple[list[Pack], Rules, int], data: st.DataObject
) -> None:
    text = list(encode(game[0][:1], replace(game[1], topics=()), game[2]).replace("-", ""))
    one, other = data.draw(st.tuples(*[st.integers(0, len(text) - 1)] * 2))
    assume(text[one] != text[other])
    text[one], text[other] = text[other], text[one]
    with pytest.raises(CodeError):
        decode("".join(text))


@given(games(), st.data())
def test_a_code_cut_short_or_drawn_out_is_refused(game: tuple[list[Pack], Rules, int], data: st.DataObject) -> None:
    text = encode(*game)
    end = data.draw(st.integers(0, len(text.rstrip("-")) - 1))
    with pytest.raises(CodeError):
        decode(text[:end])


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        f"  {CODE}\n",
        CODE.replace("-", " – "),
        " ".join(CODE),
        "".join(chr(ord(mark) + 0xFEE0) for mark in CODE),
    ],
)
def test_a_code_may_be_typed_carelessly(typed: str) -> None:
    assert decode(typed) == decode(CODE)


@pytest.mark.parametrize("letter", ["0", "O", "1", "i", "Ü"])
def test_a_letter_that_no_code_has_is_named(letter: str) -> None:
    with pytest.raises(CodeError, match=f"There is no '{letter.upper()}' in a game code"):
        decode(CODE[:-1] + letter)


@given(st.text() | st.text(ALPHABET + "-", max_size=40))
def test_any_text_is_a_code_or_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(CodeError, match=r"\.$"):
        decode(text)


def test_an_absent_pack_is_told() -> None:
    with pytest.raises(CodeError) as caught:
        resolve(decode(CODE), [claims("tallow")])
    assert str(caught.value) == "This code needs a pack that is not installed here."


def test_a_changed_pack_is_named() -> None:
    with pytest.raises(CodeError) as caught:
        resolve(decode(CODE), [claims("tallow"), claims("wax", 39)])
    assert str(caught.value) == (
        "This code needs the pack 'Wax and Wick' as it was when the code was made; the one here has changed since."
    )


def test_every_pack_that_fails_is_told() -> None:
    read = decode(encode([WAX, claims("tallow")], Rules(), 1))
    with pytest.raises(CodeError, match=r"the pack 'Wax and Wick' as it was .* and a pack that is not installed"):
        resolve(read, [claims("wax", 3)])


def test_a_pack_that_is_installed_twice_is_taken_once() -> None:
    assert resolve(decode(CODE), [WAX, replace(WAX, title="A copy")]) == (WAX,)


def written(*fields: tuple[int, int]) -> str:
    bits = BitWriter()
    for value, width in fields:
        bits.put(value, width)
    message = bits.symbols()
    return letters(message + check(message))


def test_a_code_of_other_rules_says_so() -> None:
    with pytest.raises(CodeError, match="made under rules 2, and this wickquiz plays rules 1"):
        decode(written((2, 4), (0, 200)))


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(((1, 4), (5, 3), (0, 3), (0, 60)), id="no such mode"),
        pytest.param(((1, 4), (0, 3), (1, 1), (0, 5), (0, 2), (0, 60)), id="no length"),
        pytest.param(
            ((1, 4), (0, 3), (0, 1), (1, 1), (0, 2), (1, 1), (1, 1), (128, 8), (0, 1), (0, 5), (0, 1), (0, 60)),
            id="no such kind",
        ),
        pytest.param(((1, 4), (0, 3), (0, 2), (1, 1), (0, 5), (0, 32)), id="no pack"),
        pytest.param(((1, 4), (0, 3), (0, 3), (0, 60), (1, 1)), id="more than a game takes"),
        pytest.param(((1, 4), (0, 3), (0, 2), (1, 1), (31, 5), (31, 5), (31, 5)), id="endless counts"),
    ],
)
def test_bits_that_mean_nothing_are_refused_though_their_check_letters_fit(fields: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(CodeError, match="not a game code"):
        decode(written(*fields))


def test_a_topic_beyond_those_of_the_packs_is_refused() -> None:
    read = decode(encode([WAX], Rules(topics=("plot",)), 1))
    with pytest.raises(CodeError, match="topic"):
        rules_of(read, [claims("wax", 1)])


def test_a_topic_that_no_pack_has_makes_no_code() -> None:
    with pytest.raises(NothingToDeal, match="tallow"):
        encode([WAX], Rules(topics=("tallow",)), 1)


def test_a_game_without_a_pack_has_no_code() -> None:
    with pytest.raises(ValueError, match="needs a pack"):
        encode([], Rules(), 1)


def test_the_code_of_a_game_is_this_on_every_machine_and_in_every_version() -> None:
    pinned = replace(WAX, content_hash="5eed" * 16)
    assert encode([pinned], Rules(), 7) == "CAAA-AAAB-4ZWY-DHAC"
    chosen = Rules(Mode.MIDNIGHT, 25, ("plot", "cast"), Level.HARD, spoilers=False, kinds=("claim",), budget=180)
    assert encode([pinned], chosen, 7) == "CZEH-WCPC-2SAS-AAAA-AHL8-U2N6-5V"


PROGRAM = """
import sys
from pathlib import Path
from wickquiz.game.attempt import begin
from wickquiz.game.code import decode, resolve, rules_of
from wickquiz.packs.model import Choice, Item, Option, Pack

options = tuple(Option(f"wrong {n}") for n in range(4))
items = tuple(Item(f"q{n}", "?", Choice(Option("key"), options), topic=f"t{n % 5}") for n in range(60))
packs = [Pack(name, name, Path(name), items, {}, name * 4) for name in ("wax", "tallow", "soy")]
read = decode(sys.argv[1])
found = resolve(read, packs)
for card in begin(found, rules_of(read, found), read.seed).cards:
    print(card.pack_id, card.item.id, card.order)
"""


def test_another_process_with_another_hash_seed_deals_the_same_game() -> None:
    found = [Pack(name, name, Path(name), (), {}, name * 4) for name in ("wax", "soy")]
    text = encode(found, Rules(length=20), 4)
    dealt = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, text],
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(SRC)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for hash_seed in ("0", "1", "4242")
    }
    assert len(dealt) == 1
    assert len(dealt.pop().splitlines()) == 20

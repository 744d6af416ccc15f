from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.interchange import opentdb
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError
from wickquiz.packs.model import Choice, Claim, Level, Option, Typed

GAS = {
    "type": "multiple",
    "difficulty": "hard",
    "category": "Science & Wax",
    "question": 'Which gas feeds a "flame" at 100%?',
    "correct_answer": "Oxygen",
    "incorrect_answers": ["Helium", "Neon <Ne>", "Argon"],
}
MELTS = {
    "type": "boolean",
    "difficulty": "easy",
    "category": "Wax",
    "question": "Wax melts & burns.",
    "correct_answer": "True",
    "incorrect_answers": ["False"],
}


def encoded(entry: dict[str, Any], encode: Callable[[str], str], kept: tuple[str, ...] = ()) -> dict[str, Any]:
    def each(value: Any) -> Any:
        return [encode(text) for text in value] if isinstance(value, list) else encode(value)

    return {key: value if key in kept else each(value) for key, value in entry.items()}


def read(document: Any) -> Imported:
    return opentdb.read(json.dumps(document).encode(), "wax.json")


def lost(found: Imported) -> list[str]:
    return [note.sentence for note in found.notes if note.severity is Effect.LOST]


def in_entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


ENCODINGS: dict[str, Callable[[str], str]] = {
    "entities": in_entities,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "url3986": lambda text: quote(text, safe=""),
    "urlLegacy": quote_plus,
}


@pytest.mark.parametrize("name", ENCODINGS)
@pytest.mark.parametrize("wrap", [lambda found: {"response_code": 0, "results": found}, list], ids=["wrapped", "list"])
def test_every_encoding_gives_the_same_questions(name: str, wrap: Callable[[list[Any]], Any]) -> None:
    found = read(wrap([encoded(entry, ENCODINGS[name]) for entry in (GAS, MELTS)]))
    gas, melts = found.items
    assert gas.stem == GAS["question"]
    assert gas.interaction == Choice(Option("Oxygen"), tuple(map(Option, ("Helium", "Neon <Ne>", "Argon"))))
    assert (gas.topic, gas.level) == ("Science & Wax", Level.HARD)
    assert (melts.stem, melts.interaction, melts.level) == ("Wax melts & burns.", Claim(verdict=True), Level.EASY)
    assert found.notes == ()
    assert found.places == ("question 1", "question 2")


def test_numeric_entities_are_read_too() -> None:
    (item,) = read([GAS | {"question": "What&#039;s Pok&eacute;mon&rsquo;s wax?"}]).items
    assert item.stem == "What's Pokémon\u2019s wax?"


def test_true_and_false_as_options_of_a_choice_stay_a_choice() -> None:
    entry = GAS | {"correct_answer": "True", "incorrect_answers": ["False"]}
    assert read([entry]).items[0].interaction == Choice(Option("True"), (Option("False"),))


def test_a_question_without_wrong_answers_has_to_be_typed_and_says_so() -> None:
    found = read([GAS | {"incorrect_answers": []}])
    assert found.items[0].interaction == Typed("Oxygen")
    assert [note.severity for note in found.notes] == [Effect.MISSING]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (7, "no text under 'question'"),
        ({"question": ["a"]}, "no text under 'question'"),
        (GAS | {"correct_answer": ""}, "no text under 'correct_answer'"),
        (GAS | {"difficulty": "brutal"}, "'brutal' is none that is known"),
        (GAS | {"votes": 3}, "votes"),
        (GAS | {"incorrect_answers": ["Neon", None]}, "a wrong answer without a text"),
    ],
)
def test_nothing_is_lost_in_silence(entry: Any, reason: str) -> None:
    found = read([entry, MELTS])
    assert any(reason in sentence for sentence in lost(found))
    assert found.items[-1].stem == "Wax melts & burns."


def test_a_text_that_is_not_in_base64_among_others_is_left_out() -> None:
    good = encoded(GAS, ENCODINGS["base64"])
    found = read([good, good | {"question": "plain text?"}])
    assert len(found.items) == 1
    assert any("base64" in sentence for sentence in lost(found))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{", "not JSON"),
        (b"[" * 200_000, "not JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"{}", "no questions"),
        (b"[{}" + b",{}" * 250_000 + b"]", "more than 50,000 questions"),
        (b"7", "no questions"),
        (b"[]", "no questions"),
        (b'{"response_code": 5, "results": []}', "too often"),
        (b'{"response_code": 1, "results": []}', "too few questions"),
    ],
)
def test_a_file_without_questions_is_refused_in_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(InterchangeError, match=reason):
        opentdb.read(data, "wax.json")


values = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
entries = st.dictionaries(
    st.sampled_from(sorted(GAS)), st.recursive(values, lambda inner: st.lists(inner, max_size=3), max_leaves=4)
)


@given(found=st.lists(entries | values, min_size=1, max_size=3))
def test_no_json_breaks_the_reading(found: list[Any]) -> None:
    imported = read({"response_code": 0, "results": found})
    assert len(imported.items) == len(imported.places) <= len(found)

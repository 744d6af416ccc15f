from __future__ import annotations

import json
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, responses, rules

from wickquiz.game.response import Pairs, Passed, Picked, Picks, Quantity, Response, Sequence, Text, Verdict
from wickquiz.game.rules import Rules
from wickquiz.game.serial import response_from_json, response_to_json, rules_from_json, rules_to_json


@given(st.data())
def test_every_response_comes_back_as_it_was(data: st.DataObject) -> None:
    response = data.draw(responses(data.draw(items())).filter(lambda found: "Infinity" not in repr(found)))
    assert response_from_json(response_to_json(response)) == response


@pytest.mark.parametrize(
    ("response", "text"),
    [
        (Picked(2), '{"picked":2}'),
        (Picks(frozenset({3, 0})), '{"picks":[0,3]}'),
        (Verdict(is_true=True), '{"verdict":true}'),
        (Text("wíck\ud800"), '{"text":"w\\u00edck\\ud800"}'),
        (Sequence((2, 0, 1)), '{"order":[2,0,1]}'),
        (Pairs((1, None)), '{"pairs":[1,null]}'),
        (Quantity(Decimal("12.50")), '{"quantity":"12.50"}'),
        (Passed(), '{"passed":true}'),
    ],
)
def test_the_text_of_a_response_is_this_in_every_version(response: Response, text: str) -> None:
    assert response_to_json(response) == text
    assert response_from_json(text) == response


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "picked",
        '{"picked":1,"verdict":true}',
        '{"guessed":1}',
        '{"picked":true}',
        '{"picked":-1}',
        '{"picked":1.0}',
        '{"picked":NaN}',
        '{"picks":[0,0]}',
        '{"picks":{"0":1}}',
        '{"picks":[null]}',
        '{"verdict":1}',
        '{"verdict":"true"}',
        '{"text":1}',
        '{"order":"012"}',
        '{"pairs":[[0]]}',
        '{"quantity":12}',
        '{"quantity":"NaN"}',
        '{"quantity":"Infinity"}',
        '{"quantity":"1_000"}',
        '{"quantity":"1E999999999"}',
        '{"quantity":"١"}',
        '{"passed":false}',
        "[" * 100_000,
        '{"picked":' + "9" * 5000 + "}",
    ],
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own words for what is not even JSON
        response_from_json(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 9) | st.text(max_size=3), lambda inner: st.lists(inner, max_size=4)
)
KEYS = ("picked", "picks", "verdict", "text", "order", "pairs", "quantity", "passed")


@given(st.text() | st.dictionaries(st.sampled_from(KEYS), json_values, max_size=2).map(json.dumps))
def test_any_text_is_either_refused_or_read_as_a_response_that_is_kept_alike(text: str) -> None:
    with suppress(ValueError):
        response = response_from_json(text)
        assert response_from_json(response_to_json(response)) == response


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_a_quantity_that_is_no_number_is_not_kept(value: str) -> None:
    with pytest.raises(ValueError, match="no quantity"):
        response_to_json(Quantity(Decimal(value)))


@given(rules)
def test_rules_come_back_as_they_were(chosen: Rules) -> None:
    assert rules_from_json(rules_to_json(chosen)) == chosen


def test_the_text_of_the_rules_is_this_in_every_version() -> None:
    assert rules_to_json(Rules(topics=("cast",))) == (
        '{"mode":"quick","length":10,"topics":["cast"],"level":null,"spoilers":true,"kinds":[],"budget":null}'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        rules_to_json(Rules()).replace("quick", "slow"),
        rules_to_json(Rules()).replace("10", "true"),
        rules_to_json(Rules()).replace('"kinds":[]', '"kinds":[1]'),
        rules_to_json(Rules()).replace('"level":null', '"level":"steep"'),
        rules_to_json(Rules()).replace('"spoilers":true', '"spoilers":1'),
        rules_to_json(Rules(items=("wax/q1",))).replace('["wax/q1"]', '"wax/q1"'),
    ],
)
def test_rules_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        rules_from_json(text)

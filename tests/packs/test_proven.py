"""The quick look at a lock against the long one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wickquiz.packs.citations import judged, judged_as_filed, lock_path
from wickquiz.packs.lockfile import parse_lock, sealed
from wickquiz.packs.model import Choice, Citation, Item, Option, Pack
from wickquiz.packs.proven import proven_at_once
from wickquiz.packs.reader import read_pack

ROOT = Path(__file__).parents[2]
WHOLE = read_pack(ROOT / "questions" / "ballerina")
IDS = ("cast-lead", "cast-newcomers", "cast-reedus-part", "odds-dates", "odds-days", "odds-suspect", "char-rooney")
PACK = replace(WHOLE, items=tuple(item for item in WHOLE.items if item.id in IDS))
LOCK: dict[str, Any] = json.loads(lock_path(WHOLE.path).read_text(encoding="utf-8"))
LOCK["items"] = {name: LOCK["items"][name] for name in IDS}
del LOCK["sha256"]


def both_ways(pack: Pack, document: dict[str, Any]) -> bool:
    """Whether a lock is judged the same both ways."""
    data = sealed(document).encode()
    return judged(pack, parse_lock(data)) == judged_as_filed(pack, data)


def test_all_of_a_sound_lock_is_told_at_once() -> None:
    proven, is_all = proven_at_once(PACK.items, LOCK)
    assert (set(proven), is_all) == (set(IDS), True)
    assert both_ways(PACK, LOCK)
    assert both_ways(WHOLE, LOCK)  # most of it is not in the lock


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to every value within a JSON document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(way for key, below in inner for way in places(below, (*path, key)))]


WAYS = [way for way in places(LOCK) if way and way[0] != "wickpack-lock"]


@settings(max_examples=300)
@given(st.sampled_from(WAYS), st.sampled_from([None, 7, "x", [], {}, ["x"], [2, "x"], {"cite": "x"}, "gone", "more"]))
def test_a_lock_that_holds_anything_else_is_judged_the_same_both_ways(way: tuple[Any, ...], value: Any) -> None:
    document = json.loads(json.dumps(LOCK))
    holder = document
    for key in way[:-1]:
        holder = holder[key]
    if value == "gone":
        del holder[way[-1]]
    elif value == "more" and isinstance(holder, dict):
        holder["more"] = holder[way[-1]]
    else:
        holder[way[-1]] = value
    assert both_ways(PACK, document)


CITED = Citation("sequel", 2, 2)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"id": "another"}, id="another id"),
        pytest.param({"interaction": Choice(Option("Ana"), (Option("Jodie Comer"),))}, id="another answer"),
        pytest.param({"citations": ()}, id="nothing cited"),
        pytest.param({"citations": (CITED,)}, id="one citation only"),
        pytest.param({"citations": (CITED, CITED)}, id="cited twice"),
        pytest.param({"citations": (replace(CITED, supports="hint"),)}, id="no citation of the answer"),
        pytest.param({"citations": (replace(CITED, terms=("Ana",)),)}, id="other terms"),
        pytest.param({"citations": (replace(CITED, last=3),)}, id="a range"),
        pytest.param({"allow": ("supported-wrong",)}, id="a rule waved through"),
    ],
)
def test_an_item_that_was_changed_since_is_judged_the_same_both_ways(changed: dict[str, Any]) -> None:
    items: tuple[Item, ...] = tuple(replace(item, **changed) if item.id == "cast-lead" else item for item in PACK.items)
    assert both_ways(replace(PACK, items=items), LOCK)
    assert both_ways(replace(PACK, items=items, out=1), LOCK)

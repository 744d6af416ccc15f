"""The JSON Schema and the pack reader are of one mind about packs that nobody thought of."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.packs.judged import verdicts
from tests.packs.plain import plain, tree_of
from tests.packs.written import packs

from wickquiz.packs.header import FILE_KEYS, PACK_KEYS, SOURCE_KEYS
from wickquiz.packs.items import QUESTION_KEYS
from wickquiz.packs.model import Pack
from wickquiz.packs.problems import ERRORS
from wickquiz.packs.writer import write_pack


@given(packs(most=3))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_packs_that_a_program_writes_pass_schema_and_reader(pack: Pack) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = verdicts(write_pack(pack), Path(folder))
    assert found is not None
    assert found.disagreements() == []
    assert {rule for rules in found.reported.values() for rule in rules} & ERRORS == set()


PHASES = [Phase.explicit, Phase.generate]
"""Without making a failure small, which takes minutes with packs."""

JUNK: list[Any] = [
    *("", " ", "x", "12", "-1", "0", "1.5", "yes", "easy", "2024-13", "images/wax.png", "gazette@4", "gazette@0"),
    *([], ["x"], ["", "x"], ["1", "2"], ["1", "2", "3"], [["x"]], list("abcdefgh"), list("abcdefghi")),
    *({}, {"text": "x"}, {"text": "x", "alt": "y"}, {"cite": "gazette@4"}, {"a": "b", "c": "d"}, {"why": "x"}),
]
KEYS = sorted(
    PACK_KEYS | FILE_KEYS | SOURCE_KEYS | QUESTION_KEYS | {"text", "cite", "says", "terms", "x-mine", "answr"}
)


def containers(value: Any) -> Iterator[Any]:
    """The lists and mappings in `value`, itself first; not those of x- keys, in which the reader reads at most text."""
    if isinstance(value, (dict, list)):
        yield value
        named = value.items() if isinstance(value, dict) else (("", each) for each in value)
        for key, inner in named:
            if not key.startswith("x-"):
                yield from containers(inner)


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, Any]:
    """What a pack says, with some of it deleted, renamed, added or put in the place of something else."""
    value: dict[str, Any] = plain_pack(draw(packs(most=2)))
    for _ in range(draw(st.integers(1, 3))):
        where = draw(st.sampled_from(list(containers(value))))
        junk = json.loads(json.dumps(draw(st.sampled_from(JUNK))))
        if isinstance(where, list):
            where[draw(st.integers(0, len(where))) :] = [junk] if draw(st.booleans()) else []
            continue
        old = draw(st.sampled_from([*where, None]))
        inner = where.pop(old, junk)
        if draw(st.booleans()):
            where[draw(st.sampled_from([*KEYS, old or "x"]))] = draw(st.sampled_from([inner, junk]))
    return {**{key: value[key] for key in value if key != "questions"}, "questions": value.get("questions", "")}


def plain_pack(pack: Pack) -> dict[str, Any]:
    root = tree_of(write_pack(pack).encode())
    assert root is not None
    return dict(plain(root))


@given(spoiled())
@settings(max_examples=300, phases=PHASES, suppress_health_check=[HealthCheck.too_slow])
def test_schema_and_reader_agree_about_packs_that_somebody_spoiled(value: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = verdicts(json.dumps(value, ensure_ascii=False), Path(folder))
    assert found is not None
    assert found.disagreements() == []

"""Where keys and values stand in a TOML text."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wickquiz.kiosk.toml_places import find_places, line_and_column

BARE = st.from_regex(r"\A[A-Za-z0-9_-]{1,6}\Z")
QUOTED = st.text(
    st.characters(min_codepoint=32, exclude_characters="\x7f", exclude_categories=["Cs", "Cc"]), max_size=6
)
WORDS = QUOTED.map(lambda words: json.dumps(words, ensure_ascii=False))
LITERAL = QUOTED.filter(lambda words: "'" not in words).map(lambda words: f"'{words}'")
LONG = st.sampled_from(['"""a\nb = 1\n[c]"""', "'''\n# no comment ]'''", '"""say ""it"" twice\\""""', "'''''a'''''"])
SCALARS = st.sampled_from(["1", "-2.5e3", "true", "1979-05-27 07:32:00", "0xff"]) | WORDS | LITERAL | LONG
GAPS = st.sampled_from(["", " ", "\n", " # a ] comment\n", "\t"])


@st.composite
def values(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A value as written, and the entries of one that is a list."""
    if draw(st.booleans()):
        return draw(SCALARS), []
    entries = draw(st.lists(SCALARS, max_size=3))
    comma = draw(GAPS) + "," + draw(GAPS)
    return f"[{draw(GAPS)}{comma.join(entries)}{draw(GAPS)}]", entries


@settings(max_examples=60)
@given(st.dictionaries(BARE, st.dictionaries(BARE, values(), max_size=3), max_size=3), GAPS)
def test_each_value_is_found_where_it_was_written(
    tables: dict[str, dict[str, tuple[str, list[str]]]], gap: str
) -> None:
    text = "".join(
        f"[{name}]{gap}\n" + "".join(f"  {key} = {value} # {key}\n" for key, (value, _) in keys.items())
        for name, keys in tables.items()
    )
    assert set(tomllib.loads(text)) == set(tables)
    found = find_places(text)
    for name, keys in tables.items():
        assert text.startswith(f"[{name}]", found.keys[(name,)])
        for key, (value, entries) in keys.items():
            assert text.startswith(f"{key} = ", found.keys[(name, key)])
            assert text.startswith(value, found.values[(name, key)])
            starts = [found.values[(name, key, number)] for number in range(len(entries))]
            assert [text[at : at + len(entry)] for at, entry in zip(starts, entries, strict=True)] == entries
            assert starts == sorted(set(starts))


@pytest.mark.parametrize(
    "text", ["a.b = 1", "\"a\" . 'b' = 1", "a = {b = 1}", "a = { x = [1, {y = 2}], b = 1 }", "[a]\nb=1"]
)
def test_however_a_table_is_written_its_key_has_one_name(text: str) -> None:
    assert find_places(text).values[("a", "b")] == text.rindex("1")


def test_line_and_column_count_from_one_in_characters() -> None:
    text = "ä\n\nöx"
    assert line_and_column(text, 0) == (1, 1)
    assert line_and_column(text, text.index("x")) == (3, 2)

"""The JSON Schema knows every key and name that the reader knows, and no other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator

from wickquiz.packs.header import FILE_KEYS, PACK_KEYS, SOURCE_KEYS, SOURCE_TYPES
from wickquiz.packs.items import DEFAULT_KEYS, QUESTION_KEYS
from wickquiz.packs.kinds import KEYS_OF_KIND, OWN_KEYS
from wickquiz.packs.model import Level
from wickquiz.packs.problems import WARNINGS
from wickquiz.packs.schema import schema_text

SCHEMA: dict[str, Any] = json.loads(schema_text())
DEFINITIONS: dict[str, dict[str, Any]] = SCHEMA["definitions"]
QUESTION = DEFINITIONS["question"]
ANNOTATIONS = {"$ref", "title", "description", "examples"}


def subschemas(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema in `schema`, itself first, but nothing that is merely shown."""
    if isinstance(schema, dict):
        yield schema
        for key, inner in schema.items():
            if key not in {"examples", "defaultSnippets", "enum", "required"}:
                yield from subschemas(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from subschemas(inner)


def test_the_schema_is_a_sound_one_of_draft_7() -> None:
    Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_nothing_but_words_stands_beside_a_reference_as_draft_7_reads_nothing_there() -> None:
    beside = [schema.keys() for schema in subschemas(SCHEMA) if "$ref" in schema]
    assert len(beside) > 50
    assert [keys for keys in beside if not keys <= ANNOTATIONS] == []


def test_every_part_of_the_schema_is_used() -> None:
    used = {schema["$ref"].removeprefix("#/definitions/") for schema in subschemas(SCHEMA) if "$ref" in schema}
    assert used == DEFINITIONS.keys()


def test_the_keys_are_those_that_the_reader_knows() -> None:
    assert SCHEMA["properties"].keys() == PACK_KEYS | FILE_KEYS | {"x-allow"}
    assert SCHEMA["properties"]["defaults"]["properties"].keys() == DEFAULT_KEYS
    assert DEFINITIONS["sourceEntry"]["properties"].keys() == SOURCE_KEYS
    assert QUESTION["properties"].keys() == QUESTION_KEYS | {"x-allow"}


def test_a_header_is_told_by_the_keys_that_no_further_file_has() -> None:
    assert {key for each in SCHEMA["if"]["anyOf"] for key in each["required"]} == PACK_KEYS - FILE_KEYS


@pytest.mark.parametrize("kind", KEYS_OF_KIND)
def test_each_kind_refuses_the_keys_of_the_others(kind: str) -> None:
    branch = DEFINITIONS[kind]
    refused = {key for key, schema in branch["properties"].items() if schema is False}
    assert refused == OWN_KEYS - KEYS_OF_KIND[kind]
    assert set(branch["required"]) <= KEYS_OF_KIND[kind]


@pytest.mark.parametrize("kind", KEYS_OF_KIND)
def test_each_kind_has_a_snippet_that_is_one(kind: str) -> None:
    (snippet,) = (each for each in QUESTION["defaultSnippets"] if each["label"] == kind)
    question = json.loads(
        re.sub(r"\$\{\d+:([^}]*)\}|\$\d+", lambda found: found[1] or "text", json.dumps(snippet["body"]))
    )
    assert list(Draft7Validator({**QUESTION, "definitions": DEFINITIONS}).iter_errors(question)) == []
    assert set(question) <= KEYS_OF_KIND[kind] | {"source"}


def test_names_are_those_that_the_reader_knows() -> None:
    assert sorted(DEFINITIONS["sourceEntry"]["properties"]["type"]["enum"]) == sorted(SOURCE_TYPES)
    assert DEFINITIONS["rule"]["enum"] == sorted(WARNINGS)
    assert DEFINITIONS["level"]["anyOf"][0]["enum"] == [level.value for level in Level]


def test_every_key_is_explained_to_whoever_points_at_it() -> None:
    for schema in subschemas(SCHEMA):
        for key, inner in schema.get("properties", {}).items():
            told = inner if isinstance(inner, dict) and "description" in inner else referred(inner)
            assert inner is False or {"title", "description"} <= told.keys() or key in BARE, key


BARE = {"answer", "cite", "x-allow", "topic", "image"}
"""Explained where the key is met first, and constrained a second time."""


def referred(schema: Any) -> dict[str, Any]:
    """What a bare reference refers to."""
    name = schema.get("$ref", "").removeprefix("#/definitions/") if isinstance(schema, dict) else ""
    return DEFINITIONS.get(name, {})


@pytest.mark.parametrize("word", ["description", "title"])
def test_what_is_explained_is_a_line_that_fits_beside_the_text(word: str) -> None:
    lines = [schema[word] for schema in subschemas(SCHEMA) if isinstance(schema.get(word), str)]
    assert len(lines) > 30
    assert [line for line in lines if len(line) > 160 or line != line.strip()] == []

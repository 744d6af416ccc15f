"""Packs as the plain values that a JSON Schema is asked about, read in the three ways there are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from wickquiz.packs.nodes import Mapping, Node, Scalar
from wickquiz.packs.problems import Report
from wickquiz.packs.tree import read_tree


def plain(node: Node) -> Any:
    """What the pack reader sees: everything typed is text."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.values.items()}
    return [plain(each) for each in node.items]


def tree_of(data: bytes) -> Node | None:
    """The tree of a file; None where it is refused, or anything in it, before a value is looked at."""
    report = Report(Path("pack.yaml"))
    root = read_tree(data, report).root
    return None if report.errors else root


class Core(yaml.CSafeLoader):
    """YAML 1.2's core schema, which most editors read by."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML's name and kind


class Old(yaml.CSafeLoader):
    """YAML 1.1, which some do: `yes` is true there, and `1:30` a number."""


def resolve(kind: str, pattern: str) -> None:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(rf"(?:{pattern})\Z"), None)


resolve("null", "|~|null|Null|NULL")
resolve("bool", "true|True|TRUE|false|False|FALSE")
resolve("int", "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
resolve("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
Core.add_constructor("tag:yaml.org,2002:int", lambda _, node: whole(node.value))
for bare in ("value", "timestamp"):  # '=', and what JSON has no date for
    Old.add_constructor(f"tag:yaml.org,2002:{bare}", lambda _, node: node.value)


def whole(written: str) -> int:
    """An integer of YAML 1.2, where a leading 0 means nothing."""
    return int(written, 0) if written[:2] in {"0o", "0x"} else int(written)


def seen_by_an_editor(text: str, loader: type[yaml.CSafeLoader]) -> Any:
    """What a YAML editor asks a schema about: dates are texts in JSON, and so are all keys."""
    return in_json(yaml.load(text, loader))


def in_json(value: Any) -> Any:
    match value:
        case dict():
            return {str(key): in_json(each) for key, each in value.items()}
        case list():
            return [in_json(each) for each in value]
    return value

"""The configuration as a file with a comment on every key, and as tables for the handbook."""

from __future__ import annotations

import json
import textwrap
from typing import Any, Final

from wickquiz.kiosk.config import SECTIONS
from wickquiz.kiosk.config_keys import declared

_WIDTH: Final = 118
_HEAD: Final = """\
# wickquiz as a kiosk. Every key stands here with its default: change what you need, delete what you like.
# A mistake is named with its line, and the last good configuration stays in force until it is mended.
"""


def default_toml() -> str:
    """Return the whole file with every key at its default and a comment that says what it does."""
    parts = [_HEAD]
    for name, section in SECTIONS.items():
        defaults = section()
        lines = [f"\n[{name}]", *_comment(_about(section))]
        for key, stated in declared(section).items():
            lines += ["", *_comment(f"{stated.about} ({_capital(stated.allowed)}.)")]
            lines.append(f"{key} = {_toml(getattr(defaults, key))}")
        parts.append("\n".join(lines) + "\n")
    return "".join(parts)


def keys_markdown() -> str:
    """Return the tables of all keys, one a section, as docs/kiosk.md has them."""
    parts = []
    for name, section in SECTIONS.items():
        defaults = section()
        lines = [
            f"### [{name}]",
            "",
            _about(section),
            "",
            "| key | default | may be | what it does |",
            "|---|---|---|---|",
        ]
        for key, stated in declared(section).items():
            default = f"`{_toml(getattr(defaults, key))}`"
            lines.append(f"| `{key}` | {default} | {_cell(stated.allowed)} | {_cell(stated.about)} |")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _about(section: type[Any]) -> str:
    return " ".join((section.__doc__ or "").split())


def _comment(words: str) -> list[str]:
    return textwrap.wrap(words, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def _toml(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return "[" + ", ".join(_toml(entry) for entry in value) + "]"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return f"{value:g}" if isinstance(value, float) else str(value)

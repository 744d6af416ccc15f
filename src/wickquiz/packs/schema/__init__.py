"""The pack format as a JSON Schema (draft-07), for editors: completion, descriptions, and mistakes told while typing.

It knows the shapes of the values, not what they mean together: `wickquiz pack check` knows both.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

FILE_NAME: Final = "wickpack-1.schema.json"
"""What the schema is called, here and where it lies beside a pack."""

EDITOR_LINE: Final = f"# yaml-language-server: $schema={FILE_NAME}"
"""The first line of a pack that has the schema beside it: editors with YAML support look for it."""


def schema_text() -> str:
    """Return the schema as the JSON text that it is written in."""
    return files(__name__).joinpath(FILE_NAME).read_text(encoding="utf-8")

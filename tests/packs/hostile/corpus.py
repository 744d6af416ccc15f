"""Archives that nobody should have to trust, each with the rule that refuses it and the entry that breaks it.

They are built here, from parts that are sound, and lie nowhere as files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.packs.hostile.archives import ARCHIVES
from tests.packs.hostile.names import NAMES
from tests.packs.hostile.pictures import PICTURES
from tests.packs.hostile.texts import TEXTS


class Hostile(NamedTuple):
    """An archive: what it tries, the rule and the entry of its refusal (empty: the archive), and its bytes."""

    name: str
    rule: str
    entry: str
    build: Callable[[], bytes]


CORPUS = tuple(Hostile(*each) for each in (*ARCHIVES, *NAMES, *PICTURES, *TEXTS))

"""What is said of packs. Apart from the words about questions, as the first screen needs no more than this."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from wickquiz.packs.model import Pack

translate = QCoreApplication.translate

NAMED = 3
"""Of so many packs the titles are shown."""


def pack_names(packs: Collection[Pack]) -> str:
    """Return what packs are called: all of a few, the first of many."""
    names = ", ".join(pack.title for pack in tuple(packs)[:NAMED])
    more = len(packs) - NAMED
    return f"{names} {translate('Wording', 'and %Ln more', 'packs', more)}" if more > 0 else names


def left_out(pack: Pack) -> str:
    """Say how many questions of a pack are left out."""
    return translate("Wording", "%Ln left out", "questions", pack.out)

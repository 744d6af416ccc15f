"""A watched folder of small packs, and the program's view of it."""

from __future__ import annotations

import os
from pathlib import Path

from wickquiz.kiosk.packs import PackSwaps

WAX = """\
wickpack: 1
title: Wax {title}
id: {id}
questions:
- ask: What burns?
  answer: Wax
  wrong: [Ice, Rain, Stone]
"""
CITED = WAX + "  source: gazette@1\nsources:\n  gazette:\n    title: Why wax burns"


class Watched:
    """A watched folder, a store beside it, and what a program has of them."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "packs"
        self.store = root / "store"
        self.folder.mkdir()
        self.clock = 1_700_000_000
        self.swaps = PackSwaps(self.folder, self.store)

    def put(self, name: str, title: str, pack_id: str = "wax") -> None:
        self.write(name, WAX.format(title=title, id=pack_id))

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")
        self.clock += 1
        os.utime(self.folder / name, (self.clock, self.clock))

    def settle(self) -> bool:
        self.swaps.look()
        return self.swaps.look()

    def take(self) -> bool:
        self.settle()
        return self.swaps.swap()

    def restart(self) -> None:
        self.swaps = PackSwaps(self.folder, self.store)

    @property
    def titles(self) -> list[str]:
        return [pack.title for pack in self.swaps.packs]

    @property
    def refused(self) -> dict[str, str]:
        return {refusal.name: refusal.reason for refusal in self.swaps.refused}

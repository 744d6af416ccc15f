"""Keeps the database at argv[1] open, with one game begun, until its input ends."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.records.making import play

from wickquiz.records.store import open_store

with open_store(Path(sys.argv[1])) as store:
    play(store, "held", 3)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()

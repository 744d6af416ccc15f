"""Folders in memory for the tests of what is kept: they sync files thousands of times, which asks much of a disk.

A kill loses nothing that a program has written, in memory or on a disk; what a power cut loses no test can tell.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")
ENOUGH = 256 * 2**20


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    has_room = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH
    with tempfile.TemporaryDirectory(prefix="wickquiz-", dir=MEMORY if has_room else None) as folder:
        yield Path(folder)

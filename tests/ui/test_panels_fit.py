"""Panels over screens, and the settings, fit with the longest texts at every size."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.conftest import Sit
from tests.ui.places import PLACES
from tests.ui.test_fit import SIZES, cut_off, overlapping

from wickquiz.records.settings import Settings


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", ["filters", "share", "settings", "deletion", "pause"])
def test_nothing_is_cut_off_or_covered(place: str, size: tuple[int, int], sit: Sit, tmp_path: Path) -> None:
    table = PLACES[place](sit, Settings(reduced_motion=True, sound=False, theme="light"), tmp_path)
    table.resize(*size)
    found = [*cut_off(table), *overlapping(table)]
    assert not found, "\n".join(found)

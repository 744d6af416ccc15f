"""The screens of a kiosk at four sizes, with the longest texts: nothing is cut off, nothing lies on another."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.conftest import Sit
from tests.ui.kiosk_places import KIOSK_PLACES
from tests.ui.test_fit import SIZES, cut_off, overlapping

from wickquiz.records.settings import Settings

CALM = Settings(reduced_motion=True, sound=False)


@pytest.mark.parametrize("place", KIOSK_PLACES)
def test_everything_fits_at_four_sizes(place: str, sit: Sit, tmp_path: Path) -> None:
    table = KIOSK_PLACES[place](sit, CALM, tmp_path)
    for size in SIZES:
        table.resize(*size)
        found = [*cut_off(table), *overlapping(table)]
        assert not found, f"{size}: " + "\n".join(found)

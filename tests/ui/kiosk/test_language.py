"""A kiosk speaks the language of its configuration."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.ui.kiosk.conftest import Open

from wickquiz.ui.app.languages import speak


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


def test_the_screens_of_a_kiosk_are_in_its_language(kiosk: Open) -> None:
    visit = kiosk(kiosk='language = "de-CH"\n')
    assert "Berühren und spielen" in visit.words()

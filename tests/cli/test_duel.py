"""What the command line says to a duel where there can be none."""

from __future__ import annotations

import pytest

from wickquiz.cli.main import main


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("demo", "--mode", "duel"), "A duel is played by people"),
    ],
    ids=["demo"],
)
def test_a_duel_needs_people(
    words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(sentence)
    assert said.err.count("\n") == 1

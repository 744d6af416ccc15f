"""A round at the player's level, asked for on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from wickquiz.cli.main import main


@pytest.mark.parametrize("mode", ["practice", "duel"])
def test_modes_that_deal_otherwise_are_told_apart(mode: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(("--match", "--mode", mode, "--terminal")) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("--match deals a round at your level; ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("other", [("--seed", "7"), ("--code", "ABCD")])
def test_a_game_that_is_named_is_not_chosen_by_level(
    other: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(("--match", *other, "--terminal"))
    assert end.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


def test_the_terminal_deals_by_rating_and_says_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "wax.yaml"
    asked = "".join(f"- {{id: q{n}, ask: What of {n}?, answer: Wax, wrong: [Soot, Ash]}}\n" for n in range(9))
    pack.write_text(f"wickpack: 1\ntitle: Wax\nquestions:\n{asked}", encoding="utf-8")
    lines = tmp_path / "lines"
    lines.write_text("1\n" * 3, encoding="utf-8")
    monkeypatch.setenv("WICKQUIZ_HOME", str(tmp_path / "home"))
    with lines.open(encoding="utf-8") as typed:
        monkeypatch.setattr("sys.stdin", typed)
        assert main((str(pack), "--match", "--length", "3", "--terminal")) == 0
    assert "\nYour rating: " in capsys.readouterr().out

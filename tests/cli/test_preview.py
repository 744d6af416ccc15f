"""`wickquiz pack preview`, as it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from wickquiz.cli.main import main


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "wax.yaml"
    path.write_text("wickpack: 1\ntitle: Wax\nquestions:\n- {claim: Wax melts., is: true}\n", encoding="utf-8")
    return path


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_display")
def test_without_a_display_it_says_so_and_names_the_check(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "preview", str(pack)]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "There is no display here" in told.err
    assert "wickquiz pack check" in told.err


def test_where_there_is_no_pack_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "preview", str(tmp_path / "nowhere.yaml")]) == 1
    assert "[not-found]" in capsys.readouterr().err
    assert main(["pack", "preview", str(tmp_path)]) == 1
    assert "[not-a-pack]" in capsys.readouterr().err

"""Where a platform says that it wants less motion, and that the player's word comes first."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.conftest import Sit

from wickquiz.records.settings import SYSTEM, Settings
from wickquiz.ui.app.motion import gtk_says_less, is_gnome, kde_says_less

GNOME = "#!/bin/sh\necho {answer}\n"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("factor", "is_less"), [("0", True), ("0.0", True), ("1", False), ("0.5", False)])
def test_kde_says_it_by_animations_that_take_no_time(factor: str, is_less: bool, tmp_path: Path) -> None:
    assert kde_says_less(written(tmp_path / "kdeglobals", f"[KDE]\nAnimationDurationFactor={factor}\n")) == is_less


@pytest.mark.parametrize(("value", "is_less"), [("0", True), ("false", True), ("1", False), ("true", False)])
def test_gtk_says_it_by_animations_switched_off(value: str, is_less: bool, tmp_path: Path) -> None:
    assert gtk_says_less(written(tmp_path / "settings.ini", f"[Settings]\ngtk-enable-animations={value}\n")) == is_less


@pytest.mark.parametrize("text", ["", "no section\n", "[KDE\n", "\x00\xff"])
def test_a_broken_file_says_nothing(text: str, tmp_path: Path) -> None:
    path = tmp_path / "kdeglobals"
    path.write_bytes(text.encode("latin-1"))
    assert not kde_says_less(path)
    assert not gtk_says_less(tmp_path / "none")


@pytest.mark.parametrize(
    ("desktop", "expected"), [("ubuntu:GNOME", True), ("KDE", False), ("", False), ("Budgie:GNOME", True)]
)
def test_gnome_is_asked_on_its_own_kind_of_desktop(desktop: str, expected: bool) -> None:
    assert is_gnome({"XDG_CURRENT_DESKTOP": desktop}) == expected


@pytest.mark.parametrize(("setting", "expected"), [(SYSTEM, True), (False, False), (True, True)])
def test_the_player_is_asked_before_the_platform(
    setting: bool | str, expected: bool, sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    written(tmp_path / "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n")
    table = sit(settings=Settings(sound=False, reduced_motion=setting))
    assert table.game.view_model.props().reduced_motion == expected


@pytest.mark.parametrize(("answer", "expected"), [("false", True), ("true", False)])
def test_gnomes_own_program_is_heard_when_it_answers(
    answer: str, expected: bool, sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = written(tmp_path / "bin" / "gsettings", GNOME.format(answer=answer))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    table = sit(settings=Settings(sound=False))
    gnome = table.game.view_model._motion.gnome
    assert gnome is not None
    table.until(lambda: gnome.process.state() == gnome.process.ProcessState.NotRunning)
    assert table.game.view_model.props().reduced_motion == expected

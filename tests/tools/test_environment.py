"""The set-up's environment, made for a project of one module that needs nothing from outside."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import environment
from trouble import SetUpError

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1.0"
"""

BACKEND = """
import pathlib, zipfile

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "tiny-1.0-py3-none-any.whl"
    info = {
        "METADATA": "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n",
        "WHEEL": "Wheel-Version: 1.0\\nGenerator: tiny\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        "RECORD": "",
    }
    with zipfile.ZipFile(pathlib.Path(wheel_directory, name), "w") as wheel:
        wheel.writestr("tiny.pth", str(pathlib.Path.cwd()))
        for file, text in info.items():
            wheel.writestr(f"tiny-1.0.dist-info/{file}", text)
    return name
"""


LOCK = "# nothing\n"


@pytest.fixture(scope="module")
def shared_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("projects") / "tiny"
    (folder / "requirements").mkdir(parents=True)
    files = {"pyproject.toml": PROJECT, "backend.py": BACKEND, "tiny.py": "x = 1\n"}
    files |= {environment.PLAY.lock: LOCK, environment.DEVELOP.lock: LOCK}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def root(shared_root: Path) -> Path:
    """A project that is set up: made once, since that takes seconds, and whole again before each test."""
    (shared_root / environment.PLAY.lock).write_text(LOCK, encoding="utf-8")
    prepare(shared_root)
    return shared_root


def prepare(root: Path) -> list[str]:
    """Set up, see that it works, and return what was said meanwhile."""
    said: list[str] = []
    venv = environment.prepare(root, environment.PLAY, said.append)
    subprocess.run([environment.program(venv, "python"), "-c", "import tiny"], check=True)
    return said


def test_the_second_time_nothing_is_done(root: Path) -> None:
    assert prepare(root) == []


def test_what_was_made_for_the_player_is_not_enough_for_the_developer(root: Path) -> None:
    notes = environment.read_notes(root / ".venv")
    assert notes["play"] == environment.key(root, environment.PLAY)
    assert "develop" not in notes
    assert "play" in environment.DEVELOP.serves


def test_another_lock_is_installed_into_the_same_environment(root: Path) -> None:
    kept = root / ".venv" / "kept"
    kept.touch()
    (root / environment.PLAY.lock).write_text("# another\n", encoding="utf-8")
    assert prepare(root) != []
    assert kept.exists()
    assert prepare(root) == []


def test_an_installation_that_fails_is_told_with_what_pip_said_and_the_next_one_starts_anew(root: Path) -> None:
    lock, left = root / environment.PLAY.lock, root / ".venv" / "half-installed"
    left.touch()
    lock.write_text(f"--no-index\nabsent==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(SetUpError, match=r"(?s)Is there a network.*absent==1.0"):
        prepare(root)
    lock.write_text(LOCK, encoding="utf-8")
    assert "of no use" in prepare(root)[0]
    assert not left.exists()
    assert prepare(root) == []


def test_a_set_up_that_was_cut_short_is_known_by_its_mark(root: Path) -> None:
    venv = root / ".venv"
    assert environment.is_sound(root, venv)
    (venv / environment.MARK).touch()
    assert not environment.is_sound(root, venv)
    assert environment.read_notes(venv) == {}
    (venv / environment.MARK).unlink()


def test_an_environment_without_its_python_is_not_sound(root: Path) -> None:
    python = environment.program(root / ".venv", "python")
    away = python.rename(python.with_name("away"))
    assert not environment.is_sound(root, root / ".venv")
    away.rename(python)


def test_an_environment_that_was_made_elsewhere_is_not_sound(root: Path) -> None:
    assert not environment.is_sound(root.with_name("elsewhere"), root / ".venv")


@pytest.mark.parametrize("text", ["[1, 2", "[1, 2]", ""])
def test_notes_that_are_no_notes_count_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / environment.NOTES).write_text(text, encoding="utf-8")
    assert environment.read_notes(tmp_path) == {}


def test_another_python_or_place_or_lock_is_another_key(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = environment.key(root, environment.PLAY)
    monkeypatch.setattr("sys.version_info", (3, 99, 0))
    assert environment.key(root, environment.PLAY) != before
    monkeypatch.undo()
    (root / environment.PLAY.lock).write_text("# another\n", encoding="utf-8")
    assert environment.key(root, environment.PLAY) != before

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

import environment
import postgresql
import set_up


def put_program(path: Path, script: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without PostgreSQL, whose programs are those of a folder."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "postgresql"


def let_apt_do(tmp_path: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    env = shutil.which("env", path="/usr/bin:/bin")
    put_program(tmp_path / "bin" / "env", f'exec {env} "$@"')
    put_program(tmp_path / "bin" / "apt-get", script)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")


def test_what_is_installed_is_found_and_nothing_is_said(folder: Path) -> None:
    put_program(folder / "15" / "bin" / "initdb")
    said: list[str] = []
    assert postgresql.see_to(said.append, folder)
    assert said == []


def test_what_is_missing_is_installed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = folder / "17" / "bin"
    let_apt_do(tmp_path, f"mkdir -p {programs} && touch {programs}/initdb && echo $* > {tmp_path}/asked", monkeypatch)
    assert postgresql.see_to(lambda _: None, folder)
    assert "install -y --no-install-recommends postgresql" in (tmp_path / "asked").read_text()


def test_where_it_cannot_be_installed_that_is_said_and_is_no_failure(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_apt_do(tmp_path, "exit 100", monkeypatch)
    said: list[str] = []
    assert not postgresql.see_to(said.append, folder)
    assert "will be skipped" in said[-1]


def test_elsewhere_nothing_is_tried(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_apt_do(tmp_path, f"touch {tmp_path}/asked", monkeypatch)
    monkeypatch.setattr("sys.platform", "darwin")
    assert not postgresql.see_to(lambda _: None, folder)
    assert not (tmp_path / "asked").exists()


def test_it_is_tried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[object] = []
    monkeypatch.setattr("postgresql.see_to", tries.append)
    environment.write_notes(tmp_path, {})
    set_up.see_to_postgresql(tmp_path)
    set_up.see_to_postgresql(tmp_path)
    assert len(tries) == 1
    assert environment.has_note(tmp_path, "postgresql")

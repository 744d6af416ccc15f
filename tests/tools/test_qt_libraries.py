from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

import qt_libraries

LISTING = """/project/.venv/lib/python3.12/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd6b1f2000)
\tlibQt6Gui.so.6 => /project/.venv/lib/libQt6Gui.so.6 (0x00007f0c4a400000)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0c49c1f000)
/project/.venv/lib/python3.12/site-packages/PySide6/QtGui.abi3.so:
\tlibEGL.so.1 => not found
\tlibrenamed.so.9 => not found
"""


def put_program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_each_missing_library_is_named_once() -> None:
    assert qt_libraries.not_found(LISTING) == ("libEGL.so.1", "librenamed.so.9", "libxcb-cursor.so.0")


def test_a_library_of_no_known_package_is_left_out_of_the_packages() -> None:
    assert qt_libraries.packages_of(qt_libraries.not_found(LISTING)) == ("libegl1", "libxcb-cursor0")


def test_what_the_loader_misses_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    venv = tmp_path / "venv"
    plugin = venv / "lib/python3.12/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.touch()
    put_program(
        tmp_path / "bin", "ldd", 'for file in "$@"; do echo "  libxcb-cursor.so.0 => not found"; echo "$file:"; done'
    )
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("sys.platform", "linux")
    assert qt_libraries.missing(venv) == ("libxcb-cursor.so.0",)


def test_where_apt_is_the_advice_is_one_line_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_program(tmp_path / "bin", "apt-get", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    line = qt_libraries.advice(["libEGL.so.1", "libxcb-cursor.so.0"]).splitlines()[-1]
    assert line == "  su -c 'apt-get update && apt-get install -y libegl1 libxcb-cursor0'"
    put_program(tmp_path / "bin", "sudo", "exit 1")
    line = qt_libraries.advice(["libEGL.so.1", "libxcb-cursor.so.0"]).splitlines()[-1]
    assert line == "  sudo apt-get update && sudo apt-get install -y libegl1 libxcb-cursor0"


def test_elsewhere_the_advice_names_no_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "apt-get" not in qt_libraries.advice(["libEGL.so.1"])


@pytest.mark.parametrize("sudo", [None, "exit 1"], ids=["no sudo", "sudo asks for a password"])
def test_nothing_is_installed_where_it_would_need_a_question(
    sudo: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    put_program(tmp_path / "bin", "apt-get", f"echo ran > {ran}")
    if sudo:
        put_program(tmp_path / "bin", "sudo", sudo)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert not qt_libraries.install(["libegl1"], lambda _: None)
    assert not ran.exists()


def test_an_old_list_of_packages_is_renewed_before_giving_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renewed, environment = tmp_path / "renewed", shutil.which("env")
    assert environment
    script = f'case "$*" in *update*) : > {renewed};; *) [ -e {renewed} ];; esac'
    put_program(tmp_path / "bin", "apt-get", script)
    put_program(tmp_path / "bin", "env", f'exec {environment} "$@"')
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert qt_libraries.install(["libegl1"], lambda _: None)
    assert renewed.exists()

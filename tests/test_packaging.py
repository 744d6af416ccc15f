"""What `pip install` gives is the whole game: the wheel is built, installed somewhere empty, played from elsewhere."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
SITE_PACKAGES = Path(yaml.__file__).parents[1]
"""Where the dependencies of this run are installed."""


def run(*command: str | Path, folder: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, input=typed, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source archive and the wheel that was built from it, not from the working tree."""
    folder = tmp_path_factory.mktemp("dist")
    result = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, folder=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of an environment that holds the wheel and its dependencies, and not the source."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    programs, packages = (
        Path(sysconfig.get_path(name, "venv", {"base": str(folder)})) for name in ("scripts", "purelib")
    )
    pip = (sys.executable, "-m", "pip", "--python", programs / "python", "--disable-pip-version-check")
    result = run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, folder=folder)
    assert result.returncode == 0, result.stderr
    # The dependencies are those of this run, by path: no .pth file in there is read, so the editable source stays out.
    (packages / "dependencies.pth").write_text(f"{SITE_PACKAGES}\n", encoding="utf-8")
    return programs


def files_below(folder: str, *ends: str) -> set[str]:
    paths = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in paths if not ends or path.name.endswith(ends)}


def test_the_wheel_holds_the_program_its_questions_and_its_pictures(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    program = {name.removeprefix("src/") for name in files_below("src", ".py", ".qml", "qmldir", "py.typed", ".qm")}
    questions = {f"wickquiz/{name}" for name in files_below("questions")}
    assets = {f"wickquiz/{name}" for name in files_below("assets")}
    assert len(program) > 60
    assert "wickquiz/questions/ballerina/pack.yaml" in questions
    assert len(assets) > 20
    assert program | questions | assets <= inside
    assert {"wickquiz/py.typed", "wickquiz/__main__.py", "wickquiz/ui/app/Main.qml"} <= inside
    assert {"wickquiz/packs/schema/wickpack-1.schema.json", "wickquiz/packs/template/pack.yaml"} <= inside


def test_the_wheel_holds_nothing_else_but_what_says_what_it_is(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    described = [name for name in inside if not name.startswith("wickquiz/")]
    assert {name.partition("/")[0] for name in described} == {f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    assert any(name.endswith("licenses/LICENSE") for name in described)
    assert [name for name in inside if "__pycache__" in name or name.endswith((".pyc", ".orig", ".db", ".ts"))] == []


def test_the_source_archive_can_be_built_and_tested(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        inside = {name.partition("/")[2] for name in opened.getnames()}
    assert files_below("src", ".py", ".qml", "qmldir") | files_below("tests", ".py") <= inside
    assert {"pyproject.toml", "Makefile", "requirements/dev.txt", "tools/set_up/__main__.py", "README.md"} <= inside


def test_the_installed_program_is_the_wheels_own(installed: Path, tmp_path: Path) -> None:
    result = run(installed / "python", "-c", "import wickquiz; print(wickquiz.__file__)", folder=tmp_path)
    assert Path(result.stdout.strip()).is_relative_to(installed.parent)


def test_the_installed_program_says_that_it_can_run(installed: Path, tmp_path: Path) -> None:
    result = run(installed / "wickquiz", "doctor", "--json", folder=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    found = json.loads(result.stdout)
    assert found["can_play"]
    assert found["can_play_in_window"]
    states = {check["name"]: check["state"] for check in found["checks"]}
    assert {name: states[name] for name in ("qt", "fonts", "packs", "database")} == dict.fromkeys(
        ("qt", "fonts", "packs", "database"), "ok"
    )


def test_the_installed_program_finds_its_own_questions(installed: Path, tmp_path: Path) -> None:
    result = run(installed / "wickquiz", "pack", "list", folder=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Ballerina" in result.stdout
    assert str(ROOT) not in result.stdout


def test_the_installed_program_makes_a_pack_without_a_problem(installed: Path, tmp_path: Path) -> None:
    program = installed / "wickquiz"
    assert run(program, "pack", "new", "harbour", folder=tmp_path).returncode == 0
    checked = run(program, "pack", "check", "harbour", folder=tmp_path)
    assert checked.stdout == "harbour: 8 of 8 questions can be played; no errors, no warnings\n"


def test_a_round_is_played_in_the_terminal_of_the_installed_program(installed: Path, tmp_path: Path) -> None:
    program = installed / "wickquiz"
    result = run(program, "--terminal", "--length", "3", "--seed", "7", folder=tmp_path, typed="1\n\n" * 10)
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    assert re.search(r"[Ss]core", result.stdout)


def test_the_locks_hold_every_dependency_with_its_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"] + project["build-system"]["requires"]
    developers = needed + project["project"]["optional-dependencies"]["dev"]
    for lock, requirements in (("play", needed), ("dev", developers)):
        text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
        pinned = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))
        names = {re.split(r"[<>=!~ ;\[]", requirement)[0].lower() for requirement in requirements}
        assert names - set(pinned) == set()
        entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
        assert len(entries) == len(pinned)
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_what_is_played_with_is_what_is_tested_with() -> None:
    play, dev = (
        dict(
            re.findall(
                r"^([a-z0-9-]+)==(\S+)", (ROOT / "requirements" / name).read_text(encoding="utf-8"), re.MULTILINE
            )
        )
        for name in ("play.txt", "dev.txt")
    )
    assert play
    assert play.items() <= dev.items()

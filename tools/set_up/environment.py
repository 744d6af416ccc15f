"""The virtual environment in `.venv`: made, filled from the locks, and remembered, so that the next time costs nothing.

What is remembered lies in `.venv/set-up.json`, written last. A set-up that is cut short leaves a mark instead, and the
next one starts from an empty environment: a half-installed package looks installed to pip.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from trouble import SetUpError

Say = Callable[[str], None]

NOTES = "set-up.json"
MARK = "set-up-unfinished"


@dataclass(frozen=True)
class Purpose:
    """What an environment is for: the lock that it is filled from, and the purposes that it then serves as well."""

    name: str
    lock: str
    serves: tuple[str, ...]


PLAY = Purpose("play", "requirements/play.txt", ("play",))
DEVELOP = Purpose("develop", "requirements/dev.txt", ("play", "develop"))
PURPOSES = {purpose.name: purpose for purpose in (PLAY, DEVELOP)}


def prepare(root: Path, purpose: Purpose, say: Say) -> Path:
    """Return the environment's folder, ready for `purpose`.

    Raises:
        SetUpError: no environment could be made, or the network is missing.
    """
    venv = root / ".venv"
    if read_notes(venv).get(purpose.name) == key(root, purpose):
        return venv
    make(root, venv, say)
    mark = venv / MARK
    mark.touch()
    say(f"wickquiz: installing what it needs into {venv.name} (once) ...")
    pip(venv, ["install", "--require-hashes", "-r", str(root / purpose.lock)], say)
    pip(venv, ["install", "--no-deps", "--no-build-isolation", "--editable", str(root)], say)
    mark.unlink()
    notes = {"root": str(root)} | {name: key(root, PURPOSES[name]) for name in purpose.serves}
    write_notes(venv, notes)
    return venv


def key(root: Path, purpose: Purpose) -> str:
    """Return what must be unchanged for an environment to be used as it is."""
    digest = hashlib.sha256(f"{root}\n{sys.version_info[:2]}\n".encode())
    for name in (purpose.lock, "pyproject.toml"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def make(root: Path, venv: Path, say: Say) -> None:
    """Make an empty environment, unless there is one that works, made here and for this Python."""
    if venv.exists():
        if is_sound(root, venv):
            return
        say(f"wickquiz: the environment in {venv.name} is of no use any more; making it anew.")
        shutil.rmtree(venv)
    result = subprocess.run([sys.executable, "-m", "venv", str(venv)], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        shutil.rmtree(venv, ignore_errors=True)
        raise SetUpError(why_no_venv(result.stdout + result.stderr))


def is_sound(root: Path, venv: Path) -> bool:
    """Whether an environment was finished, stands where it was made, has the Python that runs now, and has pip."""
    if (venv / MARK).exists() or read_notes(venv).get("root", str(root)) != str(root):
        return False
    probe = "import sys, pip; print(*sys.version_info[:2])"
    try:
        result = subprocess.run(
            [program(venv, "python"), "-c", probe], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.returncode == 0 and tuple(map(int, result.stdout.split())) == sys.version_info[:2]


def why_no_venv(output: str) -> str:
    """Return a sentence for what `python -m venv` said."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if "ensurepip" in output or "No module named" in output:
        package = "python3-venv" if shutil.which("python3") == sys.executable else f"python{version}-venv"
        return (
            f"this Python {version} lacks its venv module. On Debian and Ubuntu run:\n"
            f"  sudo apt-get install -y {package}\nThen run the same command again."
        )
    last = output.strip().splitlines()[-1:] or ["no reason given"]
    return f"no environment could be made in .venv: {last[0]}"


def pip(venv: Path, arguments: Sequence[str], say: Say) -> None:
    """Run the environment's pip, showing only the downloads that take a while.

    Raises:
        SetUpError: pip failed; the message holds the end of what it said.
    """
    quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    command = [str(program(venv, "python")), "-m", "pip", arguments[0], *quiet, *arguments[1:]]
    lines: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ | {"PIP_USER": "0"}
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            if large := re.match(r"\s*Downloading (?:\S*/)?([A-Za-z0-9_]+)-\S+ \((\d{2,}(?:\.\d+)? MB)\)", line):
                say(f"wickquiz: downloading {large[1]}, {large[2]} ...")
    if process.returncode != 0:
        end = "\n".join(f"  {line}" for line in lines[-6:])
        raise SetUpError(
            f"the installation failed. Is there a network? Then run the same command again. pip said:\n{end}"
        )


def program(venv: Path, name: str) -> Path:
    """Return the path of a program in the environment."""
    return venv / "Scripts" / f"{name}.exe" if sys.platform == "win32" else venv / "bin" / name


def read_notes(venv: Path) -> dict[str, str]:
    """Return what earlier set-ups noted; nothing where one is under way, was cut short or never was."""
    if (venv / MARK).exists():
        return {}
    try:
        notes = json.loads((venv / NOTES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return notes if isinstance(notes, dict) else {}


def write_notes(venv: Path, notes: dict[str, str]) -> None:
    """Replace the notes in one step, so that a cut leaves the old ones or the new."""
    fresh = venv / f"{NOTES}.new"
    fresh.write_text(json.dumps(notes, indent=1), encoding="utf-8")
    fresh.replace(venv / NOTES)


def has_note(venv: Path, name: str) -> bool:
    """Whether an earlier set-up noted `name`."""
    return name in read_notes(venv)


def add_note(venv: Path, name: str, value: str) -> None:
    """Note one thing more."""
    write_notes(venv, read_notes(venv) | {name: value})

"""Renew the pictures in docs/pictures from the real screens: `make shots`.

The game plays rounds by itself, without a display: on any machine the single pictures are the same. Some are taken once
more with the text at its largest, and one round is filmed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
PICTURES = TOOLS.parent / "docs" / "pictures"
SEED = 264
SHOWN = ("home", "play", "reveal", "picked-match", "picked-order", "picked-number", "results", "scores")
LARGE = ("home", "play", "reveal", "results")
LARGEST = '{"text_size": 200}'
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main() -> int:
    """Play, and keep the pictures that the documents show."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture(SHOWN, "", "")
    picture(LARGE, "large-", LARGEST)
    with tempfile.TemporaryDirectory() as home:
        film = Path(home) / "round.webp"
        play([TOOLS / "film_round.py", film], home)
        keep(film, "round.webp")
    return 0


def picture(names: Sequence[str], mark: str, settings: str) -> None:
    """Let the game play with these settings, and keep its pictures of these names, each with a mark before it."""
    with tempfile.TemporaryDirectory() as home:
        shots, config = Path(home) / "shots", Path(home) / "config"
        if settings:
            config.mkdir()
            (config / "settings.json").write_text(settings, encoding="utf-8")
        play(["-m", "wickquiz", "demo", "--games", "1", "--seed", str(SEED), "--shots", shots], home)
        for name in names:
            keep(shots / f"{name}.png", f"{mark}{name}.png")


def play(command: Sequence[str | Path], home: str) -> None:
    """Run Python with these words, in a home of its own.

    Raises:
        CalledProcessError: it failed; what it said has been said.
    """
    subprocess.run([sys.executable, *command], env=os.environ | ENVIRONMENT | {"WICKQUIZ_HOME": home}, check=True)


def keep(made: Path, name: str) -> None:
    """Put a picture among those that the documents show."""
    print(shutil.copy(made, PICTURES / name))


if __name__ == "__main__":
    sys.exit(main())

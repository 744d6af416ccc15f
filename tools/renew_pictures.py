"""Renew the pictures in docs/pictures from the real screens: `make shots`.

The game plays one round by itself, without a display: the same machine or another, the pictures are the same.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SEED = 264
SHOWN = ("home", "play", "reveal", "picked-match", "picked-order", "picked-number", "results", "scores")


def main() -> int:
    """Play, and keep the pictures that the documents show."""
    with tempfile.TemporaryDirectory() as folder:
        shots = Path(folder) / "shots"
        command = [sys.executable, "-m", "wickquiz", "demo", "--games", "1", "--seed", str(SEED), "--shots", str(shots)]
        variables = {"WICKQUIZ_HOME": folder, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        result = subprocess.run(command, env=os.environ | variables, check=False)
        if result.returncode != 0:
            return result.returncode
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name in SHOWN:
            shutil.copy(shots / f"{name}.png", PICTURES / f"{name}.png")
            print(PICTURES / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Draw every picture of the game into assets/: `python tools/make_art.py [folder]`."""

from __future__ import annotations

import sys
from pathlib import Path

from art import covers, dancer, emblems, icons, skyline

SCENES = (icons, emblems, skyline, dancer, covers)


def main(folder: Path) -> None:
    """Write all drawings below the folder, overwriting older ones."""
    for scene in SCENES:
        for name, text in scene.files().items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "assets")

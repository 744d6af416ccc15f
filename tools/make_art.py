"""Draw every picture of the game into assets/: `python tools/make_art.py [folder]`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from art import covers, dancer, emblems, icons, skyline

SCENES = (icons, emblems, skyline, dancer, covers)
APP_ICON, APP_ICON_SIZE = "art/wickquiz.svg", 256

_HEAD = """# Where the pictures and sounds come from

All of them are drawn or made for wickquiz by its own scripts, `tools/make_art.py` and `tools/make_sounds.py`. None
shows or holds anybody else's work. Licence: MIT, as the rest of the project.

| file | origin | licence |
|---|---|---|
"""


def main(folder: Path) -> None:
    """Write all drawings below the folder, overwriting older ones, and the list of where each file comes from."""
    for scene in SCENES:
        for name, text in scene.files().items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
    _paint(folder / APP_ICON, APP_ICON_SIZE)
    (folder / "SOURCES.md").write_text(_sources(folder), encoding="utf-8", newline="\n")


def _paint(drawing: Path, size: int) -> None:
    """Paint a square drawing as a PNG beside it, for desktops that show no SVG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    image.save(str(drawing.with_suffix(".png")))


def _sources(folder: Path) -> str:
    """List every picture and sound in the folder."""
    names = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.suffix in {".svg", ".png", ".wav"})
    return _HEAD + "".join(f"| {name} | drawn for wickquiz | MIT |\n" for name in names)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "assets")

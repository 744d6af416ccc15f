"""A small pack in a folder, as its author has it, and what is made of it."""

from __future__ import annotations

from pathlib import Path

from tests.packs.hostile.drawn import jpeg, png, webp

from wickquiz.packs.archive_build import build

PACK = """\
wickpack: 1
title: Wax and Wick
id: wax
version: "{version}"
cover: images/cover.webp
sources: {{gazette: {{title: Why wax burns}}}}
questions:
- id: gas
  ask: What feeds a flame?
  answer: Oxygen
  wrong: [Helium, Neon, {wrong}]
  image: images/flame.png
  alt: A flame
"""
MORE = """\
topic: Makers
questions:
- id: opened
  ask: When did the works open?
  answer: "1871"
  source: gazette@1
- id: room
  ask: Which room?
  answer: {text: Dipping, image: images/rooms/dipping.jpg, alt: A room}
  wrong: [Moulding, Drying, Packing]
"""
ENTRIES = ("LICENSE", "README.md", "images/cover.webp", "images/flame.png", "images/rooms/dipping.jpg")


def written(folder: Path, version: str = "1", wrong: str = "Argon", more: str = MORE) -> Path:
    """Write the pack into `folder`, which is returned."""
    (folder / "images" / "rooms").mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(PACK.format(version=version, wrong=wrong), encoding="utf-8")
    (folder / "makers.yaml").write_text(more, encoding="utf-8")
    (folder / "images" / "flame.png").write_bytes(png())
    (folder / "images" / "cover.webp").write_bytes(webp())
    (folder / "images" / "rooms" / "dipping.jpg").write_bytes(jpeg())
    (folder / "LICENSE").write_text("Do as you like.\n", encoding="utf-8")
    (folder / "README.md").write_text("# Wax\n", encoding="utf-8")
    return folder


def built(folder: Path, out: Path, version: str = "1", wrong: str = "Argon", more: str = MORE) -> Path:
    """Return the archive `out` of the pack, written into `folder`."""
    return build(written(folder, version, wrong, more), out).path


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, hidden ones too."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

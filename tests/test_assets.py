from __future__ import annotations

import re
import subprocess
import sys
import wave
from array import array
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"
DRAWINGS = sorted(ASSETS.rglob("*.svg"))
ICONS = sorted((ASSETS / "icons").rglob("*.svg"))
SOUNDS = sorted((ASSETS / "sounds").glob("*.wav"))
SVG = "{http://www.w3.org/2000/svg}"
# What Qt draws in software, and nothing that reaches out of the file.
ALLOWED = {"svg", "defs", "g", "path", "circle", "ellipse", "rect", "linearGradient", "radialGradient", "stop"}
SIDE = 96


def place(file: Path) -> str:
    return file.relative_to(ASSETS).as_posix()


def paint(file: Path, side: int = SIDE) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(file)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def coverage(image: QImage) -> list[int]:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width, stride = alpha.width(), alpha.bytesPerLine()
    held = bytes(alpha.constBits())
    return [value for row in range(alpha.height()) for value in held[row * stride : row * stride + width]]


def samples(file: Path) -> array[int]:
    with wave.open(str(file), "rb") as sound:
        held = array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        held.byteswap()
    return held


def run(tool: str, *arguments: str) -> None:
    subprocess.run([sys.executable, str(ROOT / "tools" / tool), *arguments], check=True, timeout=60)


@pytest.fixture(scope="module")
def drawn_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("assets")
    run("make_sounds.py", str(folder / "sounds"))
    run("make_art.py", str(folder))
    return folder


@pytest.mark.parametrize("file", DRAWINGS, ids=place)
def test_a_drawing_is_plain_svg_that_needs_nothing_but_itself(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ALLOWED
    assert not re.search(r"href|style=|<!|<\?|@import|\son\w+=|data:", text)
    named = {element.get("id") for element in root.iter() if element.get("id")}
    assert set(re.findall(r"url\((.*?)\)", text)) <= {f"#{name}" for name in named}
    assert file.stat().st_size < 200_000


@pytest.mark.parametrize("file", DRAWINGS, ids=place)
def test_a_drawing_names_each_gradient_once_and_its_own_size(file: Path) -> None:
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    names = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"


@pytest.mark.parametrize("file", DRAWINGS, ids=place)
def test_qt_paints_something_for_each_drawing(file: Path) -> None:
    assert QSvgRenderer(str(file)).isValid()
    assert sum(value > 0 for value in coverage(paint(file))) > SIDE * SIDE // 100


@pytest.mark.parametrize("file", ICONS, ids=place)
def test_an_icon_keeps_to_its_grid_of_24_and_its_stroke_of_2(file: Path) -> None:
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    (group,) = root
    assert (group.get("fill"), group.get("stroke-width"), group.get("stroke-linecap")) == ("none", "2", "round")
    painted = coverage(paint(file))
    edge = painted[:SIDE] + painted[-SIDE:] + painted[::SIDE] + painted[SIDE - 1 :: SIDE]
    assert not any(edge)


@pytest.mark.parametrize("folder", ["light", "gold"])
def test_every_set_of_icons_holds_the_same_shapes(folder: str) -> None:
    def shapes(name: str) -> dict[str, str]:
        files = (ASSETS / "icons" / name).glob("*.svg")
        return {f.name: re.sub(r'stroke="#\w+"', "", f.read_text(encoding="utf-8")) for f in files}

    assert shapes(folder) == shapes("dark")


def test_the_drawings_are_what_the_script_draws(drawn_again: Path) -> None:
    fresh = {f.relative_to(drawn_again).as_posix(): f.read_bytes() for f in drawn_again.rglob("*.svg")}
    assert {place(f): f.read_bytes() for f in DRAWINGS} == fresh


def test_the_app_icon_is_also_there_as_a_picture_of_256() -> None:
    image = QImage(str(ASSETS / "art" / "wickquiz.png"))
    assert (image.width(), image.height()) == (256, 256)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(128, 20).alpha() == 255


def test_the_rain_tiles_without_a_seam() -> None:
    rain = ASSETS / "art" / "rain-streaks.svg"
    drops = re.findall(r"M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) (-?[\d.]+)", rain.read_text(encoding="utf-8"))
    held = {(round(float(x), 1), round(float(y), 1), fall) for x, y, _, fall in drops}
    leaving = [(x, y, fall) for x, y, fall in held if y + float(fall) > 512 and 40 < x < 512]
    assert leaving
    assert all((x, round(y - 512, 1), fall) in held for x, y, fall in leaving)


@pytest.mark.parametrize("file", SOUNDS, ids=place)
def test_a_sound_is_short_mono_and_below_full_scale(file: Path) -> None:
    with wave.open(str(file), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 44_100)
    peak = max(abs(value) for value in samples(file))
    assert 3_000 < peak < 32_767
    assert file.stat().st_size < 150_000


@pytest.mark.parametrize("file", SOUNDS, ids=place)
def test_a_sound_starts_and_ends_in_silence_so_that_it_does_not_click(file: Path) -> None:
    held = samples(file)
    assert abs(held[0]) < 100
    assert abs(held[-1]) < 100


def test_the_sounds_are_what_the_script_makes(drawn_again: Path) -> None:
    fresh = {f.name: samples(f) for f in (drawn_again / "sounds").glob("*.wav")}
    assert {f.name for f in SOUNDS} == set(fresh) == {"tick.wav", "thud.wav", "rise.wav", "phrase.wav", "coin.wav"}
    for file in SOUNDS:
        held = samples(file)
        assert len(held) == len(fresh[file.name])
        # One step of 32,768 is left to the sines of other machines.
        assert max(abs(a - b) for a, b in zip(held, fresh[file.name], strict=True)) <= 1


def test_every_picture_and_sound_says_where_it_comes_from(drawn_again: Path) -> None:
    rows = re.findall(
        r"^\| (\S+\.\w+) \| drawn for wickquiz \| MIT \|$", (ASSETS / "SOURCES.md").read_text("utf-8"), re.MULTILINE
    )
    assert rows == sorted(place(f) for f in ASSETS.rglob("*") if f.suffix in {".svg", ".png", ".wav"})
    assert (ASSETS / "SOURCES.md").read_bytes() == (drawn_again / "SOURCES.md").read_bytes()

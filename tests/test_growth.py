"""The pictures of how figures grow."""

from __future__ import annotations

import importlib
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from benchmarks.plots import Line, picture
from hypothesis import given
from hypothesis import strategies as st

SVG = "{http://www.w3.org/2000/svg}"
BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


@pytest.fixture(scope="module")
def growth() -> Iterator[ModuleType]:
    """The script as it is run, from its own folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("growth")


@given(power=st.floats(-3, 3), factor=st.floats(1e-3, 1e3))
def test_the_slope_of_a_power_is_that_power(growth: ModuleType, power: float, factor: float) -> None:
    points = [(size, factor * size**power) for size in (10.0, 100.0, 5000.0)]
    assert growth.slope(points) == pytest.approx(power, abs=1e-6)


def test_a_line_that_grows_tenfold_with_its_size_crosses_the_plot_from_corner_to_corner() -> None:
    line = Line("all & each", ((10.0, 1.0), (100.0, 10.0)))
    root = ET.fromstring(picture("questions", "ms", (line,)))
    (drawn,) = root.iter(f"{SVG}polyline")
    first, last = ([float(part) for part in point.split(",")] for point in drawn.attrib["points"].split())
    grid = [each.attrib for each in root.iter(f"{SVG}line")]
    lefts, tops = ([float(each[name]) for each in grid] for name in ("x1", "y1"))
    assert first == pytest.approx([min(lefts), max(tops)])
    assert last == pytest.approx([max(float(each["x2"]) for each in grid), min(float(each["y2"]) for each in grid)])
    assert "all & each" in [text.text for text in root.iter(f"{SVG}text")]


def test_figures_from_a_file_are_drawn_and_what_has_none_is_named_and_left_out(
    growth: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"size": size, "p99": size / 10, "ms": {"median": 2.0}} for size in (0, 10, 100)]
    told = tmp_path / "dealing.json"
    told.write_text(json.dumps({"rows": rows}), encoding="utf-8")
    monkeypatch.setattr(growth, "PICTURES", tmp_path / "pictures")
    monkeypatch.setattr(growth, "HERE", tmp_path)
    monkeypatch.setattr("sys.argv", ["growth.py", str(told)])
    assert growth.main() == 0
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == ["growth-dealing.svg"]
    said = capsys.readouterr()
    assert "growth-dealing.svg: 99th percentile (+1.00): slope +1.000" in said.out
    assert "start: left out, there are no figures of library" in said.err

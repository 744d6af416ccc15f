"""A plot of lines on two logarithmic axes, as an SVG that follows the reader's light or dark scheme."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 820, 420
LEFT, RIGHT, TOP, BOTTOM = 86, 290, 24, 66
MARKS = ("circle", "square", "diamond", "bar", "ring")
STYLE = """
  text { font: 15px system-ui, sans-serif; fill: #17141f }
  .small { font-size: 13px }
  .ground { fill: #fffdf8 }
  .grid { stroke: #cfc7b0 }
  .line0 { color: #7a5600 } .line1 { color: #0b6478 } .line2 { color: #a3246b } .line3 { color: #5140c0 }
  .line4 { color: #3f6b12 }
  polyline { fill: none; stroke: currentColor; stroke-width: 2.5 }
  .mark { fill: currentColor }
  .ring { fill: none; stroke: currentColor; stroke-width: 2.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f4f1ea } .ground { fill: #14121c } .grid { stroke: #3a3550 }
    .line0 { color: #d9b45b } .line1 { color: #4fc3dc } .line2 { color: #e85ba8 } .line3 { color: #9b8cff }
    .line4 { color: #9ccf5a }
  }
"""


@dataclass(frozen=True)
class Line:
    """What it is called, and its points from left to right, all above zero."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Axis:
    """Powers of ten from `low` to `high`, along the pixels from `start` to `end`."""

    low: int
    high: int
    start: float
    end: float

    def at(self, value: float) -> float:
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> Iterator[tuple[float, str]]:
        for power in range(self.low, self.high + 1):
            yield self.at(10.0**power), f"{10**power:,}" if power >= 0 else f"{10.0**power:g}"


def picture(across: str, up: str, lines: Sequence[Line]) -> str:
    """Return the SVG of a plot; `across` and `up` say what its axes are."""
    x = axis([point[0] for line in lines for point in line.points], LEFT, WIDTH - RIGHT)
    y = axis([point[1] for line in lines for point in line.points], HEIGHT - BOTTOM, TOP)
    middle = (TOP + HEIGHT - BOTTOM) / 2
    told = "; ".join(f"{line.name}: {line.points[0][1]:g} to {line.points[-1][1]:g}" for line in lines)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(f'{up} against {across}. {told}')}</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}" rx="12"/>',
        *grid(x, y),
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 16}" text-anchor="middle">{escape(across)}</text>',
        f'<text transform="translate(20 {middle}) rotate(-90)" text-anchor="middle">{escape(up)}</text>',
    ]
    for number, line in enumerate(lines):
        parts += drawn(line, number, x, y)
    return "\n".join([*parts, "</svg>", ""])


def axis(values: Sequence[float], start: float, end: float) -> Axis:
    low = math.floor(math.log10(min(values)))
    return Axis(low, max(low + 1, math.ceil(math.log10(max(values)))), start, end)


def grid(x: Axis, y: Axis) -> Iterator[str]:
    for at, name in x.ticks():
        yield f'<line class="grid" x1="{at:.1f}" y1="{y.start}" x2="{at:.1f}" y2="{y.end}"/>'
        yield f'<text class="small" x="{at:.1f}" y="{y.start + 22}" text-anchor="middle">{name}</text>'
    for at, name in y.ticks():
        yield f'<line class="grid" x1="{x.start}" y1="{at:.1f}" x2="{x.end}" y2="{at:.1f}"/>'
        yield f'<text class="small" x="{x.start - 8}" y="{at + 5:.1f}" text-anchor="end">{name}</text>'


def drawn(line: Line, number: int, x: Axis, y: Axis) -> Iterator[str]:
    """Yield a line, its marks, which differ by shape as well as by colour, and its name in the key."""
    places = [(x.at(size), y.at(value)) for size, value in line.points]
    key = WIDTH - RIGHT + 24, TOP + 14 + 28 * number
    yield f'<g class="line{number % len(MARKS)}">'
    yield f'<polyline points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in places)}"/>'
    yield from (mark(number, *place) for place in (*places, key))
    yield "</g>"
    yield f'<text class="small" x="{key[0] + 14}" y="{key[1] + 5}">{escape(line.name)}</text>'


def mark(number: int, x: float, y: float) -> str:
    kind = MARKS[number % len(MARKS)]
    if kind in {"circle", "ring"}:
        return f'<circle class="{"mark" if kind == "circle" else kind}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
    width, height = (12, 4) if kind == "bar" else (9, 9)
    turn = f' transform="rotate(45 {x:.1f} {y:.1f})"' if kind == "diamond" else ""
    return (
        f'<rect class="mark" x="{x - width / 2:.1f}" y="{y - height / 2:.1f}" width="{width}" height="{height}"{turn}/>'
    )

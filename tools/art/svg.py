"""What every drawing is written with: numbers, smooth curves, gradients and the frame of an SVG file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Stop = tuple[float, str, float]

INK = "#0B0A10"
SURFACE = "#14121C"
HAIRLINE = "#3A3550"
IVORY = "#F4F1EA"
GOLD = "#D9B45B"
JADE = "#4CC38A"
RED = "#FF6369"
MAGENTA = "#E85BA8"
CYAN = "#4FC3DC"
VIOLET = "#9B8CFF"
AMBER = "#F0A040"


def num(value: float) -> str:
    """Write a number with at most one decimal: small files, and the same text on every machine."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def pt(point: Point) -> str:
    """Write a point as `x y`."""
    return f"{num(point[0])} {num(point[1])}"


def polygon(points: Iterable[Point]) -> str:
    """Path data of a closed straight-edged outline."""
    return "M" + "L".join(pt(p) for p in points) + "Z"


def rect(x: float, y: float, width: float, height: float) -> str:
    """Path data of an upright rectangle; many of them in one path draw far faster than many elements."""
    return f"M{num(x)} {num(y)}h{num(width)}v{num(height)}h{num(-width)}z"


def curve(points: Sequence[Point], *, closed: bool = False) -> str:
    """Path data of a smooth curve through the points (centripetal enough for outlines drawn by hand)."""
    count = len(points)
    parts = ["M" + pt(points[0])]
    for i in range(count if closed else count - 1):
        a, b, c, d = (_at(points, i + k, closed=closed) for k in (-1, 0, 1, 2))
        first, second = _handles(a, b, c, d)
        parts.append(f"C{pt(first)} {pt(second)} {pt(c)}")
    return "".join(parts) + ("Z" if closed else "")


def _at(points: Sequence[Point], index: int, *, closed: bool) -> Point:
    if closed:
        return points[index % len(points)]
    return points[min(max(index, 0), len(points) - 1)]


def _handles(a: Point, b: Point, c: Point, d: Point) -> tuple[Point, Point]:
    """Bezier handles between b and c; each is held to a third of its own span, so uneven spacing does not loop."""
    span = _length(b, c)
    before, after = _length(a, c) or 1.0, _length(b, d) or 1.0
    reach = span / 3
    first = (b[0] + (c[0] - a[0]) / before * reach, b[1] + (c[1] - a[1]) / before * reach)
    second = (c[0] - (d[0] - b[0]) / after * reach, c[1] - (d[1] - b[1]) / after * reach)
    return first, second


def _length(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)


def path(data: str, **attributes: object) -> str:
    """Write a path element; underscores in attribute names become hyphens."""
    return f'<path d="{data}"{_attributes(attributes)}/>'


def circle(x: float, y: float, radius: float, **attributes: object) -> str:
    """Write a circle element."""
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}"{_attributes(attributes)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, **attributes: object) -> str:
    """Write an ellipse element."""
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"{_attributes(attributes)}/>'


def box(x: float, y: float, width: float, height: float, **attributes: object) -> str:
    """Write a rectangle element."""
    size = f'width="{num(width)}" height="{num(height)}"'
    return f'<rect x="{num(x)}" y="{num(y)}" {size}{_attributes(attributes)}/>'


def group(transform: str, *parts: str) -> str:
    """Place a drawing inside another one."""
    return f'<g transform="{transform}">' + "".join(parts) + "</g>"


def _attributes(attributes: dict[str, object]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())


def _stops(stops: Iterable[Stop]) -> str:
    return "".join(
        f'<stop offset="{at:g}" stop-color="{colour}"' + ("/>" if opacity == 1 else f' stop-opacity="{opacity:g}"/>')
        for at, colour, opacity in stops
    )


def linear(name: str, start: Point, end: Point, *stops: Stop) -> str:
    """Write a linear gradient between two points of the drawing (user space)."""
    (x1, y1), (x2, y2) = start, end
    ends = f'x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}"'
    head = f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>'
    return head + _stops(stops) + "</linearGradient>"


def radial(name: str, *stops: Stop) -> str:
    """Write a radial gradient that fills whatever shape wears it: our only kind of glow."""
    return f'<radialGradient id="{name}" cx="0.5" cy="0.5" r="0.5">' + _stops(stops) + "</radialGradient>"


def document(width: float, height: float, *body: str, defs: Iterable[str] = ()) -> str:
    """Frame the drawing as one SVG file with a viewBox from 0 0."""
    size = f'width="{num(width)}" height="{num(height)}" viewBox="0 0 {num(width)} {num(height)}"'
    kept = "".join(f"{line}\n" for line in defs)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n'
    return head + (f"<defs>\n{kept}</defs>\n" if kept else "") + "\n".join(body) + "\n</svg>\n"

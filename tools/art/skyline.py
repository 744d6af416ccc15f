"""The skyline: a city in rain at night with a hotel to the right, and the left kept calm for a title."""

# ruff: noqa: PLR2004 - the figures are the drawing

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from art import hotel, street, svg
from art.emblems import rain_layers

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT, GROUND = street.WIDTH, street.HEIGHT, hotel.GROUND

DEFS = (
    svg.linear(
        "sky", (0, 0), (0, GROUND), (0, "#07060C", 1), (0.4, "#100C1C", 1), (0.72, "#21152F", 1), (1, "#43203F", 1)
    ),
    svg.linear("far", (0, 420), (0, GROUND), (0, "#231B3A", 1), (1, "#4A2648", 1)),
    svg.linear("mid", (0, 380), (0, GROUND), (0, "#151022", 1), (1, "#241528", 1)),
    svg.linear("near", (0, 300), (0, GROUND), (0, "#0C0A13", 1), (1, "#140E1A", 1)),
    svg.linear("calm", (0, 0), (1180, 0), (0, "#0B0A10", 0.86), (0.55, "#0B0A10", 0.62), (1, "#0B0A10", 0)),
    svg.radial("haze", (0, "#E85BA8", 0.38), (0.5, "#9B4C9C", 0.15), (1, "#9B8CFF", 0)),
    svg.radial("mist", (0, "#4FC3DC", 0.2), (0.5, "#4F8CDC", 0.07), (1, "#4F8CDC", 0)),
    svg.radial("glowred", (0, "#FF4A50", 0.6), (0.4, "#FF4A50", 0.18), (1, "#FF4A50", 0)),
    svg.radial("veil", (0, "#2B1E3E", 0.8), (0.6, "#241936", 0.4), (1, "#1A1228", 0)),
    svg.linear("shop", (0, 940), (0, GROUND), (0, "#FFD08A", 1), (0.6, "#E0903F", 1), (1, "#8A4A2A", 1)),
    svg.radial("moon", (0, "#F4E9D8", 0.32), (0.14, "#E9D5D8", 0.16), (0.5, "#9B8CFF", 0.06), (1, "#9B8CFF", 0)),
)
RAIN = ((130, 21, (18, 46, 1.5), 0.2), (76, 22, (50, 110, 2.4), 0.2), (20, 23, (140, 240, 4.2), 0.15))


class _Row:
    """One row of houses: outlines and lit windows gathered as path data."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self.chance = chance
        self.walls: list[str] = []
        self.warm: list[str] = []
        self.cool: list[str] = []

    def between(self, low: float, high: float) -> float:
        """Pick a number between two."""
        return low + (high - low) * self.chance()

    def house(self, x: float, width: float, top: float, pane: tuple[float, float], lit: float) -> None:
        """Build one house with its roof and windows; `lit` is the share of windows with light in them."""
        self.walls.append(svg.rect(x, top, width + 0.5, GROUND - top))
        self._roof(x, width, top)
        wide, high = pane
        across = max(1, int((width - wide) // (wide * 2.1)))
        pitch = width / (across + 0.5)
        rows = int((GROUND - 60 - top) // (high * 1.9))
        for row in range(1, rows):
            for column in range(across):
                if self.chance() < lit:
                    pane_at = svg.rect(x + pitch * (column + 0.5), top + row * high * 1.9, wide, high)
                    (self.cool if self.chance() < 0.24 else self.warm).append(pane_at)

    def _roof(self, x: float, width: float, top: float) -> None:
        kind = self.chance()
        middle = x + width / 2
        if kind < 0.22:
            self.walls.append(
                svg.rect(x + width * 0.2, top - 26, width * 0.6, 27) + svg.rect(middle - 1.5, top - 86, 3, 62)
            )
        elif kind < 0.4:
            self.walls.append(
                svg.rect(x + width * 0.14, top - 22, width * 0.72, 23)
                + svg.rect(x + width * 0.32, top - 44, width * 0.36, 23)
            )
        elif kind < 0.55:
            self.walls.append(_tank(x + width * self.between(0.3, 0.6), top))
        elif kind < 0.66:
            self.walls.append(svg.polygon(((x, top + 1), (middle, top - width * 0.42), (x + width, top + 1))))

    def draw(self, paint: str, warm: tuple[str, float], cool: tuple[str, float]) -> str:
        """Write the row: walls in one paint, windows in a warm and a cool light."""
        return (
            svg.path("".join(self.walls), fill=paint)
            + svg.path("".join(self.warm), fill=warm[0], fill_opacity=warm[1])
            + svg.path("".join(self.cool), fill=cool[0], fill_opacity=cool[1])
        )


def _tank(x: float, top: float) -> str:
    body = svg.rect(x - 13, top - 44, 26, 28) + svg.polygon(((x - 16, top - 43), (x, top - 60), (x + 16, top - 43)))
    return body + svg.rect(x - 11, top - 18, 3, 19) + svg.rect(x + 8, top - 18, 3, 19)


def _far(chance: Callable[[], float]) -> str:
    row = _Row(chance)
    x = -10.0
    while x < WIDTH:
        width = row.between(46, 120)
        crest = 250 * max(0.0, 1 - abs(x - 1880) / 700) + 120 * max(0.0, 1 - abs(x - 760) / 480)
        row.house(x, width, 760 - crest - row.between(-60, 150), (5, 8), 0.08 if x < 1000 else 0.15)
        x += width + (row.between(0, 14) if row.chance() < 0.4 else 0)
    return row.draw("url(#far)", ("#F2B466", 0.5), ("#7FC7DE", 0.42))


def _middle(chance: Callable[[], float]) -> str:
    row = _Row(chance)
    for start, end, low, high in ((-10, 1000, 640, 800), (1000, 1250, 700, 820), (1760, 2420, 560, 780)):
        x = float(start)
        while x < end:
            width = row.between(84, 168)
            width = width if end - x - width > 70 else end - x
            row.house(x, width, row.between(low, high), (8, 13), 0.06 if x < 900 else 0.24)
            x += width
    return row.draw("url(#mid)", ("#F5B863", 0.72), ("#79BFD8", 0.5))


def _near(chance: Callable[[], float]) -> str:
    row = _Row(chance)
    for x, width, top, lit in ((-20.0, 300.0, 420.0, 0.02), (280.0, 230.0, 560.0, 0.025), (2130.0, 290.0, 470.0, 0.16)):
        row.house(x, width, top, (15, 25), lit)
    return row.draw("url(#near)", ("#E8A654", 0.6), ("#6FB4CE", 0.45))


def _bar_sign() -> str:
    """Draw the neon of the bar across the street: a glass with a cherry, and a frame around it."""
    glass = "M2190 640H2250L2220 678ZM2220 678V712M2204 712H2236"
    return (
        svg.ellipse(2220, 690, 190, 200, fill="url(#glowcyan)")
        + svg.box(2164, 604, 112, 140, rx=12, fill="#0B0810")
        + hotel.neon(
            "M2176 604H2264Q2276 604 2276 616V732Q2276 744 2264 744H2176Q2164 744 2164 732V616Q2164 604 2176 604Z",
            svg.CYAN,
            "#E6FBFF",
            4,
        )
        + hotel.neon(glass, svg.CYAN, "#E6FBFF", 3.4)
        + hotel.neon("M2214 650a6 6 0 1 0 12 0a6 6 0 1 0-12 0M2224 645L2242 622", svg.MAGENTA, "#FFE3F2", 3)
    )


def _shops() -> str:
    """Draw the lit shop windows at street level left and right of the hotel, faint on the calm side."""
    fronts = ((1796.0, 88.0), (2056.0, 76.0), (2164.0, 104.0), (2288.0, 112.0), (1032.0, 82.0), (1136.0, 84.0))
    glass = "".join(svg.rect(x, 962, w, 76) for x, w in fronts)
    bars = "".join(
        svg.rect(x, 982, w, 2.5) + svg.rect(x + w / 3 - 1.5, 962, 3, 76) + svg.rect(x + 2 * w / 3 - 1.5, 962, 3, 76)
        for x, w in fronts
    )
    goods = "".join(
        svg.rect(x + 6, 1016, w * 0.24, 22)
        + svg.rect(x + w * 0.42, 1006, w * 0.14, 32)
        + svg.rect(x + w * 0.74, 1012, w * 0.18, 26)
        for x, w in fronts
    )
    awnings = "".join(
        svg.polygon(((x - 4, 944), (x + w + 4, 944), (x + w + 12, 966), (x - 12, 966))) for x, w in fronts
    )
    return (
        svg.path(glass, fill="url(#shop)", fill_opacity=0.8)
        + svg.path(goods, fill="#3A1C1C", fill_opacity=0.7)
        + svg.path(bars, fill="#1A1018")
        + svg.path(awnings, fill="#2A1628")
        + svg.path("".join(svg.rect(x - 12, 964.5, w + 24, 2.5) for x, w in fronts), fill="#C98A52", fill_opacity=0.7)
        + svg.path(svg.rect(620, 972, 70, 64), fill=svg.CYAN, fill_opacity=0.16)
        + svg.path(svg.rect(850, 972, 60, 64), fill=svg.MAGENTA, fill_opacity=0.18)
    )


def _sky() -> str:
    veils = ((1930, 223, 250, 7), (2090, 236, 260, 8), (1990, 188, 210, 3), (1760, 300, 420, 26), (2200, 330, 380, 22))
    return (
        svg.box(0, 0, WIDTH, HEIGHT, fill="url(#sky)")
        + svg.circle(2020, 210, 330, fill="url(#moon)")
        + svg.circle(2020, 210, 33, fill="#F3E6D2", fill_opacity=0.62)
        + "".join(svg.ellipse(x, y, rx, ry, fill="#171026", fill_opacity=0.7) for x, y, rx, ry in veils[:3])
        + "".join(svg.ellipse(x, y, rx, ry, fill="url(#veil)") for x, y, rx, ry in veils)
        + svg.ellipse(1560, 900, 900, 520, fill="url(#haze)")
        + svg.ellipse(2250, 860, 520, 420, fill="url(#mist)")
    )


def files() -> dict[str, str]:
    """The skyline by file name."""
    chance = random.Random(1947).random
    facade = hotel.draw(chance)
    body = (
        _sky(),
        _far(chance),
        svg.ellipse(1560, 1020, 1000, 300, fill="url(#haze)"),
        _middle(chance),
        _near(chance),
        _bar_sign(),
        _shops(),
        facade,
        street.road(chance),
        street.lamp(1056),
        street.lamp(1960),
        street.car(),
        street.walker(),
        svg.box(0, 0, 1180, HEIGHT, fill="url(#calm)"),
        rain_layers(WIDTH, HEIGHT, RAIN),
    )
    return {"art/skyline.svg": svg.document(WIDTH, HEIGHT, *body, defs=(*DEFS, *hotel.DEFS, *street.DEFS))}

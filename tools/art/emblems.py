"""The small marks: the flame that is our sign, the coin of the score, the seal of a verified source, the rain."""

from __future__ import annotations

import math
import random

from art import svg

# On a field of 256: a flame that closes on itself like the bowl of a Q, with its wick for the tail.
OUTER = (
    "M139 10C146 50 174 68 194 98C208 119 216 139 216 162C216 210 178 246 128 246C78 246 40 210 40 162"
    "C40 122 60 100 78 72C84 86 90 96 101 103C112 74 126 48 139 10Z"
)
BOWL = "M131 106C138 130 172 142 172 174C172 196 153 210 129 210C104 210 85 194 85 171C85 144 121 136 131 106Z"
WICK = (
    "M118 173C118 160 136 156 147 166C162 180 172 198 181 213C190 229 202 239 218 242"
    "C198 259 169 253 156 235C146 221 143 212 134 202C126 193 118 186 118 173Z"
)

_FIRE = svg.linear(
    "fire", (96, 20), (160, 250), (0, "#FFF0C2", 1), (0.34, "#F0CB74", 1), (0.7, svg.GOLD, 1), (1, "#B07F2E", 1)
)


def flame(fill: str) -> str:
    """Draw the mark in one paint on a field of 256: a flame with a bowl cut out, and the wick as its tail."""
    ring = svg.path(OUTER + BOWL, fill=fill, fill_rule="evenodd")
    return ring + svg.path(WICK, fill=fill)


def _flame_file() -> str:
    glow = svg.radial("glow", (0, svg.AMBER, 0.5), (0.5, svg.AMBER, 0.14), (1, svg.AMBER, 0))
    heart = svg.circle(129, 170, 70, fill="url(#glow)")
    return svg.document(256, 256, flame("url(#fire)"), heart, defs=(_FIRE, glow))


def _app_icon() -> str:
    night = svg.linear("night", (40, 0), (216, 256), (0, "#2A2140", 1), (0.5, svg.SURFACE, 1), (1, svg.INK, 1))
    edge = svg.linear("edge", (0, 0), (0, 256), (0, "#6A5A3A", 1), (0.5, svg.HAIRLINE, 1), (1, "#241F36", 1))
    glow = svg.radial("glow", (0, svg.AMBER, 0.42), (0.45, svg.MAGENTA, 0.12), (1, svg.MAGENTA, 0))
    body = (
        svg.box(6, 6, 244, 244, rx=58, fill="url(#edge)"),
        svg.box(9, 9, 238, 238, rx=55, fill="url(#night)"),
        svg.circle(128, 144, 108, fill="url(#glow)"),
        svg.group("translate(22 18) scale(.82)", flame("url(#fire)")),
    )
    return svg.document(256, 256, *body, defs=(night, edge, glow, _FIRE))


def _gleam(data: str, colour: str, width: float, opacity: float) -> str:
    """Draw a highlight: one stroke with round ends."""
    return svg.path(
        data, fill="none", stroke=colour, stroke_width=width, stroke_linecap="round", stroke_opacity=opacity
    )


# fmt: off
_COIN_PAINTS = (
    svg.linear("rim", (24, 8), (104, 120), (0, "#FFF1C4", 1), (0.3, "#E9C46C", 1), (0.62, "#A9772A", 1),
               (0.8, "#8A5E1F", 1), (1, "#D9B45B", 1)),
    svg.linear("face", (104, 16), (24, 116), (0, "#C9973F", 1), (0.45, "#E8C572", 1), (0.6, "#F6DC97", 1),
               (1, "#B98632", 1)),
    svg.linear("well", (30, 24), (98, 108), (0, "#96661F", 1), (0.5, "#BD8A36", 1), (1, "#E3BC68", 1)),
    svg.linear("mark", (0, 10), (0, 246), (0, "#FFF6DA", 1), (0.6, "#F3D68C", 1), (1, "#D9AE50", 1)),
)
_SEAL_PAINTS = (
    svg.linear("wax", (28, 14), (100, 118), (0, "#E0525A", 1), (0.3, "#B4242F", 1), (0.7, "#861520", 1),
               (1, "#5C0B14", 1)),
    svg.linear("well", (34, 30), (94, 100), (0, "#6E0F19", 1), (0.5, "#98202A", 1), (1, "#BC343D", 1)),
    svg.linear("mark", (60, 10), (150, 246), (0, "#FFF3CF", 1), (0.45, "#EBC873", 1), (1, "#B98736", 1)),
)
# fmt: on


def _coin_file() -> str:
    beads = "".join(
        f"M{svg.num(64 + 50.5 * math.cos(a))} {svg.num(64 + 50.5 * math.sin(a))}h.01"
        for a in (math.tau * k / 44 for k in range(44))
    )
    body = (
        svg.circle(64, 64, 61, fill="#5E3F14"),
        svg.circle(64, 64, 60, fill="url(#rim)"),
        svg.circle(64, 64, 55, fill="#8A6122"),
        svg.circle(64, 64, 54, fill="url(#face)"),
        svg.path(beads, fill="none", stroke="#8A6122", stroke_width=3.4, stroke_linecap="round"),
        svg.circle(64, 64, 45.5, fill="#8A6122"),
        svg.circle(64.5, 64.7, 44.6, fill="url(#well)"),
        svg.group("translate(27.6 28.4) scale(.29)", flame("#7A531A")),
        svg.group("translate(26.4 26.4) scale(.29)", flame("url(#mark)")),
        _gleam("M16 50C22 30 38 17 58 14", "#FFFBEA", 3.2, 0.75),
        _gleam("M110 82C105 96 95 106 84 111", "#FFF1C4", 2, 0.5),
    )
    return svg.document(128, 128, *body, defs=_COIN_PAINTS)


def _blob(radius: float, wobble: float, phase: float) -> str:
    """Outline of wax that ran a little before it set."""
    points = []
    for k in range(28):
        a = math.tau * k / 28
        run = 0.55 * math.sin(3 * a + phase) + 0.3 * math.sin(5 * a + 2.1 * phase) + 0.28 * math.sin(8 * a + 0.7)
        reach = radius + wobble * run
        points.append((64 + reach * math.cos(a), 64 + reach * math.sin(a)))
    return svg.curve(points, closed=True)


def _seal_file() -> str:
    body = (
        svg.path(_blob(58, 4.2, 0.6), fill="#3E060C"),
        svg.path(_blob(56.6, 4.2, 0.6), fill="url(#wax)"),
        svg.circle(64, 64, 43.5, fill="#D2444C"),
        svg.circle(63.4, 63.2, 43.2, fill="#5A0A13"),
        svg.circle(64.4, 64.8, 41.6, fill="url(#well)"),
        svg.circle(64, 64, 37, fill="none", stroke="#5A0A13", stroke_width=1.6, stroke_opacity=0.8),
        svg.circle(64.5, 64.6, 37, fill="none", stroke="#E8747A", stroke_width=0.9, stroke_opacity=0.5),
        svg.group("translate(32 32.6) scale(.26)", flame("#4A070E")),
        svg.group("translate(30.6 30.6) scale(.26)", flame("url(#mark)")),
        _gleam("M17 47C22 33 32 22 45 16", "#FFD2CE", 4, 0.6),
        _gleam("M52 13.5h2", "#FFD2CE", 4, 0.6),
        _gleam("M111 80C107 93 98 104 87 110", "#FF9C96", 2.4, 0.35),
    )
    return svg.document(128, 128, *body, defs=_SEAL_PAINTS)


def rain(width: float, height: float, drops: int, seed: int, size: tuple[float, float, float]) -> str:
    """Path data of slanted drops, each a needle that thickens as it falls.

    The size is least and greatest length, and width. A drop that leaves the field comes in again on the far
    side, so the field tiles.
    """
    chance = random.Random(seed).random
    least, greatest, wide = size
    parts = []
    for _ in range(drops):
        x, y = chance() * width, chance() * height
        fall = least + chance() * (greatest - least)
        lean = -fall * 0.16
        needle = f"l{svg.num(lean)} {svg.num(fall)}h{svg.num(wide)}z"
        parts += [
            f"M{svg.num(x + dx)} {svg.num(y + dy)}{needle}"
            for dx in (0, width)
            for dy in (0, -height)
            if x + dx + lean <= width and y + dy + fall >= 0
        ]
    return "".join(parts)


def rain_layers(
    width: float, height: float, layers: tuple[tuple[int, int, tuple[float, float, float], float], ...]
) -> str:
    """Draw layers of rain, each given as drops, seed, size and opacity."""
    return "".join(
        svg.path(rain(width, height, drops, seed, size), fill="#CBD5F5", fill_opacity=opacity)
        for drops, seed, size, opacity in layers
    )


def _rain_file() -> str:
    layers = ((64, 3, (16, 40, 1.2), 0.2), (36, 4, (40, 84, 1.8), 0.24), (10, 5, (90, 150, 2.6), 0.2))
    return svg.document(512, 512, rain_layers(512, 512, layers))


def files() -> dict[str, str]:
    """All small marks by file name."""
    return {
        "art/flame.svg": _flame_file(),
        "art/wickquiz.svg": _app_icon(),
        "art/coin.svg": _coin_file(),
        "art/seal.svg": _seal_file(),
        "art/rain-streaks.svg": _rain_file(),
    }

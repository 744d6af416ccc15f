"""The hotel of the skyline: a stepped tower with lit windows, a neon crown, a blade sign and a glowing entrance."""

# ruff: noqa: PLR2004 - the figures are the drawing

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from art import svg
from art.emblems import flame

if TYPE_CHECKING:
    from collections.abc import Callable

CX = 1500.0
GROUND = 1040.0
# Half width, top and bottom of each step, from the street up.
STEPS = ((262.0, 486.0, GROUND), (186.0, 352.0, 486.0), (112.0, 246.0, 352.0), (58.0, 176.0, 246.0))
LOBBY = 872.0
# Somebody in the lobby, from the hips up, and the porter at the door; both stand on the origin.
GUEST = (
    "M-11 0L-9 -20Q-14 -36 -10 -41Q-8 -44 -3 -45L-3 -48Q-7 -51 -7 -57A7 8 0 0 1 7 -57Q7 -51 3 -48L3 -45Q8 -44 10 -41"
    "Q14 -36 9 -20L11 0Z"
)
PORTER = (
    "M-9 0L-10 -34L-14 -34Q-16 -58 -12 -63Q-10 -66 -4 -67L-4 -71Q-8 -75 -8 -81L-9 -84L-8 -92H8L9 -84L8 -81"
    "Q8 -75 4 -71L4 -67Q10 -66 12 -63Q16 -58 14 -34L10 -34L9 0H2L0 -30L-2 0Z"
)

DEFS = (
    svg.linear(
        "wall", (0, 170), (0, GROUND), (0, "#1D1730", 1), (0.5, "#281D36", 1), (0.8, "#3A2438", 1), (1, "#5C3532", 1)
    ),
    svg.linear(
        "shade",
        (CX - 262, 0),
        (CX + 262, 0),
        (0, "#080610", 0.62),
        (0.28, "#080610", 0.12),
        (0.6, "#080610", 0),
        (1, "#080610", 0.5),
    ),
    svg.linear("lit", (0, 180), (0, 880), (0, "#F7C873", 1), (1, "#FFDFA0", 1)),
    svg.linear("door", (0, 884), (0, GROUND), (0, "#FFF0C4", 1), (0.5, "#FFCF78", 1), (1, "#E3913F", 1)),
    svg.linear("canopy", (0, 876), (0, 912), (0, "#7A2233", 1), (1, "#3C0F1C", 1)),
    svg.linear("beam", (0, 912), (0, GROUND + 30), (0, "#FFD58A", 0.42), (1, "#FFC068", 0.02)),
    svg.radial("glowgold", (0, "#FFC869", 0.62), (0.35, "#F0A040", 0.24), (1, "#F0A040", 0)),
    svg.radial("glowpink", (0, svg.MAGENTA, 0.5), (0.4, svg.MAGENTA, 0.16), (1, svg.MAGENTA, 0)),
    svg.radial("glowcyan", (0, svg.CYAN, 0.42), (0.4, svg.CYAN, 0.12), (1, svg.CYAN, 0)),
)


def neon(data: str, colour: str, core: str, width: float = 4) -> str:
    """Draw a neon tube: three layers of light, the widest the faintest."""
    layers = ((width * 5, 0.09, colour), (width * 2.4, 0.22, colour), (width, 1.0, colour), (width * 0.42, 0.95, core))
    head = '<g fill="none" stroke-linecap="round" stroke-linejoin="round">'
    return (
        head
        + "".join(svg.path(data, stroke=c, stroke_width=svg.num(w), stroke_opacity=o) for w, o, c in layers)
        + "</g>"
    )


def _walls() -> str:
    outline = "".join(svg.rect(CX - half, top, 2 * half, bottom - top + 1) for half, top, bottom in STEPS)
    piers, sides = [], []
    for half, top, bottom in STEPS[:3]:
        count = round(half * 2 / 52)
        pitch = half * 2 / count
        for k in range(count + 1):
            x = CX - half + k * pitch
            low = min(bottom, LOBBY)
            piers.append(svg.rect(x - 5, top - 10, 10, low - top + 10))
            sides.append(svg.rect(x + 3, top - 8, 2, low - top + 8))
    bands = [svg.rect(CX - half - 7, top - 4, 2 * half + 14, 6) for half, top, _ in STEPS]
    bands += [svg.rect(CX - 270, LOBBY - 14, 540, 7), svg.rect(CX - 268, LOBBY - 2, 536, 3)]
    return (
        svg.path(outline, fill="url(#wall)")
        + svg.path("".join(piers), fill="#44304C", fill_opacity=0.75)
        + svg.path("".join(sides), fill="#B98A86", fill_opacity=0.3)
        + svg.path("".join(bands), fill="#7A5A58")
        + svg.path(
            "".join(svg.rect(CX - half - 7, top - 4, 2 * half + 14, 1.6) for half, top, _ in STEPS),
            fill="#E9C98A",
            fill_opacity=0.75,
        )
    )


def _windows(chance: Callable[[], float]) -> tuple[str, str, str, str]:
    """Path data of the hotel's windows: lit, dim, dark, and the curtains drawn over lit ones."""
    lit: list[str] = []
    dim: list[str] = []
    dark: list[str] = []
    drapes: list[str] = []
    for half, top, bottom in STEPS[:3]:
        count = round(half * 2 / 52)
        pitch = half * 2 / count
        y = top + 18
        while y + 36 < min(bottom, LOBBY - 8):
            for k in range(count):
                x = CX - half + (k + 0.5) * pitch - 13
                roll = chance()
                pane = svg.rect(x, y, 11.5, 30) + svg.rect(x + 14.5, y, 11.5, 30)
                (lit if roll < 0.42 else dim if roll < 0.62 else dark).append(pane)
                if roll < 0.14:
                    drapes.append(
                        f"M{svg.num(x)} {svg.num(y)}h8q-1 18-8 26zM{svg.num(x + 26)} {svg.num(y)}h-8q1 18 8 26z"
                    )
                elif roll < 0.2:
                    drapes.append(svg.rect(x, y, 26, 8 + 10 * chance()))
            y += 47
    lit += [svg.rect(x, 192, 24, 40) for x in (CX - 40, CX - 12, CX + 16)]
    return "".join(lit), "".join(dim), "".join(dark), "".join(drapes)


def _arch(x: float, width: float, top: float) -> str:
    half = width / 2
    return (
        f"M{svg.num(x - half)} {svg.num(GROUND - 22)}V{svg.num(top + half)}"
        f"A{svg.num(half)} {svg.num(half)} 0 0 1 {svg.num(x + half)} {svg.num(top + half)}V{svg.num(GROUND - 22)}z"
    )


def _lobby() -> str:
    arches = [(CX + side * at, 62.0) for side in (-1, 1) for at in (138, 218)]
    glass = "".join(_arch(x, width, 900) for x, width in arches)
    bars = "".join(
        f"M{svg.num(x)} 902V1018M{svg.num(x - 31)} 934H{svg.num(x + 31)}M{svg.num(x - 31)} 978H{svg.num(x + 31)}"
        for x, _ in arches
    )
    lamps = "".join(
        svg.circle(x, 946, 22, fill="url(#glowgold)") + svg.circle(x, 946, 4, fill="#FFF4D2") for x, _ in arches
    )
    guests = "".join(
        svg.group(
            f"translate({x} {GROUND - 22:g}) scale({wide} {tall})", svg.path(GUEST, fill="#4A2418", fill_opacity=0.8)
        )
        for x, wide, tall in ((1274, 0.86, 0.86), (1292, 0.78, 0.74), (1646, 0.8, 0.84), (1712, 0.9, 0.8))
    )
    return (
        svg.path(svg.rect(CX - 262, LOBBY, 524, GROUND - LOBBY), fill="#2C1826", fill_opacity=0.55)
        + svg.path(glass, fill="url(#door)", fill_opacity=0.9)
        + guests
        + svg.path(bars, fill="none", stroke="#4A2A26", stroke_width=3)
        + svg.path(glass, fill="none", stroke="#8C6148", stroke_width=3)
        + lamps
    )


def _entrance() -> str:
    bulbs = "".join(f"M{svg.num(CX - 96 + 12 * k)} 914h.01" for k in range(17))
    door = _arch(CX, 128, 892).replace(svg.num(GROUND - 22), svg.num(GROUND))
    carpet = svg.polygon(((CX - 44, GROUND), (CX + 44, GROUND), (CX + 66, GROUND + 24), (CX - 66, GROUND + 24)))
    beam = svg.polygon(((CX - 96, 914), (CX + 96, 914), (CX + 190, GROUND + 26), (CX - 190, GROUND + 26)))
    leaves = f"M{CX:g} 930V1040M{CX - 34:g} 926V1040M{CX + 34:g} 926V1040M{CX - 62:g} 956H{CX + 62:g}"
    awning = svg.polygon(((CX - 92, 876), (CX + 92, 876), (CX + 104, 912), (CX - 104, 912)))
    return (
        svg.ellipse(CX, 980, 300, 170, fill="url(#glowgold)")
        + svg.path(door, fill="url(#door)")
        + svg.path(leaves, fill="none", stroke="#7A4526", stroke_width=4)
        + svg.path(door, fill="none", stroke="#C9974F", stroke_width=4)
        + svg.group(f"translate({CX - 17:g} {GROUND:g})", svg.path(PORTER, fill="#341609", fill_opacity=0.9))
        + svg.path(beam, fill="url(#beam)")
        + svg.path(carpet, fill="#8E1F30")
        + svg.path(awning, fill="url(#canopy)")
        + svg.path(f"M{CX - 104:g} 912H{CX + 104:g}", stroke="#D9B45B", stroke_width=4)
        + svg.path(bulbs, stroke="#FFC869", stroke_width=13, stroke_opacity=0.25, stroke_linecap="round")
        + svg.path(bulbs, stroke="#FFF3CF", stroke_width=5, stroke_linecap="round")
    )


def _crown() -> str:
    steps = (
        f"M{CX - 262:g} 486V480H{CX - 186:g}V346H{CX - 112:g}V240H{CX - 58:g}V170H{CX + 58:g}V240H{CX + 112:g}"
        f"V346H{CX + 186:g}V480H{CX + 262:g}V486"
    )
    fins = "".join(
        f"M{svg.num(CX + dx)} 170V{svg.num(170 - rise)}" for dx, rise in ((-34, 26), (-17, 52), (17, 52), (34, 26))
    )
    return (
        svg.circle(CX, 130, 210, fill="url(#glowpink)")
        + svg.path(f"M{CX:g} 170V34", stroke="#4A3850", stroke_width=5)
        + svg.path(fins, fill="none", stroke="#5A4458", stroke_width=5)
        + neon(steps, svg.MAGENTA, "#FFE3F2", 3)
        + svg.circle(CX, 112, 78, fill="url(#glowgold)")
        + svg.group(f"translate({svg.num(CX - 43)} 66) scale(.34)", flame("#FFD98A"))
        + svg.circle(CX, 34, 18, fill="url(#glowpink)")
        + svg.circle(CX, 34, 3.5, fill="#FF8FA0")
    )


def _blade() -> str:
    x, top, bottom = CX + 292, 520.0, 838.0
    frame = svg.rect(x - 24, top, 48, bottom - top)
    stars = "".join(_spark(x, top + 48 + 55.5 * k, 15) for k in range(5))
    arms = svg.rect(CX + 258, top + 40, 14, 6) + svg.rect(CX + 258, bottom - 46, 14, 6)
    return (
        svg.ellipse(x, (top + bottom) / 2, 190, 290, fill="url(#glowpink)")
        + svg.path(arms, fill="#3A2A3E")
        + svg.path(svg.rect(x - 30, top - 6, 60, bottom - top + 12), fill="#140D1A")
        + neon(frame, svg.MAGENTA, "#FFE3F2", 4)
        + neon(stars, svg.AMBER, "#FFF3D6", 3)
    )


def _spark(x: float, y: float, radius: float) -> str:
    points = []
    for k in range(8):
        reach = radius if k % 2 == 0 else radius * 0.34
        angle = math.tau * k / 8 - math.pi / 2
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return svg.polygon(points)


def draw(chance: Callable[[], float]) -> str:
    """Draw the hotel; chance decides behind which windows somebody is still up."""
    lit, dim, dark, drapes = _windows(chance)
    body = (
        _walls(),
        svg.path(dark, fill="#120D1C", fill_opacity=0.85),
        svg.path(dim, fill="#8A5A4C", fill_opacity=0.75),
        svg.path(lit, fill="url(#lit)"),
        svg.path(drapes, fill="#B4642E", fill_opacity=0.6),
        svg.path(
            "".join(svg.rect(CX - half, top, 2 * half, bottom - top) for half, top, bottom in STEPS), fill="url(#shade)"
        ),
        _lobby(),
        _entrance(),
        _crown(),
        _blade(),
    )
    return "".join(body)

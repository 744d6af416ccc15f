"""The dancer: a ballerina in arabesque on pointe, in silhouette, with gold light along her edge.

The figure is built as a sculptor would: limbs are centre lines with the breadth of the flesh on either side, the torso
and the head are outlines. The head is an eighth of her height; she faces right.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from art import svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from art.svg import Point

WIDTH, HEIGHT = 900.0, 1200.0
# x, y of the centre line, breadth to its left and to its right (walking from the body outwards).
Station = tuple[float, float, float, float]

STANDING: tuple[Station, ...] = (
    (526, 600, 52, 52), (527, 660, 47, 47), (529, 720, 38, 42), (532, 780, 31, 36), (534, 830, 25, 29), (534, 868, 22, 24),
    (533, 892, 22, 22), (530, 916, 22, 20), (527, 945, 23, 20), (525, 975, 23, 20), (525, 1008, 18, 19), (526, 1040, 13, 16),
    (527, 1064, 11, 13), (528, 1080, 14, 14), (530, 1093, 16, 16), (533, 1108, 14, 17), (535, 1126, 11, 13), (536, 1144, 9, 9),
    (536, 1158, 8, 7),
)
RAISED: tuple[Station, ...] = tuple(
    (508 - 0.883 * t + 0.469 * sag, 622 - 0.469 * t + 0.883 * sag, low, up)
    for t, sag, low, up in (
        (0, 0, 58, 60), (60, 3, 48, 52), (120, 6, 38, 41), (180, 8, 30, 31), (225, 9, 23, 25), (250, 9, 21, 23), (280, 8, 19, 25),
        (315, 7, 18, 26), (350, 5, 17, 22), (390, 3, 13.5, 15), (418, 1, 11, 11), (436, 0, 12, 13.5), (450, -1, 14.5, 12),
        (470, -3, 14, 8.5), (492, -7, 10, 6.5), (510, -12, 7, 5.5), (522, -16, 5, 4),
    )
)
FRONT_ARM: tuple[Station, ...] = (
    (572, 420, 20, 24), (592, 404, 21, 22), (620, 386, 17, 18), (655, 366, 15, 16), (690, 347, 12.5, 13), (718, 331, 11.5, 11.5),
    (745, 315, 12, 11.5), (775, 297, 10, 10), (806, 278, 7.5, 7.5), (824, 268, 6.5, 6.5), (842, 259, 7.5, 6.5),
    (860, 253, 6, 5), (878, 251, 3.5, 3), (890, 252, 1.6, 1.4),
)
BACK_ARM: tuple[Station, ...] = (
    (566, 418, 24, 18), (545, 416, 22, 18), (515, 424, 16, 16), (478, 431, 14, 14), (444, 433, 11.5, 12), (418, 431, 11, 11),
    (390, 425, 11.5, 10.5), (360, 414, 9.5, 9), (330, 401, 7, 7), (312, 394, 6, 6), (294, 388, 6.5, 7), (276, 386, 5, 5.5),
    (258, 388, 3, 3.5), (246, 392, 1.4, 1.6),
)
TORSO: tuple[Point, ...] = (
    (556, 386), (544, 399), (533, 414), (525, 436), (519, 464), (514, 494), (508, 524), (500, 550), (494, 572), (512, 586),
    (536, 596), (558, 588), (579, 574), (576, 552), (576, 528), (583, 500), (598, 475), (611, 454), (615, 438), (611, 422),
    (607, 406), (602, 392), (590, 378), (572, 376),
)
NECK: tuple[Station, ...] = (
    (590, 318, 24, 24), (585, 338, 20, 21), (579, 358, 19, 20), (575, 376, 22, 22), (572, 392, 32, 31), (571, 404, 36, 36),
)
# About the middle of the head, upright, before the chin is lifted.
HEAD: tuple[Point, ...] = (
    (-20, 46), (-31, 34), (-40, 20), (-46, 2), (-45, -21), (-34, -41), (-14, -52), (6, -53.5), (22, -49), (32, -39), (37.5, -27),
    (39.5, -17), (38.6, -9.5), (41.5, -2.5), (46, 5), (48.6, 10.4), (46.4, 13.6), (41.6, 15.2), (41.8, 18.5), (43.8, 22),
    (41.2, 25.4), (42.8, 28.6), (40.6, 32.6), (39.2, 36.5), (40.8, 41.5), (38.8, 47.5), (33, 51), (24, 50), (13, 45.5), (2, 42),
    (-8, 48),
)
HEAD_AT, HEAD_TURN, BUN = (596.0, 288.0), -9.0, (-46.0, -33.0)


def outline(stations: Sequence[Station]) -> str:
    """Path data of a limb: its two sides joined by a smooth closed curve, blunt at the body and round at the end."""
    left, right = [], []
    for k, (x, y, near, far) in enumerate(stations):
        a, b = stations[max(k - 1, 0)], stations[min(k + 1, len(stations) - 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy)
        nx, ny = dy / length, -dx / length
        left.append((x - nx * near, y - ny * near))
        right.append((x + nx * far, y + ny * far))
    return svg.curve([*left, *reversed(right)], closed=True)


def _turned(points: Sequence[Point], degrees: float, at: Point) -> list[Point]:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(at[0] + x * c - y * s, at[1] + x * s + y * c) for x, y in points]


def _bun() -> str:
    x, y = _turned([BUN], HEAD_TURN, HEAD_AT)[0]
    return svg.curve(
        [(x + 23 * math.cos(a) , y + 21 * math.sin(a)) for a in (math.tau * k / 12 for k in range(12))], closed=True
    )


def limbs() -> tuple[str, ...]:
    """Path data of what the tutu is worn over: both legs, and the arm that reaches back."""
    return outline(RAISED), outline(STANDING), outline(BACK_ARM)


def bust() -> tuple[str, ...]:
    """Path data of what rises out of the tutu: torso, neck, head and the arm that reaches forward."""
    head = svg.curve(_turned(HEAD, HEAD_TURN, HEAD_AT), closed=True)
    return svg.curve(TORSO, closed=True), outline(NECK), head, _bun(), outline(FRONT_ARM)


# The tutu: its middle at the hips, and where its rim lies to the right, to the left (lifted by the leg), near and far.
HIPS, TO_RIGHT, TO_LEFT, NEAR, FAR = (534.0, 582.0), (236.0, 50.0), (-214.0, -128.0), (10.0, 54.0), (-6.0, -30.0)


def _on_plate(angle: float, reach: float, drop: float) -> Point:
    """A point of the tutu: angle round the waist from the right, reach from 0 (waist) to 1 (rim), drop of the layer."""
    c, s = math.cos(angle), math.sin(angle)
    side, depth = (TO_RIGHT if c > 0 else TO_LEFT), (NEAR if s > 0 else FAR)
    hang = drop + 16 * reach * reach
    return HIPS[0] + reach * (abs(c) * side[0] + abs(s) * depth[0]), HIPS[1] + reach * (abs(c) * side[1] + abs(s) * depth[1]) + hang


def layer(reach: float, drop: float, phase: float) -> str:
    """Path data of one layer of tulle with its frilled rim."""
    steps = 132
    points = []
    for k in range(steps):
        angle = math.tau * k / steps
        frill = 0.016 * math.sin(33 * angle + phase) + 0.008 * math.sin(14 * angle + 2 * phase)
        points.append(_on_plate(angle, reach * (1 + frill), drop))
    return svg.curve(points, closed=True)


LAYERS = ((0.7, 40.0, 0.4), (0.8, 31.0, 1.9), (0.88, 22.0, 3.1), (0.94, 13.0, 4.4), (0.98, 6.0, 5.2), (1.0, 0.0, 0.0))


def _folds(chance: random.Random) -> str:
    parts = []
    for k in range(58):
        angle = math.tau * (k + 0.7 * chance.random()) / 58
        inner, bow, rim = (_on_plate(angle, at, 0) for at in (0.2, 0.55 + 0.2 * chance.random(), 0.93 + 0.07 * chance.random()))
        parts.append(f"M{svg.pt(inner)}Q{svg.num(bow[0])} {svg.num(bow[1] - 6)} {svg.pt(rim)}")
    return "".join(parts)


DEFS = (
    svg.linear("body", (620, 240), (420, 1160), (0, "#2C2140", 1), (0.4, "#1B1529", 1), (1, "#0F0C17", 1)),
    svg.linear("rim", (860, 220), (120, 900), (0, "#FFF1C8", 1), (0.4, "#F0CB74", 1), (1, "#B98636", 1)),
    svg.linear("tulle", (770, 560), (320, 520), (0, "#FFE3A6", 0.34), (0.5, "#D9B45B", 0.12), (1, "#E85BA8", 0.22)),
    svg.linear("under", (534, 560), (534, 690), (0, "#2A1F3C", 0.95), (1, "#171021", 0.95)),
    svg.radial("halo", (0, "#F0A040", 0.3), (0.3, "#C8508C", 0.2), (0.65, "#6A4AA8", 0.09), (1, "#9B8CFF", 0)),
    svg.radial("floor", (0, "#FFD98A", 0.6), (0.3, "#F0A040", 0.22), (1, "#F0A040", 0)),
)


def _lit(outlines: Sequence[str]) -> str:
    """Draw parts in shadow with gold light from above right and a breath of magenta from behind."""
    gold = "".join(svg.path(d, fill="url(#rim)") for d in outlines)
    pink = "".join(svg.path(d, fill=svg.MAGENTA, fill_opacity=0.75) for d in outlines)
    dark = "".join(svg.path(d, fill="url(#body)") for d in outlines)
    return svg.group("translate(-2.4 1.2)", pink) + svg.group("translate(3.6 -3)", gold) + dark


def _tutu() -> str:
    parts = []
    for reach, drop, phase in LAYERS:
        data = layer(reach, drop, phase)
        parts.append(svg.path(data, fill="url(#under)"))
        parts.append(svg.path(data, fill="url(#tulle)"))
        parts.append(svg.path(data, fill="none", stroke="url(#rim)", stroke_width=1.5, stroke_opacity=0.75))
    folds = _folds(random.Random(7))
    parts.append(svg.path(folds, fill="none", stroke="#FFE3A6", stroke_width=1.1, stroke_opacity=0.3))
    return "".join(parts)


def figure() -> str:
    """Draw the dancer alone, without the light around her."""
    return _lit(limbs()) + _tutu() + _lit(bust())


def files() -> dict[str, str]:
    """The dancer by file name."""
    body = (
        svg.ellipse(500, 610, 400, 590, fill="url(#halo)"),
        svg.ellipse(536, 1160, 260, 26, fill="url(#floor)"),
        figure(),
    )
    return {"art/dancer.svg": svg.document(WIDTH, HEIGHT, *body, defs=DEFS)}

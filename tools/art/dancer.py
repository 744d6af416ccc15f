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

# fmt: off
STANDING: tuple[Station, ...] = (
    (526, 600, 52, 52), (527, 660, 47, 47), (529, 720, 38, 42), (532, 780, 31, 36), (534, 830, 25, 29),
    (534, 868, 22, 24),
    (533, 892, 22, 22), (530, 916, 22, 20), (527, 945, 23, 20), (525, 975, 23, 20), (525, 1008, 18, 19),
    (526, 1040, 13, 16),
    (527, 1064, 11, 13), (528, 1080, 14, 14), (530, 1093, 16, 16), (533, 1108, 14, 17), (535, 1126, 11, 13),
    (536, 1144, 9, 9),
    (536, 1158, 8, 7),
)
RAISED: tuple[Station, ...] = tuple(
    (508 - 0.883 * t + 0.469 * sag, 622 - 0.469 * t + 0.883 * sag, low, up)
    for t, sag, low, up in (
        (-34, 0, 40, 44), (10, 1, 52, 57), (60, 3, 48, 52), (120, 6, 38, 41), (180, 8, 30, 31), (225, 9, 23, 25),
        (250, 9, 21, 23), (280, 8, 19, 25),
        (315, 7, 18, 26), (350, 5, 17, 22), (390, 3, 13.5, 15), (418, 1, 11, 11), (436, 0, 12, 13.5),
        (450, -1, 14.5, 12),
        (470, -3, 14, 8.5), (492, -7, 10, 6.5), (510, -12, 7, 5.5), (522, -16, 5, 4),
    )
)
FRONT_ARM: tuple[Station, ...] = (
    (572, 420, 20, 24), (592, 404, 21, 22), (620, 386, 17, 18), (655, 366, 15, 16), (690, 347, 12.5, 13),
    (718, 331, 11.5, 11.5),
    (745, 315, 12, 11.5), (775, 297, 10, 10), (806, 278, 7.5, 7.5), (824, 268, 6.5, 6.5), (842, 259, 7.5, 6.5),
    (860, 253, 6, 5), (878, 251, 3.5, 3), (890, 252, 1.6, 1.4),
)
BACK_ARM: tuple[Station, ...] = (
    (566, 418, 24, 18), (545, 416, 22, 18), (515, 424, 16, 16), (478, 431, 14, 14), (444, 433, 11.5, 12),
    (418, 431, 11, 11),
    (390, 425, 11.5, 10.5), (360, 414, 9.5, 9), (330, 401, 7, 7), (312, 394, 6, 6), (294, 388, 6.5, 7),
    (276, 386, 5, 5.5),
    (258, 388, 3, 3.5), (246, 392, 1.4, 1.6),
)
# fmt: on
# The forefinger and the thumb of the front hand, then of the back hand.
# fmt: off
FINGERS: tuple[tuple[Station, ...], ...] = (
    ((838, 261, 3, 3), (856, 250, 3.2, 3), (874, 244, 2.4, 2.4), (889, 243, 1.2, 1.2)),
    ((830, 267, 3, 3), (842, 268, 3.4, 3), (855, 265, 2.6, 2.4), (865, 263, 1.2, 1.2)),
    ((298, 388, 3, 3), (282, 379, 3, 3.2), (264, 377, 2.4, 2.4), (249, 379, 1.2, 1.2)),
    ((308, 395, 3, 3), (296, 398, 3, 3.4), (284, 398, 2.4, 2.6), (274, 397, 1.2, 1.2)),
)
TORSO: tuple[Point, ...] = (
    (556, 386), (544, 399), (533, 414), (525, 436), (519, 464), (514, 494), (509, 524), (504, 548), (500, 566),
    (514, 582),
    (538, 598), (558, 588), (574, 572), (574.5, 550), (576, 528), (583, 500), (598, 475), (611, 454), (615, 438),
    (611, 422),
    (607, 406), (602, 392), (590, 378), (572, 376),
)
NECK: tuple[Station, ...] = (
    (590, 318, 24, 24), (585, 338, 20, 21), (579, 358, 19, 20), (575, 376, 22, 22), (572, 392, 32, 31),
    (571, 404, 36, 36),
)
# fmt: on
# About the middle of the head, upright, before the chin is lifted.
# fmt: off
HEAD: tuple[Point, ...] = (
    (-20, 46), (-31, 34), (-40, 20), (-46, 2), (-45, -21), (-34, -41), (-14, -52), (6, -53.5), (22, -49), (32, -39),
    (37.5, -27),
    (39.5, -17), (38.6, -9.5), (41.5, -2.5), (45.4, 4.6), (48, 9.8), (46.8, 12.8), (43, 14.8), (42.2, 18), (43.8, 21.6),
    (42, 24.8), (43.2, 27.8), (41.6, 31.6), (40.4, 35.4), (41.6, 40), (40.2, 46), (34.5, 50.5), (25, 50), (13, 45.5),
    (2, 42),
    (-8, 48),
)
TIARA: tuple[Point, ...] = (
    (-18, -50), (-12, -61), (-5, -53.5), (2, -67), (8, -53.5), (16, -64), (20, -50.5), (28, -54), (30, -41),
    (10, -50), (-6, -50),
)
# fmt: on
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
        [(x + 23 * math.cos(a), y + 21 * math.sin(a)) for a in (math.tau * k / 12 for k in range(12))], closed=True
    )


def _head() -> str:
    return svg.curve(_turned(HEAD, HEAD_TURN, HEAD_AT), closed=True)


def legs() -> tuple[str, ...]:
    """Path data of the legs, over which the tutu is worn."""
    return outline(RAISED), outline(STANDING)


def bust() -> tuple[str, ...]:
    """Path data of what rises out of the tutu: arms and hands, torso, neck and head."""
    hands = (outline(finger) for finger in FINGERS)
    return outline(BACK_ARM), svg.curve(TORSO, closed=True), outline(NECK), _head(), _bun(), outline(FRONT_ARM), *hands


def _unlit(stations: Sequence[Station], near: float, far: float) -> str:
    """Path data of the part of a leg that the light does not reach: each side keeps a share of its breadth."""
    return outline([(x, y, a * near, b * far) for x, y, a, b in stations])


# The tutu is a plate about the hips, tipped and bent by the lifted leg. Near and far: half its depth towards us
# and away. Span: half the way between both ends. Bend: how far these are lifted out of the straight line.
HIPS, SPAN, BEND, NEAR, FAR = (534.0, 580.0), (228.0, 88.0), (8.0, -34.0), (10.0, 58.0), (-6.0, -32.0)


def _on_plate(angle: float, reach: float, drop: float) -> Point:
    """A point of the tutu: angle round the waist from the right, reach from 0 (waist) to 1 (rim), drop of the layer."""
    c, s = math.cos(angle), math.sin(angle)
    depth = NEAR if s > 0 else FAR
    x, y = (c * SPAN[i] + c * c * BEND[i] + abs(s) * depth[i] for i in (0, 1))
    return HIPS[0] + reach * x, HIPS[1] + reach * y + drop + 16 * reach * reach


def layer(reach: float, drop: float, phase: float, frills: int) -> str:
    """Path data of one layer of tulle with its frilled rim."""
    steps = 4 * frills
    points = []
    for k in range(steps):
        angle = math.tau * k / steps
        frill = math.sin(frills * angle + phase)
        x, y = _on_plate(angle, reach * (1 + 0.006 * math.sin(13 * angle + 2 * phase)), drop)
        points.append((x + 1.5 * frill, y + 2.7 * frill * (0.5 + 0.5 * abs(math.sin(angle)))))
    return svg.curve(points, closed=True)


LAYERS = ((0.58, 84.0, 0.4), (0.7, 67.0, 1.9), (0.81, 49.0, 3.1), (0.9, 32.0, 4.4), (0.96, 15.0, 5.2), (1.0, 0.0, 0.0))


def _folds(chance: random.Random, count: int) -> str:
    parts = []
    for k in range(count):
        angle = math.tau * (k + 0.7 * chance.random()) / count
        if math.sin(angle) < 0 and k % 3:
            continue
        inner, bow, rim = (
            _on_plate(angle, at, 0) for at in (0.26, 0.55 + 0.2 * chance.random(), 0.93 + 0.06 * chance.random())
        )
        parts.append(f"M{svg.pt(inner)}Q{svg.num(bow[0])} {svg.num(bow[1] - 6)} {svg.pt(rim)}")
    return "".join(parts)


DEFS = (
    svg.linear("body", (620, 240), (420, 1160), (0, "#2C2140", 1), (0.4, "#1B1529", 1), (1, "#0F0C17", 1)),
    svg.linear(
        "warm", (640, 230), (400, 1160), (0, "#4A3350", 1), (0.3, "#30213F", 1), (0.6, "#3A2638", 1), (1, "#2A1B2C", 1)
    ),
    svg.linear("back", (560, 200), (200, 1100), (0, "#E85BA8", 0.85), (1, "#9B5CD8", 0.75)),
    svg.linear("rim", (860, 220), (120, 900), (0, "#FFF1C8", 1), (0.4, "#F0CB74", 1), (1, "#B98636", 1)),
    svg.linear("tulle", (770, 560), (320, 520), (0, "#FFE3A6", 0.34), (0.5, "#D9B45B", 0.12), (1, "#E85BA8", 0.22)),
    svg.linear("under", (534, 560), (534, 690), (0, "#2A1F3C", 0.95), (1, "#171021", 0.95)),
    svg.radial("halo", (0, "#F0A040", 0.3), (0.3, "#C8508C", 0.2), (0.65, "#6A4AA8", 0.09), (1, "#9B8CFF", 0)),
    svg.radial("floor", (0, "#FFD98A", 0.6), (0.3, "#F0A040", 0.22), (1, "#F0A040", 0)),
)


def _lit(outlines: Sequence[str]) -> str:
    """Draw parts in shadow with gold light from above right and a breath of magenta from behind."""
    gold = "".join(svg.path(d, fill="url(#rim)") for d in outlines)
    pink = "".join(svg.path(d, fill="url(#back)") for d in outlines)
    dark = "".join(svg.path(d, fill="url(#warm)") for d in outlines)
    return svg.group("translate(-2 1)", pink) + svg.group("translate(3.6 -3)", gold) + dark


def _adornment() -> str:
    """Draw what catches the light: bodice seams, a band in the hair, the ribbons and the satin of the shoes."""
    seams = "M613 428C590 446 556 456 518 462M598 441C584 486 560 520 552 586M560 455C546 496 534 540 530 592"
    strap = "M600 436C598 420 588 398 572 378"
    band = svg.curve(_turned([(-33, -42), (-22, -30), (-8, -25), (6, -27), (20, -33), (31, -40)], HEAD_TURN, HEAD_AT))
    tiara = svg.polygon(_turned(TIARA, HEAD_TURN, HEAD_AT))
    net = svg.curve(_turned([(-64, -44), (-50, -30), (-32, -26)], HEAD_TURN, HEAD_AT))
    ribbons = "M516 1056Q528 1066 541 1056M515 1070Q528 1056 541 1042M517 1042Q530 1054 541 1070"
    lifted = "M147 415Q140 426 136 436M147 415Q134 418 121 431M131 402Q135 418 136 436"
    satin = "M541 1098Q545 1112 541 1140M523 1096Q526 1120 531 1146"
    line = {"fill": "none", "stroke_linecap": "round"}
    return (
        svg.path(seams, stroke="#F0CB74", stroke_width=1.3, stroke_opacity=0.42, **line)
        + svg.path(strap, stroke="#F0CB74", stroke_width=1.6, stroke_opacity=0.55, **line)
        + svg.path(band + net, stroke="#F0CB74", stroke_width=1.6, stroke_opacity=0.6, **line)
        + svg.path(tiara, fill="url(#rim)")
        + svg.path(ribbons + lifted, stroke="#F0CB74", stroke_width=1.5, stroke_opacity=0.7, **line)
        + svg.path(satin, stroke="#F7B7D6", stroke_width=2, stroke_opacity=0.5, **line)
    )


def _tutu(frills: int) -> str:
    parts = []
    for reach, drop, phase in LAYERS:
        data = layer(reach, drop, phase, frills)
        parts.append(svg.path(data, fill="url(#under)"))
        parts.append(svg.path(data, fill="url(#tulle)"))
        parts.append(svg.path(data, fill="none", stroke="url(#rim)", stroke_width=1.5, stroke_opacity=0.75))
    folds = _folds(random.Random(7), round(2.2 * frills))
    parts.append(svg.path(folds, fill="none", stroke="#FFE3A6", stroke_width=1.1, stroke_opacity=0.3))
    return "".join(parts)


def figure(frills: int = 29) -> str:
    """Draw the dancer alone, without the light around her; a small picture of her needs fewer frills."""
    shade = svg.path(_unlit(RAISED, 0.5, 0.94) + _unlit(STANDING, 0.94, 0.42), fill="url(#body)", fill_opacity=0.8)
    return _lit(legs()) + shade + _tutu(frills) + _lit(bust()) + _adornment()


def files() -> dict[str, str]:
    """The dancer by file name."""
    body = (
        svg.ellipse(490, 610, 405, 590, fill="url(#halo)"),
        svg.ellipse(524, 1160, 260, 26, fill="url(#floor)"),
        svg.group("translate(-12 0)", figure()),
    )
    return {"art/dancer.svg": svg.document(WIDTH, HEIGHT, *body, defs=DEFS)}

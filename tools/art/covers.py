"""The larger vignettes: the covers of the packs and the music box."""

from __future__ import annotations

import math

from art import dancer, svg
from art.emblems import flame

WIDTH, HEIGHT = 640.0, 400.0
SMALL = 13
_GLOW = svg.radial("glow", (0, "#FFD08A", 0.5), (0.35, svg.MAGENTA, 0.2), (1, svg.VIOLET, 0))
_GOLD = svg.linear("gold", (0, 0), (0, 256), (0, "#FFF1C8", 1), (0.5, "#E5BE68", 1), (1, "#A87528", 1))


def _drape(left: float, right: float, foot: float, folds: int) -> tuple[str, str]:
    """Path data of one half of a curtain, gathered towards its outer edge, and of the light on its folds."""
    outer, inner, low = svg.num(left), svg.num(right), svg.num(foot)
    cloth = f"M{outer} 0H{inner}C{inner} 150 {low} 210 {low} 330H{outer}Z"
    lines = []
    for k in range(1, folds):
        at = k / folds
        top, low = svg.num(left + (right - left) * at), svg.num(left + (foot - left) * at)
        lines.append(f"M{top} 0C{top} 150 {low} 210 {low} 330")
    return cloth, "".join(lines)


def _ballerina() -> str:
    defs = (
        svg.linear("stage", (0, 0), (0, 330), (0, "#0D0A14", 1), (0.6, "#231534", 1), (1, "#4A2144", 1)),
        svg.linear("boards", (0, 322), (0, HEIGHT), (0, "#4A2A34", 1), (0.3, "#241522", 1), (1, svg.INK, 1)),
        svg.linear("cone", (400, 0), (386, 330), (0, "#FFE9BC", 0.26), (1, "#FFD08A", 0.02)),
        svg.linear("velvet", (0, 0), (0, 330), (0, "#3A0A18", 1), (0.6, "#7A1528", 1), (1, "#4A0C1A", 1)),
        svg.linear("wet", (0, 326), (0, HEIGHT), (0, "#241522", 0.55), (1, svg.INK, 0.97)),
        _GLOW,
        *dancer.DEFS,
    )
    halves = (_drape(0, 150, 54, 5), _drape(640, 560, 604, 4))
    cloth, folds = "".join(h[0] for h in halves), "".join(h[1] for h in halves)
    she = dancer.figure(SMALL)
    body = (
        svg.box(0, 0, WIDTH, HEIGHT, fill="url(#stage)"),
        svg.ellipse(370, 190, 270, 220, fill="url(#glow)"),
        svg.path("M392 -10H412L510 330H262ZM396 -10H408L476 330H296Z", fill="url(#cone)"),
        svg.path("M398 -10H406L440 330H332Z", fill="url(#cone)"),
        svg.box(0, 326, WIDTH, 74, fill="url(#boards)"),
        svg.group("translate(200 655) scale(.345 -.28)", she),
        svg.box(0, 334, WIDTH, 66, fill="url(#wet)"),
        svg.ellipse(385, 335, 190, 24, fill="url(#floor)"),
        svg.group("translate(200 -66) scale(.345)", she),
        svg.path(cloth, fill="url(#velvet)"),
        svg.path(folds, fill="none", stroke="#2A0610", stroke_width=7, stroke_opacity=0.5),
        svg.group(
            "translate(5 0)", svg.path(folds, fill="none", stroke="#D2505A", stroke_width=2.5, stroke_opacity=0.4)
        ),
    )
    return svg.document(WIDTH, HEIGHT, *body, defs=defs)


def _rays() -> str:
    """Path data of a fan of rays that rises from below the cards."""
    x, y, reach = 320.0, 420.0, 620.0
    parts = []
    for k in range(0, 36, 2):
        a, b = (math.pi + math.pi * (k + at) / 36 for at in (0.15, 0.85))
        first, last = ((x + reach * math.cos(t), y + reach * math.sin(t)) for t in (a, b))
        parts.append(svg.polygon(((x, y), first, last)))
    return "".join(parts)


def _default() -> str:
    defs = (
        svg.linear("ground", (0, 0), (640, 400), (0, "#2A2440", 1), (0.5, "#1C182A", 1), (1, "#12101A", 1)),
        svg.linear("ray", (320, 420), (320, -60), (0, "#D9B45B", 0.34), (1, "#D9B45B", 0.02)),
        _GLOW,
        _GOLD,
    )
    arcs = "".join(f"M{320 - r} 420A{r} {r} 0 0 1 {320 + r} 420" for r in (150, 162, 300, 312, 450, 462))
    card = svg.box(-80, -115, 160, 230, rx=16, fill="#0B0A10", fill_opacity=0.45)
    face = (
        svg.box(-80, -115, 160, 230, rx=16, fill="#1A1626")
        + svg.box(-77, -112, 154, 224, rx=14, fill="none", stroke="#D9B45B", stroke_width=2)
        + svg.box(-68, -103, 136, 206, rx=9, fill="none", stroke="#D9B45B", stroke_width=1, stroke_opacity=0.5)
    )
    mark = svg.group("translate(-58 -64) scale(.46)", flame("url(#gold)"))
    corners = "".join(
        svg.path(f"M{x} {y - 9}L{x + 6} {y}L{x} {y + 9}L{x - 6} {y}Z", fill="#D9B45B")
        for x, y in ((-54, -86), (54, 86))
    )
    body = (
        svg.box(0, 0, WIDTH, HEIGHT, fill="url(#ground)"),
        svg.path(_rays(), fill="url(#ray)"),
        svg.path(arcs, fill="none", stroke="#D9B45B", stroke_width=1.6, stroke_opacity=0.3),
        svg.ellipse(320, 210, 250, 220, fill="url(#glow)"),
        *(
            svg.group(f"translate({x + 5} {y + 8}) rotate({turn})", card)
            + svg.group(f"translate({x} {y}) rotate({turn})", face)
            for x, y, turn in ((246, 214, -16), (394, 214, 16))
        ),
        svg.group("translate(326 206)", card),
        svg.group("translate(320 198)", face, mark, corners),
    )
    return svg.document(WIDTH, HEIGHT, *body, defs=defs)


def _case() -> tuple[str, ...]:
    """Draw the box from behind to before: the lid with its mirror, the velvet, the key, the lacquered front."""
    inlay = "M92 372H388M92 430H388M104 386Q240 436 376 386M104 416Q240 366 376 416"
    return (
        svg.path("M96 340L62 62Q60 44 78 44H402Q420 44 418 62L384 340Z", fill="url(#lid)"),
        svg.path("M108 330L80 74Q79 62 90 62H390Q401 62 400 74L372 330Z", fill="url(#mirror)"),
        svg.path("M150 62L106 250L102 214L132 62ZM230 62L130 330L114 330L206 62Z", fill="#F4F1EA", fill_opacity=0.08),
        svg.path(
            "M108 330L80 74Q79 62 90 62H390Q401 62 400 74L372 330", fill="none", stroke="url(#metal)", stroke_width=3
        ),
        svg.path("M72 350L112 318H368L408 350V366H72Z", fill="#4A0C1A"),
        svg.path("M84 352L118 324H362L396 352Z", fill="url(#velvet)"),
        svg.ellipse(240, 250, 190, 180, fill="url(#glow)"),
        svg.path(
            "M402 388H428M428 372V404M428 388a13 13 0 1 0 26 0a13 13 0 1 0 -26 0",
            fill="none",
            stroke="url(#metal)",
            stroke_width=6,
            stroke_linecap="round",
        ),
        svg.box(64, 350, 352, 96, rx=10, fill="url(#front)"),
        svg.box(64, 350, 352, 9, rx=4, fill="url(#metal)"),
        svg.box(64, 437, 352, 9, rx=4, fill="url(#metal)"),
        svg.path(inlay, fill="none", stroke="url(#metal)", stroke_width=1.8, stroke_opacity=0.75),
        svg.path("M84 446H126L120 460H90ZM354 446H396L390 460H360Z", fill="url(#metal)"),
        svg.circle(240, 401, 26, fill="#1A0A14"),
        svg.circle(240, 401, 25, fill="none", stroke="url(#metal)", stroke_width=2.4),
        svg.group("translate(222.5 381) scale(.15)", flame("url(#gold)")),
    )


def _note(x: float, y: float, size: float, opacity: float) -> str:
    head = "M0 0a5.5 4.2 -20 1 0 11 -2V-26Q20 -22 19 -11Q24 -24 13 -33L8 -36V-4Q0 -8 0 0Z"
    return svg.group(
        f"translate({svg.num(x)} {svg.num(y)}) scale({size:g})", svg.path(head, fill="#F0CB74", fill_opacity=opacity)
    )


def _music_box() -> str:
    defs = (
        svg.linear("lid", (60, 40), (420, 340), (0, "#4A1C2E", 1), (0.5, "#2E1120", 1), (1, "#1C0A16", 1)),
        svg.linear("mirror", (80, 60), (400, 330), (0, "#3B3358", 1), (0.5, "#241E3A", 1), (1, "#4A2A50", 1)),
        svg.linear("velvet", (0, 324), (0, 352), (0, "#6A1226", 1), (1, "#A82A3E", 1)),
        svg.linear("front", (64, 350), (416, 446), (0, "#5A2236", 1), (0.5, "#34121F", 1), (1, "#1F0B16", 1)),
        svg.linear(
            "metal",
            (64, 340),
            (420, 450),
            (0, "#FFF1C8", 1),
            (0.4, "#D9B45B", 1),
            (0.7, "#A87528", 1),
            (1, "#E8C572", 1),
        ),
        _GLOW,
        _GOLD,
        *dancer.DEFS,
    )
    case = _case()
    body = (
        svg.ellipse(240, 458, 210, 14, fill="#050408", fill_opacity=0.6),
        *case[:7],
        svg.path("M196 340Q240 352 284 340V332H196Z", fill="#8A5E1F"),
        svg.ellipse(240, 332, 44, 10, fill="url(#metal)"),
        svg.ellipse(240, 330, 38, 7.5, fill="#FFE9B8", fill_opacity=0.55),
        svg.group("translate(98.5 21) scale(.264)", dancer.figure(SMALL)),
        *case[7:],
        _note(26, 128, 0.95, 0.85),
        _note(432, 92, 1.2, 0.9),
        _note(442, 172, 0.8, 0.55),
    )
    return svg.document(480, 480, *body, defs=defs)


def files() -> dict[str, str]:
    """The covers and the music box by file name."""
    return {
        "art/cover-ballerina.svg": _ballerina(),
        "art/cover-default.svg": _default(),
        "art/music-box.svg": _music_box(),
    }

"""The icons: strokes of two units with round ends on a grid of 24, nothing filled but dots."""

from __future__ import annotations

import math

from art import svg

SIZE = 24
COLOURS = {"dark": svg.IVORY, "light": svg.INK, "gold": svg.GOLD}
VERDICTS = {"jade/check": svg.JADE, "red/cross": svg.RED}


def _ring(x: float, y: float, radius: float) -> str:
    across = svg.num(2 * radius)
    bend = f"a{svg.num(radius)} {svg.num(radius)} 0 1 0 "
    return f"M{svg.num(x - radius)} {svg.num(y)}{bend}{across} 0{bend}-{across} 0z"


def _card(x: float, y: float, width: float, height: float, corner: float = 2) -> str:
    across, down, bend = svg.num(width - 2 * corner), svg.num(height - 2 * corner), svg.num(corner)
    arc = f"a{bend} {bend} 0 0 1 "
    top = f"M{svg.num(x + corner)} {svg.num(y)}h{across}{arc}{bend} {bend}v{down}"
    return f"{top}{arc}-{bend} {bend}h-{across}{arc}-{bend} -{bend}v-{down}{arc}{bend} -{bend}z"


def _gear(teeth: int = 8, inner: float = 6.8, outer: float = 9.3) -> str:
    step = math.tau / teeth
    around = ((inner, -0.3), (outer, -0.19), (outer, 0.19), (inner, 0.3))
    return svg.polygon(
        (12 + radius * math.cos(step * (tooth + at)), 12 + radius * math.sin(step * (tooth + at)))
        for tooth in range(teeth)
        for radius, at in around
    )


_SPEAKER = "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z"
_EYE = "M2.5 12C4.6 8 8 5.5 12 5.5s7.4 2.5 9.5 6.5c-2.1 4-5.5 6.5-9.5 6.5S4.6 16 2.5 12z"

ICONS: dict[str, str] = {
    "arrow-down": "M12 4v16M5 13l7 7 7-7",
    "arrow-left": "M20 12H4M11 5l-7 7 7 7",
    "arrow-right": "M4 12h16M13 5l7 7-7 7",
    "arrow-up": "M12 20V4M5 11l7-7 7 7",
    "calendar": _card(4, 5.5, 16, 15) + "M4 10.5h16M8.5 3v4M15.5 3v4M9 15.3l2.2 2.2 4-4",
    "check": "M4.5 12.8l5 5L19.5 7",
    "clock": _ring(12, 12, 9) + "M12 7v5l3.5 2",
    "close": "M7 7l10 10M17 7L7 17",
    "coin": _ring(12, 12, 9) + "M12.3 7c.2 2.4 2.9 3.3 2.9 6.1a3.2 3.2 0 0 1-6.4 0c0-2.4 2.9-3.4 3.5-6.1z",
    "copy": _card(9, 9, 11, 11) + "M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5",
    "cross": "M5.5 5.5l13 13M18.5 5.5l-13 13",
    "document": "M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M9 13h6M9 17h4",
    "duel": "M4 4l12.5 12.5M14.8 18.4l3.7-3.7M17 17l3.5 3.5M20 4L7.5 16.5M9.2 18.4l-3.7-3.7M7 17l-3.5 3.5",
    "eye": _EYE + _ring(12, 12, 2.7),
    "flame": "M13 2.8c.4 4.6 5.6 6.4 5.6 11.6a6.6 6.6 0 0 1-13.2 0c0-2.7 1.4-4.4 2.7-6 .4 1.5 1 2.4 1.9 2.9C10.2 8 "
    "11.4 5.4 13 2.8zM12 20.5c-1.6-1-2-3.4-.2-5.2",
    "fullscreen": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    "hint": "M9 17.5c0-2.2-3-3.4-3-7.3a6 6 0 0 1 12 0c0 3.9-3 5.1-3 7.3zM10 21h4",
    "home": "M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6",
    "info": _ring(12, 12, 9) + "M12 11v5.5M12 7.5h.01",
    "keyboard": _card(2.5, 6, 19, 12) + "M6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8 14h8",
    "link": "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
    "lock": _card(5, 11, 14, 10) + "M8 11V7.5a4 4 0 0 1 8 0V11M12 15v2",
    "midnight": "M20 14.6A8.7 8.7 0 1 1 9.4 4a7 7 0 0 0 10.6 10.6zM16 3.5v4.5l3 1.5",
    "packs": _card(3, 8, 13, 13) + "M7.5 3H19a2 2 0 0 1 2 2v11.5",
    "pause": "M8 5v14M16 5v14",
    "play": "M7.5 4.5v15L19.5 12z",
    "practice": "M19.6 14a7.8 7.8 0 1 1-1.5-7.2L20.5 9.5M20.5 4v5.5H15",
    "problems": "M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01",
    "quote": "M9.5 6.5C6.5 7.2 4.5 9.3 4.5 12.5V17h5.5v-5H4.6M19 6.5c-3 .7-5 2.8-5 6V17h5.5v-5H14.1",
    "save": "M12 4v11M7 10.5l5 5 5-5M4 17v2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-2",
    "scores": "M8 4h8v6a4 4 0 0 1-8 0zM8 6H4.5v1A3.5 3.5 0 0 0 8 10.5M16 6h3.5v1a3.5 3.5 0 0 1-3.5 3.5"
    "M12 14v6M8.5 20h7",
    "search": _ring(10.5, 10.5, 6.5) + "M15.5 15.5L21 21",
    "settings": _gear() + _ring(12, 12, 2.8),
    "share": "M12 15V3.5M7 8.5l5-5 5 5M8 11.5H6.5a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-7a1 1 0 0 0-1-1H16",
    "shuffle": "M3 7h3.5c5 0 6 10 11 10H21M18 14l3 3-3 3M3 17h3.5c1.6 0 2.8-1 3.8-2.5M13.7 9.5C14.7 8 15.9 7 "
    "17.5 7H21M18 4l3 3-3 3",
    "sound-off": _SPEAKER + "M16 9.5l5 5M21 9.5l-5 5",
    "sound-on": _SPEAKER + "M15.5 9a4.2 4.2 0 0 1 0 6M18.3 6.2a8.2 8.2 0 0 1 0 11.6",
    "spoiler": "M6.2 7.2C4.7 8.4 3.4 10 2.5 12c2.1 4 5.5 6.5 9.5 6.5 1.5 0 3-.4 4.3-1M9.6 5.8C10.4 5.6 11.2 "
    "5.5 12 5.5c4 0 7.4 2.5 9.5 6.5-.6 1.2-1.4 2.3-2.3 3.2M10 10.2a2.7 2.7 0 0 0 3.8 3.8M3.5 3.5l17 17",
    "star": "M12 3.5l2.6 5.5 6 .8-4.4 4.1 1.1 6L12 17l-5.3 2.9 1.1-6-4.4-4.1 6-.8z",
    "statistics": "M3 21h18M6 17v-4M12 17V4M18 17V9",
    "sudden": "M13.5 3L5 13.5h6.5L10.5 21 19 10.5h-6.5z",
    "users": _ring(9, 8, 3.7) + "M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.6a3.7 3.7 0 0 1 0 6.8M18.2 14.5c2 "
    ".9 3.3 2.9 3.3 5.5",
}


def icon(data: str, colour: str) -> str:
    """Draw one icon in one colour."""
    stroke = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    body = f'<g {stroke} stroke="{colour}">{svg.path(data)}</g>'
    return svg.document(SIZE, SIZE, body)


def files() -> dict[str, str]:
    """Every icon in ivory, ink and gold, for software rendering cannot tint; and the two verdicts in theirs."""
    drawn = {f"icons/{folder}/{n}.svg": icon(d, c) for folder, c in COLOURS.items() for n, d in ICONS.items()}
    drawn |= {f"icons/{place}.svg": icon(ICONS[place.split("/")[1]], c) for place, c in VERDICTS.items()}
    return drawn

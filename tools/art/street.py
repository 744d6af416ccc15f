"""The wet street of the skyline: lamps, a waiting car, somebody with an umbrella, and the light in the water."""

# ruff: noqa: PLR2004 - the figures are the drawing

from __future__ import annotations

from typing import TYPE_CHECKING

from art import svg
from art.hotel import CX, GROUND

if TYPE_CHECKING:
    from collections.abc import Callable

KERB = GROUND + 26
WIDTH, HEIGHT = 2400.0, 1350.0
# x, half width, colour, strength of each light that the street mirrors.
LIGHTS = (
    (CX, 74.0, "gold", 1.0),
    (CX - 178, 56.0, "gold", 0.62),
    (CX + 178, 56.0, "gold", 0.62),
    (CX + 292, 30.0, "pink", 0.95),
    (CX - 60, 46.0, "pink", 0.3),
    (1056.0, 20.0, "gold", 0.55),
    (1960.0, 20.0, "gold", 0.55),
    (2246.0, 34.0, "cyan", 0.85),
    (880.0, 15.0, "pink", 0.3),
    (1850.0, 16.0, "red", 0.7),
    (2170.0, 18.0, "gold", 0.5),
    (655.0, 14.0, "cyan", 0.22),
)
HUES = {"gold": "#FFC46B", "pink": svg.MAGENTA, "cyan": svg.CYAN, "red": "#FF4A50"}

DEFS = (
    svg.linear("still", (0, 1076), (0, 1196), (0, "#06050A", 0.8), (1, "#06050A", 0)),
    svg.linear("road", (0, KERB), (0, HEIGHT), (0, "#221A2B", 1), (0.25, "#17121F", 1), (1, "#08070C", 1)),
    svg.linear(
        "kerb", (700, 0), (WIDTH, 0), (0, "#2A2133", 1), (0.35, "#A87848", 1), (0.6, "#7A5040", 1), (1, "#2E2438", 1)
    ),
    *(
        svg.linear(f"fall{name}", (0, KERB), (0, HEIGHT - 10), (0, hue, 1), (0.4, hue, 0.55), (1, hue, 0.03))
        for name, hue in HUES.items()
    ),
)


def _reflections(chance: Callable[[], float]) -> str:
    slices: dict[tuple[str, float], list[str]] = {}
    for x, half, name, strength in LIGHTS:
        y = KERB + 3
        while y < HEIGHT - 14:
            depth = (y - KERB) / (HEIGHT - KERB)
            reach = half * (0.5 + 0.75 * chance()) * (1 - 0.3 * depth)
            shift = (chance() - 0.5) * half * (0.35 + 0.9 * depth)
            thick = 2.2 + 3.4 * depth * (0.5 + chance())
            kept = strength * (1 if chance() < 0.62 else 0.45)
            level = 0.75 if kept > 0.55 else 0.42 if kept > 0.28 else 0.2
            slices.setdefault((name, level), []).append(_lens(x + shift, y, reach, thick))
            y += thick * (1.15 + 0.7 * chance())
    return "".join(svg.path("".join(v), fill=f"url(#fall{k[0]})", fill_opacity=k[1]) for k, v in sorted(slices.items()))


def _pools() -> str:
    """Draw the soft light that lies under the broken one."""
    pools = (
        (CX, KERB + 70, 360, 150, "pink"),
        (CX, KERB + 46, 330, 120, "gold"),
        (CX, KERB + 120, 120, 190, "gold"),
        (CX + 292, KERB + 100, 70, 180, "pink"),
        (2246, KERB + 100, 80, 170, "cyan"),
        (1056, KERB + 70, 60, 130, "gold"),
        (1960, KERB + 70, 60, 130, "gold"),
    )
    return "".join(
        svg.ellipse(x, y, rx, ry, fill=f"url(#glow{name})", fill_opacity=0.6) for x, y, rx, ry, name in pools
    )


def _lens(x: float, y: float, reach: float, thick: float) -> str:
    rise, half, full = svg.num(thick * 0.8), svg.num(reach), svg.num(2 * reach)
    return f"M{svg.num(x - reach)} {svg.num(y)}q{half}-{rise} {full} 0q-{half} {rise}-{full} 0z"


def _ripples(chance: Callable[[], float]) -> tuple[str, str]:
    dark, rings = [], []
    for _ in range(56):
        y = KERB + 10 + 270 * chance()
        depth = (y - KERB) / (HEIGHT - KERB)
        dark.append(_lens(700 + 1700 * chance(), y, 16 + 40 * depth + 30 * chance(), 1.5 + 3 * depth))
    for _ in range(70):
        y = KERB + 12 + 262 * chance()
        depth = (y - KERB) / (HEIGHT - KERB)
        rx = 4 + 11 * depth + 5 * chance()
        rings.append(
            f"M{svg.num(2400 * chance())} {svg.num(y)}a{svg.num(rx)} {svg.num(rx * 0.3)} 0 1 0 {svg.num(2 * rx)} 0"
            f"a{svg.num(rx)} {svg.num(rx * 0.3)} 0 1 0-{svg.num(2 * rx)} 0"
        )
    return "".join(dark), "".join(rings)


def road(chance: Callable[[], float]) -> str:
    """Draw pavement and road with the lights that lie in the water."""
    dark, rings = _ripples(chance)
    return (
        svg.box(0, GROUND, WIDTH, 27, fill="#1C1622")
        + svg.box(0, KERB, WIDTH, HEIGHT - KERB, fill="url(#road)")
        + _pools()
        + _reflections(chance)
        + svg.path(dark, fill="#0B0910", fill_opacity=0.5)
        + svg.box(0, GROUND + 22, WIDTH, 3.5, fill="url(#kerb)")
        + svg.box(0, KERB, WIDTH, 5, fill="#07060A", fill_opacity=0.7)
        + svg.path(rings, fill="none", stroke="#D5DCF5", stroke_width=1.2, stroke_opacity=0.3)
    )


def lamp(x: float) -> str:
    """Draw a street lamp with three globes."""
    globes = ((x, 772.0), (x - 30, 806.0), (x + 30, 806.0))
    arms = f"M{x:g} 800V1044M{x - 30:g} 826Q{x - 28:g} 850 {x:g} 852Q{x + 28:g} 850 {x + 30:g} 826"
    foot = svg.polygon(((x - 7, 960), (x + 7, 960), (x + 13, 1046), (x - 13, 1046)))
    halo = svg.circle(x, 800, 150, fill="url(#glowgold)")
    lights = "".join(
        svg.circle(gx, gy, 15, fill="#FFE9B8") + svg.circle(gx - 3, gy - 3, 8, fill="#FFFBEE") for gx, gy in globes
    )
    return (
        halo
        + svg.path(arms, fill="none", stroke="#0D0A12", stroke_width=7)
        + svg.path(foot, fill="#0D0A12")
        + svg.path(f"M{x + 2:g} 810V1040", stroke="#C98F4A", stroke_width=1.6, stroke_opacity=0.6)
        + lights
    )


def car() -> str:
    """Draw a saloon of the forties waiting at the kerb, nose to the right."""
    body = (
        "M1846 1062C1838 1040 1842 1018 1866 1008C1888 1000 1902 998 1920 994C1938 966 1958 948 1998 946"
        "C2040 945 2064 958 2086 992C2116 994 2144 998 2160 1010C2174 1022 2178 1042 2172 1062Z"
    )
    glass = "M1934 994C1948 970 1964 958 1992 957L1994 994ZM2004 957C2036 956 2054 968 2070 993L2006 994Z"
    gleam = (
        "M1852 1020C1872 1008 1904 1004 1924 1000C1944 970 1962 954 1998 952"
        "C2036 951 2058 964 2080 997C2112 999 2140 1002 2156 1013"
    )
    wheels = "".join(
        svg.circle(x, 1062, 30, fill="#06050A")
        + svg.circle(x, 1062, 18, fill="#241C2C")
        + svg.circle(x, 1062, 12, fill="none", stroke="#8A6A58", stroke_width=2.5)
        + svg.circle(x, 1062, 4, fill="#C99A5C")
        for x in (1908, 2112)
    )
    return (
        svg.ellipse(2008, 1090, 190, 12, fill="#040308", fill_opacity=0.75)
        + svg.path(body, fill="#0E0A14")
        + svg.path(glass, fill="#3A2636")
        + svg.path("M1944 990L1966 964M2022 990L2036 962", stroke="#D9A46A", stroke_width=4, stroke_opacity=0.35)
        + svg.path(gleam, fill="none", stroke="#E2A866", stroke_width=3, stroke_opacity=0.85, stroke_linecap="round")
        + svg.path("M1850 1036H2170", stroke="#7A5648", stroke_width=2.5)
        + svg.path("M2000 1004V1052M1936 1004V1044", stroke="#33243A", stroke_width=2)
        + wheels
        + svg.circle(1850, 1030, 34, fill="url(#glowred)")
        + svg.ellipse(1850, 1030, 5, 8, fill="#FF5A5E")
        + svg.circle(2168, 1026, 60, fill="url(#glowgold)")
        + svg.ellipse(2166, 1026, 6, 10, fill="#FFF3CF")
    )


def walker() -> str:
    """Draw somebody in a long coat under an umbrella, on the way to the hotel."""
    coat = (
        "M1196 944C1204 944 1210 950 1212 960C1216 980 1220 1006 1226 1034L1216 1038L1214 1066L1220 1074"
        "L1206 1074L1203 1040L1196 1040L1186 1066L1188 1074L1174 1073L1180 1038L1170 1034"
        "C1174 1006 1178 976 1182 958C1184 949 1188 944 1196 944Z"
    )
    dome = (
        "M1124 926C1128 888 1160 866 1199 864C1238 866 1268 888 1274 926C1262 917 1250 917 1240 925"
        "C1228 916 1212 916 1200 924C1188 916 1170 916 1160 925C1150 917 1136 917 1124 926Z"
    )
    return (
        svg.ellipse(1198, 1076, 40, 5, fill="#040308", fill_opacity=0.7)
        + svg.path("M1180 1078L1176 1130L1164 1196H1232L1222 1130L1216 1078Z", fill="url(#still)")
        + svg.path(coat, fill="#0A0810")
        + svg.path(
            "M1205 948C1211 956 1214 974 1218 1000L1224 1032",
            fill="none",
            stroke="#F2B866",
            stroke_width=3,
            stroke_linecap="round",
        )
        + svg.circle(1197, 933, 10.5, fill="#0A0810")
        + svg.path("M1186 929Q1198 914 1209 929L1216 932L1180 931Z", fill="#0A0810")
        + svg.path("M1200 858V980", stroke="#0A0810", stroke_width=3)
        + svg.path(dome, fill="#120D18")
        + svg.path(
            "M1199 864C1238 866 1268 888 1274 926",
            fill="none",
            stroke="#F2B866",
            stroke_width=3,
            stroke_linecap="round",
        )
        + svg.path(
            "M1199 864C1216 874 1234 900 1240 925M1199 864C1184 876 1166 898 1160 925",
            fill="none",
            stroke="#3A2A34",
            stroke_width=1.6,
        )
    )

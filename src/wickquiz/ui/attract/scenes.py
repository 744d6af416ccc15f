"""What the attract screen shows at which moment. Pure: the seconds that it has been shown are an argument."""

from __future__ import annotations

from dataclasses import dataclass

PAGES = ("name", "question", "board")
PAGE_SECONDS = 12
SPOTS = 4
"""So many places take turns holding what is bright, so that nothing bright stands still."""

DRIFT_SECONDS = 160
"""The city takes so long from one end to the other."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment. `turn` counts the pages shown before; `drift` goes from 0 to 1 and back."""

    page: str = PAGES[0]
    turn: int = 0
    spot: int = 0
    drift: float = 0.0


def scene(seconds: float, pages: tuple[str, ...] = PAGES) -> Scene:
    """Return the scene after so many seconds, of these pages, which lack what there is nothing of.

    A page comes to each of the spots in turn: after a round of all pages over all spots, they are one apart.
    """
    turn = int(seconds // PAGE_SECONDS)
    phase = seconds / DRIFT_SECONDS % 2
    spot = (turn + turn // (len(pages) * SPOTS)) % SPOTS
    return Scene(pages[turn % len(pages)], turn, spot, 2 - phase if phase > 1 else phase)

"""Garbage is collected on the thread of the window only.

Python collects on whichever thread happens to make the next object, and there are some beside that of the window: what
is let go of a screen might then be taken apart while the window draws it.
"""

from __future__ import annotations

import gc


class Sweeper:
    """From its making to `close`, garbage waits for `sweep`."""

    def __init__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def sweep(self) -> None:
        """Collect what Python would have collected by now."""
        due = [
            age for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if made > most
        ]
        if due:
            gc.collect(due[-1])

    def settle(self) -> None:
        """Leave out of later collections what is there now and stays: going through it was seen to take 21 ms."""
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Leave it to Python again."""
        if self._was_enabled:
            gc.enable()

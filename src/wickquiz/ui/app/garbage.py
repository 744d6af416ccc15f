"""Garbage waits while another thread is at work beside the window.

Python collects on whichever thread happens to make the next object: what is let go of a screen might then be taken
apart while the window draws it.
"""

from __future__ import annotations

import gc


class Garbage:
    """Is held, and let go, on the thread of the window only; each as often as the other."""

    def __init__(self) -> None:
        self._holds = 0
        self._was_enabled = False

    def hold(self) -> None:
        """Let none be collected from now on."""
        if self._holds == 0:
            self._was_enabled = gc.isenabled()
            gc.disable()
        self._holds += 1

    def let_go(self) -> None:
        """Let it be collected again, where nobody else holds it, and where it was before."""
        self._holds -= 1
        if self._holds == 0 and self._was_enabled:
            gc.enable()


garbage = Garbage()
"""That of this process."""

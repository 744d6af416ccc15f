"""What the window itself shows: which screen, and all that the settings make of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wickquiz.records.settings import Settings
from wickquiz.ui.parts.keys import code_of


@dataclass(frozen=True, slots=True)
class AppProps:
    """What the window itself shows. `screen` names the folder of the screen in it."""

    screen: str = "home"
    theme: str = "dark"
    text_size: float = 1.0
    reduced_motion: bool = False
    is_full_screen: bool = False
    is_kiosk: bool = False
    key_lock_in: int = 0
    key_next: int = 0
    key_hint: int = 0
    key_pause: int = 0
    letters: str = ""


def derive_props(before: AppProps, settings: Settings, *, is_still: bool) -> AppProps:
    """Return the window with these settings; `is_still` says whether motion is reduced, whoever asked for it."""
    return replace(
        before,
        theme=settings.theme,
        text_size=settings.text_size / 100,
        reduced_motion=is_still,
        letters=settings.option_letters,
        key_lock_in=code_of(settings.key_lock_in),
        key_next=code_of(settings.key_next),
        key_hint=code_of(settings.key_hint),
        key_pause=code_of(settings.key_pause),
    )

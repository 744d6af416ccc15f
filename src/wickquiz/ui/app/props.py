"""What the window itself shows: which screen, and all that the settings make of it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wickquiz.records.settings import Settings


class AppProps(NamedTuple):
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
    return before._replace(
        theme=settings.theme,
        text_size=settings.text_size / 100,
        reduced_motion=is_still,
        letters=settings.option_letters,
        key_lock_in=_code_of(settings.key_lock_in),
        key_next=_code_of(settings.key_next),
        key_hint=_code_of(settings.key_hint),
        key_pause=_code_of(settings.key_pause),
    )


def _code_of(key: str) -> int:
    if not key:
        return 0
    from wickquiz.ui.parts.keys import code_of  # lazy for start-up: few have keys of their own

    return code_of(key)

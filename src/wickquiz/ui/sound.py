"""Sounds, on a thread of their own: a sound card that is slow, absent or pulled out never holds up the game."""

from __future__ import annotations

import importlib
import os
import sys
import threading
from array import array
from collections.abc import Generator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from queue import SimpleQueue

SAMPLE_RATE = 44_100
REVEALS = {"right": "rise", "partly": "tick", "wrong": "thud"}
"""The sound of a reveal, by its tone. Never the only cue."""

_LOOK = 0.05
"""Seconds between two looks at whether a newer sound wants to be heard."""

Frames: TypeAlias = "Generator[array[int], int, None]"  # in quotes: before Python 3.12 an array has no index


class Speaker:
    """Plays the sounds of a folder by name, one at a time: a new one cuts the one before off.

    The device is opened with the first sound. Where it cannot be, the game is silent and `trouble` says why.
    """

    def __init__(self, folder: Path, backends: list[Any] | None = None) -> None:
        self._folder = folder
        self._backends = backends
        self._thread: threading.Thread | None = None
        self.trouble = ""
        self.played: list[str] = []
        """The sounds that were played to their end or cut off by another, by name."""

    def play(self, name: str, volume: float) -> None:
        """Play a sound at a volume from 0 to 1; returns at once."""
        if self.trouble or volume <= 0:
            return
        if self._thread is None:
            # Lazy for start-up: the first sound is soon enough. Not on the thread: importing it there, while the event
            # loop runs, was seen to stop the loop's timers for good (PySide6 6.11.3).
            try:
                importlib.import_module("miniaudio")
            except ImportError as error:
                self.trouble = f"There is no sound: {error}."
                return
            self._thread = threading.Thread(target=self._work, name="speaker", daemon=True)
            self._thread.start()
        self._wanted.put((name, volume))

    def close(self) -> None:
        """Be silent for good; waits until what was asked for before has been heard or cut off."""
        if self._thread is not None:
            self._wanted.put(None)
            self._thread.join()
            self._thread = None

    @cached_property
    def _wanted(self) -> SimpleQueue[tuple[str, float] | None]:
        """What is to be heard, by name, and how loudly; None ends it."""
        from queue import SimpleQueue  # lazy for start-up

        return SimpleQueue()

    def _work(self) -> None:
        device = None
        while (wanted := self._wanted.get()) is not None:
            name, volume = wanted
            try:
                device = device or self._open()
                self._sound(device, load(self._folder / f"{name}.wav"), volume)
            except Exception as error:  # noqa: BLE001 - whatever a sound card does, the game goes on without it
                self.trouble = f"There is no sound: {error}."
                break
            self.played.append(name)
        if device is not None:
            with suppress(Exception):
                device.close()

    def _open(self) -> Any:
        import miniaudio  # lazy for start-up, and imported by now

        if self._backends is None and not _has_card():
            raise OSError("this machine has no sound card")
        return miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16, 1, SAMPLE_RATE, backends=self._backends, app_name="wickquiz"
        )

    def _sound(self, device: Any, samples: array[int], volume: float) -> None:
        done = threading.Event()
        frames = play_out(samples, volume, done)
        next(frames)
        device.start(frames)
        while not done.wait(_LOOK) and self._wanted.empty():
            pass
        device.stop()


def _has_card() -> bool:
    """Whether there may be a sound card. ALSA writes a page of complaints where there is none, so it is not asked."""
    return not sys.platform.startswith("linux") or Path("/dev/snd").exists() or _has_pulse()


def _has_pulse() -> bool:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("PULSE_SERVER")) or (bool(runtime) and (Path(runtime) / "pulse" / "native").exists())


def load(path: Path) -> array[int]:
    """Return the samples of a WAV file, 16 bits, mono, at SAMPLE_RATE.

    Raises:
        ValueError: it is of another form (the program's mistake: it ships its sounds).
    """
    import wave  # lazy for start-up: the first sound is soon enough

    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, SAMPLE_RATE):
            raise ValueError(f"{path.name} is not 16 bits mono at {SAMPLE_RATE} Hz")
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def play_out(samples: array[int], volume: float, done: threading.Event) -> Frames:
    """Yield as many samples as are asked for, at this volume; then silence, after setting `done`."""
    scaled = array("h", (int(sample * volume) for sample in samples))
    at = 0
    wanted = yield array("h")
    while True:
        piece = scaled[at : at + wanted]
        at += wanted
        piece.extend([0] * (wanted - len(piece)))
        if at >= len(scaled) + SAMPLE_RATE // 5:  # what the device holds back is heard too
            done.set()
        wanted = yield piece

"""Make every sound of the game into assets/sounds/: `python tools/make_sounds.py [folder]`."""

from __future__ import annotations

import math
import random
import struct
import sys
import wave
from pathlib import Path

RATE = 44_100
Sound = list[float]
# Equal-tempered pitches by name, in hertz.
PITCH = {
    name: 440.0 * 2 ** (step / 12)
    for name, step in {
        "A4": 0,
        "C5": 3,
        "D5": 5,
        "E5": 7,
        "G5": 10,
        "A5": 12,
        "B5": 14,
        "C6": 15,
        "D6": 17,
        "E6": 19,
        "G6": 22,
    }.items()
}


def _silence(seconds: float) -> Sound:
    return [0.0] * round(seconds * RATE)


def _mix(track: Sound, note: Sound, at: float, level: float = 1.0) -> None:
    """Add a note to a track from a time in seconds on; what hangs over the end is cut."""
    start = round(at * RATE)
    for k in range(min(len(note), len(track) - start)):
        track[start + k] += level * note[k]


def _bell(pitch: float, seconds: float, partials: tuple[tuple[float, float, float], ...]) -> Sound:
    """Strike a bar: each partial is a multiple of the pitch, a level and the time in which it dies away."""
    note = _silence(seconds)
    for multiple, level, decay in partials:
        turn = math.tau * pitch * multiple / RATE
        for k in range(len(note)):
            note[k] += level * math.sin(turn * k) * math.exp(-k / (decay * RATE))
    return _rounded(note, 0.0015, 0.03)


def _rounded(note: Sound, rise: float, fall: float) -> Sound:
    """Ease a note in and out, so that it neither clicks at its start nor at its end."""
    first, last = round(rise * RATE), round(fall * RATE)
    for k in range(first):
        note[k] *= k / first
    for k in range(last):
        note[-1 - k] *= k / last
    return note


COMB = ((1.0, 0.8, 0.42), (2.0, 0.16, 0.2), (3.01, 0.1, 0.12), (5.43, 0.07, 0.05))
CHIME = ((1.0, 0.8, 0.2), (2.76, 0.22, 0.09), (5.4, 0.1, 0.04))


def tick() -> Sound:
    """Make the soft tick of a press: a wooden tap."""
    chance = random.Random(1)
    note = _bell(1150.0, 0.07, ((1.0, 0.5, 0.009), (2.3, 0.22, 0.005)))
    breath = [(2 * chance.random() - 1) * 0.16 * math.exp(-k / (0.0022 * RATE)) for k in range(round(0.03 * RATE))]
    _mix(note, _rounded(breath, 0.0006, 0.004), 0)
    return note


def thud() -> Sound:
    """Make the low thud of a miss: a falling tone and a felt hammer; it does not scold."""
    chance = random.Random(2)
    note, phase = _silence(0.42), 0.0
    for k in range(len(note)):
        seconds = k / RATE
        phase += math.tau * (62 + 74 * math.exp(-seconds / 0.05)) / RATE
        note[k] = (0.85 * math.sin(phase) + 0.22 * math.sin(2 * phase)) * math.exp(-seconds / 0.11)
    soft, felt = 0.0, _silence(0.08)
    for k in range(len(felt)):
        soft += 0.08 * ((2 * chance.random() - 1) - soft)
        felt[k] = 1.1 * soft * math.exp(-k / (0.018 * RATE))
    _mix(note, felt, 0)
    return _rounded(note, 0.002, 0.08)


def rise() -> Sound:
    """Make the rising third of a right response."""
    track = _silence(0.75)
    _mix(track, _bell(PITCH["C6"], 0.5, COMB), 0.0, 0.62)
    _mix(track, _bell(PITCH["E6"], 0.62, COMB), 0.11, 0.75)
    return track


def coin() -> Sound:
    """Make the ring of a coin."""
    track = _silence(0.5)
    _mix(track, _bell(1976.0, 0.2, CHIME), 0.0, 0.5)
    _mix(track, _bell(2637.0, 0.42, CHIME), 0.065, 0.7)
    return track


# The melody of the results, our own: beats of 0.19 s, pitch, level; a waltz that ends an octave over its start.
PHRASE = (
    (0.0, "A4", 0.5), (0.0, "E5", 0.75), (1.0, "C6", 0.55), (1.6, "B5", 0.5), (2.0, "A5", 0.6), (3.0, "D5", 0.42),
    (3.0, "G5", 0.62),
    (3.6, "A5", 0.5), (4.0, "D6", 0.62), (5.0, "C5", 0.4), (5.0, "E6", 0.72), (6.0, "A4", 0.45), (6.0, "C6", 0.5),
    (6.03, "A5", 0.55),
)  # fmt: skip


def phrase() -> Sound:
    """Make the music-box phrase of the results."""
    track = _silence(1.68)
    for beat, name, level in PHRASE:
        _mix(track, _bell(PITCH[name], 0.9, COMB), 0.19 * beat, level)
    return _rounded(track, 0.001, 0.25)


SOUNDS = {"tick": (tick, 0.35), "thud": (thud, 0.7), "rise": (rise, 0.6), "coin": (coin, 0.5), "phrase": (phrase, 0.65)}


def write(place: Path, sound: Sound, peak: float) -> None:
    """Write a sound as 16-bit mono at 44.1 kHz with the given peak, of a full scale of 1."""
    scale = peak * 32_767 / max(abs(s) for s in sound)
    with wave.open(str(place), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(sound)}h", *(round(s * scale) for s in sound)))


def main(folder: Path) -> None:
    """Write all sounds below the folder, overwriting older ones."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (make, peak) in SOUNDS.items():
        write(folder / f"{name}.wav", make(), peak)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "assets" / "sounds")

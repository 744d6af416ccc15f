from __future__ import annotations

import os
import subprocess
import sys
import threading
from array import array
from pathlib import Path

import miniaudio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.ui import sound
from wickquiz.ui.sound import Speaker, load, play_out

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"
NAMES = sorted(path.stem for path in SOUNDS.glob("*.wav"))
NOWHERE = [miniaudio.Backend.NULL]
"""A device of the library's own that plays at full length to nobody."""


def test_every_sound_of_the_game_is_played() -> None:
    assert len(NAMES) == 5
    speaker = Speaker(SOUNDS, NOWHERE)
    for name in NAMES:
        speaker.play(name, 0.5)
    speaker.close()
    assert speaker.trouble == ""
    assert speaker.played == NAMES


def test_silence_starts_nothing() -> None:
    speaker = Speaker(SOUNDS, NOWHERE)
    speaker.play("tick", 0)
    speaker.close()
    assert speaker.played == []


def test_a_sound_that_is_absent_or_no_sound_ends_in_silence_and_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "tick.wav").write_bytes(b"RIFF nonsense")
    for name in ("tick", "none"):
        speaker = Speaker(tmp_path, NOWHERE)
        speaker.play(name, 1)
        speaker.close()
        assert speaker.trouble.startswith("There is no sound: ")


def test_without_a_sound_card_nothing_is_asked_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_has_card", lambda: False)
    speaker = Speaker(SOUNDS)
    speaker.play("tick", 1)
    speaker.close()
    assert speaker.trouble == "There is no sound: this machine has no sound card."
    speaker.play("tick", 1)
    assert speaker.played == []


@given(
    st.lists(st.integers(-32768, 32767), max_size=50),
    st.floats(0, 1),
    st.lists(st.integers(1, 9), min_size=1, max_size=20),
)
def test_the_device_gets_exactly_as_much_as_it_asks_for(samples: list[int], volume: float, asks: list[int]) -> None:
    frames = play_out(array("h", samples), volume, threading.Event())
    next(frames)
    heard = [sample for ask in asks for sample in frames.send(ask)]
    assert len(heard) == sum(asks)
    expected = [int(sample * volume) for sample in samples]
    assert heard == (expected + [0] * sum(asks))[: sum(asks)]


@pytest.mark.parametrize("name", NAMES)
def test_the_sounds_are_in_the_form_that_the_speaker_takes(name: str) -> None:
    assert len(load(SOUNDS / f"{name}.wav")) > 1000


def test_without_the_library_the_game_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    speaker = Speaker(SOUNDS)
    speaker.play("tick", 1)
    speaker.close()
    assert speaker.trouble.startswith("There is no sound: ")
    assert speaker.played == []


LOOP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from wickquiz.ui.app.front import application
from wickquiz.ui.sound import Speaker

app, speaker, beats = application(), Speaker(Path(sys.argv[1])), []

def beat():
    beats.append(1)
    if len(beats) == 2:
        speaker.play("tick", 1)
    if len(beats) == 10:
        app.quit()
    QTimer.singleShot(10, beat)

QTimer.singleShot(0, beat)
app.exec()
"""


def test_the_first_sound_does_not_stop_the_event_loop() -> None:
    subprocess.run([sys.executable, "-c", LOOP, SOUNDS], check=True, timeout=60, env=os.environ)

"""Which configuration is in force: the file's, or the last good one, over restarts too."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from wickquiz.kiosk.config import KioskConfig
from wickquiz.kiosk.configuration import SIZE_LIMIT, Configuration


@dataclass
class Place:
    """A configuration's file, and where the last good one is kept."""

    file: Path
    kept: Path

    def write(self, seconds: object) -> None:
        before = self.file.stat().st_mtime_ns if self.file.exists() else 0
        self.file.write_text(f"[idle]\nseconds = {seconds}\n", encoding="utf-8")
        os.utime(self.file, ns=(before + 10**9, before + 10**9))

    def open(self) -> Configuration:
        return Configuration(self.file, self.kept)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "kiosk.toml", tmp_path / "data" / "last-good.toml")


def test_a_file_that_changes_is_in_force_at_the_next_look(place: Place) -> None:
    place.write(30)
    configuration = place.open()
    assert configuration.current.idle.seconds == 30
    place.write(40)
    assert configuration.look_again()
    assert configuration.current.idle.seconds == 40
    assert not configuration.look_again()


def test_a_mistake_leaves_the_last_good_one_in_force_and_says_so(place: Place) -> None:
    place.write(30)
    configuration = place.open()
    place.write('"soon"')
    assert not configuration.look_again()
    assert configuration.current.idle.seconds == 30
    assert configuration.trouble == f"{place.file}:2:11: 'seconds' has to be a whole number, 10 to 3600, not \"soon\""
    place.write(50)
    assert configuration.look_again()
    assert configuration.trouble is None


def test_the_last_good_one_outlives_a_restart(place: Place) -> None:
    place.write(30)
    place.open()
    place.write('"soon"')
    configuration = place.open()
    assert configuration.current.idle.seconds == 30
    assert configuration.trouble is not None


def test_a_file_that_is_gone_leaves_the_last_good_one_in_force(place: Place) -> None:
    place.write(30)
    configuration = place.open()
    place.file.unlink()
    assert not configuration.look_again()
    assert configuration.current.idle.seconds == 30
    assert configuration.trouble == f"The configuration {place.file} is not there."
    assert place.open().current.idle.seconds == 30


def test_without_any_file_the_defaults_hold(place: Place) -> None:
    configuration = place.open()
    assert configuration.current == KioskConfig()
    assert configuration.trouble is not None


def test_a_damaged_copy_of_the_last_good_one_is_not_taken(place: Place) -> None:
    place.kept.parent.mkdir()
    place.kept.write_bytes(b"[idle]\nseconds = \xff\n")
    assert place.open().current == KioskConfig()


@pytest.mark.skipif(os.name == "nt", reason="files have no such modes on Windows")
def test_the_copy_with_its_secrets_is_for_nobody_else(place: Place) -> None:
    place.write(30)
    place.open()
    assert place.kept.stat().st_mode & 0o077 == 0


def test_text_that_is_not_utf_8_is_named_with_its_place(place: Place) -> None:
    place.file.write_bytes(b"[idle]\nseconds = 30 # f\xfcr\n")
    assert place.open().trouble == f"{place.file}:2:17: this is not text in UTF-8"


def test_a_file_beyond_all_size_is_not_read_to_its_end(place: Place) -> None:
    place.file.write_bytes(b"#" * (SIZE_LIMIT + 1))
    assert "has more than 65536 bytes" in str(place.open().trouble)


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(place: Place) -> None:
    place.file.write_bytes(b"\xef\xbb\xbf[idle]\r\nseconds = 33\r\n")
    configuration = place.open()
    assert (configuration.current.idle.seconds, configuration.trouble) == (33, None)


def test_a_copy_that_cannot_be_kept_is_told_and_the_file_holds_all_the_same(place: Place) -> None:
    place.kept.parent.write_text("a file where the folder should be")
    place.write(30)
    configuration = place.open()
    assert configuration.current.idle.seconds == 30
    assert f"{place.kept} cannot be written" in str(configuration.trouble)


def test_a_reload_by_hand_reads_a_file_that_looks_unchanged(place: Place) -> None:
    place.write(30)
    configuration = place.open()
    stamp = place.file.stat().st_mtime_ns
    place.file.write_text("[idle]\nseconds = 40\n", encoding="utf-8")
    os.utime(place.file, ns=(stamp, stamp))
    assert not configuration.look_again()
    assert configuration.look_again(even_if_unchanged=True)
    assert configuration.current.idle.seconds == 40

from __future__ import annotations

import json
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records.making import start

from wickquiz.records.settings import SIZE_LIMIT, Settings, declared, read_settings, write_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_all_is_as_at_first(path: Path) -> None:
    assert read_settings(path) == (Settings(), ())
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "chosen",
    [
        Settings(),
        Settings(theme="contrast", text_size=200, reduced_motion=True, sound=False, spoilers=False),
        Settings(theme="light", text_size=101),
    ],
)
def test_settings_come_back_as_they_were_kept(path: Path, chosen: Settings) -> None:
    assert write_settings(path, chosen) is None
    assert read_settings(path) == (chosen, ())
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("language", "tlh", "one of system, en, es, de"),
        ("theme", "mauve", "one of dark, light, contrast"),
        ("theme", ["dark"], "one of dark, light, contrast"),
        ("text_size", 99, "100 to 200"),
        ("text_size", 201, "100 to 200"),
        ("text_size", 120.5, "100 to 200"),
        ("text_size", True, "100 to 200"),
        ("sound", "yes", "true or false"),
        ("reduced_motion", 1, "true, false or system"),
        ("spoilers", None, "true or false"),
    ],
)
def test_one_bad_setting_is_named_and_the_others_hold(path: Path, name: str, value: Any, words: str) -> None:
    good = {
        "language": "de",
        "theme": "light",
        "text_size": 150,
        "reduced_motion": True,
        "sound": False,
        "volume": 50,
        "time_limit": "double",
        "spoilers": False,
    }
    settings, said = read_settings(written(path, json.dumps({**good, name: value})))
    assert settings == replace(Settings(), **{**good, name: getattr(Settings(), name)})
    (sentence,) = said
    assert str(path) in sentence
    assert name in sentence
    assert words in sentence


def test_a_setting_that_is_none_of_ours_is_named(path: Path) -> None:
    settings, said = read_settings(written(path, '{"colour": "red", "text_size": 110}'))
    assert settings == Settings(text_size=110)
    assert len(said) == 1
    assert "'colour'" in said[0]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"dark"', "[" * 50_000, "{}" + " " * SIZE_LIMIT, "\x00", '{"theme": "dark"} more'],
    ids=lambda text: repr(text[:6]),
)
def test_what_is_no_settings_file_gets_a_sentence(path: Path, text: str) -> None:
    settings, (sentence,) = read_settings(written(path, text))
    assert settings == Settings()
    assert "mend or delete" in sentence


def test_a_file_begun_with_a_byte_order_mark_is_read(path: Path) -> None:
    assert read_settings(written(path, '\ufeff{"theme": "light"}')) == (Settings(theme="light"), ())


def test_a_folder_in_the_files_place_gets_a_sentence_and_stays(path: Path) -> None:
    path.mkdir(parents=True)
    settings, (sentence,) = read_settings(path)
    assert settings == Settings()
    assert str(path) in sentence
    kept = write_settings(path, Settings())
    assert kept is not None
    assert str(path) in kept
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_where_the_settings_cannot_be_kept_the_old_file_stays(path: Path) -> None:
    write_settings(path, Settings(theme="light"))
    (path.parent / "settings.json.part").mkdir()
    assert write_settings(path, Settings(theme="contrast")) is not None
    assert read_settings(path) == (Settings(theme="light"), ())


def test_a_setting_that_cannot_be_is_the_programs_mistake() -> None:
    with pytest.raises(ValueError, match="text_size must be a whole number, 100 to 200"):
        Settings(text_size=500)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
near_misses = st.dictionaries(st.sampled_from([*declared(), "other"]), json_values | st.sampled_from(["dark", 150]))


@given(near_misses | json_values)
def test_whatever_the_file_holds_the_settings_are_allowed_ones(tmp_path_factory: Any, content: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any-settings.json"
    settings, said = read_settings(written(path, json.dumps(content)))
    for name, allowed in declared().items():
        assert allowed.accepts(getattr(settings, name))
    assert all(str(path) in sentence for sentence in said)
    if isinstance(content, dict):
        unfit = [name for name, value in content.items() if name not in declared() or getattr(settings, name) != value]
        assert len(said) >= len(unfit)


def test_a_kill_while_settings_are_kept_leaves_a_whole_file(path: Path) -> None:
    write_settings(path, Settings(theme="light"))
    for lines in range(1, 6):
        with start("settler.py", path) as process:
            assert process.stdout is not None
            for _ in range(lines * 20):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
        settings, said = read_settings(path)
        assert said == ()
        assert settings.theme in {"dark", "contrast"}

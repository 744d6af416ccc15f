"""The kiosk's configuration: what it may say, and how every mistake in it is named."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from wickquiz.kiosk.config import SECTIONS, ConfigError, KioskConfig, read_config
from wickquiz.kiosk.config_keys import declared
from wickquiz.kiosk.config_toml import default_toml
from wickquiz.kiosk.pin import hash_pin


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read_config(text, "kiosk.toml")
    return str(caught.value).splitlines()


def every_key() -> Iterator[tuple[str, str, Any]]:
    for name, section in SECTIONS.items():
        for key in declared(section):
            yield name, key, getattr(section(), key)


def test_every_key_of_the_printed_file_equals_its_default() -> None:
    content = tomllib.loads(default_toml())
    printed = {
        (section, key): tuple(value) if isinstance(value, list) else value
        for section, keys in content.items()
        for key, value in keys.items()
    }
    assert printed == {(section, key): value for section, key, value in every_key()}
    assert len(printed) > 20


def test_the_printed_file_is_a_configuration_without_a_mistake() -> None:
    assert read_config(default_toml(), "kiosk.toml") == KioskConfig()


def test_every_key_of_the_printed_file_has_a_comment_above_it() -> None:
    lines = default_toml().splitlines()
    keys = [number for number, line in enumerate(lines) if " = " in line and not line.startswith("#")]
    assert len(keys) == len(list(every_key()))
    assert all(lines[number - 1].startswith("# ") for number in keys)
    assert max(map(len, lines)) <= 120


def test_the_defaults_break_no_rule_of_their_own() -> None:
    for section, key, default in every_key():
        assert list(declared(SECTIONS[section])[key].faults(default)) == [], (section, key)


def test_an_empty_file_is_all_defaults() -> None:
    assert read_config("", "kiosk.toml") == KioskConfig()


def test_what_the_file_says_goes_before_the_default_and_the_rest_stays() -> None:
    read = read_config('[idle]\nseconds = 60\n[hours]\nopen = ["mon 09:00-10:00"]\n[screen]\ninches = 21.5\n', "k")
    wanted = KioskConfig()
    wanted = replace(wanted, idle=replace(wanted.idle, seconds=60), screen=replace(wanted.screen, inches=21.5))
    assert read == replace(wanted, hours=replace(wanted.hours, open=("mon 09:00-10:00",)))


def test_all_mistakes_are_named_at_once_with_line_and_column() -> None:
    text = '[kiosk]\nlenght = 5\n  length = "ten"\n\n[hours]\nopen = [\n  "mon 09:00-10:00",\n  "mon 9",\n]\n'
    assert mistakes(text) == [
        "kiosk.toml:2:1: there is no key 'lenght' in [kiosk]: did you mean 'length'?",
        "kiosk.toml:3:12: 'length' has to be a whole number, 1 to 100, not \"ten\"",
        'kiosk.toml:8:3: \'mon 9\' is no window: write one like "mon-fri 09:00-22:00" or "sat,sun 18:00-02:00"',
    ]


def test_a_section_that_is_none_is_named_with_the_nearest() -> None:
    assert mistakes("[volumes]\nlevel = 5\n") == [
        "kiosk.toml:1:1: there is no section [volumes]: did you mean 'volume'?"
    ]


def test_a_key_that_is_near_to_none_is_answered_with_all_there_are() -> None:
    assert mistakes("[idle]\nqqq = 1\n") == [
        "kiosk.toml:2:1: there is no key 'qqq' in [idle]: there are seconds, warning"
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[kiosk]\nlength = \n", "2:10"),
        ("[kiosk\n", "1:7"),
        ("[kiosk]\nlength = 5\nlength = 6\n", "3:11"),
        ('[kiosk]\nmode = "quick\n', "2:14"),
        ('[kiosk]\npacks = ["a",\n', "2:14"),
    ],
)
def test_what_is_no_toml_is_named_with_its_place(text: str, where: str) -> None:
    (said,) = mistakes(text)
    line, column = where.split(":")
    assert said.startswith(f"kiosk.toml:{line}:")
    assert abs(int(said.split(":")[2]) - int(column)) <= 1  # where a line ends is told differently by each Python
    assert "this is no TOML" in said


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kiosk.length", "0"),
        ("kiosk.length", "true"),
        ("kiosk.length", "10.0"),
        ("kiosk.spoilers", "1"),
        ("kiosk.mode", '"duel"'),
        ("kiosk.packs", '"ballerina"'),
        ("kiosk.packs", '["../x"]'),
        ("kiosk.packs", "[1]"),
        ("kiosk.packs_folder", '"packs"'),
        ("kiosk.language", '"German"'),
        ("idle.warning", "19"),
        ("hours.zone", '"Europe/Berlim"'),
        ("hours.zone", '"../../etc/passwd"'),
        ("volume.level", "101"),
        ("volume.ceilings", '["22:00-08:00"]'),
        ("board.url", '"mysql://board.example"'),
        ("board.name", f'"{"x" * 65}"'),
        ("board.name", '"a\\u0007b"'),
        ("metrics.seconds", "1"),
        ("screen.inches", "nan"),
        ("screen.inches", "-1"),
        ("operator.pin", '"123456"'),
        ("idle.seconds", "1979-05-27"),
        ("idle.seconds", "{a = 1}"),
    ],
)
def test_a_value_that_the_key_does_not_allow_is_a_mistake_at_its_place(key: str, value: str) -> None:
    (said,) = mistakes(f"{key} = {value}\n")
    line, column = said.split(":")[1:3]
    assert line == "1"
    assert int(column) in {len(key) + 4, len(key) + 5}  # the value, or the first entry of a list


def test_a_section_that_is_no_table_is_a_mistake() -> None:
    assert mistakes("idle = 5\n") == ["kiosk.toml:1:1: 'idle' is a section: write [idle] on a line of its own"]
    assert len(mistakes("[[idle]]\nseconds = 5\n")) == 1


@pytest.mark.parametrize("line", ['operator.pin = "123456"', 'board.url = "ftp://kiosk:hush@board.example"'])
def test_a_secret_is_in_no_sentence(line: str) -> None:
    said = mistakes(line)[0]
    assert "123456" not in said
    assert "hush" not in said


def test_a_pin_s_hash_is_taken() -> None:
    made = hash_pin("314159")
    assert read_config(f'[operator]\npin = "{made}"\n', "k").operator.pin == made


def test_a_deeply_nested_file_is_refused_and_not_a_crash() -> None:
    assert len(mistakes(f"[kiosk]\npacks = {'[' * 20_000}\n")) == 1
    assert len(mistakes(f"[kiosk]\npacks = {'[' * 20_000}{']' * 20_000}\n")) == 1

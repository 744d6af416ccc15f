"""What is compiled at each start is kept, and never believed where it does not fit."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.ui.app.compiled import Compiled

SOURCE = b"answer = 6 * 7"


def answer_of(compiled: Compiled, source: bytes = SOURCE) -> object:
    names: dict[str, object] = {}
    exec(compiled.compile(source, "support.py", "exec"), names)
    return names["answer"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept.support"


def kept(file: Path) -> bytes:
    compiled = Compiled(file)
    assert answer_of(compiled) == 42
    compiled.keep()
    return file.read_bytes()


def test_what_was_compiled_once_is_not_compiled_again(file: Path) -> None:
    before = kept(file)
    file.chmod(0o444)
    again = Compiled(file)
    first = again.compile(SOURCE, "support.py", "exec")
    assert first is again.compile(SOURCE, "support.py", "exec")
    again.keep()
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_other_bytes_under_the_same_name_are_compiled_anew(file: Path) -> None:
    kept(file)
    assert answer_of(Compiled(file), b"answer = 43") == 43


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda content: content[:-1],
        lambda content: b"\0" + content[1:],
        lambda content: content[:9] + bytes([content[9] ^ 1]) + content[10:],
    ],
    ids=["empty", "cut short", "of another Python", "a bit is changed"],
)
def test_a_file_that_does_not_fit_is_made_anew(file: Path, damage: Callable[[bytes], bytes]) -> None:
    content = kept(file)
    file.write_bytes(damage(content))
    assert kept(file) == content


@given(st.binary(max_size=64))
def test_whatever_is_in_the_file_the_code_is_that_of_the_source(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.mktemp("kept") / "kept.support"
    file.write_bytes(content)
    assert answer_of(Compiled(file)) == 42


def test_where_nothing_can_be_written_nothing_is_said(file: Path) -> None:
    compiled = Compiled(file.parent / "not there" / "kept.support")
    assert answer_of(compiled) == 42
    compiled.keep()
    assert list(file.parent.iterdir()) == []


def test_where_python_is_told_to_write_no_code_none_is_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled = Compiled(file)
    answer_of(compiled)
    compiled.keep()
    assert not file.exists()

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wickquiz.records.folders import folders


def test_one_variable_puts_everything_under_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WICKQUIZ_HOME", str(tmp_path))
    own = folders()
    assert (own.data, own.config, own.cache, own.logs) == tuple(
        tmp_path / name for name in ("data", "config", "cache", "logs")
    )
    assert own.database == tmp_path / "data" / "wickquiz.db"
    assert own.packs == tmp_path / "data" / "packs"
    assert own.settings == tmp_path / "config" / "settings.json"
    assert list(tmp_path.iterdir()) == [], "asking makes no folder"


def test_a_home_may_be_relative_or_begin_with_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WICKQUIZ_HOME", "here")
    assert folders().data == tmp_path / "here" / "data"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("WICKQUIZ_HOME", "~/there")
    assert folders().data == tmp_path / "there" / "data"


@pytest.mark.parametrize("value", [None, ""], ids=["unset", "empty"])
def test_without_the_variable_the_folders_are_the_platforms_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    if value is None:
        monkeypatch.delenv("WICKQUIZ_HOME")
    else:
        monkeypatch.setenv("WICKQUIZ_HOME", value)
    own = folders()
    for folder in (own.data, own.config, own.cache, own.logs):
        assert folder.is_absolute()
        assert tmp_path in folder.parents
        assert "wickquiz" in folder.parts
    assert os.environ.get("WICKQUIZ_HOME", "") == ""

"""What every test stands on: no display, no home of the user's, and searches that end the same way each time."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# Qt reads these when it is first imported, so they are set before any test module is. `make test` overrides the
# platform for the tests that need a real OpenGL window.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
if os.environ["QT_QPA_PLATFORM"] == "offscreen":
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

# One home for the whole run, made before Qt looks for its caches: nothing of the user's is read or written.
_HOME = tempfile.TemporaryDirectory(prefix="wickquiz-tests-", ignore_cleanup_errors=True)
os.environ["HOME"] = _HOME.name
for variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ.pop(variable, None)

# A deadline would make a slow machine's run fail; the same examples each time make a failure anyone's to repeat.
settings.register_profile("default", deadline=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own data, settings, cache and logs, here and in every program that it starts."""
    home = tmp_path / "wickquiz-home"
    monkeypatch.setenv("WICKQUIZ_HOME", str(home))
    return home

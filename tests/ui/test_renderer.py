"""What the windows are drawn with: Qt's own renderer where there is no graphics card, Qt's choice otherwise."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from wickquiz.ui.app.front import application
from wickquiz.ui.app.renderer import has_graphics_card, renderer_settings

SOFTWARE = {"QT_QUICK_BACKEND": "software"}
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked for its devices")


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    for name in ("null", "tty0", "fb0", "input"):
        (tmp_path / name).touch()
    return tmp_path


@on_linux
def test_without_a_graphics_card_the_processor_draws_with_qts_own_renderer(devices: Path) -> None:
    assert renderer_settings({}, str(devices)) == SOFTWARE


@on_linux
def test_a_card_that_only_shows_and_cannot_draw_is_none(devices: Path) -> None:
    (devices / "dri").mkdir()
    (devices / "dri" / "card0").touch()
    assert renderer_settings({}, str(devices)) == SOFTWARE


@pytest.mark.parametrize("device", ["dri/renderD128", "nvidia0", "nvidiactl", "mali0", "kgsl-3d0", "pvrsrvkm", "dxg"])
def test_with_a_graphics_card_qt_chooses(devices: Path, device: str) -> None:
    (devices / "dri").mkdir()
    (devices / device).touch()
    assert has_graphics_card(str(devices))
    assert renderer_settings({}, str(devices)) == {}


@pytest.mark.parametrize(
    "variable",
    ["QT_QUICK_BACKEND", "QMLSCENE_DEVICE", "QSG_RHI_BACKEND", "QT_XCB_GL_INTEGRATION", "LIBGL_ALWAYS_SOFTWARE"],
)
def test_whoever_has_named_a_renderer_is_taken_at_their_word(devices: Path, variable: str) -> None:
    assert renderer_settings({variable: "1"}, str(devices)) == {}


def test_where_the_devices_cannot_be_listed_qt_chooses(tmp_path: Path) -> None:
    assert renderer_settings({}, str(tmp_path / "none")) == {}


@on_linux
@pytest.mark.usefixtures("qapp")
def test_the_application_takes_the_choice_before_any_window_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "LIBGL_ALWAYS_SOFTWARE"):
        monkeypatch.delenv(variable, raising=False)
    application()
    assert ("QT_QUICK_BACKEND" in os.environ) is not has_graphics_card()

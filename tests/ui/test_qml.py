"""Every QML file is linted against the program's real types, and formatted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def check_qml(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "check_qml.py"), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_all_qml_is_clean_and_formatted() -> None:
    result = check_qml()
    assert result.returncode == 0, result.stdout + result.stderr
    found = int(result.stdout.split()[-4])
    assert found == len(list((ROOT / "src").rglob("*.qml"))) > 20


GOOD = """import QtQuick
import wickquiz.ui.models

Item {
    id: root

    required property PlayViewModel viewModel

    Text {
        text: root.viewModel.stem
    }
}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        pytest.param("viewModel.stem", "viewModel.stern", "stern", id="a property that the view model lacks"),
        pytest.param("PlayViewModel", "PlayViewModal", "PlayViewModal", id="a type that is not registered"),
        pytest.param("root.viewModel", "rot.viewModel", "[unqualified]", id="a name from nowhere"),
        pytest.param("        text:", "      text:", "not formatted", id="another indentation"),
    ],
)
def test_the_check_notices(right: str, wrong: str, said: str, tmp_path: Path) -> None:
    assert right in GOOD
    path = tmp_path / "Probe.qml"
    path.write_text(GOOD.replace(right, wrong), encoding="utf-8")
    result = check_qml(path)
    assert result.returncode == 1
    assert said in result.stdout + result.stderr


def test_the_check_passes_what_is_right(tmp_path: Path) -> None:
    path = tmp_path / "Probe.qml"
    path.write_text(GOOD, encoding="utf-8")
    result = check_qml(path)
    assert result.returncode == 0, result.stdout + result.stderr

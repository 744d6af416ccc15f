"""What is made ready for the next screen stands, whichever screen was left too soon for its own steps."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from wickquiz.ui.app.ahead import NEXT

COMPILE = """
import importlib, json, sys
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from wickquiz.cli.places import assets_folder
from wickquiz.ui.app.front import UI, Front
from wickquiz.ui.app.ahead import NEXT

front = Front(assets_folder())
found = {}
for name in NEXT[sys.argv[1]]:
    if name.endswith(".qml"):
        component = QQmlComponent(front.engine, QUrl.fromLocalFile(str(UI / name)))
        found[name] = component.errorString()
    elif name.startswith("wickquiz."):
        importlib.import_module(name)
front.close()
print(json.dumps(found))
"""


@pytest.mark.parametrize("screen", NEXT)
def test_the_steps_of_a_screen_are_enough_for_the_files_among_them(screen: str) -> None:
    done = subprocess.run([sys.executable, "-c", COMPILE, screen], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found
    assert set(found.values()) == {""}

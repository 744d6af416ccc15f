"""What PySide6 loads for its error messages waits until there is one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys
from wickquiz.ui.app.deferral import put_signatures_off
put_signatures_off()
from PySide6.QtCore import QObject, QTimer
waiting = [name for name, module in sys.modules.items() if type(module).__name__ == "_Later"]
try:
    QTimer().setInterval("soon")
except TypeError as error:
    said = str(error)
left = [name for name, module in sys.modules.items() if type(module).__name__ == "_Later"]
print(json.dumps([waiting, left, said]))
"""


def run(script: str) -> list[object]:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout))


def test_a_wrong_call_is_explained_as_ever_by_modules_that_were_put_off() -> None:
    waiting, left, said = run(SCRIPT)
    assert isinstance(waiting, list)
    assert isinstance(left, list)
    *_, said_at_once = run(SCRIPT.replace("put_signatures_off()", ""))
    assert "shibokensupport.signature.parser" in waiting
    assert "shibokensupport.signature.parser" not in left
    assert said == said_at_once
    assert "setInterval" in str(said)


def test_what_is_not_put_off_is_compiled_once_and_kept_beside_our_own(tmp_path: Path) -> None:
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    variables["PYTHONPYCACHEPREFIX"] = str(tmp_path)
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, env=variables)
        assert "setInterval" in json.loads(done.stdout)[2]
    (kept,) = tmp_path.rglob("*.support")
    assert b"shibokensupport/feature.py" in kept.read_bytes()

"""The least that any program with Qt Quick has to import from Python."""

from __future__ import annotations

import json
import os
import time

import PySide6.QtQuick

assert PySide6.QtQuick
print(json.dumps({"event": "import", "at": time.monotonic(), "pid": os.getpid()}), flush=True)
input()

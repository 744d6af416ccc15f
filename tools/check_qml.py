"""Lint all QML and see that it is formatted as qmlformat would. Exit 1 where anything is found.

Usage: python tools/check_qml.py [--fix] [FILE ...]     --fix formats the files; without FILE, all of the program's.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"


def main(arguments: Sequence[str]) -> int:
    """Check, say what was found, and return the exit code."""
    parser = argparse.ArgumentParser(description="Lint QML and check its format.")
    parser.add_argument("--fix", action="store_true", help="format the files instead of only looking")
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args(arguments)
    files = options.files or sorted(SOURCE.rglob("*.qml"))
    if options.fix:
        return subprocess.run([qt_tool("qmlformat"), "--inplace", *files], check=False).returncode
    unformatted = [path for path in files if not is_formatted(path)]
    for path in unformatted:
        print(f"{path}: not formatted (python tools/check_qml.py --fix {path})")
    is_clean = lint(files)
    print(f"{len(files)} QML files checked")
    return 0 if is_clean and not unformatted else 1


def lint(files: Sequence[Path]) -> bool:
    """Run qmllint over all files at once. Returns whether it has nothing to say; it prints what it has."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the types are read from the program, without a window
    import qml_types  # lazy: Qt reads the platform when it is imported

    with tempfile.TemporaryDirectory() as folder:
        qml_types.write_module(Path(folder))
        # The folder of types comes last, and so is asked first.
        command = [qt_tool("qmllint"), "--max-warnings", "0", "-I", str(SOURCE), "-I", folder, *map(str, files)]
        return subprocess.run(command, check=False).returncode == 0


def is_formatted(path: Path) -> bool:
    """Whether qmlformat would leave the file as it is."""
    formatted = subprocess.run([qt_tool("qmlformat"), path], capture_output=True, check=False).stdout
    return formatted == path.read_bytes()


def qt_tool(name: str) -> str:
    """Return the path of one of Qt's programs, which PySide6 brings along."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return str(Path(spec.origin).with_name(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Leaving out of the start what PySide6 loads for error messages and documentation.

Importing PySide6 compiles the modules that explain wrong calls, and a game that calls Qt rightly never asks most of
them anything. Each of those is put off until something is asked of it; then it is the same module as ever. The others
are compiled once, and kept (`compiled.py`). Where another PySide6 is built
otherwise, nothing is put off and nothing else changes.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

from wickquiz.ui.app.compiled import Compiled

_BOOTSTRAP = "signature_bootstrap"
_SUPPORT = "shibokensupport"
_PACKAGE = f"{_SUPPORT}.signature"
_PUT_OFF = frozenset({"parser", "layout", "enum_sig", "pyi_generator"})
"""Not `errorhandler`: it is asked while an error is on its way, when nothing can be loaded."""


class _Later(ModuleType):
    """A module that runs when the first thing is asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]  # from now on it is one
        spec: Any = self.__spec__
        published, spec.name = spec.name, self.__name__  # PySide6 publishes it under a name that cannot be loaded
        sys.modules["shibokensupport"].__spec__.loader.exec_module(self)  # type: ignore[union-attr]
        spec.name = published
        return getattr(self, name)


def put_signatures_off() -> None:
    """Begin to import PySide6. Has an effect the first time only, and where nothing of it was imported before."""
    import_now = builtins.__import__
    compiled = Compiled(Path(__spec__.cached or __file__).with_suffix(".support"))

    def import_(
        name: str,
        globals: Any = None,  # noqa: A002 - the parameters of `__import__`, which may be named
        locals: Any = None,  # noqa: A002
        fromlist: Any = (),
        level: int = 0,
    ) -> ModuleType:
        if name == _SUPPORT and _BOOTSTRAP in sys.modules:
            # The support comes as a zip of sources, which this module compiles.
            vars(sys.modules[_BOOTSTRAP]).setdefault("compile", compiled.compile)
        if level or not fromlist or fromlist[0] not in _PUT_OFF or not name.startswith(_PACKAGE):
            return import_now(name, globals, locals, fromlist, level)
        package, full = import_now(name, globals, locals, ("__name__",)), f"{name}.{fromlist[0]}"
        later = sys.modules[full] = _Later(full)
        later.__spec__ = ModuleSpec(full, None)
        setattr(package, fromlist[0], later)
        return package

    builtins.__import__ = import_
    try:
        import_module("shiboken6.Shiboken")
    finally:
        if builtins.__import__ is import_:  # else PySide6 has set its own before it, and goes through it from now on
            builtins.__import__ = import_now
    compiled.keep()

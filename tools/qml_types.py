"""Describe the Python types that QML sees, for qmllint: a module folder made from their live meta-objects.

Qt's own way reads Python source, which does not see properties that are made from a dataclass; the meta-objects do.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQml import qmlTypeId

import wickquiz.ui

MODULE = "wickquiz.ui.models"


def write_module(folder: Path) -> Path:
    """Write the module below `folder`, as an import path for qmllint. Returns the file of the types."""
    home = folder.joinpath(*MODULE.split("."))
    home.mkdir(parents=True, exist_ok=True)
    (home / "qmldir").write_text(f"module {MODULE}\ntypeinfo plugins.qmltypes\n", encoding="utf-8")
    types = home / "plugins.qmltypes"
    components = "".join(component(kind) for kind in shown_types())
    types.write_text(f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n", encoding="utf-8")
    return types


def shown_types() -> list[type[QObject]]:
    """Return the types that the program registers with QML, by name."""
    application = QCoreApplication.instance() or QCoreApplication([])  # QML's register lives as long as it does
    for module in pkgutil.walk_packages(wickquiz.ui.__path__, "wickquiz.ui."):
        importlib.import_module(module.name)
    ours = (kind for kind in descendants(QObject) if kind.__module__.startswith("wickquiz."))
    shown = (kind for kind in ours if is_registered(kind.__name__))
    found = sorted(shown, key=lambda kind: kind.__name__)
    del application
    return found


def is_registered(name: str) -> bool:
    """Whether QML knows a type of ours by this name."""
    return qmlTypeId(MODULE, 1, 0, name) >= 0  # type: ignore[arg-type]  # the stubs say bytes; it takes text only


def descendants(kind: type[QObject]) -> Iterator[type[QObject]]:
    """Yield every type that derives from `kind`."""
    for child in kind.__subclasses__():
        yield child
        yield from descendants(child)


def component(kind: type[QObject]) -> str:
    """Return the description of one type, made in Python alone. What it inherits from ours counts as its own."""
    meta, known = meta_object(kind), meta_object(QObject)
    lines = [
        f'name: "{kind.__name__}"',
        'accessSemantics: "reference"',
        'prototype: "QObject"',
        f'exports: ["{MODULE}/{kind.__name__} 1.0"]',
        "exportMetaObjectRevisions: [256]",
        "isCreatable: false",
    ]
    lines += [property_line(meta.property(index)) for index in range(known.propertyCount(), meta.propertyCount())]
    lines += [method_line(meta.method(index)) for index in range(known.methodCount(), meta.methodCount())]
    body = "".join(f"        {line}\n" for line in lines)
    return f"    Component {{\n{body}    }}\n"


def meta_object(kind: type[QObject]) -> QMetaObject:
    """Return what Qt knows of a type."""
    return kind.staticMetaObject  # type: ignore[attr-defined, no-any-return]  # the stubs leave it out


def property_line(shown: QMetaProperty) -> str:
    """Return the description of one property."""
    name = text(shown.name())
    parts = [f'name: "{name}"', described_type(text(shown.typeName())), f'read: "{name}"']
    if shown.hasNotifySignal():
        parts.append(f'notify: "{text(shown.notifySignal().name())}"')
    if not shown.isWritable():
        parts.append("isReadonly: true")
    if shown.isConstant():
        parts.append("isPropertyConstant: true")
    return f"Property {{ {'; '.join(parts)} }}"


def method_line(shown: QMetaMethod) -> str:
    """Return the description of one signal or slot."""
    word = "Signal" if shown.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{text(shown.name())}"']
    if text(shown.typeName()) not in {"", "void"}:
        parts.append(described_type(text(shown.typeName())))
    types = [text(name) for name in shown.parameterTypes()]
    names = [text(name) for name in shown.parameterNames()]
    parameters = [
        f'Parameter {{ name: "{name or f"argument{number}"}"; {described_type(kind)} }}'
        for number, (kind, name) in enumerate(zip(types, names, strict=True))
    ]
    return f"{word} {{ {'; '.join(parts)}; {' '.join(parameters)} }}"


def described_type(name: str) -> str:
    """Return how a C++ type name is written in a description."""
    if name.endswith("*"):
        return f'type: "{name[:-1]}"; isPointer: true'
    return f'type: "{"QVariant" if name == "PyObject" else name}"'


def text(name: QByteArray | bytes | bytearray | memoryview | str) -> str:
    """Return as text a name that Qt gives now as text, now as bytes."""
    if isinstance(name, str):
        return name
    return name.toStdString() if isinstance(name, QByteArray) else bytes(name).decode()

"""How Python state reaches QML: one frozen value, one signal."""

from __future__ import annotations

from typing import Any, get_type_hints

from PySide6.QtCore import Property, QObject, Signal

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


def shows(props_type: type[Any]) -> Any:
    """Make the base of a view model that shows one `props_type`, with a default for each field.

    It is a frozen dataclass, or a named tuple, which is made in a third of the time and so is for the first screen.

    Each field becomes a read-only property, in QML's spelling (`can_play` is `canPlay`), all notified by
    `propsChanged`. Fields are bool, int, float or str; what is a list belongs in a `Rows` model beside.
    """
    changed = Signal()
    hints = get_type_hints(props_type)
    namespace: dict[str, Any] = {"propsChanged": changed}
    for name in props_type.__match_args__:
        namespace[camel(name)] = _property(name, hints[name], changed)

    def __init__(self: Any, parent: QObject | None = None) -> None:  # noqa: N807 - becomes a method below
        QObject.__init__(self, parent)
        self._props = props_type()

    def props(self: Any) -> Any:
        return self._props

    def show(self: Any, props: Any) -> None:
        if props == self._props:
            return
        self._props = props  # swap first, then tell
        self.propsChanged.emit()

    namespace |= {"__init__": __init__, "props": props, "show": show}
    metaclass: Any = type(QObject)
    return metaclass(f"Shows{props_type.__name__}", (QObject,), namespace)


def camel(name: str) -> str:
    """Return a Python name in QML's spelling."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _property(name: str, kind: type[Any], changed: Signal) -> Property:
    return Property(kind, lambda self: getattr(self._props, name), notify=changed)

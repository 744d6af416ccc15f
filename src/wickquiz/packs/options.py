"""Reading options and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from wickquiz.packs.citing import Scope
from wickquiz.packs.model import Image, Option
from wickquiz.packs.nodes import Mapping, Node
from wickquiz.packs.problems import shown
from wickquiz.packs.values import check_keys, listed, optional_text, required_text, suggestion, text_of

_OPTION_KEYS: Final = frozenset({"text", "why", "image", "alt"})
_LISTED: Final = 200
"""Pictures among which one is looked for that a name may mean."""
_IMAGE: Final = re.compile(r"images(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\.(?:png|jpg|jpeg|webp)", re.ASCII)


def read_options(node: Node | None, key: str, scope: Scope) -> tuple[Option, ...]:
    """Return the options of a list; those that cannot be read are reported and left out."""
    found = (read_option(element, key, scope) for element in listed(node, key, scope.report))
    return tuple(option for option in found if option is not None)


def read_option(node: Node, key: str, scope: Scope) -> Option | None:
    """Return one option, written as text or as {text, why, image, alt}; None (reported) where it is neither."""
    if not isinstance(node, Mapping):
        text = text_of(node, f"an option of '{key}'", scope.report)
        return Option(text) if text else None
    report, values = scope.report, node.values
    if not values.keys() & _OPTION_KEYS and len(values) == 1:
        written = shown(next(iter(values)))
        message = f"'{written}:' reads as a key: put the whole option into quotes if it is text that holds ': '"
        report.add("colon-in-text", node.start_mark, message)
        return None
    check_keys(node, _OPTION_KEYS, "an option", report)
    text = required_text(values.get("text"), "text", node, report)
    why = optional_text(values.get("why"), "why", report)
    return Option(text, why, read_image(node, scope)) if text else None


def read_image(owner: Mapping, scope: Scope, key: str = "image") -> Image | None:
    """Return the picture that `owner` names with its `alt`; None where it names none, or none that can be used."""
    values = owner.values
    if key not in values:
        if "alt" in values:
            message = "'alt' says what a picture shows, and no 'image' stands here: add it, or delete 'alt'"
            scope.report.add("alt-without-image", values["alt"].start_mark, message)
        return None
    node = values[key]
    name = text_of(node, f"'{key}'", scope.report)
    alt = optional_text(values.get("alt"), "alt", scope.report)
    return Image(name, alt) if name and _is_usable(name, node, scope) else None


def _is_usable(name: str, node: Node, scope: Scope) -> bool:
    if not _IMAGE.fullmatch(name):
        message = (
            f"'{shown(name)}' cannot be a picture: put a .png, .jpg or .webp file into the pack's folder 'images', "
            "named with plain letters, digits, '-' and '_', and write images/NAME.png"
        )
        scope.report.add("bad-image", node.start_mark, message)
        return False
    is_there = _is_file(scope.folder, name) if scope.pictures is None else name in scope.pictures
    if not is_there:
        there = [] if scope.report.is_full else [each for each in _pictures(scope) if _IMAGE.fullmatch(each)]
        near = (there and suggestion(name, there, scope.report)) or ": put it there, or correct the name"
        message = f"there is no picture '{shown(name)}' in the pack's folder{near}"
        scope.report.add("bad-image", node.start_mark, message)
    return is_there


def _pictures(scope: Scope) -> Iterator[str]:
    """Yield the first of the pictures that there are."""
    if scope.pictures is not None:
        yield from islice(scope.pictures, _LISTED)
        return
    with suppress(OSError):
        yield from (f"images/{path.name}" for path in islice((scope.folder / "images").iterdir(), _LISTED))


def _is_file(folder: Path, name: str) -> bool:
    """Tell whether `name` is a file within `folder`, and no link leads out of it."""
    base = folder.resolve()
    try:
        path = (base / name).resolve()
        return path.is_relative_to(base) and path.is_file()
    except (OSError, RuntimeError):
        return False

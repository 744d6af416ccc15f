"""A new pack, to write one's own over: a question of each kind, a picture, and the schema for editors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

from wickquiz.packs.emitter import scalar
from wickquiz.packs.identity import default_pack_id
from wickquiz.packs.layout import MAIN
from wickquiz.packs.schema import FILE_NAME, schema_text
from wickquiz.packs.template.picture import lighthouse

_ID: Final = re.compile(r"(?<=^id: )gull-point", re.MULTILINE)
_TITLE: Final = re.compile(r"(?<=^title: )Gull Point", re.MULTILINE)


def new_pack(name: str) -> dict[str, bytes]:
    """Return the files of a new pack that is to lie in a folder called `name`, by their paths within it."""
    text = files(__name__).joinpath(MAIN).read_text(encoding="utf-8")
    known = default_pack_id(name)
    title = " ".join(re.split(r"[\s_.-]+", name)).strip()
    text = _ID.sub(lambda _: known, text)
    text = _TITLE.sub(lambda _: scalar(title[:1].upper() + title[1:] or known), text)
    return {
        MAIN: text.encode(),
        "images/lighthouse.png": lighthouse(),
        FILE_NAME: schema_text().encode(),
    }


def write_new(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write `contents` into `folder`, which is made where it is not there; what was written is gone if that fails.

    Raises:
        OSError: the disk says no, or a file is there already.
    """
    written: list[Path] = []
    try:
        for name, data in contents.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as file:
                written.append(path)
                file.write(data)
    except OSError:
        for path in written:
            path.unlink(missing_ok=True)
        raise

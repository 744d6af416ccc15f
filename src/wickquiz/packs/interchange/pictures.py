"""Pictures of other programs' files and for them: known by their content, given plain names, each kept once."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from wickquiz.packs.archive_pictures import with_pictures
from wickquiz.packs.archive_rules import ArchiveError
from wickquiz.packs.interchange.exporting import options_of
from wickquiz.packs.model import Image, Item, Pack
from wickquiz.packs.pictures import PictureFault, recognise

_MAX_STEM: Final = 40


def picture_type(data: bytes) -> str:
    """Return the ending of a picture's name by its content (png, jpg or webp); empty where it cannot be used."""
    try:
        return _ending(data)
    except PictureFault:
        return ""


def images_of(item: Item) -> Iterator[Image]:
    """Yield the pictures that `item` and its options show."""
    shown = (item.image, *(option.image for option in options_of(item.interaction)))
    yield from (image for image in shown if image is not None)


def pictures_of(pack: Pack, paths: Iterable[str]) -> dict[str, bytes]:
    """Return the content of those of `paths`, pictures of `pack`, that can be read."""
    wanted = dict.fromkeys(paths)
    found: dict[str, bytes] = {}
    with TemporaryDirectory() as folder, suppress(ArchiveError):
        if wanted and pack.pictures is None:
            pack = with_pictures(pack, Path(folder))
        if pack.pictures is not None:
            for path in wanted:
                with suppress(OSError):
                    found[path] = (pack.pictures / path).read_bytes()
    return found


class Pictures:
    """The pictures of one file that comes in."""

    def __init__(self) -> None:
        self._images: dict[str, bytes] = {}
        self._paths: dict[str, str] = {}

    def path_of(self, name: str) -> str | None:
        """Return the path that the picture called `name` in its archive was given; None where it was not kept yet."""
        return self._paths.get(name)

    def keep(self, name: str, data: bytes) -> str:
        """Keep the picture called `name` in its archive; return its path in the pack.

        Raises:
            PictureFault: `data` is no picture that the game can show.
        """
        ending = _ending(data)
        stem = _plain_stem(name)
        path = f"images/{stem}.{ending}"
        number = 1
        while path in self._images:
            number += 1
            path = f"images/{stem}-{number}.{ending}"
        self._images[path] = data
        self._paths[name] = path
        return path

    def used_by(self, items: Iterable[Item]) -> dict[str, bytes]:
        """Return the pictures that `items` show, by their path in the pack."""
        used = {image.path for item in items for image in images_of(item)}
        return {path: data for path, data in self._images.items() if path in used}


def _ending(data: bytes) -> str:
    return recognise(data).format.replace("jpeg", "jpg")


def _plain_stem(name: str) -> str:
    """Return what a file called `name` can be called in a pack: plain letters, digits and dashes."""
    stem = posixpath.splitext(posixpath.basename(name))[0]
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    words = re.split(r"[^A-Za-z0-9_]+", letters)
    return "-".join(word for word in words if word)[:_MAX_STEM].strip("-") or "picture"

"""The pictures of a pack that is still a folder, looked at one by one: whether they will show, and can be handed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from wickquiz.packs.lockfile import pack_file
from wickquiz.packs.model import Choice, Image, Item, Match, Multi, Order, Pack, Place, Problem, Severity
from wickquiz.packs.pictures import PictureFault, recognise
from wickquiz.packs.reader import CheckReport, examine
from wickquiz.packs.spread import Told, untold

_RULE: Final = "unfit-picture"


def check_whole(path: Path, told: Told = untold) -> CheckReport:
    """Return what is wrong with the pack at `path`, its pictures included. Never raises for what the path holds.

    `told` is told of each file that is read.
    """
    report, pack = examine(path, told)
    if pack is None or pack.pictures is None:  # those of an archive were looked at when it was opened
        return report
    found = tuple(_unfit(pack))
    if not found:
        return report
    paths = dict.fromkeys([pack_file(pack.path), *(problem.place.path for problem in (*report.problems, *found))])
    rank = {path: at for at, path in enumerate(paths)}
    places = sorted(
        (*report.problems, *found), key=lambda each: (rank[each.place.path], each.place.line, each.place.column)
    )
    return replace(report, problems=tuple(places))


def _unfit(pack: Pack) -> Iterator[Problem]:
    """Yield a warning for each picture that cannot be shown or handed on, where it is used first."""
    seen: set[str] = set()
    for image, item in _images(pack):
        allowed = (*pack.allow, *(item.allow if item else ()))
        if image.path in seen or _RULE in allowed or pack.pictures is None:
            continue
        seen.add(image.path)
        try:
            recognise((pack.pictures / image.path).read_bytes(), image.path)
        except PictureFault as fault:
            place = (item and item.place) or Place(pack_file(pack.path), 1, 1)
            yield Problem(place, Severity.WARNING, _RULE, f"the picture '{image.path}' {fault.message}")
        except OSError:
            continue  # that it is not there is another problem


def _images(pack: Pack) -> Iterator[tuple[Image, Item | None]]:
    if pack.cover is not None:
        yield pack.cover, None
    for item in pack.items:
        for image in _shown_by(item):
            yield image, item


def _shown_by(item: Item) -> Iterator[Image]:
    if item.image is not None:
        yield item.image
    match item.interaction:
        case Choice(key, distractors):
            options = (key, *distractors)
        case Multi(keys, distractors):
            options = (*keys, *distractors)
        case Order(sequence):
            options = sequence
        case Match(pairs, extra):
            options = (*(right for _, right in pairs), *extra)
        case _:
            options = ()
    yield from (option.image for option in options if option.image is not None)

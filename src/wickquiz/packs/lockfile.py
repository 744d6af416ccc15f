"""The lock: what was proven of a pack's citations, on file beside it.

`citations.lock.json` in a pack's folder, `NAME.citations.lock.json` beside a pack of the one file `NAME.yaml`. It holds
no text of a source: a SHA-256 for each cited paragraph, and for each item the options that it was proven with (so that
one swapped later shows) and where each term was found. Keys are sorted and every fact has a line of its own, so that a
change reads well in a diff. `sha256` is that of the text before it: a lock is made by a command and never by hand.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wickquiz.packs.archive import Archive, open_archive
from wickquiz.packs.archive_rules import ArchiveError, is_archive

LOCK_NAME = "citations.lock.json"
FORMAT = 1
_END = ',\n "sha256": "{}"\n}}\n'
_TAIL = len(_END.format("0" * 64))
_LIMIT = 16 * 1024 * 1024  # bytes; a lock of 100,000 citations has about as many

Found = Mapping[str, tuple[int, ...]]
"""Where each term stands: its text, and the numbers of the paragraphs that hold it."""

Key = tuple[str, str]
"""A citation within its item: its locator, and what it bears out."""


@dataclass(frozen=True, slots=True)
class LockedItem:
    """An item as it was proven.

    `cited` holds the terms found by each citation. `supported` maps a distractor that a paragraph cited for the answer
    names to the locators; only what the author allowed stands there in a lock that was kept.
    """

    answer: tuple[str, ...]
    wrong: tuple[str, ...]
    cited: Mapping[Key, Found]
    supported: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock file says. `paragraphs` maps `source@number` to a SHA-256; `damage` tells why it cannot be used."""

    paragraphs: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, LockedItem] = field(default_factory=dict)
    damage: str = ""


def lock_path(pack: Path) -> Path:
    """Where the lock of the pack at `pack` lies: a folder or an archive, its pack.yaml, or a file NAME.yaml."""
    if pack.is_dir() or is_archive(pack):
        return pack / LOCK_NAME
    if pack.name == "pack.yaml":
        return pack.with_name(LOCK_NAME)
    return pack.with_name(f"{pack.stem}.citations.lock.json")


def pack_file(pack: Path) -> Path:
    """The file that a pack's header stands in."""
    return pack / "pack.yaml" if pack.is_dir() or is_archive(pack) else pack


def read_lock(pack: Path) -> Lock | None:
    """The lock of the pack at `pack`; None where there is none. Never raises for what the file holds."""
    data = lock_data(pack)
    return parse_lock(data) if isinstance(data, bytes) else data


def lock_data(pack: Path) -> bytes | Lock | None:
    """The content of the lock file of the pack at `pack`; a damaged lock where it cannot be read."""
    if is_archive(pack):
        try:
            return archived_lock(open_archive(pack))
        except ArchiveError as error:
            return Lock(damage=str(error))
    path = lock_path(pack)
    try:
        if path.stat().st_size > _LIMIT:
            return Lock(damage="it is larger than any lock")
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        return Lock(damage=f"it cannot be read ({error.strerror})")


def archived_lock(archive: Archive) -> bytes | None:
    """The content of the lock file in an archive; None where it holds none."""
    return archive.texts.get(LOCK_NAME)


def parse_lock(data: bytes) -> Lock:
    """The lock that `data` holds, or one that says in `damage` what is wrong with it."""
    return lock_of(open_lock(data))


def open_lock(data: bytes) -> dict[str, Any] | Lock:
    """The document that a lock file holds, as it was made by the command; a damaged lock where it is not."""
    try:
        document = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return Lock(damage="it is cut off or is not JSON")
    if not isinstance(document, dict) or "wickpack-lock" not in document:
        return Lock(damage="it is not a lock")
    if document["wickpack-lock"] != FORMAT:
        return Lock(damage=f"it is of format {document['wickpack-lock']!r}, and only {FORMAT} is known here")
    try:
        if not _is_sealed(data, document, document.pop("sha256")):
            return Lock(damage="it was edited after it was made")
    except (KeyError, RecursionError):
        return Lock(damage="something is missing from it")
    return document


def lock_of(document: dict[str, Any] | Lock) -> Lock:
    """The lock that a document holds, or one that says in `damage` what is wrong with it."""
    if isinstance(document, Lock):
        return document
    try:
        return Lock(
            paragraphs={str(locator): str(digest) for locator, digest in document["paragraphs"].items()},
            items={str(name): _item(value) for name, value in document["items"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return Lock(damage="something is missing from it")


def format_lock(lock: Lock) -> str:
    """The text of a lock file: the same lock gives the same text, whatever order it was made in."""
    document: dict[str, Any] = {
        "wickpack-lock": FORMAT,
        "paragraphs": dict(sorted(lock.paragraphs.items())),
        "items": {name: _plain(item) for name, item in sorted(lock.items.items())},
    }
    return sealed(document)


def sealed(document: Mapping[str, Any]) -> str:
    """The text of a lock file that holds `document`."""
    body = _body(document)
    return body + _END.format(_seal(body.encode("utf-8", "surrogatepass")))


def write_lock(pack: Path, lock: Lock) -> Path:
    """Put the lock beside its pack, whole or not at all; its path. OSError where the folder does not let it."""
    path = lock_path(pack)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(format_lock(lock))
        Path(name).chmod(0o644)  # mkstemp's own mode shuts out everyone else who checks the pack
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path


def _body(document: Mapping[str, Any]) -> str:
    """The text of a lock file up to the seal."""
    return json.dumps(document, ensure_ascii=False, indent=1).removesuffix("\n}")


def _seal(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _is_sealed(data: bytes, document: Mapping[str, Any], seal: object) -> bool:
    """Whether a lock file is as the command made it, or says the same, laid out anew by another program."""
    if seal == _seal(data[:-_TAIL]) or seal == _seal(_body(document).encode("utf-8", "surrogatepass")):
        return True
    text = json.dumps(document, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return seal == _seal(text.encode("ascii"))  # as the first locks were sealed


def _plain(item: LockedItem) -> dict[str, Any]:
    plain: dict[str, Any] = {"answer": list(item.answer)}
    if item.wrong:
        plain["wrong"] = list(item.wrong)
    plain["cited"] = [
        {"cite": locator, "supports": role, "terms": {term: list(numbers) for term, numbers in sorted(found.items())}}
        for (locator, role), found in sorted(item.cited.items())
    ]
    if item.supported:
        plain["supported"] = {text: list(locators) for text, locators in sorted(item.supported.items())}
    return plain


def _item(plain: Mapping[str, Any]) -> LockedItem:
    """An item from its JSON; KeyError, TypeError, ValueError or AttributeError where it is not one."""
    return LockedItem(
        answer=tuple(map(str, plain["answer"])),
        wrong=tuple(map(str, plain.get("wrong", ()))),
        cited={
            (str(entry["cite"]), str(entry["supports"])): {
                str(term): tuple(map(int, numbers)) for term, numbers in entry["terms"].items()
            }
            for entry in plain["cited"]
        },
        supported={str(text): tuple(map(str, found)) for text, found in plain.get("supported", {}).items()},
    )

"""A watched folder of packs: what is put there is copied beside, checked, and taken only when told.

What is in force are copies, so that whatever happens in the folder meanwhile, no question changes under a player. A
pack that is not sound is refused and the one before it stays. One step back is always there.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wickquiz.kiosk.files import write_whole
from wickquiz.kiosk.pack_copies import Copies, Copy, RefusedError, Signature, signature_of
from wickquiz.packs.layout import is_pack
from wickquiz.packs.model import Pack


@dataclass(frozen=True, slots=True)
class Refusal:
    """A pack in the folder that is not taken: what it is called there, and why not."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class _State:
    """What is on file. Each maps a pack's name in the folder to the digest of its copy.

    `held` is what the folder holds that was rolled back: it is not taken again until it changes ("": it is not there).
    """

    current: Mapping[str, str] = field(default_factory=dict)
    previous: Mapping[str, str] | None = None
    held: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a look at one pack came to: a copy, or why it is refused, or that it is not there any more."""

    signature: Signature | None
    copy: Copy | None = None
    refused: str = ""


class PackSwaps:
    """The packs of `folder`, with copies in `store`, which belongs to this object alone.

    `look` may run in a thread of its own: it can take seconds where packs are large. The rest is quick. `trouble` is a
    sentence while the folder or the store cannot be used; the packs in force stay.
    """

    def __init__(self, folder: Path, store: Path) -> None:
        self.folder = folder
        self.trouble: str | None = None
        self.refused: tuple[Refusal, ...] = ()
        self._file = store / "packs.json"
        self._copies = Copies(store)
        self._seen: dict[str, Signature | None] = {}
        self._looked: dict[str, _Looked] = {}
        self._staged: dict[str, Copy] | None = None
        self._lock = threading.Lock()
        self._state = _read(self._file)
        self._current = self._open_all()
        self._clear_away()

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs in force, by their names in the folder."""
        return tuple(copy.pack for _, copy in sorted(self._current.items()))

    @property
    def is_ready(self) -> bool:
        """Whether other packs wait to be swapped in."""
        return self._staged is not None

    @property
    def can_roll_back(self) -> bool:
        """Whether there is a step back."""
        return self._state.previous is not None

    def look(self) -> bool:
        """Look into the folder, check what has come and settled; tell whether packs wait to be swapped in.

        A pack has settled when it is the same in two looks: seconds should lie between them.
        """
        self.trouble = None
        names = self._names()
        if not names:
            return self.is_ready  # unplugged, or empty: that takes nothing away
        with self._lock:
            current, held = self._current, self._state.held
        wanted, refused = dict(current), dict[str, str]()
        for name in [*sorted(set(current) - names), *sorted(names)]:
            looked = self._look_at(name, is_there=name in names)
            if looked is not None and looked.refused:
                refused[name] = looked.refused
            elif looked is not None and held.get(name) != (looked.copy.digest if looked.copy else ""):
                _put(name, looked.copy, wanted, refused)
        self.refused = tuple(Refusal(name, reason) for name, reason in refused.items())
        with self._lock:
            if self._current is current:  # else there was a swap meanwhile, and the next look sees what is left
                self._staged = wanted if _digests(wanted) != _digests(current) else None
        self._clear_away()
        return self.is_ready

    def swap(self) -> bool:
        """Put what waits in force; tell whether anything changed. Only to be called where no game is on."""
        with self._lock:
            if self._staged is None:
                return False
            now, then = _digests(self._current), _digests(self._staged)
            held = {name: digest for name, digest in self._state.held.items() if then.get(name) == now.get(name)}
            return self._put_in_force(self._staged, _State(then, now, held))

    def roll_back(self) -> bool:
        """Go back to the packs before the last swap (and by the same way forward again); tell whether anything changed.

        What the folder holds instead is left alone until it changes. Only to be called where no game is on.
        """
        with self._lock:
            now, then, held = _digests(self._current), self._state.previous, self._state.held
            if then is None:
                return False
            try:
                before = {name: self._copies.open(name, digest) for name, digest in then.items()}
            except (RefusedError, OSError) as error:
                self.trouble = f"The packs before the last swap cannot be used: {error}."
                return False
            differing = {name for name in {*now, *then} if now.get(name) != then.get(name)}
            kept = {name: digest for name, digest in held.items() if name not in differing}
            left = {name: now.get(name, "") for name in differing - set(held)}
            return self._put_in_force(before, _State(then, now, kept | left))

    def _put_in_force(self, packs: dict[str, Copy], state: _State) -> bool:
        """Put `packs` in force, on the disk first; tell whether it took it."""
        content = {"current": state.current, "previous": state.previous, "held": state.held}
        self.trouble = write_whole(self._file, json.dumps(content, indent=1) + "\n")
        if self.trouble is None:
            self._current, self._state, self._staged = packs, state, None
        return self.trouble is None

    def _names(self) -> set[str]:
        try:
            entries = [entry for entry in self.folder.iterdir() if entry.name[0] != "."]
            return {entry.name for entry in entries if entry.name in self._current or is_pack(entry)}
        except OSError as error:
            self.trouble = f"The folder of packs {self.folder} cannot be looked into ({error.strerror or error})."
            return set()

    def _look_at(self, name: str, *, is_there: bool) -> _Looked | None:
        """Return what is known of a pack; None while it has not settled, or cannot be copied."""
        source = self.folder / name
        signature: Signature | None = None
        try:
            signature = signature_of(source) if is_there else None
            has_settled = name in self._seen and self._seen[name] == signature
            self._seen[name] = signature
            if not has_settled:
                return None
            known = self._looked.get(name)
            if known is None or known.signature != signature:
                copy = None if signature is None else self._copies.take(source, signature)
                if copy is None and signature is not None:
                    return None
                self._looked[name] = _Looked(signature, copy)
        except RefusedError as error:
            self._looked[name] = _Looked(signature, refused=str(error))
        except OSError as error:
            self.trouble = f"The pack {source} cannot be copied ({error.strerror or error})."
            return None
        return self._looked[name]

    def _clear_away(self) -> None:
        """Delete the copies that nothing needs any more, and forget what was known of packs that are long gone."""
        with self._lock:
            state, staged = self._state, _digests(self._staged or {})
        names = {*state.current, *self._names_known()}
        self._looked = {name: looked for name, looked in self._looked.items() if name in names}
        known = {looked.copy.digest for looked in self._looked.values() if looked.copy}
        self._copies.keep_only(
            frozenset({*state.current.values(), *(state.previous or {}).values(), *staged.values(), *known})
        )

    def _names_known(self) -> set[str]:
        return {name for name, signature in self._seen.items() if signature is not None}

    def _open_all(self) -> dict[str, Copy]:
        found: dict[str, Copy] = {}
        for name, digest in self._state.current.items():
            try:
                found[name] = self._copies.open(name, digest)
            except (RefusedError, OSError) as error:
                self.trouble = f"The pack {name} is left out until it is found in {self.folder} again: {error}."
        return found


def _put(name: str, copy: Copy | None, wanted: dict[str, Copy], refused: dict[str, str]) -> None:
    """Put a copy among the packs `wanted`, or take the pack away that has none, or say in `refused` why not."""
    if copy is None:
        wanted.pop(name, None)
        return
    twin = next((each.name for each in wanted.values() if each.pack.id == copy.pack.id and each.name != name), None)
    if twin is None:
        wanted[name] = copy
    else:
        refused[name] = f"'{twin}' has the id '{copy.pack.id}' too: only one of them can be played"


def _digests(packs: Mapping[str, Copy]) -> dict[str, str]:
    return {name: copy.digest for name, copy in packs.items()}


def _read(path: Path) -> _State:
    """Return the state on file; an empty one where there is none, or one that says nothing sensible."""
    try:
        content = json.loads(path.read_bytes())
        previous = content["previous"]
        return _State(
            _mapping(content["current"]), None if previous is None else _mapping(previous), _mapping(content["held"])
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return _State()


def _mapping(value: Any) -> dict[str, str]:
    """Return names and digests, neither of which leads out of its folder.

    Raises:
        ValueError: it is something else.
    """
    names = [*value.keys(), *value.values()] if isinstance(value, dict) else [None]
    if not all(isinstance(name, str) and "/" not in name and "\\" not in name and ".." not in name for name in names):
        raise ValueError(value)
    return dict(value)

"""What is kept of the players on this machine: handed out in files that other programs read, and deleted for good."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from wickquiz.records.store import Store, open_store

if TYPE_CHECKING:
    from wickquiz.records.folders import Folders
    from wickquiz.records.reader import Reader
    from wickquiz.records.settings import Settings

GAME_FIELDS = (
    "id", "player", "mode", "started", "finished", "state", "score", "right", "asked", "code", "seed", "packs", "rules",
)  # fmt: skip
RESPONSE_FIELDS = ("game", "position", "pack", "item", "response", "seconds", "credit", "is_right", "points")

README = """Your wickquiz data
==================

games.csv, games.json          every game: who played, which mode, when, how it went, the code that names it,
                               the rules (as JSON)
responses.csv, responses.json  every answer: its game, its place in it, the question's pack and id, what was answered
                               (as JSON), the seconds that it took, the credit from 0 to 1, the points
settings.json                  the settings, as the program keeps them

Times are in UTC, in ISO 8601. The CSV files are UTF-8 with commas; their first line names the columns. A game that was
not finished has no time there. The questions are not in here: a question's pack and id say which it was. What a ruling
on a question has changed since is in the scores of games, and not in the answers.
"""


class OwnData(NamedTuple):
    """The files in the program's folders that hold what players did. Packs are none of them."""

    here: Folders

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        return self.here.data

    def export(self, reader: Reader, settings: Settings, into: Path, day: str) -> Path:
        """Write one archive into a folder, under a name that is free, and return it.

        Raises:
            OSError: the disk does not take it; nothing is left of it then.
        """
        from wickquiz.records.free_name import write_new  # lazy for start-up

        into.mkdir(parents=True, exist_ok=True)
        return write_new(into, f"wickquiz-{day}", ".zip", _archive(reader, settings))

    def erase(self, store: Store, *, keeps_settings: bool) -> tuple[Path, ...]:
        """Close the store and delete all that was kept, its backups and damaged copies too; return what could not be.

        The log file is emptied, as the program goes on writing to it.
        """
        store.close()
        wanted = [*self._scores(), *([] if keeps_settings else [self.here.settings])]
        return tuple(path for path in (*wanted, *self._logs()) if not _is_gone(path, self.here.logs))

    def reopen(self) -> Store:
        """Open the scores again, after they were deleted."""
        return open_store(self.here.database)

    def _scores(self) -> Iterator[Path]:
        """Yield the database, what SQLite puts beside it, what migrations and mending left there, and the backups."""
        name = self.here.database
        yield from (
            path for path in sorted(name.parent.glob(f"{name.stem}.*")) if path.is_file() and not _is_lock(path)
        )
        yield from (path for path in sorted(self.here.backups.glob("*")) if path.is_file())

    def _logs(self) -> Iterator[Path]:
        yield from sorted(self.here.logs.glob("wickquiz.log*"))


def _is_lock(path: Path) -> bool:
    return path.name.endswith("-lock")  # removing it would let two programs in


def _is_gone(path: Path, logs: Path) -> bool:
    """Delete a file, or empty it where it is the log in use; return whether it is gone."""
    with suppress(OSError):
        if path.parent == logs:
            path.write_bytes(b"")
        else:
            path.unlink(missing_ok=True)
        return True
    return False


def _archive(reader: Reader, settings: Settings) -> bytes:
    # Lazy for start-up.
    import zipfile

    played, given = list(_games(reader)), list(_responses(reader))
    files = {
        "README.txt": README,
        "games.csv": _csv(GAME_FIELDS, played),
        "games.json": _json(played),
        "responses.csv": _csv(RESPONSE_FIELDS, given),
        "responses.json": _json(given),
        "settings.json": settings.to_json(),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"wickquiz-data/{name}", text)
    return held.getvalue()


def _games(reader: Reader) -> Iterator[dict[str, Any]]:
    from wickquiz.records.boards import games  # lazy for start-up

    rules = {header.id: json.loads(header.rules_json) for header in reader.headers()}
    for game in reversed(games(reader)):
        told = {name: getattr(game, name) for name in GAME_FIELDS[:-2]}
        yield told | {"packs": [ref.id for ref in game.packs], "rules": rules[game.id]}


def _responses(reader: Reader) -> Iterator[dict[str, Any]]:
    dealt = {deal.game: deal.items for deal in reader.deals()}
    for given in reader.responses():
        items = dealt.get(given.game, ())
        item = items[given.position] if given.position < len(items) else None
        yield {
            "game": given.game,
            "position": given.position,
            "pack": item.pack if item else None,
            "item": item.item if item else None,
            "response": json.loads(given.response_json),
            "seconds": given.seconds,
            "credit": given.credit,
            "is_right": given.is_right,
            "points": given.points,
        }


def _json(rows: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=1, default=str) + "\n"


def _csv(fields: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    # Lazy for start-up.
    import csv

    held = io.StringIO(newline="")
    writer = csv.writer(held)
    writer.writerow(fields)
    writer.writerows([_cell(row[name]) for name in fields] for row in rows)
    return held.getvalue()


def _cell(value: Any) -> Any:
    """Return a value as a cell; what would be a formula in a spreadsheet is kept from being one."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value

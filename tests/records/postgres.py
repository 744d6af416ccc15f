"""A real PostgreSQL for the tests: made in a folder of its own, reached by a socket there, run by an ordinary user."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

from wickquiz.records.board.postings import board_sql

PORT = 5432
"""Names the socket; nothing listens on the network."""

PASSWORD = "a password"
ACCESS = "local all postgres trust\nlocal all all scram-sha-256\n"
SETTINGS = ("listen_addresses=", "fsync=off", "max_connections=60", "shared_buffers=16MB", "log_min_messages=panic")


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, the newest; None where there are none."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    found = [folder for folder in folders if (folder / "initdb").exists()]
    if found:
        return found[-1]
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else None


class Cluster:
    """One server with the shared board on it, and a login for kiosks."""

    def __init__(self, where: Path) -> None:
        self._programs = where
        self.folder = Path(tempfile.mkdtemp(prefix="wickquiz-postgres-"))
        self._as: dict[str, object] = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to be run by root
            user = pwd.getpwnam("nobody")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self._as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        self._data = self.folder / "data"
        self._run("initdb", "-D", self._data, "-U", "postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        (self._data / "pg_hba.conf").write_text(ACCESS)
        self.start()
        self.sql(board_sql())
        self.sql(f"CREATE ROLE kiosk LOGIN PASSWORD '{PASSWORD}' IN ROLE wickquiz_kiosk")

    def url(
        self, user: str = "kiosk", password: str = PASSWORD, database: str = "postgres", at: Path | None = None
    ) -> str:
        return f"postgresql://{user}:{password.replace(' ', '%20')}@/{database}?host={at or self.folder}&port={PORT}"

    def start(self) -> None:
        options = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={self.folder}"))
        self._run("pg_ctl", "-D", self._data, "-l", self.folder / "log", "-w", "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop the server; "immediate" is as if it were killed."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", mode, "stop")

    def restart(self) -> None:
        self.stop()
        self.start()

    def sql(self, text: str) -> list[str]:
        """Run SQL as the owner; return the rows as text, columns joined by "|"."""
        where = ("-h", str(self.folder), "-p", str(PORT), "-U", "postgres", "-d", "postgres")
        command = [str(self._programs / "psql"), *where, "-qAt", "-v", "ON_ERROR_STOP=1", "-f", "-"]
        result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout.splitlines()

    def kill_backends(self, count: int) -> None:
        """End so many of the kiosks' connections, whatever they are doing."""
        self.sql(
            "SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE usename = 'kiosk' "
            f"ORDER BY random() LIMIT {count}) AS unlucky"
        )

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), *(str(argument) for argument in arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", **self._as)  # type: ignore[call-overload]

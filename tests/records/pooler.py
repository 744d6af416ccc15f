"""PgBouncer between kiosks and a PostgreSQL: their connections share few to the server, a transaction at a time."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.records.postgres import PASSWORD, PORT, Cluster

CONFIG = """\
[databases]
postgres = host={server} port={port} dbname=postgres user=kiosk password='{password}'

[pgbouncer]
listen_addr =
listen_port = {port}
unix_socket_dir = {folder}
auth_type = any
pool_mode = transaction
default_pool_size = 3
logfile = {folder}/log
"""


def program() -> str | None:
    """Return the path of PgBouncer; None where it is not installed."""
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@contextmanager
def pooled(cluster: Cluster) -> Iterator[Path]:
    """Run it, and give the folder of its socket."""
    found = program()
    assert found is not None
    folder = Path(tempfile.mkdtemp(prefix="wickquiz-pooler-"))
    config = folder / "pgbouncer.ini"
    config.write_text(CONFIG.format(server=cluster.folder, port=PORT, password=PASSWORD, folder=folder))
    command = [found, "-q", str(config)]
    if os.geteuid() == 0:
        user = pwd.getpwnam("nobody")
        os.chown(folder, user.pw_uid, user.pw_gid)
        command[1:1] = ["-u", "nobody"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            while not (folder / f".s.PGSQL.{PORT}").exists():
                assert process.poll() is None, (folder / "log").read_text()
                time.sleep(0.02)
            yield folder
        finally:
            process.terminate()
    shutil.rmtree(folder)

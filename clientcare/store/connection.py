"""The one connection to a studio's file: SQLite as it must be set so that nothing said to be saved is ever lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

if TYPE_CHECKING:
    from sqlite3 import Connection

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "journal_size_limit = 16777216",
    "wal_autocheckpoint = 4000",  # so long a log (16 MB) takes a deed's time; `Studio.rest` keeps it shorter
    "cache_size = -2000",
)
"""What holds for every connection, after `locking_mode = EXCLUSIVE`, which must be the first statement of all."""


# Untold, the driver tries for two microseconds how an empty cell may be written, and a sale has ten of them.
driver.register_adapter(type(None), {}.get)


def connect(path: Path, *, key: str | None = None, wait: float = 5.0) -> Connection:
    """A connection that locks the file for itself at its first question; `wait`: seconds to wait for another.

    Nothing is read or written yet: what is wrong with the file, its key or its place shows at the first question.
    """
    connection = _connected(str(path), key, wait)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
    return connection


def connect_to_look(path: Path, *, key: str | None = None, wait: float = 5.0) -> Connection:
    """A connection that can only read, and leaves file and log as they are even when the log was left behind."""
    return _connected(f"{path.absolute().as_uri()}?mode=ro", key, wait)


def _connected(place: str, key: str | None, wait: float) -> Connection:
    connection: Connection = driver.connect(
        place,
        timeout=wait,
        isolation_level=None,
        check_same_thread=False,
        uri=place.startswith("file:"),
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchone()
        connection.execute(f"PRAGMA key = {quoted(key)}").fetchone()
    return connection


def settle(connection: Connection) -> None:
    """Sets what holds for every connection; writes to a file that is not yet as we keep ours."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchone()


def number(connection: Connection, pragma: str) -> int:
    """The number that a pragma gives."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def quoted(text: str) -> str:
    """The text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"

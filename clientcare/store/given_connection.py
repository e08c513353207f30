"""Peewee over the connection that a studio has: only migrations need it, and the app opens faster without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import SqliteDatabase

if TYPE_CHECKING:
    from sqlite3 import Connection


class Peewee(SqliteDatabase):
    """Peewee over a connection that is already there, for migrations; it never opens or closes one."""

    def __init__(self, connection: Connection) -> None:
        super().__init__("studio", thread_safe=False, autoconnect=False)
        self._given = connection
        self.connect()

    def _connect(self) -> Connection:
        return self._given

    def _close(self, conn: Connection) -> None:
        return None

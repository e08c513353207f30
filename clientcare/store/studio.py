"""An open studio: its one connection, asked and written by the rest of the store, and the order of entering."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2 as driver

from clientcare.store.mapping import KEEPERS
from clientcare.store.unavailable import StoreUnavailable, unavailable
from clientcare.store.uow import Unit

if TYPE_CHECKING:
    from sqlite3 import Connection, Cursor


T = TypeVar("T")
_ROOMY = -24 * 1024
"""KiB of pages, written as SQLite wants it: with more of them an import is no quicker."""


class Studio:
    """One data folder's records, open for this process alone. Close it, or use it as a context manager.

    `path` is None for a studio in memory, which is as one that nothing was written into yet. Whoever `catches_up` sees
    to it that `moving_on.catch_up` follows a deed soon.
    """

    def __init__(self, connection: Connection, path: Path | None, key: str | None = None) -> None:
        self.connection = connection
        self.path = path
        self.key = key
        self.lock = threading.RLock()
        self.unit: Unit | None = None
        self.gathered: dict[Path, Path] | None = None
        self.catches_up = False
        self._seq = 0
        self._holder: int | None = None
        self._remembered: dict[str, Any] = {}

    @property
    def in_memory(self) -> bool:
        return self.path is None

    @property
    def folder(self) -> Path | None:
        """The data folder; None in memory."""
        return None if self.path is None else self.path.parent

    @property
    def rows_written(self) -> int:
        """How many rows were written since it was opened: the same number says that nothing was."""
        return int(self.connection.total_changes)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Within it no other thread asks or writes anything: a long deed is made beside a window that waits for it."""
        with self.lock:
            before, self._holder = self._holder, threading.get_ident()
            try:
                yield
            finally:
                self._holder = before

    @property
    def is_held(self) -> bool:
        """Whether another thread holds it: whoever asks now has to wait for the end of a long deed."""
        return self._holder not in (None, threading.get_ident())

    @property
    def writes(self) -> int:
        """A number that grows with each row that is written: the same one, and nothing was written between."""
        with self.lock:
            return int(self.connection.total_changes)

    def next_seq(self) -> int:
        """The next place in the order of entering: above that of every record."""
        with self.lock:
            self._seq += 1
            return self._seq

    def count_on(self) -> None:
        """Goes on counting after the records that are there now."""
        highest = ", ".join(f'ifnull((SELECT max(seq) FROM "{name}"), 0)' for name in KEEPERS)
        self._seq = int(self.run(f"SELECT max({highest})").fetchone()[0])

    def run(self, sql: str, cells: Sequence[Any] = ()) -> Cursor:
        """Runs one statement. StoreUnavailable for what disk and SQLite cannot do just now."""
        with self.lock:
            self._refuse_after_loss()
            try:
                return self.connection.execute(sql, cells)
            except driver.Error as error:
                raise self._meaning(error) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Runs one statement for each row of cells."""
        with self.lock:
            self._refuse_after_loss()
            try:
                self.connection.executemany(sql, rows)
            except driver.Error as error:
                raise self._meaning(error) from error

    def rows(self, sql: str, cells: Sequence[Any] = ()) -> list[Any]:
        """All rows of the answer, as tuples."""
        with self.lock:
            cursor = self.run(sql, cells)
            try:
                return cursor.fetchall()
            except driver.Error as error:
                raise self._meaning(error) from error

    def remembered(self, what: str, read: Callable[[], T]) -> T:
        """The answer of `read`, the one question of that name, asked once until something is written.

        While a unit of work is under way it is asked each time: what was written may still be taken back. While another
        thread holds the studio the answer of before is given, as long as there is one.
        """
        if self.is_held and (before := self._remembered.get(what)) is not None:
            kept: T = before
            return kept
        with self.lock:
            if self.unit is not None:
                return read()
            if what not in self._remembered:
                self._remembered[what] = read()
            found: T = self._remembered[what]
            return found

    def forget(self) -> None:
        """What is remembered may have changed: a unit of work is over, or another studio is in this place."""
        self._remembered.clear()

    @contextlib.contextmanager
    def roomy(self) -> Iterator[None]:
        """While much is written SQLite keeps more of the file in memory; else it would write many pages twice."""
        usual = self.run("PRAGMA cache_size").fetchone()[0]
        self.run(f"PRAGMA cache_size = {_ROOMY}")
        try:
            yield
        finally:
            with contextlib.suppress(StoreUnavailable):
                self.run(f"PRAGMA cache_size = {usual}")
                if usual != _ROOMY:
                    self.run("PRAGMA shrink_memory")

    def rest(self) -> None:
        """Brings what was written from the log into the file, while nobody waits; what cannot be is done later.

        Every deed is safe in the log before: this only spares a later one the time for it.
        """
        if self.is_held:
            return
        with contextlib.suppress(StoreUnavailable):
            self.run("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def close(self) -> None:
        """Closes the file; what was written is in it, and nothing else lies beside it any more."""
        with self.lock:
            self.connection.close()

    def __enter__(self) -> Studio:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _refuse_after_loss(self) -> None:
        """SQLite ends a transaction by itself when the disk is full; what came later would be kept alone."""
        if self.unit is not None and not self.connection.in_transaction:
            raise self.unit.lost or RuntimeError("a unit of work without its transaction")

    def _meaning(self, error: Exception) -> Exception:
        meant = unavailable(error, self.path) or error
        if self.unit is not None and not self.connection.in_transaction:
            self.unit.lost = self.unit.lost or meant
        return meant

"""One deed, one transaction: all of it is kept, or nothing, also when somebody swallows an error on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientcare.store.studio import Studio


class Unit:
    """A transaction under way. `lost`: the first error because of which nothing of it may be kept. `searched`:
    by search index the uids of what is out of it until the end, where all that is new comes into it too; None: of
    everything."""

    def __init__(self) -> None:
        self.lost: BaseException | None = None
        self.searched: dict[str, frozenset[str] | None] = {}


@contextmanager
def unit_of_work(studio: Studio) -> Iterator[None]:
    """Everything inside is written together when the block ends, or not at all.

    Inside another unit it is a part of that one: when it fails, the outer one cannot be kept either, whoever
    catches the error, and ends by raising it. StoreUnavailable (not_writable) when the disk is full, read-only or
    broken; what else is raised inside passes as it is.
    """
    with studio.lock:
        if studio.unit is not None:
            with _part_of(studio.unit):
                yield
            return
        studio.run("BEGIN IMMEDIATE")
        studio.unit = unit = Unit()
        try:
            with _part_of(unit):
                yield
            if unit.lost is not None:
                raise unit.lost
            studio.run("COMMIT")
        except BaseException:
            _take_back(studio)
            raise
        finally:
            studio.unit = None
            studio.forget()


@contextmanager
def _part_of(unit: Unit) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        unit.lost = unit.lost or error
        raise


def _take_back(studio: Studio) -> None:
    """SQLite may have done so already: a full disk ends the transaction by itself."""
    if studio.connection.in_transaction:
        studio.connection.rollback()

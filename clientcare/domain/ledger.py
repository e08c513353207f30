"""The ledger of notifications: which occurrence was told when, and when it is to be told again (PRODUCT §4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from clientcare.domain.frozen import Frozen

Occurrence = tuple[str, str]
"""A key, and which time of it: the day of a digest, the hour of a reminder."""


class Told(Frozen):
    """One occurrence in the ledger: told of, or to be told of `again_at`; both are aware instants."""

    key: str
    occurrence: str
    told_at: datetime | None = None
    again_at: datetime | None = None

    @property
    def put_off(self) -> bool:
        """Whether it waits to be told again; once that is done it does not, and was moved once."""
        return self.again_at is not None and (self.told_at is None or self.told_at < self.again_at)

    @property
    def moved(self) -> bool:
        return self.again_at is not None


class Ledger:
    """What has been told so far, asked by occurrence."""

    def __init__(self, told: Iterable[Told] = ()) -> None:
        self._told: Mapping[Occurrence, Told] = {(one.key, one.occurrence): one for one in told}

    def of(self, occurrence: Occurrence) -> Told | None:
        return self._told.get(occurrence)

    def occurrences(self, key: str) -> list[Told]:
        """All that is known of that key, by occurrence."""
        return sorted((one for one in self._told.values() if one.key == key), key=lambda one: one.occurrence)

    def is_settled(self, occurrence: Occurrence) -> bool:
        """Told, and not put off."""
        told = self.of(occurrence)
        return told is not None and not told.put_off

    def is_due(self, occurrence: Occurrence, now: datetime) -> bool:
        """Never told, or put off to an instant that has come."""
        told = self.of(occurrence)
        return told is None or (told.put_off and told.again_at is not None and told.again_at <= now)

    def told(self, occurrence: Occurrence, now: datetime) -> Told:
        """What the ledger says once that is told now."""
        before = self.of(occurrence)
        again = before.again_at if before is not None else None
        # a clock set back must not make it look put off again
        return Told(*occurrence, told_at=max(now, again) if again is not None else now, again_at=again)

    def later(self, occurrence: Occurrence, now: datetime, again_at: datetime) -> Told:
        """What it says once that is put off to `again_at`."""
        return Told(*occurrence, told_at=now, again_at=again_at)

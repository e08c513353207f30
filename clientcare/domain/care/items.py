"""One care item: somebody to thank, to answer, to check in with, and why (PRODUCT §3, "Every item")."""

from __future__ import annotations

from datetime import date, time

from clientcare.domain.because import Because
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Kind, Purpose

CARE = tuple(purpose for purpose in Purpose if purpose.is_care)
STEP_CARE = tuple(purpose for purpose in CARE if purpose not in (Purpose.THANKS, Purpose.GREETING))
ANY_BUT_PROMOTION = tuple(purpose for purpose in Purpose if purpose is not Purpose.PROMOTION)

ANSWERED_BY: dict[Kind, tuple[Purpose, ...]] = {
    Kind.MAKE_RIGHT: CARE,
    Kind.REPLY: ANY_BUT_PROMOTION,
    Kind.THANKS: (Purpose.THANKS,),
    Kind.PROMISE: (),
    Kind.REMINDER: (),
    Kind.DATE: (Purpose.GREETING,),
    Kind.AFTER_SALE: STEP_CARE,
    Kind.CHECK_IN: CARE,
}


class Item(Frozen):
    """A reason to get in touch.

    It is shown from `opens_on`; from `closes_on` (if any) it has closed by itself. `rhythm_days` is what the lateness
    of a check-in is measured against. `hush_until`: before that day it is neither shown nor named among what is to come
    (rule 11). `patient`: it may wait for another day (rule 8). `snoozed_until`: the day named by its latest snooze.
    """

    key: str
    kind: Kind
    client: str | None
    own_day: date
    opens_on: date
    due_on: date
    because: Because
    closes_on: date | None = None
    patient: bool = False
    rhythm_days: int = 0
    time: time | None = None
    hush_until: date | None = None
    snoozed_until: date | None = None

    @property
    def answered_by(self) -> tuple[Purpose, ...]:
        return ANSWERED_BY[self.kind]

    def days_late(self, today: date) -> int:
        """Days since it was due, never below 0."""
        return max(0, (today - self.due_on).days)

    def has_opened(self, day: date) -> bool:
        """Shown on that day, as far as its own days go."""
        return self.opens_on <= day and not self.is_hushed(day) and not self.has_closed(day)

    def is_hushed(self, day: date) -> bool:
        return self.hush_until is not None and self.hush_until > day

    def has_closed(self, day: date) -> bool:
        return self.closes_on is not None and self.closes_on <= day

"""Which contacts answer what (PRODUCT §3, the column "answered by")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.domain.care.facts import ClientFacts, ContactFact, MarkFact
from clientcare.domain.values import MarkKind, Purpose

Moment = tuple[date, int]
"""A day and a place in the order of entering: B is *after* A when its moment is the larger."""


class Answers:
    """The contacts and marks of one client, asked by the key of an item whether something answered it.

    A contact marked "no answer" answers nothing; one that names an item answers it whatever its purpose; one that says
    it does not answer an item never does.
    """

    def __init__(self, facts: ClientFacts) -> None:
        self.uid = facts.uid
        self.contacts = [contact for contact in facts.contacts if not contact.no_answer]
        self.mine = [contact for contact in self.contacts if facts.uid in contact.clients]
        self._named = {key for contact in self.contacts for key in contact.answers}
        self._skipped = {mark.key for mark in facts.marks if mark.kind is MarkKind.SKIPPED}
        self._marks = facts.marks

    def closed(self, key: str) -> bool:
        """A contact names it, or it was skipped."""
        return key in self._named or key in self._skipped

    def named(self, key: str) -> bool:
        return key in self._named

    def marks(self, prefix: str, *kinds: MarkKind) -> list[MarkFact]:
        return [mark for mark in self._marks if mark.kind in kinds and mark.key.startswith(prefix)]

    def snoozed_until(self, key: str) -> date | None:
        """The day named by the latest snooze of that item."""
        latest = max((mark for mark in self._marks if mark.kind is MarkKind.SNOOZED and mark.key == key), key=_order, default=None)
        return latest.until if latest else None

    def of(self, people: Sequence[str]) -> list[ContactFact]:
        """The contacts with any of those people."""
        if len(people) == 1 and people[0] == self.uid:
            return self.mine
        return [contact for contact in self.contacts if not set(people).isdisjoint(contact.clients)]

    def replied(self, key: str, people: Sequence[str], since: Moment) -> bool:
        """A contact of ours after it, for any purpose but promotion."""
        return any(
            c.ours and c.purpose != Purpose.PROMOTION and (c.on, c.seq) > since for c in self._for(key, people)
        )

    def cared_after(self, key: str, since: Moment) -> bool:
        """A care contact of ours with the client after it."""
        return any(c.ours and c.care and (c.on, c.seq) > since for c in self._for(key, (self.uid,)))

    def thanked(self, key: str, people: Sequence[str], event: date) -> bool:
        """A contact of ours with purpose thanks dated on or after the event, whichever was typed first."""
        return any(c.ours and c.purpose == Purpose.THANKS and c.on >= event for c in self._for(key, people))

    def followed_up(self, key: str, people: Sequence[str], own_day: date) -> bool:
        """A care contact, ours or theirs, other than thanks and greeting, dated on or after the step's own day."""
        return any(
            c.care and c.purpose not in (Purpose.THANKS, Purpose.GREETING) and c.on >= own_day
            for c in self._for(key, people)
        )

    def latest_care_day(self, people: Sequence[str]) -> date | None:
        return max((c.on for c in self.of(people) if c.care), default=None)

    def _for(self, key: str, people: Sequence[str]) -> Iterable[ContactFact]:
        return (contact for contact in self.of(people) if key not in contact.not_answers)


def _order(mark: MarkFact) -> Moment:
    return mark.on, mark.seq

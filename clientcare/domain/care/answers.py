"""Which contacts answer what (PRODUCT §3, the column "answered by")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.domain.care.facts import ClientFacts, ContactFact, Moment
from clientcare.domain.values import MarkKind, Purpose

OTHER_THAN_CARE_AFTER_SALE = frozenset({Purpose.THANKS, Purpose.GREETING})


class Answers:
    """The contacts and marks of one client, asked by the key of an item whether something answered it.

    A contact marked "no answer" answers nothing; one that names an item answers it whatever its purpose; one that says
    it does not answer an item never does.
    """

    def __init__(self, facts: ClientFacts) -> None:
        self.uid = facts.uid
        self._closed = {mark.key for mark in facts.marks if mark.kind is MarkKind.SKIPPED}
        self.contacts = [contact for contact in facts.contacts if not contact.no_answer]
        self.mine = [contact for contact in self.contacts if facts.uid in contact.clients]
        self._of: dict[tuple[str, ...], list[ContactFact]] = {(facts.uid,): self.mine}
        self._closed.update([key for contact in self.contacts for key in contact.answers])

    def closed(self, key: str) -> bool:
        """A contact names it, or it was skipped."""
        return key in self._closed

    def of(self, people: Sequence[str]) -> list[ContactFact]:
        """The contacts with any of those people."""
        wanted = tuple(people)
        if wanted not in self._of:
            among = set(wanted)
            self._of[wanted] = [contact for contact in self.contacts if not among.isdisjoint(contact.clients)]
        return self._of[wanted]

    def replied(self, key: str, people: Sequence[str], since: Moment) -> bool:
        """A contact of ours after it, for any purpose but promotion."""
        return any(c.ours and c.purpose != Purpose.PROMOTION and c.moment > since for c in self._for(key, people))

    def cared_after(self, key: str, since: Moment) -> bool:
        """A care contact of ours with the client after it."""
        return any(c.ours and c.care and c.moment > since for c in self._for(key, (self.uid,)))

    def thanked(self, key: str, people: Sequence[str], event: date) -> bool:
        """A contact of ours with purpose thanks dated on or after the event, whichever was typed first."""
        return any(c.on >= event and c.ours and c.purpose == Purpose.THANKS for c in self._for(key, people))

    def followed_up(self, key: str, people: Sequence[str], own_day: date) -> bool:
        """A care contact, ours or theirs, other than thanks and greeting, dated on or after the step's own day."""
        return any(
            c.on >= own_day and c.care and c.purpose not in OTHER_THAN_CARE_AFTER_SALE for c in self._for(key, people)
        )

    def latest_care_day(self, people: Sequence[str]) -> date | None:
        return max((c.on for c in self.of(people) if c.care), default=None)

    def _for(self, key: str, people: Sequence[str]) -> Iterable[ContactFact]:
        return (contact for contact in self.of(people) if key not in contact.not_answers)

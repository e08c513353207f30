"""The part of a client's facts that can still open something: small enough to keep beside every client.

What is dropped is answered for good, whatever the day and the settings; a property test holds the pruned facts to the
same items as the whole ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from clientcare.domain.care import keys
from clientcare.domain.care.answers import OTHER_THAN_CARE_AFTER_SALE, Answers
from clientcare.domain.care.facts import ClientFacts, ContactFact, KindWordsFact, MarkFact
from clientcare.domain.values import MarkKind, Purpose

GREETINGS_FOR = timedelta(days=3 * 366)
"""A greeting answers a date of its own year or the next; heads-up days and time away make that longer."""

KEEP_LATEST: tuple[Callable[[ContactFact], bool], ...] = (
    lambda c: c.ours and c.purpose == Purpose.THANKS,
    lambda c: c.ours and c.care,
    lambda c: c.ours and c.purpose != Purpose.PROMOTION,
    lambda c: c.care,
    lambda c: c.theirs,
    lambda c: c.care and c.purpose not in OTHER_THAN_CARE_AFTER_SALE,
)
"""What is asked of contacts is always whether the latest of a sort is late enough."""


def prune(facts: ClientFacts, today: date) -> ClientFacts:
    """Facts that give the same items as `facts` on `today` and every later day, while nothing is written."""
    answers = Answers(facts)
    return replace(
        facts,
        contacts=_contacts(facts, answers, today),
        kind_words=tuple(words for words in facts.kind_words if not _thanked_for(words, answers)),
        promises=tuple(
            promise
            for promise in facts.promises
            if not promise.closed and not answers.closed(keys.promise(promise.uid))
        ),
        marks=_marks(facts.marks, today),
    )


def _thanked_for(words: KindWordsFact, answers: Answers) -> bool:
    key = keys.thanks(words.uid)
    return answers.closed(key) or answers.thanked(key, words.clients, words.on)


def _contacts(facts: ClientFacts, answers: Answers, today: date) -> tuple[ContactFact, ...]:
    if any(set(contact.clients) != {facts.uid} for contact in facts.contacts):
        return facts.contacts  # what was done together is answered together: too few to be worth sorting out
    newest_first = sorted(facts.contacts, key=lambda contact: contact.moment, reverse=True)
    kept = {contact.uid for contact in newest_first if _counts_by_itself(contact, answers, today)}
    kept.update([contact.uid for contact in newest_first if contact.no_answer and contact.next_on][:1])
    plain = [contact for contact in newest_first if not contact.no_answer and not contact.not_answers]
    for wanted in KEEP_LATEST:
        kept.update([contact.uid for contact in plain if wanted(contact)][:1])
    around = [words.on for words in facts.kind_words if not _thanked_for(words, answers)]
    kept.update(c.uid for c in plain if c.purpose == Purpose.THANKS and any(_just_before(c, on) for on in around))
    return tuple(contact for contact in facts.contacts if contact.uid in kept)


def _just_before(contact: ContactFact, on: date) -> bool:
    return abs((on - contact.on).days) <= 14


def _counts_by_itself(contact: ContactFact, answers: Answers, today: date) -> bool:
    if contact.no_answer:
        return False
    if contact.answers or contact.not_answers:
        return True
    if contact.purpose == Purpose.GREETING and contact.ours and contact.on >= today - GREETINGS_FOR:
        return True
    if contact.needs_reply and not answers.replied(keys.reply(contact.uid), contact.clients, contact.moment):
        return True
    return contact.gift and not answers.thanked(keys.thanks(contact.uid), contact.clients, contact.on)


def _marks(marks: tuple[MarkFact, ...], today: date) -> tuple[MarkFact, ...]:
    """Skips and dones; of the snoozes of an item the latest, until it is over; those of check-ins are counted."""
    latest = {mark.key: mark for mark in sorted(marks, key=lambda mark: mark.moment) if mark.kind is MarkKind.SNOOZED}
    return tuple(
        mark
        for mark in marks
        if mark.kind is not MarkKind.SNOOZED
        or mark.key.startswith("check_in:")
        or (mark is latest[mark.key] and mark.until is not None and mark.until > today)
    )

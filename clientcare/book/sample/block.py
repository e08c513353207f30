"""Some hundred made-up people at a time, who know each other: events, couples, galleries, colleagues, who sent whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from clientcare.book.relations import ASK_AFTER_MONTHS
from clientcare.book.sample import buying, talking, waiting
from clientcare.book.sample.cast import Lot, Peace, Waiting
from clientcare.book.sample.chance import Chance
from clientcare.book.sample.life import Life
from clientcare.book.sample.person import Person, person
from clientcare.book.sample.portrait import Portraits
from clientcare.book.sample.stamps import Stamps
from clientcare.book.sample.words import Words
from clientcare.domain.calendar import DAY, Unit, add
from clientcare.domain.care import keys
from clientcare.domain.records import Circle, Client, Mark, Record, ReferOut, Reminder
from clientcare.domain.values import MarkKind
from clientcare.words import written

SENT_SHARE = 0.12
GUESTS = 14
GALLERIES = 12
NEAR = 8


class Block:
    """The people of some lots and all their records."""

    def __init__(
        self,
        chance: Chance,
        words: Words,
        stamps: Stamps,
        lots: Sequence[Lot],
        circle_for_new: Circle,
        today: date,
    ) -> None:
        self._chance = chance
        self._words = words
        self._stamps = stamps
        self._today = today
        self._circle_for_new = circle_for_new
        self._people = [person(chance, words, stamps, lot, today) for lot in lots]
        self._joining = [who for who in self._people if who.can_join]
        self._galleries = [who for who in self._joining if who.lot.organisation][:GALLERIES]
        self._senders: dict[str, dict[str, Any]] = {}
        self._send_lately()

    def records(self, portraits: Portraits) -> Iterator[Record]:
        """All records of these people; whom a record points at may come after it."""
        lives = [self._live(place, who) for place, who in enumerate(self._people)]
        for place, who in enumerate(self._people):
            if who.uid not in self._senders and not who.lot.silent and self._chance.often(SENT_SHARE):
                self._send_long_ago(who, self._people[max(0, place - NEAR) : place])
        clients = [portraits.client(self._chance, who, self._senders.get(who.uid, {})) for who in self._people]
        yield from clients
        for life in lives:
            yield from life.records
        yield from self._refer_out(clients)

    def _live(self, place: int, who: Person) -> Life:
        life, lot = Life(self._chance, self._words, who, self._today, self._stamps), who.lot
        later = [other for other in self._people[place + 1 : place + NEAR] if other.can_join and other.lot.buys]
        if lot.buys:
            of_today = lot.waiting in (Waiting.THANKS_FOR_SALE, Waiting.STEP)
            galleries = () if lot.organisation else self._galleries
            buying.buy(life, lot.sales - of_today, later if who.can_join else (), galleries)
        elif lot.sales:
            buying.ask(life)
        if who.last is not None:
            talking.speak_last(life)
        talking.tell_changes(life, self._circle_for_new)
        waiting.let_wait(life)
        talking.keep_days(life)
        talking.chat(life, self._company)
        return life

    def _company(self, day: date) -> list[Person]:
        """Some who may have been there on a day: already known, and in touch again since."""
        asked = (self._chance.one_of(self._joining) for _ in range(2 * GUESTS))
        return [who for who in asked if who.last is not None and who.added <= day < who.last][:GUESTS]

    def _send_lately(self) -> None:
        """Gives those who are to be thanked for sending somebody a person further down; who has none, a reminder."""
        for place, who in enumerate(self._people):
            if who.lot.waiting is not Waiting.THANKS_FOR_SENDING:
                continue
            sent = next((other for other in self._people[place + 1 :] if self._can_be_sent(other)), None)
            if sent is None:
                who.lot.waiting = Waiting.REMINDER
            else:
                on = self._today - self._chance.number(1, 5) * DAY
                self._senders[sent.uid] = _sent_by(who, on, on)

    def _can_be_sent(self, who: Person) -> bool:
        return who.can_join and who.lot.waiting is Waiting.NOTHING and who.uid not in self._senders

    def _send_long_ago(self, who: Person, near: Sequence[Person]) -> None:
        """Somebody sent them before they were written down here: too long ago to thank for today."""
        on = who.added - self._chance.number(61, 300) * DAY
        for sender in near:
            if sender.can_join and not _opens_thanks(sender, who, on):
                self._senders[who.uid] = _sent_by(sender, on, who.added)
                return

    def _refer_out(self, clients: Sequence[Client]) -> Iterator[Record]:
        """Those who were not ours were sent to a colleague, who is asked two months later."""
        by_uid = {client.uid: client for client in clients}
        colleagues = [who for who in self._people if who.lot.colleague]
        for who in self._people:
            if who.lot.peace is not Peace.NOT_OURS or who.lot.silent or not colleagues:
                continue
            colleague = self._chance.one_of(colleagues)
            on = self._chance.day(max(who.added, colleague.added), self._today)
            asked = add(on, ASK_AFTER_MONTHS, Unit.MONTHS)
            title = written.ask_colleague(by_uid[colleague.uid], by_uid[who.uid])
            reminder = Reminder(
                **self._stamps.stamp(self._chance.uid(), on), title=title, first_on=asked, client=colleague.uid
            )
            yield reminder
            yield ReferOut(
                **self._stamps.stamp(self._chance.uid(), on),
                client=who.uid,
                to=colleague.uid,
                on=on,
                why=str(self._chance.one_of(self._words.sentences["refer_why"])),
                came_of=str(self._chance.one_of(self._words.sentences["refer_came_of"]))
                if asked <= self._today
                else "",
                reminder=reminder.uid,
            )
            if asked <= self._today:
                key = keys.reminder(reminder.uid, asked)
                stamp = self._stamps.stamp(self._chance.uid(), asked)
                yield Mark(**stamp, key=key, kind=MarkKind.DONE, on=asked, client=colleague.uid)


def _sent_by(sender: Person, on: date, entered: date) -> dict[str, Any]:
    return {"referred_by": sender.uid, "referred_on": on, "referred_entered_on": entered}


def _opens_thanks(sender: Person, who: Person, on: date) -> bool:
    """Whether the first sale of who was sent is still to be thanked for."""
    bought = who.bought
    if bought is None or bought < on or bought < who.added - buying.THANKED_WITHIN * DAY:
        return False
    return sender.thanked is None or sender.thanked < bought

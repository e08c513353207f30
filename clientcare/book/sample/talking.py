"""What a made-up person and the artist said to each other besides buying, up to the last contact."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clientcare.book.sample.cast import Peace, Waiting
from clientcare.book.sample.chance import Weighted
from clientcare.book.sample.life import Life
from clientcare.book.sample.person import Person
from clientcare.book.trail import OPEN
from clientcare.domain.calendar import DAY, Rhythm, YearlyDay
from clientcare.domain.care import keys
from clientcare.domain.records import ChangeEntry, Circle, ImportantDate, Mark, Promise, Reminder
from clientcare.domain.values import (
    ChangedWhat,
    Channel,
    CircleRole,
    DateKind,
    Direction,
    Feel,
    MarkKind,
    Purpose,
    State,
    Wish,
)

GREETED_LONG_AGO = 40
"""Greetings are older than so many days: a fresh one would answer a date of today."""
_PURPOSES: Weighted[Purpose] = Weighted(
    {
        Purpose.CHECK_IN: 44,
        Purpose.GREETING: 12,
        Purpose.ASK_FEELING: 9,
        Purpose.HELP: 9,
        Purpose.REPLY: 8,
        Purpose.PAPERWORK: 5,
        Purpose.PROMOTION: 5,
    }
)
_LAST: Weighted[Purpose] = Weighted({Purpose.CHECK_IN: 7, Purpose.HELP: 1, Purpose.ASK_FEELING: 1, Purpose.REPLY: 1})
"""Each of them looks after every after-sale step that came before."""
_CHANGES: Mapping[Peace, tuple[ChangedWhat, str, str]] = {
    Peace.THEY_REACH_OUT: (ChangedWhat.WISH, Wish.WELCOME, Wish.THEY_REACH_OUT),
    Peace.QUIET: (ChangedWhat.WISH, Wish.WELCOME, Wish.QUIET),
    Peace.RESTING: (ChangedWhat.STATE, State.ACTIVE, State.RESTING),
    Peace.IN_MEMORY: (ChangedWhat.STATE, State.ACTIVE, State.IN_MEMORY),
    Peace.PAUSED: (ChangedWhat.PAUSE, "", OPEN),
}
_HALF_YEAR = Rhythm.parse("6 months")


def speak_last(life: Life) -> None:
    """The last care contact, from which the next check-in counts."""
    last, next_on = life.last, None
    lot = life.who.lot
    if lot.has_check_in and life.chance.often(0.03):
        due = lot.rhythm.after(last)
        next_on = due if due < life.today else max(due, life.today + life.chance.number(1, 60) * DAY)
    life.contact(last, _LAST.draw(life.chance), next_on=next_on if next_on != last else None)


def tell_changes(life: Life, circle_for_new: Circle) -> None:
    """The lines the app wrote itself: came by import, moved to the circle for buyers, another wish or state."""
    who, lot = life.who, life.who.lot
    if lot.silent:
        life.add(ChangeEntry, who.added, on=who.added, what=ChangedWhat.IMPORTED, new="people.csv")
        return
    if lot.circle.role is CircleRole.BUYERS and who.bought is not None and who.bought > who.added:
        who.moved = who.bought
        names = {"old": circle_for_new.name, "new": lot.circle.name}
        life.add(ChangeEntry, who.moved, on=who.moved, what=ChangedWhat.CIRCLE, **names)
    if lot.peace in _CHANGES:
        who.in_peace_since = life.chance.day(life.last, life.today)
        what, old, new = _CHANGES[lot.peace]
        life.add(ChangeEntry, who.in_peace_since, on=who.in_peace_since, what=what, old=old, new=new)


def chat(life: Life, company: Callable[[date], Sequence[Person]]) -> None:
    """Everything else, until there is as much as falls to them. `company`: who else may have been there on a day."""
    extras: tuple[tuple[float, Callable[[Life], None]], ...] = (
        (0.3, _promise),
        (0.2, _not_reached),
        (0.2, _ask_and_answer),
    )
    for share, extra in extras:
        if life.who.last is not None and life.may(share):
            extra(life)
    while life.left > 0:
        if life.who.last is None or life.chance.often(0.16):
            life.note(life.chance.day(life.who.added, life.last))
        else:
            _talk(life, company)


def _talk(life: Life, company: Callable[[date], Sequence[Person]]) -> None:
    chance = life.chance
    day = chance.day(life.who.added, life.last - DAY)
    if chance.often(0.002) and len(others := company(day)) > 2:
        people = tuple(dict.fromkeys((life.who.uid, *(other.uid for other in others))))
        life.contact(day, Purpose.CHECK_IN, "event", channel=Channel.EVENT, clients=people)
    elif chance.often(0.25):
        with_feeling = life.sale and life.left > 1 and chance.often(0.15)
        contact = life.contact(day, Purpose.CHECK_IN, "they", direction=Direction.THEY)
        if with_feeling:
            life.feel(day, chance.one_of((Feel.HAPPY, Feel.DELIGHTED, Feel.FINE)), with_entry=contact)
    else:
        life.contact(day, _purpose(life, day))


def _purpose(life: Life, day: date) -> Purpose:
    purpose = _PURPOSES.draw(life.chance)
    greeted = purpose is Purpose.GREETING and day > life.today - GREETED_LONG_AGO * DAY
    promoted = purpose is Purpose.PROMOTION and life.who.lot.peace is not Peace.NONE
    return Purpose.CHECK_IN if greeted or promoted else purpose


def _promise(life: Life) -> None:
    """One that was kept, was given up, or is not due yet."""
    chance = life.chance
    made = chance.day(life.who.added, life.last)
    due = made + chance.number(3, 14) * DAY
    if due > life.today - DAY:
        life.add(Promise, made, on=made, due_on=life.today + chance.number(5, 30) * DAY, text=life.say("promise"))
    elif chance.often(0.08):
        life.add(Promise, made, on=made, due_on=due, given_up=True, reason="No longer wanted", text=life.say("promise"))
    else:
        life.add(Promise, made, on=made, due_on=due, kept_on=chance.day(made, due), text=life.say("promise"))


def _not_reached(life: Life) -> None:
    day = life.chance.day(life.who.added, life.last - DAY)
    life.contact(
        day, Purpose.CHECK_IN, "no_answer", channel=Channel.CALL, direction=Direction.WE, no_answer=True, minutes=None
    )


def _ask_and_answer(life: Life) -> None:
    """A question of theirs; whatever we said last came after it."""
    day = life.chance.day(life.who.added, life.last - DAY)
    if day < life.last:
        life.contact(day, Purpose.CHECK_IN, "asks", direction=Direction.THEY, needs_reply=True, channel=Channel.EMAIL)


# --- what comes back ------------------------------------------------------------------------------------------


def keep_days(life: Life) -> None:
    """Birthdays and days of their own, none of which opens or is open today, and reminders that are not due."""
    chance = life.chance
    if not life.who.lot.organisation and life.who.lot.waiting is not Waiting.DATE and chance.often(0.45):
        _date(life, "Birthday", DateKind.BIRTHDAY, since=(1940, 2004))
    if chance.often(0.08):
        _date(life, "Anniversary", DateKind.ANNIVERSARY, since=(1985, 2024))
    if chance.often(0.03):
        _date(life, "The day we met", DateKind.OWN, since=None)
    if chance.often(0.04):
        _reminder(life)


def _date(life: Life, title: str, kind: DateKind, since: tuple[int, int] | None) -> None:
    chance = life.chance
    on = life.today + chance.number(12, 345) * DAY
    year = chance.number(*since) if since is not None and chance.often(0.6) else None
    add_date(life, title, kind, on, year)


def add_date(life: Life, title: str, kind: DateKind, on: date, year: int | None) -> None:
    """A date whose next day is `on`, first in `year` where that is known."""
    day = YearlyDay(on.month, min(on.day, 28) if on.month == 2 else on.day, year)
    heads_up = 7 if channel_of(life.who) is Channel.LETTER else 1
    life.add(
        ImportantDate,
        life.who.added,
        client=life.who.uid,
        title=title,
        day=day,
        kind=kind,
        heads_up=heads_up,
        switched_on=bool(life.who.lot.rhythm) or not life.who.lot.silent,
    )


def _reminder(life: Life) -> None:
    chance, who = life.chance, life.who
    if chance.often(0.6):
        first = life.today + chance.number(3, 120) * DAY
        life.add(Reminder, life.last, client=who.uid, title=life.say("reminder"), first_on=first)
        return
    done = max(who.added, life.today - chance.number(5, 60) * DAY)
    first = max(who.added, done - chance.number(0, 5) * DAY)
    uid = life.add(Reminder, first, client=who.uid, title=life.say("reminder"), first_on=first, after_done=_HALF_YEAR)
    life.add(Mark, done, client=who.uid, key=keys.reminder(uid, first), kind=MarkKind.DONE, on=done)


def channel_of(who: Person) -> Channel | None:
    """The way they like to be reached: always the same for the same person."""
    number = int(who.uid[:2], 16)
    ways = (Channel.MESSAGE, Channel.CALL, Channel.EMAIL, Channel.EMAIL, Channel.LETTER)
    return ways[number % 5] if number % 3 else None

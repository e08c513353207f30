"""What stands around a person's timeline: the strip at the top, why somebody is left in peace, and their details."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.money import Money
from clientcare.domain.records import Client
from clientcare.domain.values import Channel, Fit, State, Wish
from clientcare.words.speaker import capital, sentence_end
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import days
from clientcare.words.window.names import called
from clientcare.words.window.works import pronoun

_NOT_WANTED = mark_all(
    {
        Channel.MESSAGE: "Rather no messages",
        Channel.CALL: "Rather no phone calls",
        Channel.EMAIL: "Rather no emails",
        Channel.LETTER: "Rather no letters",
        Channel.VISIT: "Rather no visits",
        Channel.GIFT: "Rather no gifts",
        Channel.COMMENT: "Rather no social comments",
        Channel.EVENT: "Rather no events",
    }
)


# --- the strip --------------------------------------------------------------------------------------------------


def last_contact(on: date | None, today: date) -> str:
    """3 days ago; from two weeks on 28 January."""
    if on is None:
        return tr("Not yet")
    return capital(speaker().ago(on, today) if (today - on).days < 14 else days.dated(on, today))


def next_check_in(on: date | None, today: date) -> str:
    """11 August; was due 9 March."""
    if on is None:
        return tr("None¦a check-in")
    if on < today:
        return tr("Was due {day}", day=days.dated(on, today))
    return capital(speaker().day(on, today))


def works(count: int, totals: Iterable[Money]) -> str:
    """3 for EUR 4,150; in several currencies each by itself."""
    if not count:
        return tr("None yet")
    amounts = speaker().listed([speaker().money(total) for total in totals])
    return tr("{count} for {amounts}", count=count, amounts=amounts) if amounts else str(count)


def sent(people: int) -> str:
    return tr_n(people, "{n} person", "{n} people") if people else tr("Nobody yet")


# --- left in peace ----------------------------------------------------------------------------------------------


END_PAUSE = mark("End the pause")


class Calm(NamedTuple):
    """Why less is suggested of somebody; `why_not_write` is "" where one may write to them unasked, `change` what can
    be done about it."""

    icon: str
    title: str
    text: str
    why_not_write: str = ""
    change: str = mark("Change")


def calm(client: Client, today: date) -> Calm | None:
    """The strictest of what rests for a client (PRODUCT §3.5); None where nothing does."""
    name = called(client)
    if client.state is State.IN_MEMORY:
        title = tr("In memory of {name}", name=client.name)
        text = tr("Nothing is suggested but what you promised and your own reminders. Everything you kept stays here.")
        return Calm("leaf", title, text, tr("Kept in memory"))
    if client.wish.wish is Wish.QUIET:
        return _quiet(client, name, today)
    return _for_now(client, name, today) or _they_reach_out(client, name, today)


def _for_now(client: Client, name: str, today: date) -> Calm | None:
    """Resting, paused, or not ours to look after."""
    if client.state is State.RESTING:
        text = _since(client.states[-1].since, today) + " " + tr(_RESTS)
        return Calm("moon", tr("{name} is resting", name=name), text, tr("Resting"))
    pause = next((span for span in reversed(client.pauses) if today in span), None)
    if pause is not None:
        until = tr("Until {day}.", day=days.dated(pause.until, today)) if pause.until else ""
        text = f"{until or _since(pause.since, today)} {tr(_RESTS)}"
        return Calm("moon", tr("{name} is paused", name=name), text, tr("Paused"), END_PAUSE)
    if client.fit is Fit.NOT_OURS:
        title = tr("{name} is not ours to look after", name=name)
        return Calm("moon", title, tr(_RESTS), tr("Not ours"))
    return None


def _they_reach_out(client: Client, name: str, today: date) -> Calm | None:
    if client.wish.wish is not Wish.THEY_REACH_OUT:
        return None
    parts = [_since(client.wish.since, today), _said(client)]
    text = " ".join(part for part in (*parts, tr("No check-in and no step after a sale is suggested.")) if part)
    return Calm("moon", tr("{name} reaches out first", name=name), text)


_RESTS = mark(
    "Only a reply they wait for, what you promised and your own reminders are suggested. You can still keep notes."
)
_QUIET = mark_all(
    {
        "she": "Nothing is suggested and nothing drafted. You can still keep notes, and she can always write to you.",
        "he": "Nothing is suggested and nothing drafted. You can still keep notes, and he can always write to you.",
        "": "Nothing is suggested and nothing drafted. You can still keep notes, and they can always write to you.",
    }
)


def _quiet(client: Client, name: str, today: date) -> Calm:
    title = tr("{name} asked for quiet", name=name)
    parts = [_since(client.wish.since, today), _said(client), tr(_QUIET[pronoun(client.pronouns)])]
    why = tr("Asked for quiet on {day}", day=days.dated(client.wish.since, today))
    return Calm("moon-fill", title, " ".join(part for part in parts if part), why)


def _since(on: date, today: date) -> str:
    return tr("Since {day}.", day=days.dated(on, today))


def _said(client: Client) -> str:
    """Who asked and what they said, as far as it was written down."""
    wish = client.wish
    by = tr("Asked by {who}.", who=wish.by) if wish.by else ""
    return " ".join(part for part in (by, sentence_end(wish.note.strip()) if wish.note.strip() else "") if part)


# --- details ----------------------------------------------------------------------------------------------------


def not_wanted(channel: Channel) -> str:
    """Rather no phone calls."""
    return tr(_NOT_WANTED[channel])


WISHES = mark_all(
    {
        Wish.WELCOME: "Welcome to be in touch",
        Wish.NO_PROMOTIONS: "No promotions",
        Wish.THEY_REACH_OUT: "They reach out first",
        Wish.QUIET: "Asked for quiet",
    }
)
FITS = mark_all({Fit.JOY: "A joy", Fit.GOOD: "A good fit", Fit.UNSURE: "Not sure yet", Fit.NOT_OURS: "Not ours"})
STATES = mark_all({State.ACTIVE: "Active", State.RESTING: "Resting", State.IN_MEMORY: "In memory"})
"""As they are chosen from a list."""


def wish(value: Wish) -> str:
    return tr(WISHES[value])


def fit(value: Fit) -> str:
    return tr(FITS[value])


def state(value: State) -> str:
    return tr(STATES[value])


def yearly(day: YearlyDay) -> str:
    """3 June; with a year 3 June 1980."""
    return speaker().date_of(day.day, day.month, day.year)


def until_then(on: date | None, today: date) -> str:
    """today, tomorrow, in 20 days; "" where it does not come again."""
    if on is None:
        return ""
    ahead = (on - today).days
    return {0: tr("today"), 1: tr("tomorrow")}.get(ahead) or tr_n(ahead, "in {n} day", "in {n} days")


def there_now(now: datetime, time_zone: str) -> str:
    """21:40 there now; "" for a zone that this computer does not know."""
    from zoneinfo import ZoneInfo  # few people have one

    try:
        there = now.astimezone(ZoneInfo(time_zone))
    except (KeyError, OSError, ValueError, OverflowError, RecursionError):
        return ""
    return tr("{time} there now", time=speaker().clock(there.time()))


def last_in_touch(on: date, said: str, today: date) -> str:
    """About a season before you began here: roughly, as it was said; else the day."""
    roughly = {
        "week": tr("about a week before"),
        "month": tr("about a month before"),
        "season": tr("about a season before"),
        "year": tr("about a year before"),
        "longer": tr("longer ago than a year"),
    }
    day = days.dated(on, today)
    return tr("{roughly}, around {day}", roughly=capital(roughly[said]), day=day) if said in roughly else day


ROUGHLY = mark_all(
    {
        "week": "A week ago",
        "month": "A month ago",
        "season": "A season ago",
        "year": "A year ago",
        "longer": "Longer ago",
    }
)
"""How long ago somebody was last in touch, as it is chosen from a list."""


def no_such_day(day: int, month: int, year: int | None = None) -> str:
    if (day, month) == (29, 2) and year is not None:
        return tr("{year} has no 29 February. Leave the year away, or mend it.", year=year)
    return tr("There is no {day}.¦of a year", day=speaker().date_of(day, month))


def needs_a_day(title: str) -> str:
    return tr("{title} has no day. Say which one, or remove it.", title=title or tr("A date"))


def needs_somebody(kind: str) -> str:
    return tr("Nobody is chosen for “{kind}”. Choose somebody, or remove it.", kind=kind)


def not_a_number(least: int, most: int) -> str:
    return tr("A whole number from {least} to {most}.", least=least, most=most)


def here_already(name: str) -> str:
    """Said while somebody is being added who looks like one who is there."""
    return tr("{name} is here already.", name=name)


def has_email(name: str) -> str:
    return tr("{name} has this e-mail.", name=name)


def has_phone(name: str) -> str:
    return tr("{name} has this phone.", name=name)


def choose(name: str) -> str:
    """The button that takes somebody who is here instead of somebody new."""
    return tr("It is {name}", name=name)


def choose_from_list(text: str) -> str:
    return tr("Nobody is chosen for “{text}”. Choose somebody from the list.", text=text)


def open_page(name: str) -> str:
    return tr("Open the page of {name}", name=name)

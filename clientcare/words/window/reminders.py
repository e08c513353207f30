"""What the agenda says: what is due and for whom, how often it comes, when it is, and what a day of the month holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.care.items import Item
from clientcare.domain.care.steps import GROWS
from clientcare.domain.values import Kind
from clientcare.words import day_titles
from clientcare.words.speaker import capital, sentence_end
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import days
from clientcare.words.window.rules import how_often

NOTHING = mark("Nothing waits.")
NOTHING_WHY = mark("Today decides by itself from your circles.")
STILL_GOOD = mark("Today is still a good day.")
NO_TIME = mark("This is no time of day. Try 16:30, or leave it empty.")
NO_TITLE = mark("A few words, so that you know what it is.")
NO_NUMBER = mark("A number from 1 to 999.")
ENDS_EARLY = mark("It ends before it begins.")
TICKED: Mapping[Kind, str] = mark_all(
    {
        Kind.MAKE_RIGHT: "Helped",
        Kind.REPLY: "Answered",
        Kind.THANKS: "Thanked",
        Kind.PROMISE: "Kept",
        Kind.REMINDER: "Done",
        Kind.DATE: "Greeted",
        Kind.AFTER_SALE: "Asked",
        Kind.CHECK_IN: "In touch",
    }
)
"""What it means to tick something."""


class Said(NamedTuple):
    """A line with the titles of works in it."""

    text: str
    italic: tuple[str, ...] = ()


class Known(NamedTuple):
    """What is known besides an item: what somebody is called, how their reminder repeats, and how they stand.

    `name` is "" where it is for nobody. `own_rhythm`: not that of their circle. `also`: what else the
    same thank-you is for; `sent`: what the people they sent are called, by uid.
    """

    name: str = ""
    rule: str = ""
    after_done: Rhythm = NO_RHYTHM
    own_rhythm: bool = False
    long_silent: bool = False
    also: tuple[Because, ...] = ()
    pronouns: str = ""
    sent: Mapping[str, str] = {}


def what(item: Item, known: Known) -> Said:
    """Check in with Kofi; Thank Adaeze for Blue Harbour; the words of one's own reminder."""
    because, title = item.because, _line(item.because.title)
    title = day_titles.said(title) if because.because is Cause.DATE else title
    text = _WHAT[because.because](item)
    step = _step_name(because.step_name or "")
    said = tr(text, name=known.name, title=title, small=_small(title), who=_who(because, known), step=step)
    return Said(capital(said), (title,) if title and because.because in _WORKS and "{title}" in text else ())


def under(item: Item, known: Known, today: date) -> Said:
    """The second line: how often, or because of what."""
    about = _About(item, known, today)
    text = _UNDER[item.because.because](about)
    parts = [text, *dict.fromkeys(_also(each, known) for each in known.also)]
    if item.snoozed_until is not None and item.snoozed_until > item.due_on:
        parts.append(about.say("Snoozed, due {due}", due=speaker().day(item.due_on, today)))
    joined = " ".join([*(sentence_end(part) for part in parts[:-1]), parts[-1]])
    works = [each.title for each in known.also if each.because is Cause.SALE]
    if item.because.because in _TITLE_BELOW:
        works.append(about.title)
    return Said(joined, tuple(_line(work) for work in works if work))


def when(on: date, at: time | None, today: date, week_ends: date) -> str:
    """9 March where it is past; Today; Friday 16:00 in this week; Mon 18 in this month; Tue 2 June."""
    if on == today:
        day = tr("Today")
    elif on < today:
        day = days.dated(on, today)
    elif on <= week_ends:
        day = days.weekday(on)
    elif (on.year, on.month) == (today.year, today.month):
        day = days.short(on)
    else:
        day = tr("{weekday} {day}", weekday=speaker().short_weekday(on.weekday()), day=days.dated(on, today))
    return f"{day} {speaker().clock(at)}" if at is not None else day


def until(horizon: date) -> str:
    """How far the agenda reaches: Until mid June."""
    early, middle = mark("Until early {month}"), mark("Until mid {month}")
    text = early if horizon.day <= 10 else middle if horizon.day <= 20 else mark("Until late {month}")
    return tr(text, month=speaker().month(horizon.month))


def row(said: Said, below: Said, section: str, when_is_it: str, place: int, of: int, *, late: bool) -> str:
    """How a row is read out: what, how often, when, its place among the rows."""
    moment = tr("{section}, was due {day}", section=section, day=when_is_it) if late else when_is_it
    parts = [sentence_end(part) for part in (said.text, below.text, moment) if part]
    return " ".join([*parts, tr("{place} of {of}", place=place, of=of)])


def cell(on: date, today: date, titles: Sequence[str], count: int) -> str:
    """How a day of the month is read out: Saturday 16 May, one thing: Rosa, birthday."""
    day = speaker().whole_date(on, with_year=on.year != today.year)
    day = tr("{day}, today", day=day) if on == today else day
    if not count:
        return tr("{day}, nothing due", day=day)
    things = tr_n(count, "one thing", "{n} things")
    if not titles:
        return tr("{day}, {things}", day=day, things=things)
    named = "; ".join(titles)
    if count > len(titles):
        named = tr("{names} and {more} more", names=named, more=count - len(titles))
    return tr("{day}, {things}: {names}", day=day, things=things, names=named)


def editing(kind: Kind, said: str, name: str) -> str:
    """What Enter does: one's own reminder is edited; everything else is somebody's, and their page is opened."""
    if kind is Kind.REMINDER:
        return tr("Edit {what}", what=said)
    return tr("Open the page of {name}", name=name)


def nothing_on(on: date, today: date) -> str:
    return tr("Nothing is due {when}.", when=speaker().when(on, today))


# --- what it is, and because of what ----------------------------------------------------------------------------

_WORKS = frozenset({Cause.SALE, Cause.FEELING})
_TITLE_BELOW = frozenset({Cause.STEP, Cause.SENT_BOUGHT})


def _of_sale(item: Item) -> str:
    return mark("Answer {name} about {title}") if item.kind is Kind.REPLY else mark("Thank {name} for {title}")


def _of_step(item: Item) -> str:
    return mark("Ask {name}: {step}") if (item.because.step_name or "").endswith("?") else mark("{step}, with {name}")


_WHAT: dict[Cause, Callable[[Item], str]] = mark_all(
    {
        Cause.SALE: _of_sale,
        Cause.SENT: lambda _item: mark("Thank {name} for sending {who}"),
        Cause.SENT_BOUGHT: lambda _item: mark("Thank {name} for sending {who}"),
        Cause.KIND_WORDS: lambda _item: mark("Thank {name} for kind words"),
        Cause.GIFT: lambda _item: mark("Thank {name} for the gift"),
        Cause.CONTACT: lambda _item: mark("Answer {name}"),
        Cause.FEELING: lambda item: (
            mark("Make it right with {name}: {title}") if item.because.title else mark("Make it right with {name}")
        ),
        Cause.PROMISE: lambda _item: mark("{title}"),
        Cause.STEP: _of_step,
        Cause.DATE: lambda _item: mark("{name}, {small}"),
        Cause.RHYTHM: lambda _item: mark("Check in with {name}"),
        Cause.REMINDER: lambda _item: mark("{title}"),
    }
)


class _About(NamedTuple):
    """An item on a day with what else is known."""

    item: Item
    known: Known
    today: date

    @property
    def title(self) -> str:
        return _line(self.item.because.title)

    def say(self, text: str, **facts: object) -> str:
        """With {title}, {name}, {who}, and the day of what opened it as {day} or {when}."""
        day = self.item.because.on or self.item.own_day
        common = {
            "title": self.title,
            "name": self.known.name,
            "who": self.item.because.who,
            "when": speaker().when(day, self.today),
            "day": speaker().day(day, self.today),
        }
        return tr(text, **(common | facts))

    def quote_or(self, text: str) -> str:
        """Their own words, else the sentence."""
        return speaker().quote(self.title) if self.title else self.say(text)


def _under_sale(about: _About) -> str:
    if about.item.kind is Kind.REPLY:
        return about.say("Asked {when}")
    return about.say(mark("Sold to {who} {when}") if about.item.because.who else mark("Sold {when}"))


def _under_step(about: _About) -> str:
    if about.item.because.step == GROWS:
        return about.say("{title}, agreed {when}")
    return about.say(
        mark("{title}, with {who} since {day}") if about.item.because.who else mark("{title}, delivered {when}")
    )


def _under_rhythm(about: _About) -> str:
    rhythm = about.item.because.rhythm
    said = capital(speaker().every(rhythm)) if rhythm else about.say("On the day you chose")
    if rhythm and about.known.own_rhythm:
        said = tr(_THEIR_RHYTHM.get(_first(about.known.pronouns), mark("{often}, a rhythm of their own")), often=said)
    return about.say("{often}, long silent", often=said) if about.known.long_silent else said


def _under_reminder(about: _About) -> str:
    often = how_often(about.known.rule, about.known.after_done)
    named = about.known.name and about.known.name.casefold() not in about.title.casefold()
    return about.say(
        mark("Your reminder for {name}, {often}") if named else mark("Your reminder, {often}"), often=often
    )


_UNDER: dict[Cause, Callable[[_About], str]] = mark_all(
    {
        Cause.SALE: _under_sale,
        Cause.SENT: lambda about: about.say("Since {day}"),
        Cause.SENT_BOUGHT: lambda about: about.say(
            mark("Who bought {title} {when}") if about.title else mark("Who bought something {when}")
        ),
        Cause.KIND_WORDS: lambda about: about.quote_or(mark("Said {when}")),
        Cause.GIFT: lambda about: about.quote_or(mark("Given {when}")),
        Cause.CONTACT: lambda about: about.quote_or(mark("Waiting since {day}")),
        Cause.FEELING: lambda about: about.say("Not quite happy {when}"),
        Cause.PROMISE: lambda about: about.say("A promise to {name}, from {day}"),
        Cause.STEP: _under_step,
        Cause.DATE: lambda about: about.say("Every year"),
        Cause.RHYTHM: _under_rhythm,
        Cause.REMINDER: _under_reminder,
    }
)
_ALSO = mark_all(
    {
        Cause.SALE: "And for {title}.",
        Cause.SENT: "And for sending {who}.",
        Cause.SENT_BOUGHT: "And for sending {who}.",
        Cause.KIND_WORDS: "And for their kind words.",
        Cause.GIFT: "And for a gift.",
    }
)


_THEIR_WORDS = mark_all({"she": "And for her kind words.", "he": "And for his kind words."})
_THEIR_RHYTHM = mark_all({"she": "{often}, her own rhythm", "he": "{often}, his own rhythm"})


def _also(because: Because, known: Known) -> str:
    text = _ALSO[because.because]
    if because.because is Cause.KIND_WORDS:
        text = _THEIR_WORDS.get(_first(known.pronouns), text)
    return tr(text, title=_line(because.title), who=_who(because, known))


def _who(because: Because, known: Known) -> str | None:
    """What somebody they sent is called, else their name."""
    return known.sent.get(because.uid, because.who)


def _first(pronouns: str) -> str:
    """she, he or any other word that somebody named first."""
    return "".join(pronouns.casefold().replace("/", " ").split()[:1])


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


def _small(title: str) -> str:
    """The title within a sentence; what is written in capitals stays so."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _step_name(name: str) -> str:
    return _small(_line(name)) if name.endswith("?") else _line(name)

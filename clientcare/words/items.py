"""Why somebody is in Today, in one or two short sentences: a fact and a day, and never a reproach (DESIGN §9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.care.items import Item
from clientcare.domain.care.steps import GROWS
from clientcare.domain.values import Kind
from clientcare.words import day_titles
from clientcare.words.speaker import capital, sentence_end
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n

BIRTHDAY = "birthday"


class _Said(NamedTuple):
    """An item on a day, as it is told."""

    item: Item
    today: date

    @property
    def because(self) -> Because:
        return self.item.because

    @property
    def title(self) -> str:
        return self.item.because.title or ""

    @property
    def day(self) -> date:
        """The day of what opened it."""
        return self.item.because.on or self.item.own_day

    def say(self, text: str, **facts: object) -> str:
        """With {title}, {who}, {when} and {ago} of its reason besides the facts given."""
        common = {
            "title": self.title,
            "who": self.because.who,
            "when": speaker().when(self.day, self.today),
            "ago": speaker().ago(self.day, self.today),
        }
        return tr(text, **(common | facts))


def sentence(item: Item, today: date) -> str:
    """The reason of an item as it is said on that day."""
    return _SENTENCES[item.because.because](_Said(item, today))


def was_due(item: Item, today: date) -> str:
    """ "Was due 9 March. Still a good day to say hello."; "" for what is not late, or says its own day."""
    if item.days_late(today) == 0 or item.kind not in _STILL_GOOD:
        return ""
    return tr(_STILL_GOOD[item.kind], day=speaker().day(item.due_on, today))


_STILL_GOOD: Mapping[Kind, str] = mark_all(
    {
        Kind.MAKE_RIGHT: "Was due {day}. Still a good day to call.",
        Kind.REPLY: "Was due {day}. Still a good day to answer.",
        Kind.THANKS: "Was due {day}. Still a good day to say thank you.",
        Kind.AFTER_SALE: "Was due {day}. Still a good day to ask.",
        Kind.CHECK_IN: "Was due {day}. Still a good day to say hello.",
    }
)


def _sale(said: _Said) -> str:
    if said.item.kind is Kind.REPLY:
        return said.say("Asked about {title} {when}. No answer yet.")
    if said.because.who:
        return said.say("Sold {title} to {who} {ago}. No thank-you yet.")
    return said.say("Bought {title} {ago}. No thank-you yet.")


def _sent(said: _Said) -> str:
    return said.say("Sent {who} to your studio {ago}. No thank-you yet.")


def _sent_bought(said: _Said) -> str:
    if not said.title:
        return said.say("Sent you {who}, who bought something {ago}.")
    return said.say("Sent you {who}, who bought {title} {ago}.")


def _kind_words(said: _Said) -> str:
    if not said.title:
        return said.say("Said kind words {ago}. No thank-you yet.")
    return said.say("Said {ago}: {quote}", quote=speaker().quote(said.title))


def _gift(said: _Said) -> str:
    if not said.title:
        return said.say("Gave you a gift {ago}. No thank-you yet.")
    return said.say("Gave you a gift {ago}: {what}", what=sentence_end(_line(said.title)))


def _contact(said: _Said) -> str:
    if not said.title:
        return said.say("Waiting for your answer since {day}.", day=_past(said))
    return said.say("Waiting for your answer since {day}: {quote}", day=_past(said), quote=speaker().quote(said.title))


def _feeling(said: _Said) -> str:
    if not said.title:
        return said.say("Was not quite happy {when}. A call may help.")
    return said.say("Was not quite happy with {title} {when}. A call may help.")


def _promise(said: _Said) -> str:
    due = said.item.due_on
    day = speaker().day(due, said.today)
    if due < said.today:
        return said.say("You promised: {what} It was for {day}.", what=sentence_end(_line(said.title)), day=day)
    return said.say("You promised: {what}, by {day}.", what=_line(said.title).rstrip("."), day=day)


def _step(said: _Said) -> str:
    name = said.because.step_name or ""
    name = name if name.endswith("?") else f"{name}:"
    if said.because.step == GROWS:
        return said.say("{name} {title}, agreed {when}.", name=name)
    if said.because.who:
        return said.say("{name} {title}, with {who} since {day}.", name=name, day=_past(said))
    return said.say("{name} {title}, delivered {ago}.", name=name)


def _date(said: _Said) -> str:
    years = said.because.years
    title = capital(day_titles.said(said.title))
    text = mark("{title} was {when}") if said.day < said.today else mark("{title} {when}")
    told = said.say(text, title=title)
    if not years or years < 0:
        return f"{told}."
    if day_titles.meant(said.title) == BIRTHDAY:
        return said.say("{told}, {years}.", told=told, years=years)
    if any(word in said.title.casefold() for word in ("year", tr("year").casefold())):  # "Ten years married" says it
        return f"{told}."
    return said.say("{told}, {years}.", told=told, years=tr_n(years, "one year", "{n} years"))


def _rhythm(said: _Said) -> str:
    rhythm, last = said.because.rhythm, said.because.last_on
    every = speaker().every(rhythm) if rhythm else ""
    ago = speaker().ago(last, said.today) if last else ""
    if last and rhythm:
        return said.say("You were last in touch {ago}, usually {every}.", ago=ago, every=every)
    if last:
        day = speaker().when(said.item.own_day, said.today)
        return said.say("You were last in touch {ago} and chose to be again {day}.", ago=ago, day=day)
    return said.say("You have not been in touch yet, {every} is the plan.", every=every)


def _reminder(said: _Said) -> str:
    title = _line(said.title)
    if said.day < said.today:
        return said.say("{what} It was for {day}.", what=sentence_end(title), day=_past(said))
    if said.item.time is not None:
        at = speaker().clock(said.item.time)
        return said.say("{what}, {when} at {at}.", what=title.rstrip("."), at=at)
    return said.say("{what}, {when}.", what=title.rstrip("."))


def _past(said: _Said) -> str:
    return speaker().day(said.day, said.today)


def _line(text: str) -> str:
    return " ".join(text.split())


_SENTENCES: dict[Cause, Callable[[_Said], str]] = {
    Cause.SALE: _sale,
    Cause.SENT: _sent,
    Cause.SENT_BOUGHT: _sent_bought,
    Cause.KIND_WORDS: _kind_words,
    Cause.GIFT: _gift,
    Cause.CONTACT: _contact,
    Cause.FEELING: _feeling,
    Cause.PROMISE: _promise,
    Cause.STEP: _step,
    Cause.DATE: _date,
    Cause.RHYTHM: _rhythm,
    Cause.REMINDER: _reminder,
}

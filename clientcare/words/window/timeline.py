"""What a line of a timeline says: what it was, when, and what was said."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import PartialDay, Rhythm
from clientcare.domain.records import (
    AnyEntry,
    ChangeEntry,
    Contact,
    Feeling,
    KindWords,
    Promise,
    Sale,
)
from clientcare.domain.values import ChangedWhat, Channel, Direction, Feel, Purpose, Stage, State, Wish
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import days

CHANNELS = mark_all(
    {
        Channel.MESSAGE: "Message",
        Channel.CALL: "Call",
        Channel.EMAIL: "Email",
        Channel.LETTER: "Letter",
        Channel.VISIT: "Visit",
        Channel.GIFT: "Gift",
        Channel.COMMENT: "Social comment",
        Channel.EVENT: "Event",
    }
)
NO_THANKS_YET = mark("No thank-you yet")
FEELINGS = mark_all(
    {
        Feel.DELIGHTED: "Delighted",
        Feel.HAPPY: "Happy",
        Feel.FINE: "Fine",
        Feel.UNSURE: "Unsure",
        Feel.UNHAPPY: "Unhappy",
    }
)
_PURPOSES = mark_all(
    {
        Purpose.THANKS: "to say thank you",
        Purpose.HELP: "to help",
        Purpose.ASK_FEELING: "to ask how it feels",
        Purpose.GREETING: "to greet",
        Purpose.REPLY: "to reply",
        Purpose.PAPERWORK: "about paperwork",
        Purpose.PROMOTION: "about something for sale",
    }
)
_STAGES = mark_all(
    {
        Stage.ASKED: "Asked about {title}",
        Stage.AGREED: "Bought {title}",
        Stage.MAKING: "Ordered {title}, in the making",
        Stage.DELIVERED: "Bought {title}",
        Stage.WENT_ELSEWHERE: "{title} went elsewhere",
        Stage.DECLINED: "{title}, declined by you",
        Stage.CANCELLED: "{title}, cancelled",
        Stage.REFUNDED: "{title}, refunded",
    }
)
_QUOTATION_MARKS = '“”" '
_WISHES = mark_all(
    {
        Wish.WELCOME: "Welcome to be in touch",
        Wish.NO_PROMOTIONS: "Asked for no promotions",
        Wish.THEY_REACH_OUT: "They reach out first",
        Wish.QUIET: "Asked for quiet",
    }
)
_STATES = mark_all({State.ACTIVE: "Active again", State.RESTING: "Resting", State.IN_MEMORY: "In memory"})
_RHYTHMS = mark_all({"circle": "as the circle", "none": "none", "": "none"})
_BY = mark_all(
    {
        Channel.MESSAGE: "by message",
        Channel.CALL: "on the phone",
        Channel.EMAIL: "by email",
        Channel.LETTER: "by letter",
        Channel.VISIT: "a visit",
        Channel.GIFT: "a gift",
        Channel.COMMENT: "in a comment",
        Channel.EVENT: "at an event",
    }
)


def title(entry: AnyEntry) -> str:
    """What it was, in a few words."""
    if isinstance(entry, Contact):
        return _contact(entry)
    if isinstance(entry, Sale):
        return tr(_STAGES[entry.stage], title=entry.title)
    if isinstance(entry, Promise):
        return _promise(entry)
    if isinstance(entry, ChangeEntry):
        return _changed(entry)
    if isinstance(entry, Feeling):
        return tr(FEELINGS[entry.feel])
    return tr("Kind words") if isinstance(entry, KindWords) else tr("Note")


def when(entry: AnyEntry, today: date) -> str:
    """Its day, as much of it as is known."""
    on: date | PartialDay = entry.on
    if isinstance(on, date):
        return capital(speaker().day(on, today))
    if on.whole is not None:
        return capital(speaker().day(on.whole, today))
    return days.month(date(on.year, on.month, 1)) if on.month is not None else str(on.year)


def when_below_month(entry: AnyEntry, today: date) -> str:
    """Its day, below a heading with its month and year: 8 November."""
    on = entry.on if isinstance(entry.on, date) else entry.on.whole
    said = when(entry, today)
    return speaker().date_of(on.day, on.month) if on is not None and str(on.year) in said else said


def text(entry: AnyEntry, today: date) -> str:
    """What was said or written, and what a sale or promise has to say besides."""
    if isinstance(entry, KindWords):
        return in_quotes(entry.text)
    if isinstance(entry, Promise):
        if entry.given_up:
            return entry.reason
        is_open = entry.due_on is not None and entry.kept_on is None
        return tr("By {day}", day=speaker().day(entry.due_on, today)) if is_open and entry.due_on else ""
    if isinstance(entry, Sale):
        price = speaker().money(entry.price) if entry.price is not None else ""
        facts = capital(", ".join(part for part in (entry.what, price, entry.where) if part))
        return "\n".join(part for part in (facts, entry.text) if part)
    return entry.text


def beside_picture(sale: Sale) -> str:
    """The same of a sale beside its picture, where lines are short: what it is, and below it what was paid where."""
    price = speaker().money(sale.price) if sale.price is not None else ""
    paid = ", ".join(part for part in (price, sale.where) if part)
    return "\n".join(part for part in (capital(sale.what), capital(paid), sale.text) if part)


def in_quotes(words: str) -> str:
    """The whole of somebody's words in curly quotation marks."""
    return speaker().in_quotes(words)


def by(channel: Channel) -> str:
    """How something came, within a sentence: by email, on the phone, a visit."""
    return tr(_BY[channel])


def _contact(entry: Contact) -> str:
    words = tr(CHANNELS[entry.channel])
    if entry.no_answer:
        return tr("{what}, not reached", what=words)
    if entry.direction is Direction.THEY:
        words = tr("{what} from them", what=words)
    if entry.purpose in _PURPOSES:
        words = tr("{what} {purpose}", what=words, purpose=tr(_PURPOSES[entry.purpose]))
    if entry.minutes:
        words = tr("{what}, {long}", what=words, long=tr_n(entry.minutes, "one minute", "{n} minutes"))
    return words


def _promise(entry: Promise) -> str:
    if entry.given_up:
        return tr("Promise given up: {what}", what=entry.text)
    return tr(mark("Promise kept: {what}") if entry.kept_on else mark("Promised: {what}"), what=entry.text)


def _changed(entry: ChangeEntry) -> str:
    if entry.what is ChangedWhat.WISH:
        return tr(_WISHES[Wish(entry.new)])
    if entry.what is ChangedWhat.STATE:
        return tr(_STATES[State(entry.new)])
    if entry.what is ChangedWhat.PAUSE:
        return tr("Paused") if entry.new else tr("Pause ended")
    if entry.what is ChangedWhat.CIRCLE:
        return tr("Moved to {circle}", circle=entry.new)
    if entry.what is ChangedWhat.RHYTHM:
        rhythm = entry.new if entry.new in ("", "circle", "none") else speaker().every(Rhythm.parse(entry.new))
        return tr("Rhythm: {rhythm}", rhythm=tr(_RHYTHMS.get(rhythm, rhythm)))
    return tr("Two records became one") if entry.what is ChangedWhat.MERGED else tr("Came by import")

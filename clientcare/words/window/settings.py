"""What the screen of Settings says of circles, the plan, days and files, and what does not fit a field of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time

from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.errors import CareError
from clientcare.domain.settings import WEEKDAYS
from clientcare.domain.values import CircleRole, SaleKind
from clientcare.words.errors import between, sentence
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, mark_n, speaker, tr, tr_n
from clientcare.words.window import days

NAMES: Mapping[str, str] = mark_all(
    {
        "daily_limit": "People a day",
        "days_off": "Days I work",
        "leap_day": "The 29th of February",
        "day_starts_at": "Start of the day",
        "thanks_days": "Time for a thank-you",
        "thanks_within_days": "How far back thanks go",
        "promise_heads_up": "Notice before a promise",
        "date_heads_up": "Notice before a date",
        "letter_heads_up": "Notice before a date by letter",
        "currency": "Currency",
        "digest": "Good morning",
        "digest_at": "Time of the good morning",
        "quiet_hours": "Quiet hours",
        "names_in_notifications": "Names in notifications",
        "sound": "Sound",
        "my_name": "Your name",
        "theme": "Theme",
        "text_size": "Text size",
        "language": "Language",
        "tray": "Staying in the tray",
    }
)
"""What a setting is called where it is changed."""

_ROLES = mark_all(
    {
        CircleRole.NEW: "The circle for new people",
        CircleRole.BUYERS: "The circle for buyers",
        CircleRole.IMPORTS: "For imports without a sale",
    }
)
_ABOUT = mark_all(
    {
        "Our people": "The people your studio would not exist without",
        "Collectors": "They own more than one work, or the big one",
        "Clients": "They bought",
        "Keep warm": "A word now and then is right for them",
        "New & curious": "They asked, not bought yet",
        "No rhythm": "Nothing is suggested",
    }
)
"""What is said of the circles of a new studio as long as they are called so."""

_KINDS = mark_all(
    {
        SaleKind.ORIGINAL: "originals",
        SaleKind.EDITION: "editions",
        SaleKind.COMMISSION: "commissions",
        SaleKind.SERVICE: "services",
        SaleKind.WORKSHOP: "workshops",
        SaleKind.OTHER: "other sales",
    }
)
_UNITS = {
    Unit.DAYS: mark_n("day", "days"),
    Unit.WEEKS: mark_n("week", "weeks"),
    Unit.MONTHS: mark_n("month", "months"),
    Unit.YEARS: mark_n("year", "years"),
}
_WRONG = mark_all(
    {
        "number": "This is a whole number from {expects}.",
        "time": "This is a time of day, such as 08:30.",
        "hours": "These are two different times of day, such as 19:00 and 08:00.",
        "currency": "This is a currency of three letters, such as EUR.",
    }
)
_PLAIN = mark_all(
    {
        "no_working_day": "One day at least stays a working day.",
        "name_taken": "The name “{name}” is taken. Choose another one.",
        "cannot_be_empty": "A name is needed.",
        "no_name": "A name is needed.",
        "nothing_said": "A name is needed.",
    }
)


THANK_THEM = mark("Thank them")
PLAN_HOLDS = mark(
    "A new step, another time and other sales hold for what is delivered from that day on. "
    "A step that is switched off goes at once."
)
NO_KINDS = mark("It needs one kind of sale at least.")
NO_LETTER = mark("The one that fits")
NO_RHYTHM = mark("none¦no rhythm")
KEEPS_ROLE = mark("Give its role to another before you remove it")


def wrong_count(most: int) -> str:
    return tr("This is a whole number from 1 to {most}.", most=most)


def in_circle(name: str, n: int) -> str:
    """Who is in a circle that is to go."""
    return tr(
        "{people} in {name}. They keep their own rhythm where they have one.",
        people=tr_n(n, "There is one person", "There are {n} people"),
        name=name,
    )


def people(n: int) -> str:
    """5 people."""
    return tr_n(n, "{n} person", "{n} people")


def people_a_day(n: int) -> str:
    """ "5 people" as a choice of how many a day; none is said as nobody."""
    return people(n) if n else tr("nobody")


def about_circle(name: str, role: CircleRole | None) -> str:
    """What a circle is for, by its English name in a new studio, and its role: "They bought. The circle for buyers"."""
    parts = [_ABOUT.get(name, ""), _ROLES[role] if role is not None else ""]
    return ". ".join(tr(part) for part in parts if part)


def role(which: CircleRole) -> str:
    """A role as it is offered: "Make it the circle for buyers"."""
    offered = {
        CircleRole.NEW: mark("Make it the circle for new people"),
        CircleRole.BUYERS: mark("Make it the circle for buyers"),
        CircleRole.IMPORTS: mark("Make it the one for people who only came by import"),
    }
    return tr(offered[which])


def unit(which: Unit, count: int) -> str:
    """month, or months where there are several."""
    return tr_n(count, *_UNITS[which])


def slower(name: str, every: Rhythm) -> str:
    """Clients every year."""
    return tr("{name} {every}", name=name, every=speaker().every(every))


def room_for(n: int) -> str:
    return tr_n(n, "Room for one person a day", "Room for {n} people a day")


SHORT = mark(
    "That is more than a day has room for. Nobody is lost: who waits longest comes first. "
    "If you like, take a slower rhythm, make more room, or give some people no rhythm on their own page."
)
"""Beside what the circles ask for, where that is more than the limit."""


def after(time_after: Rhythm, *, monthly: bool = False) -> str:
    """ "7 days after"; of a step that comes back while the work is made, "Every month"."""
    if monthly:
        return capital(speaker().every(time_after))
    return tr("{time} after", time=speaker().long(time_after))


def thanks_after(n: int) -> str:
    """1 day after; the same day."""
    return tr_n(n, "{n} day after", "{n} days after") if n else tr("the same day")


def kinds(of: Iterable[SaleKind]) -> str:
    """for originals, editions, commissions."""
    chosen = frozenset(of)
    if chosen >= frozenset(SaleKind):
        return tr("for every sale")
    return tr("for {kinds}", kinds=", ".join(tr(_KINDS[each]) for each in SaleKind if each in chosen))


def kind(which: SaleKind) -> str:
    """Originals."""
    return capital(tr(_KINDS[which]))


def step_name(name: str, handed_over_name: str) -> str:
    """ "Arrived safely?", with its name where the work was handed over: "Arrived safely, hangs well?"."""
    if speaker().code == "en" and name.endswith("?") and handed_over_name.endswith("?"):
        return f"{name.rstrip('? ')}, {speaker().within(handed_over_name)}"
    return f"{name} {handed_over_name}".strip()


def number_of_days(n: int) -> str:
    """7 days."""
    return tr_n(n, "{n} day", "{n} days")


def days_before(n: int) -> str:
    """1 day before; on the day."""
    return tr_n(n, "{n} day before", "{n} days before") if n else tr("on the day")


def weekdays() -> Sequence[tuple[str, str, str]]:
    """The days of the week: as stored, short and in full."""
    said = speaker()
    return [(stored, said.short_weekday(day), said.weekday(day)) for day, stored in enumerate(WEEKDAYS)]


def away(from_on: date, to_on: date, today: date) -> str:
    """From 1 June to 14 June; On 3 June."""
    first, last = days.dated(from_on, today), days.dated(to_on, today)
    if from_on == to_on:
        return tr("On {day}", day=first)
    return tr("From {first} to {last}", first=first, last=last)


def last_backup(on: date, at: time, today: date) -> str:
    """Last one today at 08:31, opened and checked. Kept: 7 days, 4 weeks, 12 months."""
    when = speaker().when(on, today)
    return tr(
        "Last one {when} at {clock}, opened and checked. Kept: 7 days, 4 weeks, 12 months.",
        when=when,
        clock=speaker().clock(at),
    )


def when_made(on: date, at: time, today: date) -> str:
    """Today at 08:31."""
    return capital(tr("{day} at {clock}", day=speaker().day(on, today), clock=speaker().clock(at)))


BACKUPS = mark("Each was opened and checked when it was made. They lie beside your data.")
NO_BACKUP = mark("None yet. One is made every day, opened and checked. Kept: 7 days, 4 weeks, 12 months.")
_BACKUPS = mark_all(
    {
        "daily": "Daily",
        "manual": "Made by you",
        "migration": "Before an update",
        "import": "Before an import",
        "merge": "Before two people became one",
        "restore": "Before going back",
        "mend": "Before mending",
    }
)


def backup(why: str, clients: int, entries: int) -> str:
    """Daily: 29 people, 171 entries."""
    return tr("{why}: {much}", why=tr(_BACKUPS.get(why, why)), much=much(clients, entries))


def much(clients: int, entries: int) -> str:
    """29 people, 171 entries."""
    return ", ".join((people(clients), tr_n(entries, "{n} entry", "{n} entries")))


def size(count: int) -> str:
    """9 MB."""
    for text, least in ((mark("{n} GB"), 1 << 30), (mark("{n} MB"), 1 << 20)):
        if count >= least:
            return tr(text, n=round(count / least))
    return tr("{n} KB", n=max(1, round(count / 1024)))


def where(clients: int, entries: int, bytes_used: int) -> str:
    """One file and your pictures. 29 people, 171 entries, 9 MB."""
    return tr(
        "One file and your pictures. {much}, {size}.",
        much=much(clients, entries),
        size=size(bytes_used),
    )


def in_trash(n: int) -> str:
    """3 things lie there. Each can come back for 30 days."""
    if not n:
        return tr("Nothing lies there. What you delete can come back for 30 days.")
    return tr_n(
        n,
        "One thing lies there. It can come back for 30 days.",
        "{n} things lie there. Each can come back for 30 days.",
    )


def wrong(error: CareError) -> str:
    """What does not fit a field, without the spelling of the command line."""
    if error.reason == "setting_value":
        expects, _, numbers = str(error.facts["expects"]).partition(" ")
        if expects in _WRONG:
            return tr(_WRONG[expects], expects=between(numbers))
    if error.reason in _PLAIN:
        return tr(_PLAIN[error.reason], **error.facts)
    return sentence(error)

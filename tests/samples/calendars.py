"""The facts about the sample calendars: which days of people they tell, and what each of their other events is."""

from __future__ import annotations

from clientcare.exchange.plan import Does, PlanLine
from clientcare.exchange.planning import plan_of
from tests.exchange.studio import Studio
from tests.samples.facts import Fact, Seen, fact, people


def _events(seen: Seen) -> list[tuple[str, str]]:
    """What every event that is no day of somebody is called, and when it is."""
    return [(each.name, str(each.facts.get("day", ""))) for each in seen.incoming.left_out]


def _lines(seen: Seen, name: str) -> list[PlanLine]:
    """What the calendar does in a studio with somebody of that name."""
    here = Studio()
    here.add(name)
    return list(plan_of(seen.incoming, here.known()).lines)


def events(*said: tuple[str, str]) -> Fact:
    told = ", ".join(f"{name or '(no name)'} on {day}" for name, day in said)
    return fact(f"{len(said)} event: {told}", lambda seen: _events(seen) == [*said])


def days(count: int) -> Fact:
    return fact(f"{count} days of every year", lambda seen: len(seen.incoming.days) == count)


WHOLE = fact("nothing in it is broken for us", lambda seen: seen.incoming.problems == ())
NOTHING_DONE = fact("nothing is saved unseen", lambda seen: not seen.studio.dates and not seen.plan.people)
_FOUR = (
    ("Event One", "1 January 2019, 15:00"),
    ("Event Four", "1 January 2019, 18:00"),
    ("Event Three", "1 January 2019, 17:00"),
    ("Event Två", "1 January 2019, 16:00"),
)

FACTS: dict[str, list[Fact]] = {
    "ics/google-birthdays.ics": [
        people(0),
        days(4),
        WHOLE,
        NOTHING_DONE,
        fact("all are of PErson #2", lambda seen: {day.names for day in seen.incoming.days} == {("PErson #2",)}),
        fact(
            "all are birthdays on 10 December, of no year",
            lambda seen: {(str(day.day), day.title) for day in seen.incoming.days} == {("12-10", "Birthday")},
        ),
        fact(
            "a person sees the day once",
            lambda seen: [line.does for line in _lines(seen, "Person #2")] == [Does.PROPOSE, *[Does.UNCHANGED] * 3],
        ),
    ],
    "ics/google-allday-alarms.ics": [
        people(0),
        events(("Event", "4 September 2012")),
        fact("2 alarms, the broken one too, bring nothing", lambda seen: not seen.incoming.days),
        WHOLE,
    ],
    "ics/outlook-tzid-commas.ics": [
        events(("", "30 May 2008, 15:00 (Canberra, Melbourne, Sydney)")),
        WHOLE,
    ],
    "ics/outlook-tzid-cyrillic.ics": [
        events(("", "30 May 2008, 15:00 (Екатеринбург)")),
        WHOLE,
    ],
    "ics/thunderbird-utf8.ics": [events(*_FOUR), WHOLE],
    "ics/thunderbird-latin1.ics": [events(*_FOUR), WHOLE],
    "ics/windows-timezone-name.ics": [
        events(("Event with Windows TZ name", "20 November 2019, 13:00 (New Zealand Standard Time)")),
        WHOLE,
    ],
    "ics/invalid-tzoffset.ics": [
        events(("Some event", "2 December 2012, 08:00 (Europe/Berlin)")),
        WHOLE,
    ],
    "ics/evolution-invite.ics": [
        events(("Invite", "21 March 2017, 12:00 (UTC)")),
        fact("the organiser and the attendee are nobody of ours", lambda seen: not seen.incoming.people),
        WHOLE,
    ],
    "ics/evolution-bare-vevent-yearly.ics": [
        days(1),
        fact(
            "New Year Party, each year from 2009-12-31",
            lambda seen: (
                [(day.title, str(day.day)) for day in seen.incoming.days] == [("New Year Party", "2009-12-31")]
            ),
        ),
        fact(
            "it is left out, for it names nobody",
            lambda seen: [line.reason for line in _lines(seen, "Ana Ruiz")] == ["names_nobody"],
        ),
        NOTHING_DONE,
        WHOLE,
    ],
}

"""`remind`, `reminders`, `date`: what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from clientcare.book import dates
from clientcare.book import reminders as deeds
from clientcare.book.dates import DateEdit
from clientcare.book.reminders import ReminderEdit, ReminderFields
from clientcare.cli import gather
from clientcare.cli.commands.common import person, person_or_none, record, renamed
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import ImportantDate, Reminder
from clientcare.store.reads import timeline

REMINDER = {
    "first": "first_on",
    "time": "time",
    "rule": "rule",
    "after-done": "after_done",
    "end": "ends_on",
    "title": "title",
}
DATE = {"heads-up": "heads_up", "day": "day", "title": "title"}


def remind(call: Call) -> Answer:
    said = dict(reminder_fields(call, call.given))
    first_on = cast("Any", said.pop("first_on"))
    change = deeds.add_reminder(call.desk, call.given["TITLE"], first_on, **cast("ReminderFields", said))
    return reminder_written(call, call.did(change).main)


def reminder_fields(call: Call, given: Mapping[str, Any]) -> ReminderEdit:
    """What the options of `remind` say, in the words of the book; CareError usage for both ways to repeat."""
    if given.get("rule") and given.get("after-done"):
        raise CareError(Code.USAGE, "one_or_the_other", one="--rule", other="--after-done")
    said = renamed(given, REMINDER)
    if "client" in given:
        said["client"] = person_or_none(call, given["client"])
    return cast("ReminderEdit", said)


def reminders(call: Call) -> Answer:
    found = timeline.reminders(call.desk.studio)
    return Answer(
        lambda: {"reminders": gather.reminder_shapes(call.desk, found)},
        lambda: pages.reminders(gather.reminders(call.desk, found), gather.names(call.desk, _people(found))),
    )


def date(call: Call) -> Answer:
    client = person(call, call.given["CLIENT"])
    said = renamed(call.given, {"heads-up": "heads_up"})
    change = dates.add_date(call.desk, client, call.given["TITLE"], call.given["DAY"], **said)
    return date_written(call, call.did(change).main)


def date_fields(given: Mapping[str, Any]) -> DateEdit:
    """What may be said of an important date, in the words of the book."""
    said = renamed(given, DATE)
    if "switch" in given:
        said["switched_on"] = given["switch"] == "on"
    return cast("DateEdit", said)


def reminder_written(call: Call, uid: str) -> Answer:
    """The reminder as it now is."""
    found = record(call, uid)
    assert isinstance(found, Reminder)
    return Answer(
        lambda: gather.reminder_shapes(call.desk, [found])[0],
        lambda: pages.reminders(gather.reminders(call.desk, [found]), gather.names(call.desk, _people([found]))),
        uid,
    )


def date_written(call: Call, uid: str) -> Answer:
    """The important date as it now is."""
    found = record(call, uid)
    assert isinstance(found, ImportantDate)
    return Answer(
        lambda: gather.important_date(call.desk, found),
        lambda: pages.important_date(found, gather.names(call.desk, [found.client])),
        uid,
    )


def _people(found: list[Reminder]) -> list[str | None]:
    return [one.client for one in found]

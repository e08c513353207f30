"""What a calendar tells of people: whose day, which, and what of it is no day of anybody (PRODUCT §6, In)."""

from __future__ import annotations

from typing import Any

import pytest

from clientcare.domain.errors import CareError
from clientcare.domain.values import DateKind
from clientcare.exchange.calendar_names import taken_apart
from clientcare.exchange.incoming import Format, IncomingDay, SourceFile
from clientcare.exchange.reading import recognise
from tests.exchange.calendars import calendar, event, every_year
from tests.exchange.studio import Studio


def days(content: str | bytes, **options: Any) -> list[IncomingDay]:
    return list(Studio().read(content, **options).days)


def only_day(content: str | bytes) -> str:
    (found,) = days(content)
    return str(found.day)


def why(content: str | bytes) -> list[str]:
    """What is said of events that are no days of people, and of what cannot be read."""
    found = Studio().read(content)
    assert not found.days
    return [each.why for each in (*found.left_out, *found.problems)]


@pytest.mark.parametrize(
    ("summary", "name"),
    [
        ("Anna's birthday", "Anna"),
        ("Anna’s Birthday", "Anna"),
        ("James' birthday", "James"),
        ("Birthday of Ana Ruiz", "Ana Ruiz"),
        ("Birthday: Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz - Birthday", "Ana Ruiz"),
        ("Ana de la Cruz birthday", "Ana de la Cruz"),
        ("Birthday Ana de la Cruz", "Ana de la Cruz"),
        ("Ana Ruiz’s 45th Birthday", "Ana Ruiz"),
        ("🎂 Ana Ruiz", "Ana Ruiz"),
        ("Geburtstag von Anna", "Anna"),
        ("40. Geburtstag von Bo Lind", "Bo Lind"),
        ("Hans' Geburtstag", "Hans"),
        ("Bo Lind hat heute Geburtstag", "Bo Lind"),
        ("Cumpleaños de Ana", "Ana"),
        ("Anniversaire d’Anna", "Anna"),
        ("Compleanno di Ana", "Ana"),
        ("Verjaardag van Ana", "Ana"),
        ("アナの誕生日", "アナ"),
    ],
)
def test_a_birthday_is_told_in_many_ways(summary: str, name: str) -> None:
    (found,) = days(every_year(summary))
    assert (found.names, found.title, found.kind) == ((name,), "Birthday", DateKind.BIRTHDAY)


@pytest.mark.parametrize(
    ("summary", "name"),
    [
        ("Wedding anniversary of Ana and Bo", "Ana and Bo"),
        ("Hochzeitstag Ana & Bo", "Ana & Bo"),
        ("Anniversaire de mariage: Ana et Bo", "Ana et Bo"),
        ("Ana Ruiz: Anniversary", "Ana Ruiz"),
    ],
)
def test_an_anniversary_is_one_also_where_it_is_french(summary: str, name: str) -> None:
    (found,) = days(every_year(summary))
    assert (found.names, found.kind) == ((name,), DateKind.ANNIVERSARY)


def test_a_name_that_ends_like_a_genitive_may_be_either() -> None:
    assert taken_apart("Annas Geburtstag").names == ("Annas", "Anna")
    assert taken_apart("Thomas Geburtstag").names[0] == "Thomas"


@pytest.mark.parametrize(
    "summary", ["New Year Party", "Surprise birthday party for Ana", "Birthday", "Geburtstagsfeier"]
)
def test_what_names_nobody_by_itself_is_kept_whole(summary: str) -> None:
    (found,) = days(every_year(summary))
    assert (found.names, found.title, found.kind) == ((), summary, DateKind.OWN)


@pytest.mark.parametrize(
    "mark",
    ["X-KDE-KABC-BIRTHDAY:YES", "X-NEXTCLOUD-BC-FIELD-TYPE:BDAY", "CATEGORIES:Work,Birthdays", "X-STUDIO-BIRTHDAY:1"],
)
def test_a_program_says_beside_the_name_that_it_is_a_birthday(mark: str) -> None:
    (found,) = days(calendar(event("Ana Ruiz", "20200314", mark, rule=None)))
    assert (found.names, found.kind) == (("Ana Ruiz",), DateKind.BIRTHDAY)


def test_a_mark_that_says_no_is_none() -> None:
    assert why(calendar(event("Ana Ruiz", "20200314", "X-STUDIO-BIRTHDAY:NO", rule=None)))


def test_the_whole_name_beside_the_text_counts() -> None:
    marks = ("X-KDE-KABC-BIRTHDAY:YES", "X-KDE-KABC-NAME-1:Ana Ruiz")
    (found,) = days(calendar(event("Nana's birthday", "19800314", *marks)))
    assert (found.names, str(found.day)) == (("Ana Ruiz",), "1980-03-14")


def test_in_a_calendar_of_birthdays_a_name_is_enough() -> None:
    content = calendar(event("Ana Ruiz"), event("Bo's anniversary"), X_WR_CALNAME="Geburtstage")
    assert [(each.names, each.kind) for each in days(content)] == [
        (("Ana Ruiz",), DateKind.BIRTHDAY),
        (("Bo",), DateKind.ANNIVERSARY),
    ]


# --- which day ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "lines", "day"),
    [
        ("20200314", (), "03-14"),
        ("19800314", (), "1980-03-14"),
        ("20050314", ("CREATED:20190101T000000Z",), "2005-03-14"),
        ("20190314", ("CREATED:20190101T000000Z",), "03-14"),
        ("16040314", (), "03-14"),
        ("16010314", (), "03-14"),
        ("19700314", (), "03-14"),
        ("19000314", (), "03-14"),
        (";VALUE=DATE;X-APPLE-OMIT-YEAR=1980:19800314", (), "03-14"),
        (":--0314", (), "03-14"),
        (";VALUE=DATE:--03-14", (), "03-14"),
        ("19700314", ("X-NEXTCLOUD-BC-UNKNOWN-YEAR:1",), "03-14"),
        ("20100314", ("X-NEXTCLOUD-BC-FIELD-TYPE:BDAY", "X-NEXTCLOUD-BC-YEAR:1970"), "1970-03-14"),
        ("29990314", ("CREATED:29991231T000000Z", "X-KDE-KABC-BIRTHDAY:YES"), "03-14"),
        ("20200229", (), "02-29"),
    ],
)
def test_the_year_of_a_birthday_is_only_taken_where_it_is_one(begins: str, lines: tuple[str, ...], day: str) -> None:
    assert only_day(calendar(event("Ana's birthday", begins, *lines))) == day


def test_a_year_beside_the_name_is_the_year() -> None:
    for summary in ("Ana's birthday (1979)", "🎂 Ana (*1979)", "Ana's birthday (geb. 1979)"):
        assert only_day(every_year(summary)) == "1979-03-14"
    assert only_day(every_year("Ana's birthday (41)")) == "03-14"


@pytest.mark.parametrize(
    ("begins", "lines", "zone", "day"),
    [
        (";TZID=Europe/Berlin:20200314T000000", (), "", "03-14"),
        (";TZID=No Such Place:20200314T233000", (), "", "03-14"),
        (";TZID=Europe:20200314T233000", (), "", "03-14"),
        (";TZID=/etc/localtime:20200314T233000", (), "", "03-14"),
        (":20200314T120000Z", (), "Europe", "03-14"),
        (":20200313T230000Z", ("DTEND:20200314T230000Z",), "", "03-14"),
        (":20200314T050000Z", ("DTEND:20200315T050000Z",), "", "03-14"),
        (":20200313T230000Z", (), "Europe/Berlin", "03-14"),
        (":20200314T020000Z", (), "America/New_York", "03-13"),
        (":20200314T000000Z", (), "../../etc/passwd", "03-14"),
        (":20200314T090000", (), "", "03-14"),
        (":99991231T230000Z", ("DTEND:99991231T230000Z",), "Asia/Tokyo", "12-31"),
    ],
)
def test_a_day_is_the_one_at_home_whatever_the_zone(begins: str, lines: tuple[str, ...], zone: str, day: str) -> None:
    said = {"X_WR_TIMEZONE": zone} if zone else {}
    assert only_day(calendar(event("Ana's birthday", begins, *lines), **said)) == day


@pytest.mark.parametrize(
    ("begins", "rule", "day"),
    [
        ("20200101", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14", "03-14"),
        ("20200314", "FREQ=MONTHLY;INTERVAL=12", "03-14"),
        ("20250228", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", "02-29"),
        ("20250228", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "02-29"),
        ("20250301", "FREQ=YEARLY;BYYEARDAY=60", "02-29"),
        ("19810228", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "02-29"),
        ("20200314", "FREQ=YEARLY;UNTIL=20300101", "03-14"),
        ("20200314", "FREQ=YEARLY;UNTIL=20300101T120000Z", "03-14"),
        ("20200314", "FREQ=YEARLY;COUNT=100000000", "03-14"),
    ],
)
def test_a_rule_says_on_which_day_of_the_year(begins: str, rule: str, day: str) -> None:
    assert only_day(calendar(event("Ana Ruiz: show", begins, rule=rule))) == day


def test_a_birthday_need_not_come_back_to_be_one() -> None:
    for rule in (None, "FREQ=DAILY;COUNT=1", "FREQ=YEARLY;UNTIL=20210101", "nonsense"):
        assert only_day(calendar(event("Ana's birthday", rule=rule))) == "03-14"


def test_a_birthday_dinner_is_no_day_of_every_year() -> None:
    assert why(calendar(event("Ana's birthday", ":20200314T190000", rule=None))) == [
        "14 March 2020, 19:00: once, not a day of every year."
    ]


# --- what is no day of anybody --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (event("Fair", rule=None), "14 March 2020: once, not a day of every year."),
        (event("Fair", rule="FREQ=WEEKLY"), "14 March 2020: it repeats, but not once a year."),
        (event("Fair", rule="FREQ=YEARLY;BYMONTH=3,9"), "14 March 2020: it repeats, but not once a year."),
        (event("Fair", rule="FREQ=YEARLY;INTERVAL=2"), "14 March 2020: it does not come every year."),
        (event("Fair", rule="FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"), "14 March 2020: it falls on another day every year."),
        (event("Fair", rule="FREQ=YEARLY;UNTIL=20250101"), "14 March 2020: the series has ended."),
        (event("Fair", rule="FREQ=YEARLY;COUNT=3"), "14 March 2020: the series has ended."),
        (event("Fair", rule="FREQ=NEVER"), "How the event “Fair” repeats cannot be read."),
        (event("Fair", rule="FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=4"), "How the event “Fair” repeats cannot be read."),
        (
            event("Fair", rule="FREQ=YEARLY;BYDAY=" + ",".join(["MO"] * 9000)),
            "How the event “Fair” repeats cannot be read.",
        ),
        (event("Ana's birthday", "20200314", "STATUS:CANCELLED"), "Cancelled in the calendar."),
        (event("Ana's birthday", "not a day"), "The event “Ana's birthday” has no day that can be read."),
        (event("Fair", ":--0231"), "The event “Fair” has no day that can be read."),
        (event("Fair", ";VALUE=DATE,DATE:20200314"), "This event cannot be read."),
        (event("Ana's birthday", "20200231"), "The event “Ana's birthday” has no day that can be read."),
        (event("Ana's birthday").replace("VEVENT", "VTODO"), "A task or a note of the calendar, not a day."),
        (event("Call", "20200314", "UID:reminder-1@clientcare"), "A reminder that went out from here."),
    ],
)
def test_everything_else_is_left_out_and_said(content: str, sentence: str) -> None:
    assert why(calendar(content)) == [sentence]


def test_a_calendar_that_takes_its_events_back_brings_nothing() -> None:
    assert why(calendar(event("Ana's birthday"), METHOD="CANCEL")) == ["Cancelled in the calendar."]


# --- broken calendars -----------------------------------------------------------------------------------------


def test_one_broken_line_takes_nothing_from_the_rest() -> None:
    content = calendar(event("Ana's birthday", "20200314", "a line of nothing"), event("Bo's birthday"))
    found = Studio().read(content)
    assert [each.names for each in found.days] == [("Ana",), ("Bo",)]
    assert [(each.line, each.why) for each in found.problems] == [
        (7, "This line of an event cannot be read; the event was.")
    ]


@pytest.mark.parametrize(
    "end", ["", "\r\nEND:VCALENDAR", "\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART:20200101\r\nEND:VEVENT"]
)
def test_an_event_that_was_cut_off_is_read_as_far_as_it_goes(end: str) -> None:
    cut = event("Ana's birthday").removesuffix("\r\nEND:VEVENT")
    found = Studio().read(f"BEGIN:VCALENDAR\r\n{cut}{end}")
    assert [each.names for each in found.days] == [("Ana",)]
    assert [each.why for each in found.problems] == ["The event has no end; what there is was read."]


def test_folded_lines_are_one_also_within_a_letter() -> None:
    whole = calendar(event("Zoë Müller's birthday")).encode()
    at = whole.index("ë".encode()) + 1
    (found,) = days(whole[:at] + b"\r\n " + whole[at:])
    assert found.names == ("Zoë Müller",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_letters_are_whole_in_any_encoding(encoding: str) -> None:
    (found,) = days(every_year("Zoë Müllers Geburtstag").encode(encoding))
    assert found.names == ("Zoë Müllers", "Zoë Müller")


def test_an_old_calendar_with_quoted_letters_is_read() -> None:
    content = event("x").replace("SUMMARY:x", "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB's birthday")
    assert days(calendar(content))[0].names == ("Zoë",)


def test_alarms_and_time_zones_within_say_nothing() -> None:
    alarm = "BEGIN:VALARM\r\nSUMMARY:Bo's birthday\r\nBEGIN:X-DEEP\r\nEND:X-DEEP\r\nEND:VALARM"
    zone = "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+5328\r\nEND:STANDARD\r\nEND:VTIMEZONE"
    (found,) = days(calendar(zone, event("Ana's birthday", "20200314", alarm)))
    assert found.names == ("Ana",)


def test_an_event_stands_on_the_line_it_begins_on() -> None:
    assert [each.line for each in days(every_year("Ana's birthday", "Bo's birthday"))] == [3, 8]


def test_a_calendar_is_known_by_what_is_in_it() -> None:
    options = Studio().options()
    for content in (every_year("x"), event("x"), "\ufeff" + every_year("x")):
        assert recognise(SourceFile("x.txt", content.encode()), options) is Format.ICS


def test_what_is_no_calendar_is_refused_though_somebody_says_it_is_one() -> None:
    with pytest.raises(CareError) as refused:
        days("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", format=Format.ICS)
    assert refused.value.reason == "no_calendar"
    assert days("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") == []

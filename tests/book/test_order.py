"""The artist's own order: circles, the plan, templates, settings, days away, the line of the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import circles, clients, dates, days, plan, reminders, templates
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit, YearlyDay
from clientcare.domain.errors import Code
from clientcare.domain.records import CircleRhythm, ImportantDate
from clientcare.domain.values import CircleRole, DateKind, SaleKind
from clientcare.store.reads import deeds, order, timeline
from tests.book.studios import TODAY, Book, only, refused

WEEKLY, MONTHLY = Rhythm(1, Unit.WEEKS), Rhythm(1, Unit.MONTHS)


def names(book: Book) -> list[str]:
    return [circle.name for circle in order.circles(book.studio)]


# --- circles --------------------------------------------------------------------------------------------------


def test_a_new_circle_stands_last_or_where_it_was_put(book: Book) -> None:
    circles.add_circle(book.desk, "Neighbours", MONTHLY)
    circles.add_circle(book.desk, "Family", WEEKLY, place=1)
    assert names(book) == [
        *("Family", "Our people", "Collectors", "Clients", "Keep warm", "New & curious", "No rhythm", "Neighbours"),
    ]


def test_a_circle_can_be_moved_and_renamed(book: Book) -> None:
    circles.edit_circle(book.desk, book.circle("Keep warm"), place=2, name="Friends")
    assert names(book)[:3] == ["Our people", "Friends", "Collectors"]
    circles.edit_circle(book.desk, book.circle("Friends"), place=99)
    assert names(book)[-1] == "Friends"


def test_what_a_circle_asked_for_before_is_kept(book: Book) -> None:
    uid = book.circle("Clients")
    circles.edit_circle(book.later(1), uid, every=Rhythm(3, Unit.MONTHS))
    assert book.record(uid).rhythms[-1] == CircleRhythm(Rhythm(3, Unit.MONTHS), book.later(1).today)
    circles.edit_circle(book.later(1), uid, every=Rhythm(6, Unit.MONTHS))
    assert len(book.record(uid).rhythms) == 1


def test_a_role_moves_from_one_circle_to_another(book: Book) -> None:
    uid = book.circle("Keep warm")
    circles.edit_circle(book.desk, uid, role=CircleRole.NEW)
    assert [circle.name for circle in order.circles(book.studio) if circle.role is CircleRole.NEW] == ["Keep warm"]
    assert book.client(book.add("Ana")).belonging.circle == uid
    refused(book, lambda: circles.edit_circle(book.desk, uid, role=CircleRole.BUYERS), Code.INVALID, "circle_with_role")


def test_a_name_is_taken_once(book: Book) -> None:
    taken = lambda: circles.add_circle(book.desk, "colléctors", MONTHLY)  # noqa: E731
    refused(book, taken, Code.EXISTS, "name_taken")
    uid = book.circle("Clients")
    refused(book, lambda: circles.edit_circle(book.desk, uid, name="Collectors"), Code.EXISTS, "name_taken")
    assert not circles.edit_circle(book.desk, uid, name="Clients").touched()


def test_who_was_in_a_circle_that_is_removed_moves_together(book: Book) -> None:
    warm = book.circle("Keep warm")
    ana, rosa = book.add("Ana", circle=warm), book.add("Rosa", circle=warm)
    circles.remove_circle(book.desk, warm, to=book.circle("Clients"))
    assert "Keep warm" not in names(book)
    assert {book.client(uid).belonging.circle for uid in (ana, rosa)} == {book.circle("Clients")}
    clients.edit_client(book.later(1), ana, circle=book.circle("Collectors"))


def test_a_circle_with_a_role_or_with_people_and_nowhere_to_go_stays(book: Book) -> None:
    warm = book.circle("Keep warm")
    book.add("Ana", circle=warm)
    clients_circle = book.circle("Clients")
    refused(book, lambda: circles.remove_circle(book.desk, warm), Code.INVALID, "circle_with_people")
    refused(book, lambda: circles.remove_circle(book.desk, warm, to=warm), Code.INVALID, "circle_with_people")
    refused(book, lambda: circles.remove_circle(book.desk, clients_circle, to=warm), Code.INVALID, "circle_with_role")
    assert circles.remove_circle(book.desk, book.circle("Collectors")).touched()


# --- the plan, templates, settings ----------------------------------------------------------------------------


def step(book: Book, name: str) -> str:
    return next(each.uid for each in order.plan(book.studio) if each.step == name)


def test_another_time_holds_from_today_on(book: Book) -> None:
    uid = step(book, "arrived")
    plan.edit_step(book.later(1), uid, after=Rhythm(10, Unit.DAYS))
    assert [version.since for version in book.record(uid).versions] == [date.min, book.later(1).today]
    plan.edit_step(book.later(1), uid, after=Rhythm(7, Unit.DAYS))
    assert [version.since for version in book.record(uid).versions] == [date.min]


def test_a_step_switched_off_and_on_again_holds_for_deliveries_from_then_on(book: Book) -> None:
    uid = step(book, "arrived")
    plan.edit_step(book.later(1), uid, switched_on=False)
    plan.edit_step(book.later(3), uid, switched_on=True)
    assert [version.switched_on for version in book.record(uid).versions] == [True, False, True]


def test_a_step_of_ones_own_is_for_all_kinds_unless_said(book: Book) -> None:
    uid = plan.add_step(book.desk, "framed", MONTHLY).main
    assert (book.record(uid).name, book.record(uid).versions[-1].kinds) == ("framed", frozenset(SaleKind))
    plan.edit_step(book.desk, uid, kinds=[SaleKind.ORIGINAL], name="Framed?", template="Framing")
    assert book.record(uid).versions[-1].kinds == {SaleKind.ORIGINAL}
    assert order.plan(book.studio)[-1].template == "Framing"


def test_a_step_needs_a_short_name_a_time_and_a_kind(book: Book) -> None:
    for name, code, reason in (("Framed?", Code.USAGE, "step_name"), ("arrived", Code.EXISTS, "name_taken")):
        refused(book, lambda name=name: plan.add_step(book.desk, name, MONTHLY), code, reason)
    refused(book, lambda: plan.add_step(book.desk, "framed", NO_RHYTHM), Code.USAGE, "step_needs_time")
    refused(book, lambda: plan.add_step(book.desk, "framed", MONTHLY, kinds=[]), Code.USAGE, "step_needs_kinds")


def test_a_template_of_a_name_is_there_once_in_each_language(book: Book) -> None:
    uid = templates.add_template(book.desk, "Farewell", text="Until then").main
    templates.add_template(book.desk, "Farewell", language="de")
    refused(book, lambda: templates.add_template(book.desk, "farewell"), Code.EXISTS, "name_taken")
    refused(book, lambda: templates.edit_template(book.desk, uid, language="de"), Code.EXISTS, "name_taken")
    templates.edit_template(book.desk, uid, name="Goodbye")
    assert book.record(uid).name == "Goodbye"


def test_a_setting_is_kept_as_it_is_written(book: Book) -> None:
    days.change_setting(book.desk, "days-off", "Sat,Sun")
    days.change_setting(book.desk, "days_off", "sun")
    assert order.settings(book.studio).days_off == {6}
    assert not days.change_setting(book.desk, "days_off", "sun").touched()
    refused(book, lambda: days.change_setting(book.desk, "weather", "fine"), Code.USAGE, "unknown_setting")
    refused(book, lambda: days.change_setting(book.desk, "daily_limit", "many"), Code.USAGE, "setting_value")
    all_seven = "mon,tue,wed,thu,fri,sat,sun"
    refused(book, lambda: days.change_setting(book.desk, "days_off", all_seven), Code.INVALID, "no_working_day")


# --- days away and the line of the day ------------------------------------------------------------------------


def away(book: Book) -> list[tuple[int, int]]:
    """The days away, as counted from today."""
    return [((each.from_on - TODAY).days, (each.to_on - TODAY).days) for each in order.away(book.studio)]


def set_away(book: Book, begin: int, end: int, *, on: int = 0) -> None:
    days.set_away(book.later(on), TODAY + timedelta(days=begin), TODAY + timedelta(days=end))


def test_days_away_that_are_over_are_kept(book: Book) -> None:
    set_away(book, 0, 5)
    days.end_away(book.later(3))
    assert away(book) == [(0, 2)]
    refused(book, lambda: days.end_away(book.later(3)), Code.INVALID, "not_away")


def test_planned_days_away_are_changed_and_given_up_without_a_trace(book: Book) -> None:
    set_away(book, 10, 20)
    set_away(book, 12, 15)
    assert away(book) == [(12, 15)]
    days.end_away(book.desk)
    assert away(book) == []


def test_a_stay_that_is_made_longer_keeps_the_days_gone_by(book: Book) -> None:
    set_away(book, 0, 5)
    set_away(book, 3, 9, on=3)
    assert away(book) == [(0, 2), (3, 9)]


def test_planning_the_next_days_away_does_not_end_those_of_now(book: Book) -> None:
    set_away(book, 0, 5)
    set_away(book, 30, 40, on=2)
    assert away(book) == [(0, 5), (30, 40)]


def test_days_away_end_after_they_begin(book: Book) -> None:
    refused(book, lambda: days.set_away(book.desk, TODAY, date(2026, 5, 1)), Code.INVALID, "away_ends_before")


def test_the_line_of_the_day_can_be_written_again_and_taken_away(book: Book) -> None:
    days.reflect(book.desk, "I called back")
    days.reflect(book.desk, " I called back twice ")
    found = deeds.reflection(book.studio, TODAY)
    assert found is not None
    assert found.text == "I called back twice"
    days.reflect(book.desk, "")
    assert deeds.reflection(book.studio, TODAY) is None
    refused(book, lambda: days.reflect(book.desk, ""), Code.USAGE, "nothing_said")


# --- dates and reminders --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Birthday", DateKind.BIRTHDAY), ("anniversary", DateKind.ANNIVERSARY), ("Opening", DateKind.OWN)],
)
def test_what_a_date_is_follows_from_its_title(book: Book, title: str, kind: DateKind) -> None:
    ana = book.add("Ana")
    assert only(dates.add_date(book.desk, ana, title, YearlyDay(6, 1)), ImportantDate).kind is kind


def test_there_is_one_birthday(book: Book) -> None:
    ana = book.add("Ana", birthday=YearlyDay(3, 14))
    refused(
        book, lambda: dates.add_date(book.desk, ana, "Birthday", YearlyDay(3, 15)), Code.EXISTS, "birthday_is_there"
    )


def test_a_date_can_be_switched_off_and_renamed(book: Book) -> None:
    ana = book.add("Ana")
    uid = dates.add_date(book.desk, ana, "Opening", YearlyDay(6, 1), heads_up=14).main
    dates.edit_date(book.desk, uid, switched_on=False, title="Anniversary", heads_up=3)
    (found,) = timeline.dates_of(book.studio, ana)
    assert (found.kind, found.switched_on, found.heads_up) == (DateKind.ANNIVERSARY, False, 3)
    refused(book, lambda: dates.edit_date(book.desk, uid, heads_up=-1), Code.USAGE, "heads_up_range")
    refused(
        book,
        lambda: dates.add_date(book.desk, ana, "Show", YearlyDay(6, 1), heads_up=400),
        Code.USAGE,
        "heads_up_range",
    )


def test_a_reminder_repeats_in_one_way(book: Book) -> None:
    uid = reminders.add_reminder(book.desk, "Order paper", TODAY, rule="rrule:freq=monthly;bymonthday=1").main
    assert book.record(uid).rule == "FREQ=MONTHLY;BYMONTHDAY=1"
    reminders.edit_reminder(book.desk, uid, after_done=MONTHLY)
    assert (book.record(uid).rule, book.record(uid).after_done) == ("", MONTHLY)
    reminders.edit_reminder(book.desk, uid, rule="FREQ=DAILY", title="Order ink", client=book.add("Ana"))
    assert (book.record(uid).rule, book.record(uid).after_done) == ("FREQ=DAILY", NO_RHYTHM)


def test_a_reminder_is_refused_with_no_rule_or_an_end_before_it_begins(book: Book) -> None:
    for said, code, reason in (
        ({"rule": "FREQ=HOURLY"}, Code.USAGE, "not_a_rule"),
        ({"rule": "now and then"}, Code.USAGE, "not_a_rule"),
        ({"rule": "FREQ=DAILY", "after_done": MONTHLY}, Code.INVALID, "two_ways_to_repeat"),
        ({"ends_on": date(2026, 5, 1)}, Code.INVALID, "ends_before_it_begins"),
        ({"client": "nobody"}, Code.NOT_FOUND, "no_such_record"),
    ):
        refused(
            book,
            lambda said=said: reminders.add_reminder(book.desk, "Order paper", TODAY, **said),  # type: ignore[typeddict-item]
            code,
            reason,
        )

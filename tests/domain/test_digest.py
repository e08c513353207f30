"""What is told when: one digest a day, a summary after missed days, reminders at their hour."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from clientcare.domain.calendar import Span
from clientcare.domain.care.facts import Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card, Standing
from clientcare.domain.digest import (
    DIGEST,
    Moment,
    Occasion,
    Telling,
    digest_due,
    digest_moment,
    in_quiet_hours,
    rings,
    with_cards,
)
from clientcare.domain.ledger import Ledger, Told
from clientcare.domain.settings import Settings
from clientcare.domain.values import Kind
from tests.domain.moments import HERE, THURSDAY, USUAL, WEEKENDS, at, day, item, told


def occasion(moment: Moment, *ledger: Told, context: Context = HERE, **settings: Any) -> str:
    quiet_on = settings.pop("quiet_on", None)
    found = digest_due(moment, Settings(**settings), context, Ledger(ledger), quiet_on)
    return "" if found is None else str(found.occasion)


# --- the digest -----------------------------------------------------------------------------------------------


def test_the_digest_comes_at_its_time_and_once_a_day() -> None:
    assert occasion(at("08:29")) == ""
    assert occasion(at("08:30")) == "digest"
    assert occasion(at("17:00")) == "digest"
    assert occasion(at("17:00"), told(THURSDAY)) == ""
    assert occasion(at("08:30", day(15)), told(THURSDAY)) == "digest"


def test_it_can_be_switched_off() -> None:
    assert occasion(at("08:30"), digest=False) == ""


def test_at_night_it_is_still_the_day_before() -> None:
    assert occasion(at("01:30", day(15)), told(THURSDAY)) == ""
    assert digest_moment(THURSDAY, Settings(digest_at=time(3))) == datetime(2026, 5, 15, 3)
    assert digest_moment(date.max, Settings(digest_at=time(3))) == datetime(9999, 12, 31, 3)


def test_none_while_away_nor_in_quiet_hours_nor_when_asked_for_quiet() -> None:
    away = Context(away=(Span(THURSDAY, day(16)),))
    assert occasion(at("09:00"), context=away) == ""
    assert occasion(at("09:00", day(16)), context=away) == "digest"
    assert occasion(at("09:00"), quiet_hours=(time(8), time(10))) == ""
    assert occasion(at("10:00"), quiet_hours=(time(8), time(10))) == "digest"
    assert occasion(at("09:00"), quiet_on=THURSDAY) == ""
    assert occasion(at("08:00", day(15)), told(day(13)), quiet_on=THURSDAY) == ""
    assert occasion(at("08:30", day(15)), told(day(13)), quiet_on=THURSDAY) == "digest"


@pytest.mark.parametrize(
    ("hours", "quiet"),
    [
        (None, ""),
        ((time(21), time(8)), "21 23 0 7"),
        ((time(12), time(14)), "12 13"),
    ],
)
def test_quiet_hours_may_go_on_over_midnight(hours: tuple[time, time] | None, quiet: str) -> None:
    for hour in (0, 7, 8, 12, 13, 14, 20, 21, 23):
        assert in_quiet_hours(hours, time(hour)) == (str(hour) in quiet.split())


def test_after_missed_days_one_summary_comes_at_once() -> None:
    assert occasion(at("07:00"), told(day(12))) == "summary"
    assert occasion(at("07:00"), told(day(13))) == ""
    assert occasion(at("09:00"), told(day(1)), told(day(12))) == "summary"
    assert occasion(at("09:00"), told(day(1)), told(day(12)), told(THURSDAY)) == ""


def test_days_off_and_days_away_are_not_missed() -> None:
    monday = day(18)
    assert occasion(at("07:00", monday), told(day(15)), context=WEEKENDS) == ""
    assert occasion(at("07:00", monday), told(THURSDAY), context=WEEKENDS) == "summary"
    away = Context(away=(Span(day(15), monday),))
    assert occasion(at("07:00", monday), told(THURSDAY), context=away) == ""


def test_who_is_new_has_missed_nothing() -> None:
    assert occasion(at("07:00")) == ""


def test_later_moves_it_once() -> None:
    put_off = told(THURSDAY, "08:30", again="09:30")
    assert occasion(at("09:29"), put_off) == ""
    due = digest_due(at("09:30"), USUAL, HERE, Ledger([put_off]))
    assert due is not None
    assert (due.occasion, due.may_wait) == (Occasion.DIGEST, False)
    [again] = due.told(Ledger([put_off]), at("09:30").instant)
    assert (again.moved, again.put_off) == (True, False)
    assert occasion(at("09:31"), again) == ""


def test_what_was_put_off_and_not_told_again_is_missed() -> None:
    put_off = told(day(13), "23:30", again="23:59")
    assert occasion(at("05:00"), put_off) == "summary"
    assert occasion(at("05:00"), put_off, quiet_on=day(13)) == ""


def test_a_clock_set_back_does_not_tell_the_day_before() -> None:
    assert occasion(at("09:00", day(13)), told(THURSDAY)) == ""


def test_a_clock_that_was_wrong_by_years_does_not_silence_it() -> None:
    assert occasion(at("09:00"), told(date(2031, 1, 1))) == "digest"
    assert occasion(Moment(date.max, datetime.max, at("09:00").instant)) == "digest"


# --- what it tells of -----------------------------------------------------------------------------------------


def card(*items: Item) -> Card:
    return Card(Standing(1, False, "ana", "ana"), "ana", items)


DUE = Telling(Occasion.DIGEST, ((DIGEST, str(THURSDAY)),))


def test_it_tells_of_everybody_in_today() -> None:
    cards = [card(item(Kind.THANKS), item(Kind.CHECK_IN)), card(item(Kind.DATE, day(16)))]
    found = with_cards(DUE, cards, THURSDAY, HERE)
    assert found.keys == ("thanks:2026-05-14:", "check_in:2026-05-14:", "date:2026-05-16:")
    assert not found.is_empty


def test_on_a_day_off_it_tells_only_of_what_is_dated_that_day() -> None:
    saturday = day(16)
    cards = [
        card(item(Kind.THANKS, saturday), item(Kind.PROMISE, saturday)),
        card(item(Kind.DATE, day(17))),
        card(item(Kind.REMINDER, day(15))),
        card(item(Kind.REMINDER, saturday)),
        card(item(Kind.DATE, saturday)),
    ]
    found = with_cards(DUE, cards, saturday, WEEKENDS)
    assert found.keys == ("promise:2026-05-16:", "reminder:2026-05-16:", "date:2026-05-16:")
    assert with_cards(DUE, cards[:1], saturday, HERE).keys == ("thanks:2026-05-16:", "promise:2026-05-16:")


def test_a_reminder_with_a_time_today_rings_by_itself() -> None:
    assert with_cards(DUE, [card(item(Kind.REMINDER, THURSDAY, "08:00"))], THURSDAY, HERE).is_empty
    assert with_cards(DUE, [card(item(Kind.REMINDER, day(13), "08:00"))], THURSDAY, HERE).keys


# --- reminders with a time ------------------------------------------------------------------------------------


def ringing(moment: Moment, *items: Item, ledger: Ledger | None = None, context: Context = HERE) -> list[str]:
    found = rings(items, moment, context, ledger or Ledger())
    return [] if found is None else list(found.keys)


def test_a_reminder_rings_at_its_time_and_once() -> None:
    one = item(Kind.REMINDER, hour="16:00", key="reminder:a")
    assert ringing(at("15:59"), one) == []
    assert ringing(at("16:00"), one) == ["reminder:a"]
    found = rings([one], at("16:00"), HERE, Ledger())
    assert found is not None
    after = Ledger(found.told(Ledger(), at("16:00").instant))
    assert ringing(at("16:01"), one, ledger=after) == []
    moved = item(Kind.REMINDER, hour="17:00", key="reminder:a")
    assert ringing(at("17:00"), moved, ledger=after) == ["reminder:a"]


def test_it_rings_in_quiet_hours_and_on_days_off_but_waits_while_away() -> None:
    saturday = item(Kind.REMINDER, day(16), "23:00", key="reminder:a")
    assert ringing(at("23:00", day(16)), saturday, context=WEEKENDS) == ["reminder:a"]
    away = Context(away=(Span(day(15), day(18)),))
    assert ringing(at("23:00", day(16)), saturday, context=away) == []
    assert ringing(at("09:00", day(18)), saturday, context=away) == ["reminder:a"]


def test_only_open_reminders_with_a_time_ring() -> None:
    assert ringing(at("16:00"), item(Kind.REMINDER), item(Kind.THANKS)) == []
    assert ringing(at("16:00"), item(Kind.REMINDER, hour="15:00", snoozed_until=day(20))) == []


def test_several_ring_together_the_earliest_first() -> None:
    late = item(Kind.REMINDER, hour="16:00", key="reminder:b")
    early = item(Kind.REMINDER, day(13), "18:00", key="reminder:c")
    assert ringing(at("16:00"), late, early) == ["reminder:c", "reminder:b"]


def test_a_reminder_that_was_put_off_rings_again() -> None:
    one = item(Kind.REMINDER, hour="16:00", key="reminder:a")
    found = rings([one], at("16:00"), HERE, Ledger())
    assert found is not None
    later = Ledger(found.later(Ledger(), at("16:05").instant, at("17:05").instant))
    assert ringing(at("17:00"), one, ledger=later) == []
    assert ringing(at("17:05"), one, ledger=later) == ["reminder:a"]


def test_told_at_last_stays_told_when_the_clock_goes_back() -> None:
    put_off = told(THURSDAY, "08:30", again="09:30")
    [again] = DUE.told(Ledger([put_off]), at("08:00").instant)
    assert not again.put_off
    assert Ledger([again]).is_settled((DIGEST, str(THURSDAY)))
    assert Ledger([Told("a", "b", None, at("09:00").instant)]).is_due(("a", "b"), at("09:00").instant)

"""What is kept beside a client tells what is to come as the whole facts do."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given

from clientcare.domain.care.engine import items_of, upcoming_of
from clientcare.domain.care.kept import decode, encode
from clientcare.domain.care.outlook import outlook_of
from clientcare.domain.values import Kind
from tests.domain.care.anyone import TODAY, lives
from tests.domain.care.lives import Life, life
from tests.domain.care.test_properties import holds


@given(told=lives())
@holds(60)
def test_what_is_kept_names_what_is_to_come(told: Life) -> None:
    """But of a reminder that repeats only the next occurrence."""
    kept = decode(encode(outlook_of(told.facts, told.order, TODAY)), told.uid)
    assert kept.items_on(told.order, TODAY) == items_of(told.facts, told.order, TODAY)
    for days in (0, 30, 200):
        today = TODAY + timedelta(days)
        until = today + timedelta(100)
        coming = {item.key: item for item in upcoming_of(told.facts, told.order, today, until)}
        known = {item.key: item for item in kept.items_coming(today, until)}
        assert known.items() <= coming.items()
        assert all(coming[key].kind is Kind.REMINDER for key in coming.keys() - known.keys())


def test_only_what_can_be_open_on_a_day_is_read_back_for_it() -> None:
    told = life(circle="Our people").promised("Sheet", "1 May", "2 May").date("Birthday", "06-03")
    text = encode(outlook_of(told.facts, told.order, date(2026, 5, 14)))
    kinds = {item.kind for item in decode(text, told.uid, date(2026, 5, 14)).items}
    assert kinds == {Kind.PROMISE, Kind.CHECK_IN}
    assert {item.kind for item in decode(text, told.uid).items} == {*kinds, Kind.DATE}


def test_a_no_is_kept_with_it() -> None:
    told = life(circle="Our people").last_in_touch("14 Apr").quiet("1 May")
    outlook = outlook_of(told.facts, told.order, TODAY)
    assert decode(encode(outlook), told.uid) == outlook
    assert Kind.CHECK_IN not in outlook.allowed_on(TODAY)


def test_what_may_be_offered_is_kept_with_it() -> None:
    told = (
        life(circle="Our people").contact("1 Apr", "check_in").contact("2 Apr", "help").contact("3 Apr", "ask_feeling")
    )
    outlook = outlook_of(told.facts, told.order, TODAY)
    assert any(outlook.offers)
    assert decode(encode(outlook), told.uid) == outlook

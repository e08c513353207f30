"""One client of two, field by field (PRODUCT §3.14)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from clientcare.book.joined import all_pauses, joined, strictest
from clientcare.domain.calendar import Rhythm, Span, Unit
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.domain.records import Belonging, Client, CustomField, Reach, Source, StateSpan, WishSpan
from clientcare.domain.values import Channel, Fit, State, Wish

TODAY = date(2026, 5, 14)
ADDED = date(2026, 1, 1)
FEBRUARY, MARCH, APRIL = (date(2026, month, 1) for month in (2, 3, 4))


def client(uid: str, **fields: Any) -> Client:
    values: dict[str, Any] = {
        "name": uid.title(),
        "wishes": (WishSpan(Wish.WELCOME, ADDED),),
        "states": (StateSpan(State.ACTIVE, ADDED),),
        "belongings": (Belonging("new", ADDED),),
        **fields,
    }
    stamp = datetime(2026, 1, 1, tzinfo=UTC)
    return Client(uid=uid, entered_on=ADDED, seq=1, created_at=stamp, updated_at=stamp, **values)


def test_what_the_kept_one_lacks_comes_from_the_other() -> None:
    found = joined(client("anna", town="Porto"), client("ana", town="Lisbon", role="curator"), (), TODAY)
    assert (found.uid, found.name, found.town, found.role) == ("anna", "Anna", "Porto", "curator")


def test_a_field_can_be_taken_from_the_other() -> None:
    found = joined(client("anna", town="Porto"), client("ana", town="Lisbon"), ["town", "name"], TODAY)
    assert (found.name, found.town) == ("Ana", "Lisbon")


def test_no_field_but_these_can_be_taken() -> None:
    with pytest.raises(CareError, match="not_takeable"):
        joined(client("anna"), client("ana"), ["wish"], TODAY)


def test_texts_stand_one_after_the_other_unless_one_is_taken() -> None:
    one, two = client("anna", about="Two cats."), client("ana", about="Allergic to linseed.")
    assert joined(one, two, (), TODAY).about == "Two cats.\n\nAllergic to linseed."
    assert joined(one, replace(two, about="Two cats."), (), TODAY).about == "Two cats."
    assert joined(one, two, ["about"], TODAY).about == "Allergic to linseed."


def test_lists_are_united_and_nothing_stands_twice() -> None:
    one = client(
        "anna",
        emails=(Reach("anna@example.org", preferred=True),),
        tags=("Buyer",),
        sources=(Source("fair"),),
        custom=(CustomField("Wall", "3 m"),),
        not_by=(Channel.CALL,),
    )
    two = client(
        "ana",
        emails=(Reach("ANNA@example.org"), Reach("ana@example.org", preferred=True)),
        tags=("buyer", "Porto"),
        sources=(Source("Fair", "mail"), Source("shop")),
        custom=(CustomField("wall", "4 m"), CustomField("Dog", "Rex")),
        not_by=(Channel.LETTER, Channel.CALL),
    )
    found = joined(one, two, (), TODAY)
    assert [(each.value, each.preferred) for each in found.emails] == [
        ("anna@example.org", True),
        ("ana@example.org", False),
    ]
    assert found.tags == ("Buyer", "Porto")
    assert [each.source for each in found.sources] == ["fair", "shop"]
    assert [each.value for each in found.custom] == ["3 m", "Rex"]
    assert found.not_by == (Channel.CALL, Channel.LETTER)
    taken = joined(one, two, ["emails"], TODAY)
    assert [each.value for each in taken.emails if each.preferred] == ["ana@example.org"]


def test_the_stricter_wish_stands() -> None:
    welcome = (WishSpan(Wish.WELCOME, ADDED),)
    quiet = (*welcome, WishSpan(Wish.QUIET, MARCH, "Ana"))
    assert strictest(welcome, quiet) == strictest(quiet, welcome) == quiet


def test_of_the_same_wish_the_later_since_stands() -> None:
    one, two = (WishSpan(Wish.QUIET, MARCH, "Ana"),), (WishSpan(Wish.QUIET, APRIL, "her son"),)
    assert strictest(one, two)[-1] == two[-1]


def test_on_each_day_the_stricter_wish_held() -> None:
    ended = (WishSpan(Wish.WELCOME, ADDED), WishSpan(Wish.QUIET, FEBRUARY), WishSpan(Wish.WELCOME, APRIL))
    reach_out = (WishSpan(Wish.THEY_REACH_OUT, MARCH),)
    assert [(span.wish, span.since) for span in strictest(ended, reach_out)] == [
        (Wish.WELCOME, ADDED),
        (Wish.QUIET, FEBRUARY),
        (Wish.THEY_REACH_OUT, APRIL),
    ]


def test_pauses_that_meet_are_one() -> None:
    assert all_pauses([Span(ADDED, MARCH)], [Span(FEBRUARY, APRIL)]) == (Span(ADDED, APRIL),)
    assert all_pauses([Span(ADDED, FEBRUARY)], [Span(MARCH)]) == (Span(ADDED, FEBRUARY), Span(MARCH))
    assert all_pauses([Span(ADDED)], [Span(MARCH, APRIL)]) == (Span(ADDED),)


def test_circle_and_own_rhythm_are_those_of_the_kept_one() -> None:
    one = client("anna", belongings=(Belonging("collectors", ADDED),))
    two = client("ana", belongings=(Belonging("people", ADDED, own_rhythm=Rhythm(1, Unit.WEEKS)),))
    assert joined(one, two, (), TODAY).belongings == one.belongings
    taken = joined(one, two, ["circle", "rhythm"], TODAY).belonging
    assert (taken.circle, taken.own_rhythm, taken.since) == ("people", Rhythm(1, Unit.WEEKS), TODAY)


def test_who_has_died_has_died_under_both_names() -> None:
    gone = client("ana", states=(StateSpan(State.IN_MEMORY, MARCH),))
    assert joined(client("anna"), gone, (), TODAY).state is State.IN_MEMORY
    resting = client("ana", states=(StateSpan(State.RESTING, MARCH),))
    assert joined(client("anna"), resting, (), TODAY).state is State.ACTIVE
    assert joined(client("anna"), resting, ["state"], TODAY).state is State.RESTING


def test_the_later_last_in_touch_stands_unless_one_is_taken() -> None:
    one = client("anna", last_in_touch_on=FEBRUARY, last_in_touch_said="season")
    two = client("ana", last_in_touch_on=MARCH)
    assert joined(one, two, (), TODAY).last_in_touch_on == MARCH
    assert joined(two, one, ["last_in_touch"], TODAY).last_in_touch_said == "season"
    assert joined(client("anna"), one, (), TODAY).last_in_touch_on == FEBRUARY


def test_fit_comes_from_who_has_one() -> None:
    assert joined(client("anna"), client("ana", fit=Fit.JOY), (), TODAY).fit is Fit.JOY
    assert joined(client("anna", fit=Fit.GOOD), client("ana", fit=Fit.JOY), (), TODAY).fit is Fit.GOOD
    assert joined(client("anna", fit=Fit.GOOD), client("ana", fit=Fit.JOY), ["fit"], TODAY).fit is Fit.JOY


def test_a_referral_between_the_two_is_dropped_and_another_one_kept() -> None:
    sent = client("anna", referred_by="ana", referred_on=MARCH, referred_entered_on=MARCH)
    alone = joined(sent, client("ana"), (), TODAY)
    assert (alone.referred_by, alone.referred_on, alone.referred_entered_on) == (None, None, None)
    through = client("ana", referred_by="rosa", referred_on=FEBRUARY, referred_entered_on=APRIL)
    found = joined(sent, through, (), TODAY)
    assert (found.referred_by, found.referred_on, found.referred_entered_on) == ("rosa", FEBRUARY, APRIL)

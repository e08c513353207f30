"""What holds from which day: wishes, circles, rhythms and pauses as they change."""

from __future__ import annotations

from datetime import date

from clientcare.book import histories
from clientcare.domain.calendar import Rhythm, Span, Unit
from clientcare.domain.records import Belonging, CircleRhythm, StateSpan, WishSpan
from clientcare.domain.values import State, Wish

JANUARY, MARCH, APRIL, MAY = (date(2026, month, 1) for month in (1, 3, 4, 5))
MONTHLY, WEEKLY = Rhythm(1, Unit.MONTHS), Rhythm(1, Unit.WEEKS)
WELCOME = WishSpan(Wish.WELCOME, JANUARY)


def test_a_new_wish_is_added_to_the_history() -> None:
    quiet = WishSpan(Wish.QUIET, MARCH, "Ana", "after the fair")
    assert histories.with_wish((WELCOME,), quiet) == (WELCOME, quiet)


def test_a_wish_of_an_earlier_day_takes_the_place_of_what_was_said_since() -> None:
    later = WishSpan(Wish.NO_PROMOTIONS, APRIL)
    quiet = WishSpan(Wish.QUIET, MARCH)
    assert histories.with_wish((WELCOME, later), quiet) == (WELCOME, quiet)


def test_two_wishes_of_one_day_leave_only_the_second() -> None:
    first, second = WishSpan(Wish.QUIET, MARCH), WishSpan(Wish.THEY_REACH_OUT, MARCH)
    assert histories.with_wish((WELCOME, first), second) == (WELCOME, second)


def test_a_wish_taken_back_on_the_same_day_leaves_no_trace() -> None:
    quiet = WishSpan(Wish.QUIET, MARCH)
    assert histories.with_wish((WELCOME, quiet), WishSpan(Wish.WELCOME, MARCH)) == (WELCOME,)


def test_a_circle_changed_and_changed_back_on_the_same_day_counts_as_unchanged() -> None:
    before = Belonging("clients", JANUARY)
    away = histories.with_belonging((before,), Belonging("collectors", MAY, together=True))
    assert away == (before, Belonging("collectors", MAY, together=True))
    assert histories.with_belonging(away, Belonging("clients", MAY)) == (before,)


def test_a_rhythm_of_their_own_is_another_belonging() -> None:
    before = Belonging("clients", JANUARY)
    own = Belonging("clients", MAY, own_rhythm=MONTHLY)
    assert histories.with_belonging((before,), own) == (before, own)


def test_a_state_holds_from_its_day() -> None:
    active = StateSpan(State.ACTIVE, JANUARY)
    resting = StateSpan(State.RESTING, MAY)
    assert histories.with_state((active,), resting) == (active, resting)
    assert histories.with_state((active,), StateSpan(State.ACTIVE, MAY)) == (active,)


def test_what_a_circle_asked_for_before_is_kept() -> None:
    first = CircleRhythm(MONTHLY, JANUARY)
    history = histories.with_rhythm((first,), WEEKLY, MAY)
    assert history == (first, CircleRhythm(WEEKLY, MAY))
    assert histories.with_rhythm(history, MONTHLY, MAY) == (first,)


def test_a_pause_that_runs_keeps_the_day_it_began() -> None:
    pauses = histories.with_pause((), MARCH, MAY)
    assert pauses == (Span(MARCH, MAY),)
    assert histories.with_pause(pauses, APRIL, None) == (Span(MARCH),)


def test_a_pause_that_is_over_stays_in_the_history() -> None:
    assert histories.with_pause((Span(JANUARY, MARCH),), APRIL, None) == (Span(JANUARY, MARCH), Span(APRIL))


def test_ending_a_pause_makes_today_the_first_free_day() -> None:
    assert histories.without_pause((Span(MARCH),), APRIL) == (Span(MARCH, APRIL),)


def test_a_pause_ended_on_the_day_it_began_was_none() -> None:
    assert histories.without_pause((Span(JANUARY, MARCH), Span(MAY)), MAY) == (Span(JANUARY, MARCH),)

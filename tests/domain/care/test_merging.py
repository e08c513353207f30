"""One person of two (PRODUCT §3.14); that a merge is their facts together is a property, in test_properties."""

from __future__ import annotations

from typing import Any

import pytest

from clientcare.domain.calendar import Span
from clientcare.domain.care.merging import joined_pauses, merge_facts, strictest
from clientcare.domain.records import WishSpan
from clientcare.domain.values import Fit, State, Wish
from tests.domain.care.lives import Life
from tests.domain.care.spoken import day, uid


def merged(kept: Life, other: Life) -> Life:
    """The kept one with all that is the other's."""
    return Life.of(kept.name, merge_facts(kept.facts, other.facts, kept.order), kept.order)


def ana(circle: str = "Our people", **more: Any) -> Life:
    return Life("Ana", circle, **more)


def anna(circle: str = "Clients", **more: Any) -> Life:
    """Told apart from Ana by the order of entering."""
    return Life("Anna", circle, first=1000, **more)


def test_each_ones_open_items_are_the_kept_ones() -> None:
    told = merged(
        ana().sale("Boat", sold="4 May").asked("4 May", "one"), anna().sale("Gull", sold="5 May").asked("6 May", "two")
    )
    assert told.open("7 May") == ["reply:one", "reply:two", "thanks:boat", "thanks:gull"]


def test_what_was_said_with_one_answers_what_was_open_of_the_other() -> None:
    told = merged(ana().sale("Boat", sold="4 May").felt("unhappy", "5 May"), anna().contact("6 May", "thanks"))
    assert told.open("7 May") == []


def test_the_check_in_counts_from_the_later_of_both_by_the_rhythm_of_the_kept_one() -> None:
    assert merged(ana().contact("1 May"), anna().contact("10 May")).check_in_due() == "10 Jun"
    assert merged(anna().contact("10 May"), ana().contact("1 May")).check_in_due() == "10 Nov"
    own = ana().contact("1 May").moved("Our people", "2 May", own="1 week")
    assert merged(own, anna()).check_in_due() == "8 May"


def test_who_was_last_in_touch_is_the_later_of_both() -> None:
    assert merged(ana().last_in_touch("1 Apr"), anna().last_in_touch("1 May")).check_in_due() == "1 Jun"
    assert merged(ana().last_in_touch("1 May"), anna()).check_in_due() == "1 Jun"
    assert merged(ana(), anna()).facts.last_in_touch_on is None


def test_the_later_skip_counts() -> None:
    kept = ana().contact("1 Jan").skipped("check_in:ana:2026-01-01", "10 May")
    other = anna().contact("1 Jan").skipped("check_in:anna:2026-01-01", "12 May")
    assert merged(kept, other).check_in_due() == "12 Jun"


def test_snoozes_and_skips_of_other_items_move_along() -> None:
    other = anna().sale("Boat", sold="4 May").snoozed("thanks:boat", until="1 Jun", on="5 May")
    other.sale("Gull", sold="4 May").skipped("thanks:gull", "5 May")
    told = merged(ana(), other)
    assert told.open("31 May") == []
    assert told.open("1 Jun") == ["thanks:boat"]


@pytest.mark.parametrize(("first", "second"), [("1 Jun", "20 May"), ("20 May", "1 Jun")])
def test_the_later_snooze_of_two_check_ins_holds_whatever_day_they_count_from(first: str, second: str) -> None:
    kept = ana().contact("1 Mar").snoozed("check_in:ana:2026-03-01", until=first, on="10 May")
    other = anna("Our people").contact("10 Mar").snoozed("check_in:anna:2026-03-10", until=second, on="12 May")
    told = merged(kept, other)
    assert told.open("31 May") == []
    assert told.open("1 Jun") == ["check_in:ana:2026-03-10"]


def test_a_snooze_of_one_holds_for_both() -> None:
    told = merged(
        ana().contact("1 Mar"), anna().contact("10 Feb 2025").snoozed("check_in:anna:2025-02-10", "1 Jun", "10 May")
    )
    assert told.open("14 May") == []
    assert told.open("1 Jun") == ["check_in:ana:2026-03-01"]


def test_a_snooze_goes_where_no_check_in_comes() -> None:
    told = merged(ana("No rhythm"), anna().contact("1 Mar 2025").snoozed("check_in:anna:2025-03-01", "1 Jun", "10 May"))
    assert told.open("1 Jun") == []


def test_answers_named_by_a_contact_still_answer() -> None:
    other = anna().contact("1 Mar").contact("10 Apr", "reply", not_answers="check_in:anna:2026-03-01")
    assert merged(ana(), other).check_in_due() == "1 Apr"
    kept = ana().sale("Boat", sold="4 May")
    assert merged(kept, anna().contact("5 May", "check_in", answers="thanks:boat")).open("6 May") == []


def test_what_both_did_together_is_there_once() -> None:
    both = ("Ana", "Anna")

    def together(told: Life) -> Life:
        return (
            told.sold("Boat", "4 May", buyers=both)
            .contact("4 May", name="visit", people=both)
            .praised("1 May", people=both)
        )

    told = merged(together(ana("No rhythm")), together(Life("Anna", "No rhythm")))
    assert told.open("11 May") == ["thanks:praise", "thanks:boat", "after_sale:boat:arrived"]
    assert told.facts.sales[0].clients == told.facts.contacts[0].clients == (uid("Ana"),)


def test_a_referral_between_the_two_is_dropped() -> None:
    kept = ana("No rhythm").sent("Jamal", "1 May").sent("Anna", "1 May", person=uid("Anna"))
    other = anna("No rhythm").sent("Hana", "2 May").sent("Ana", "2 May", person=uid("Ana"))
    assert merged(kept, other).open("4 May") == ["thanks:jamal", "thanks:hana"]


def test_what_was_sold_through_the_other_is_sold_through_the_kept_one() -> None:
    gallery = anna("No rhythm").sold("Boat", "4 May", buyers=["Jo"], through="Anna")
    assert merged(ana("No rhythm"), gallery).open("5 May") == ["thanks:boat"]


def test_the_feelings_of_the_other_are_the_kept_ones() -> None:
    told = merged(
        ana("No rhythm").sold("Boat", "1 Jan").thanked("1 Jan"),
        anna().felt("unsure", "4 May", name="sad").felt("unsure", "4 May", who="Jo"),
    )
    assert told.open("5 May") == ["make_right:sad"]


def test_their_silence_is_counted_together() -> None:
    told = merged(ana().contact("1 May").contact("2 May"), anna().contact("3 May"))
    assert told.facts.unanswered == 3


def test_no_import_is_taken_over_from_the_other() -> None:
    assert merged(ana().contact("1 Mar 2020"), anna().imported("14 May")).facts.imported_on is None
    assert merged(ana().imported("14 May"), anna()).facts.imported_on == day("14 May")


# Wish, state and fit.


@pytest.mark.parametrize(
    ("kept", "other", "wish", "since"),
    [
        ([("welcome", "1 Jan")], [("quiet", "2 Mar")], "quiet", "2 Mar"),
        ([("quiet", "2 Mar")], [("welcome", "1 Apr")], "quiet", "2 Mar"),
        ([("quiet", "2 Mar")], [("quiet", "1 Apr")], "quiet", "1 Apr"),
        ([("no-promotions", "2 Mar")], [("they-reach-out", "1 Feb")], "they-reach-out", "1 Feb"),
        (
            [("welcome", "1 Jan"), ("quiet", "1 Feb"), ("welcome", "1 Mar")],
            [("no-promotions", "1 Jan")],
            "no-promotions",
            "1 Mar",
        ),
    ],
)
def test_the_stricter_wish_holds_and_of_two_alike_the_later_since(
    kept: list[tuple[str, str]], other: list[tuple[str, str]], wish: str, since: str
) -> None:
    one, two = (tuple(WishSpan(Wish(each), day(on)) for each, on in spans) for spans in (kept, other))
    for found in (strictest(one, two)[-1], strictest(two, one)[-1]):
        assert (found.wish, found.since) == (wish, day(since))


def test_times_of_quiet_of_either_one_were_quiet() -> None:
    told = merged(
        ana("No rhythm").date("Birthday", "04-10", entered="1 Jan"), anna("No rhythm").quiet("1 Apr", "12 Apr")
    )
    assert told.open("12 Apr") == []


def test_who_has_died_has_died_and_else_the_state_of_the_kept_one_stands() -> None:
    assert merged(ana(), anna().turned("in-memory", "1 May")).facts.states[-1].state is State.IN_MEMORY
    assert merged(ana().turned("in-memory", "1 May"), anna()).facts.states[-1].state is State.IN_MEMORY
    assert merged(ana(), anna().resting("1 May")).facts.states[-1].state is State.ACTIVE
    assert merged(ana().resting("1 May"), anna()).facts.states[-1].state is State.RESTING


def test_the_fit_of_the_kept_one_stands_where_it_is_known() -> None:
    assert merged(ana(), anna().not_ours()).facts.fit is Fit.NOT_OURS
    assert merged(ana().not_ours(), anna()).facts.fit is Fit.NOT_OURS


def span(since: str, until: str | None = None) -> Span:
    return Span(day(since), day(until) if until else None)


@pytest.mark.parametrize(
    ("one", "two", "both"),
    [
        ([], [], []),
        ([span("1 May", "5 May")], [], [span("1 May", "5 May")]),
        ([span("1 May", "5 May")], [span("3 May", "4 May")], [span("1 May", "5 May")]),
        ([span("1 May", "5 May")], [span("5 May", "9 May")], [span("1 May", "9 May")]),
        ([span("1 May", "5 May")], [span("6 May", "9 May")], [span("1 May", "5 May"), span("6 May", "9 May")]),
        ([span("1 May")], [span("6 May", "9 May")], [span("1 May")]),
        ([span("1 May", "5 May")], [span("4 May")], [span("1 May")]),
    ],
)
def test_who_was_paused_twice_is_paused_as_long_as_either_was(
    one: list[Span], two: list[Span], both: list[Span]
) -> None:
    assert joined_pauses(one, two) == joined_pauses(two, one) == tuple(both)

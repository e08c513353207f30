"""How many of those who can wait have a place on the first page of the day (PRODUCT §3.8)."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from clientcare.domain.care.today import LightCheckIn, card, choose, patient_places_used
from tests.domain.care.cards import TODAY, late, made, reasons
from tests.domain.care.lives import Life, life, standing

# What can wait.


@pytest.mark.parametrize(
    ("told", "patient"),
    [
        (life(circle="Our people").contact("1 Apr"), True),
        (life().sold("Boat", "6 May").thanked("6 May"), True),
        (life().sale("Boat", sold="4 May", imported=True), True),
        (life("Ana", "Our people").last_in_touch("1 Jan").sale("Boat", sold="4 May", imported=True), True),
        (life().sale("Boat", sold="4 May"), False),
        (life("Ana", "Our people").last_in_touch("1 Jan").date("Birthday", "05-14"), False),
        (life().promised("Sheet", "1 May", "14 May"), False),
        (life().asked("13 May"), False),
        (life().remind("Oil", "14 May"), False),
    ],
)
def test_a_card_can_wait_when_it_holds_nothing_but_check_ins_steps_and_thanks_of_an_import(
    told: Life, patient: bool
) -> None:
    assert made(told).patient == patient


def stepping(name: str, delivered: str = "6 May") -> Life:
    """Somebody to be asked whether their work arrived."""
    return life(name).sold("Boat", delivered, kind="edition").thanked(delivered)


def shown(places: int, *lives: Life) -> set[str]:
    """The names of those who have a place."""
    names = {told.uid: told.name for told in lives}
    chosen = choose(map(made, lives), (), TODAY, places)
    assert chosen.waiting == len([told for told in lives if made(told).patient]) - len(chosen.shown)
    return {names[uid] for uid in chosen.shown}


CHECK_INS = [late(f"check {n}", "Clients", 20 - n, 40) for n in range(6)]
STEPS = [stepping(f"step {n}", f"{n + 1} May") for n in range(6)]


@pytest.mark.parametrize(
    ("places", "check_ins", "steps"), [(5, 2, 3), (4, 2, 2), (3, 1, 2), (2, 1, 1), (7, 3, 4), (12, 6, 6), (30, 6, 6)]
)
def test_half_of_the_places_rounded_down_are_for_check_ins(places: int, check_ins: int, steps: int) -> None:
    """The earliest due is a check-in here, and one of those."""
    chosen = shown(places, *STEPS, *CHECK_INS)
    assert chosen == {f"check {n}" for n in range(check_ins)} | {f"step {n}" for n in range(steps)}


def test_a_single_place_is_for_the_earliest_due() -> None:
    assert shown(1, *STEPS, *CHECK_INS) == {"check 0"}
    assert shown(1, stepping("step"), late("check", "Clients", 0, 40)) == {"step"}


@pytest.mark.parametrize("places", [0, -3])
def test_where_no_place_is_left_all_wait(places: int) -> None:
    assert shown(places, *STEPS, *CHECK_INS) == set()


def test_without_check_ins_steps_take_all_places_and_the_other_way_round() -> None:
    assert shown(5, *STEPS) == {f"step {n}" for n in range(5)}
    assert shown(5, *CHECK_INS) == {f"check {n}" for n in range(5)}
    assert shown(5, STEPS[0], *CHECK_INS) == {"step 0"} | {f"check {n}" for n in range(4)}


def test_the_earliest_due_has_a_place_also_where_its_turn_has_not_come() -> None:
    """By the order the yearly friend is last: 40 days late by a long rhythm."""
    long_ago = late("yearly", "Keep warm", 40, 1000)
    chosen = shown(5, *STEPS, *CHECK_INS, long_ago)
    assert chosen == {"yearly", "check 0", "check 1", "step 0", "step 1"}


def test_the_earliest_due_may_be_one_of_the_half() -> None:
    long_ago = late("first", "Clients", 40, 40)
    assert shown(4, *STEPS, *CHECK_INS, long_ago) == {"first", "check 0", "step 0", "step 1"}


def test_it_counts_the_earliest_due_of_all_reasons_of_a_card() -> None:
    both = life("both", "Clients").last_in_touch("1 Jan 2025").sold("Boat", "7 May", entered="7 May", imported=True)
    assert shown(1, *CHECK_INS, both) == {"both"}


def test_who_comes_first_in_the_order_comes_first_among_the_equally_early() -> None:
    assert shown(1, late("ben", "Clients", 10, 40), late("ana", "Clients", 10, 40)) == {"ana"}


def test_cards_that_cannot_wait_take_no_place() -> None:
    urgent = [life(f"thanks {n}").sale("Boat", sold="4 May") for n in range(9)]
    assert shown(2, *urgent, *STEPS[:3]) == {"step 0", "step 1"}


def test_light_check_ins_take_places_like_cards() -> None:
    light = [
        LightCheckIn(told.uid, standing(told), item.due_on, item.rhythm_days)
        for told in CHECK_INS
        for item in told.items(TODAY)
    ]
    whole = choose(map(made, [*STEPS, *CHECK_INS]), (), TODAY, 5)
    assert choose(map(made, STEPS), light, TODAY, 5) == whole


# Places used today.


def used(*people: tuple[Life, Life]) -> int:
    """Of people as they would be without the records of today, and as they are."""
    before = {told.uid: card(standing(told), told.items(TODAY), TODAY) for told, _ in people}
    now = {told.uid: card(standing(told), told.items(TODAY), TODAY) for _, told in people}
    return patient_places_used(before, now)


def person(name: str = "Ana") -> Life:
    return life(name, "Our people").contact("1 Apr")


@pytest.mark.parametrize(
    "now",
    [
        person().contact("14 May"),
        person().wrote("14 May"),
        person().skipped("check_in:ana:2026-04-01", "14 May"),
        person().snoozed("check_in:ana:2026-04-01", "20 May", "14 May"),
    ],
)
def test_somebody_looked_after_today_uses_a_place(now: Life) -> None:
    assert used((person(), now)) == 1


def test_somebody_who_still_can_wait_uses_none() -> None:
    assert used((person(), person().contact("14 May", "paperwork"))) == 0
    two = person().sold("Boat", "5 May").thanked("5 May", not_answers="check_in:ana:2026-04-01")
    assert reasons(two) == ["after_sale:boat:arrived", "check_in:ana:2026-04-01"]
    skipped = person().sold("Boat", "5 May").thanked("5 May", not_answers="check_in:ana:2026-04-01")
    assert used((two, skipped.skipped("after_sale:boat:arrived", "14 May"))) == 0


def test_somebody_who_had_nothing_that_could_wait_uses_none() -> None:
    assert used((life(), life().contact("14 May"))) == 0
    assert used((life().asked("13 May"), life().asked("13 May").contact("14 May", "reply"))) == 0


def test_somebody_who_cannot_wait_any_more_uses_the_place_they_had() -> None:
    assert used((person(), person().promised("Sheet", "14 May", "14 May"))) == 1


def test_who_has_no_card_any_more_at_all_uses_one() -> None:
    before = {"a": made(person())}
    assert patient_places_used(before, {}) == 1


def test_each_client_uses_one_place() -> None:
    def two(name: str) -> tuple[Life, Life]:
        return person(name), person(name).contact("14 May")

    people: Iterable[tuple[Life, Life]] = [two("Ana"), two("Ben"), (person("Jo"), person("Jo"))]
    assert used(*people) == 2

"""The first page of the day: cards, their order, and how many that can wait are shown (PRODUCT §3.8)."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from clientcare.domain.care.today import (
    Card,
    LightCheckIn,
    Standing,
    card,
    card_place,
    choose,
    light_place,
    patient_places_used,
)
from tests.domain.care.lives import Life, day, life, standing

TODAY = day("14 May")


def made(told: Life) -> Card:
    found = card(standing(told), told.items(TODAY), TODAY)
    assert found is not None
    return found


def in_order(*lives: Life) -> list[str]:
    """The names of those with a card, as Today orders them."""
    names = {told.uid: told.name for told in lives}
    cards = sorted((made(told) for told in lives), key=lambda one: card_place(one, TODAY))
    return [names[one.standing.uid] for one in cards]


def reasons(told: Life) -> list[str]:
    return [told.named(item.key) for item in made(told).items]


# Cards.


def test_a_client_has_one_card_with_all_reasons_in_the_order_of_kinds() -> None:
    told = (
        life(circle="Our people", since="1 Jan")
        .last_in_touch("1 Apr")
        .sold("Boat", "6 May")
        .sale("Gull", asked="1 May")
    )
    told.promised("Sheet", "1 May", "10 May").remind("Oil", "12 May").date("Birthday", "05-14")
    assert reasons(told) == [
        "reply:gull",
        "thanks:boat",
        "promise:sheet",
        "reminder:oil:2026-05-12",
        "date:birthday:2026",
        "after_sale:boat:arrived",
        "check_in:ana:2026-04-01",
    ]
    assert reasons(told.felt("unhappy", "10 May", name="sad"))[0] == "make_right:sad"


def test_on_a_card_too_the_earliest_of_a_kind_comes_first() -> None:
    told = life().sale("Late", sold="12 May").sale("Early", sold="2 May")
    assert reasons(told) == ["thanks:early", "thanks:late"]


def test_what_is_snoozed_is_not_on_the_card() -> None:
    told = (
        life().sale("Boat", sold="4 May").promised("Sheet", "1 May", "14 May").snoozed("thanks:boat", "1 Jun", "14 May")
    )
    assert reasons(told) == ["promise:sheet"]
    told.snoozed("promise:sheet", "1 Jun", "14 May")
    assert card(standing(told), told.items(TODAY), TODAY) is None


def test_who_has_nothing_open_has_no_card() -> None:
    assert card(standing(life()), [], TODAY) is None


def test_a_reminder_without_a_client_is_a_card_of_its_own() -> None:
    (item,) = life().remind("Oil", "14 May").items(TODAY)
    nobody = Standing(99, False, "", item.key)
    found = card(nobody, [item], TODAY)
    assert found is not None
    assert not found.patient


# The order between cards.


def test_cards_are_ordered_by_the_kind_of_their_first_reason() -> None:
    people = [
        life("Check", "Our people").contact("1 Apr"),
        life("Step").sold("Boat", "6 May").thanked("6 May"),
        life("Date").date("Birthday", "05-14"),
        life("Remind").remind("Oil", "14 May"),
        life("Promise").promised("Sheet", "1 May", "14 May"),
        life("Thanks").sale("Boat", sold="4 May"),
        life("Reply").asked("13 May"),
        life("Right").sold("Boat", "1 Jan").felt("unhappy", "13 May").thanked("1 Jan"),
    ]
    assert in_order(*people) == ["Right", "Reply", "Thanks", "Promise", "Remind", "Date", "Step", "Check"]


def test_within_a_kind_the_earliest_due_comes_first_then_circle_then_name() -> None:
    people = [
        life("Zoe", "Keep warm").sale("Boat", sold="2 May"),
        life("Ben", "Collectors").sale("Boat", sold="4 May"),
        life("Ana", "Collectors").sale("Boat", sold="4 May"),
        life("Xenia", "Our people").sale("Boat", sold="4 May"),
    ]
    assert in_order(*people) == ["Zoe", "Xenia", "Ana", "Ben"]


def test_namesakes_are_ordered_by_their_uid() -> None:
    cards = [made(life().sale("Boat", sold="4 May")) for _ in range(2)]
    one, other = (Card(Standing(0, False, "ana", uid), None, each.items) for uid, each in zip("ba", cards, strict=True))
    assert sorted([one, other], key=lambda each: card_place(each, TODAY)) == [other, one]


def test_dates_of_today_come_first_then_those_to_come_then_those_gone_by() -> None:
    people = [
        life("Gone").date("Birthday", "05-10"),
        life("Longer gone").date("Birthday", "05-04"),
        life("Later").date("Birthday", "05-20", heads_up=7),
        life("Soon").date("Birthday", "05-15"),
        life("Today").date("Birthday", "05-14"),
    ]
    assert in_order(*people) == ["Today", "Soon", "Later", "Longer gone", "Gone"]


def late(name: str, circle: str, days: int, every: int) -> Life:
    """Somebody in that circle so many days late by a rhythm of so many days."""
    anchor = TODAY.fromordinal(TODAY.toordinal() - days - every)
    return life(name, circle).contact(anchor).moved(circle, "1 Jan 2020", own=f"{every} days")


def test_check_ins_are_ordered_by_how_late_they_are_for_their_rhythm() -> None:
    people = [
        late("A month of a year", "Collectors", 36, 360),
        late("A week of a month", "Clients", 6, 30),
        late("Today", "Our people", 0, 30),
        late("As long again", "Keep warm", 10, 10),
    ]
    assert in_order(*people) == ["As long again", "A week of a month", "A month of a year", "Today"]


def test_our_people_late_by_more_than_a_quarter_come_before_all_others() -> None:
    people = [
        late("Very late", "Collectors", 100, 10),
        late("Ours, a quarter", "Our people", 10, 40),
        late("Ours, more", "Our people", 11, 40),
        late("Ours, most", "Our people", 20, 40),
    ]
    assert in_order(*people) == ["Ours, most", "Ours, more", "Very late", "Ours, a quarter"]


def test_as_late_as_each_other_they_stand_by_circle_and_name() -> None:
    people = [
        late("Zoe", "Collectors", 10, 30),
        late("Ben", "Clients", 20, 60),
        late("Ana", "Clients", 10, 30),
        late("Yves", "Clients", 0, 30),
        late("Jo", "Keep warm", 0, 50),
    ]
    assert in_order(*people) == ["Zoe", "Ana", "Ben", "Yves", "Jo"]


def test_a_card_of_a_check_in_alone_and_its_light_form_stand_in_the_same_place() -> None:
    for told in (late("Ana", "Our people", 20, 40), late("Ben", "Clients", 3, 40)):
        (item,) = told.items(TODAY)
        light = LightCheckIn(told.uid, standing(told), item.due_on, item.rhythm_days)
        assert light_place(light, TODAY) == card_place(made(told), TODAY)


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

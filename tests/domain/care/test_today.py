"""The first page of the day: cards and their order (PRODUCT §3.8)."""

from __future__ import annotations

from clientcare.domain.care.today import Card, LightCheckIn, Standing, card, card_place, light_place
from tests.domain.care.cards import TODAY, late, made, reasons
from tests.domain.care.lives import Life, life, standing


def in_order(*lives: Life) -> list[str]:
    """The names of those with a card, as Today orders them."""
    names = {told.uid: told.name for told in lives}
    cards = sorted((made(told) for told in lives), key=lambda one: card_place(one, TODAY))
    return [names[one.standing.uid] for one in cards]


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

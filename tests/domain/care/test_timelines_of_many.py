"""Lives of many played by hand: who is on the first page of a day, and who waits (the timelines, by their numbers)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from clientcare.domain.care.today import card, card_place, choose
from clientcare.domain.values import Kind
from tests.domain.care.lives import Life, life, standing
from tests.domain.care.orders import WEEKENDS, away, circle, order
from tests.domain.care.spoken import day, days, said


def test_t15_a_circle_of_300_quickened_is_spread_over_three_months() -> None:
    quicker = order(circle("Clients", "6 months", ("3 months", "14 May")))
    people = [life(f"P{n}", "Clients").contact(day("14 Nov 2025") + timedelta(n * 180 // 300)) for n in range(300)]
    new_on = Counter(told.under(quicker).check_in_due() for told in people)
    assert new_on["14 May"] <= 6
    assert max(new_on.values()) <= 11
    assert all(due and day("14 May") <= day(due) <= day("14 Aug") for due in new_on)


def page(people: list[Life], on: str) -> tuple[list[str], int]:
    """The names on the cards of that day, in order, and how many wait."""
    names = {told.uid: told.name for told in people}
    cards = [one for told in people if (one := card(standing(told), told.items(on), day(on))) is not None]
    chosen = choose(cards, (), day(on), people[0].order.daily_limit)
    shown = [one for one in cards if not one.patient or one.standing.uid in chosen.shown]
    return [names[one.standing.uid] for one in sorted(shown, key=lambda one: card_place(one, day(on)))], chosen.waiting


def test_t17_an_import_of_five_years_is_five_a_day() -> None:
    people = []
    for n in range(600):
        told = life(f"P{n}", "Clients" if n % 2 else "No rhythm", since="14 May").imported("14 May")
        if n % 2:
            bought = day("14 May") - timedelta(3 * n)
            told.sold("One", bought, entered="14 May", imported=True)
            told.sold("Two", bought - timedelta(30), entered="14 May", imported=True)
        people.append(told)
    for on in ("15 May", "1 Jun", "1 Sep"):
        shown, waiting = page(people, on)
        assert len(shown) == 5
        assert waiting < 250


def test_t21_back_from_three_weeks_away() -> None:
    weeks = away("1 Aug", "21 Aug")
    buyer = life("Buyer").sold("Boat", "30 Jul").under(away=(weeks,))
    birthday = life("Birthday").date("Birthday", "08-03").under(away=(weeks,))
    others = [life(f"P{n}", "Our people").contact("1 Jul").under(away=(weeks,)) for n in range(20)]
    assert page([buyer, birthday, *others], "5 Aug") == (["Birthday"], 0)
    shown, waiting = page([buyer, birthday, *others], "22 Aug")
    assert shown[:2] == ["Buyer", "Birthday"]
    assert (len(shown), waiting) == (7, 15)


def test_t22_unhappy_on_friday_is_the_first_card_on_monday() -> None:
    sad = life("Sad").sold("Boat", "1 Jan").thanked("1 Jan").felt("unhappy", "15 May").under(days_off=WEEKENDS)
    asking = life("Asking").asked("14 May").under(days_off=WEEKENDS)
    assert page([asking, sad], "16 May")[0] == page([asking, sad], "17 May")[0] == ["Asking"]
    assert page([asking, sad], "18 May")[0] == ["Sad", "Asking"]


def test_t39_a_quiet_client_who_asks_is_the_first_card() -> None:
    quiet = life("Quiet").wishes("quiet", "1 Jan").asked("13 May")
    thanks = life("Thanks").sale("Boat", sold="1 May")
    assert page([thanks, quiet], "14 May")[0] == ["Quiet", "Thanks"]


def test_t43_twelve_clients_and_a_first_run_with_five_are_one_or_two_in_the_first_week() -> None:
    """Five with whom they were last in touch a week to two years ago, seven with no rhythm."""
    last = {"Ana": "7 May", "Ben": "14 Apr", "Cleo": "14 Feb", "Dora": "14 May 2025", "Emil": "14 May 2024"}
    circles = ("Our people", "Collectors", "Clients", "Clients", "Keep warm")
    people = [
        life(name, where, since="14 May").last_in_touch(on)
        for (name, on), where in zip(last.items(), circles, strict=True)
    ]
    people += [life(f"P{n}", since="14 May") for n in range(7)]
    seen = {name for on in days("14 May", "20 May") for name in page(people, said(on))[0]}
    assert seen == {"Dora", "Emil"}


def test_t44_of_3000_five_a_day_and_our_people_are_kept() -> None:
    ours = [life(f"O{n}", "Our people").contact(day("14 Apr") - timedelta(n)) for n in range(10)]
    others = [life(f"P{n}", "Clients").contact(day("14 Nov 2025") - timedelta(n % 300)) for n in range(600)]
    shown, waiting = page([*others, *ours], "14 May")
    assert len(shown) == 5
    assert waiting > 500
    assert sum(name.startswith("O") for name in shown) == 2
    assert {item.kind for told in ours[:1] for item in told.items("14 May")} == {Kind.CHECK_IN}

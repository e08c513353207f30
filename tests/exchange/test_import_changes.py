"""A newer file changes what it changed, and never what the artist did or what somebody wished (PRODUCT §6, In)."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.frozen import replace
from clientcare.domain.records import Reach, WishSpan
from clientcare.domain.values import ClientType, State, Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.exchange.plan import Plan
from clientcare.exchange.planning import plan_of
from tests.exchange.cards import card, etsy, shopify
from tests.exchange.studio import TODAY, Studio, done, nothing_changes

ANA = ("FN:Ana Ruiz", "N:Ruiz;Ana;;;", "EMAIL:ana@example.org")


def lines(plan: Plan) -> list[tuple[int, str, str]]:
    return [(line.line, line.does.value, line.reason) for line in plan.lines]


@pytest.fixture
def studio() -> Studio:
    return Studio()


# --- what changes --------------------------------------------------------------------------------------------


def test_a_newer_file_changes_what_it_changed(studio: Studio) -> None:
    studio.take(card(*ANA, "UID:a-1", "TITLE:Cook", "BDAY:1980-03-22", "TEL:11111", "CATEGORIES:Old"))
    newer = card(
        "FN:Ana Gomez", "UID:a-1", "EMAIL:new@example.org", "TITLE:Chef", "BDAY:1981-03-22", "TEL:11111", "TEL:22222"
    )
    plan = studio.take(newer)
    ana = studio.named("Ana Gomez")
    assert (ana.role, [reach.value for reach in ana.emails]) == ("Chef", ["new@example.org"])
    assert [reach.value for reach in ana.phones] == ["11111", "22222"]
    assert studio.dates_of("Ana Gomez") == {"Birthday": "1981-03-22"}
    assert plan.lines[0].why == "Changes name, role, e-mails, dates, phones."
    assert done(plan) == {"update": {"clients": 1, "dates": 1}}


def test_what_the_artist_changed_stays(studio: Studio) -> None:
    studio.take(card(*ANA, "UID:a-1", "TITLE:Cook", "NOTE:from the phone"))
    studio.change("Ana Ruiz", role="Baker", emails=())
    plan = studio.take(card(*ANA, "UID:a-1", "TITLE:Chef", "NOTE:from the phone"))
    ana = studio.named("Ana Ruiz")
    assert (ana.role, ana.emails) == ("Baker", ())
    assert lines(plan) == [(1, "unchanged", "kept_here")]


def test_what_a_file_no_longer_says_stays(studio: Studio) -> None:
    studio.take(card(*ANA, "UID:a-1", "TITLE:Cook", "TEL:11111"))
    assert nothing_changes(studio.take(card("FN:Ana Ruiz", "UID:a-1")))
    assert studio.named("Ana Ruiz").role == "Cook"


def test_a_first_import_fills_only_what_is_empty_here(studio: Studio) -> None:
    studio.add("Annie", emails=(Reach("ana@example.org", preferred=True),), role="Baker")
    studio.take(card(*ANA, "TITLE:Cook", "EMAIL;TYPE=pref:new@example.org", "NICKNAME:Ann"))
    ana = studio.named("Annie")
    assert (ana.role, ana.nickname, ana.given) == ("Baker", "Ann", "Ana")
    assert [(reach.value, reach.preferred) for reach in ana.emails] == [
        ("ana@example.org", True),
        ("new@example.org", False),
    ]


def test_a_birthday_the_artist_deleted_does_not_come_back(studio: Studio) -> None:
    studio.take(card(*ANA, "BDAY:1980-03-22"))
    (birthday,) = studio.dates.values()
    studio.dates[birthday.uid] = replace(birthday, deleted_on=TODAY)
    assert nothing_changes(studio.take(card(*ANA, "BDAY:1980-03-22")))
    studio.take(card(*ANA, "BDAY:1981-03-22"))
    assert studio.dates_of("Ana Ruiz") == {}


def test_one_person_from_two_programs_remembers_both(studio: Studio) -> None:
    studio.take(card(*ANA, "UID:a-1", "TITLE:Cook"))
    studio.take(shopify({}))
    studio.take(shopify({"Accepts_Marketing": "no", "Billing_Phone": "12345 678"}))
    ana = studio.named("Ana Ruiz")
    assert {each.source for each in studio.provenance.values() if each.kind == "client"} == {"vcard", "shopify"}
    assert (ana.role, ana.wish.wish, ana.phones[0].value) == ("Cook", Wish.NO_PROMOTIONS, "12345 678")


def test_orders_never_take_away_an_earlier_address(studio: Studio) -> None:
    studio.take(etsy({"Street_1": "Quay 1", "Ship_City": "Port"}))
    studio.take(etsy({"Order_ID": "3002", "Street_1": "New 2", "Ship_City": "Faro"}))
    assert [address.street for address in studio.named("Ana Ruiz").addresses] == ["Quay 1", "New 2"]


# --- wishes --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "says", "becomes"),
    [
        (Wish.WELCOME, "no", Wish.NO_PROMOTIONS),
        (Wish.WELCOME, "yes", Wish.WELCOME),
        (Wish.NO_PROMOTIONS, "yes", Wish.NO_PROMOTIONS),
        (Wish.QUIET, "no", Wish.QUIET),
        (Wish.THEY_REACH_OUT, "yes", Wish.THEY_REACH_OUT),
    ],
)
def test_a_file_never_loosens_a_wish(studio: Studio, here: Wish, says: str, becomes: Wish) -> None:
    studio.add("Ana Ruiz", emails=(Reach("ana@example.org"),), wishes=(WishSpan(here, date(2025, 1, 1)),))
    studio.take(shopify({"Accepts_Marketing": says}))
    assert studio.named("Ana Ruiz").wish.wish is becomes


def test_of_several_orders_the_strictest_wish_counts_and_is_history(studio: Studio) -> None:
    studio.add("Ana Ruiz", emails=(Reach("ana@example.org"),), wishes=(WishSpan(Wish.WELCOME, date(2025, 1, 1)),))
    studio.take(shopify({"Accepts_Marketing": "yes"}, {"Name": "#2", "Accepts_Marketing": "no"}))
    assert studio.named("Ana Ruiz").wishes == (
        WishSpan(Wish.WELCOME, date(2025, 1, 1)),
        WishSpan(Wish.NO_PROMOTIONS, TODAY, by="the file", note="Accepts Marketing: no"),
    )


def test_a_wish_the_artist_took_back_stays_taken_back_until_the_file_says_more(studio: Studio) -> None:
    studio.take(card(*ANA, "X-CLIENTCARE-WISH:no-promotions"))
    studio.change("Ana Ruiz", wishes=(WishSpan(Wish.WELCOME, TODAY),))
    studio.take(card(*ANA, "X-CLIENTCARE-WISH:no-promotions"))
    assert studio.named("Ana Ruiz").wish.wish is Wish.WELCOME
    studio.take(card(*ANA, "X-CLIENTCARE-WISH:quiet"))
    assert studio.named("Ana Ruiz").wish.wish is Wish.QUIET
    studio.take(card(*ANA, "X-CLIENTCARE-WISH:no-promotions"))
    assert studio.named("Ana Ruiz").wish.wish is Wish.QUIET


def test_a_day_of_death_puts_somebody_in_memory(studio: Studio) -> None:
    studio.add("Ana Ruiz", emails=(Reach("ana@example.org"),))
    studio.take(card(*ANA, "DEATHDATE:20240506", version="4.0"))
    assert studio.named("Ana Ruiz").state is State.IN_MEMORY


def test_a_bounced_address_is_marked_dead_and_no_promotions_are_wished(studio: Studio) -> None:
    studio.add("Ana Ruiz", emails=(Reach("ana@example.org"), Reach("new@example.org")))
    bounced = IncomingPerson(
        format=Format.GOOGLE,
        file="cleaned.csv",
        line=2,
        name="ana@example.org",
        emails=(Reach("ANA@example.org", dead=True),),
        wish=Wish.NO_PROMOTIONS,
        wish_note="bounced",
    )
    plan = plan_of(Incoming(("cleaned.csv",), (Format.GOOGLE,), people=(bounced,)), studio.known())
    studio.put(plan, studio.known())
    ana = studio.named("Ana Ruiz")
    assert [(reach.value, reach.dead) for reach in ana.emails] == [
        ("ana@example.org", True),
        ("new@example.org", False),
    ]
    assert ana.wish.wish is Wish.NO_PROMOTIONS
    assert plan.lines[0].why == "Changes contact wish, an e-mail that bounces."


def test_a_card_of_ours_brings_its_uid_with_it(studio: Studio) -> None:
    uid = "0b6c9f0e-3d5a-4d7a-9f39-0a4a2f0a7f11"
    studio.take(
        card("PRODID:-//Client Care//EN", f"UID:urn:uuid:{uid}", *ANA, version="4.0"), card("FN:Bo", "UID:theirs")
    )
    assert studio.named("Ana Ruiz").uid == uid
    assert studio.named("Bo").uid != "theirs"


def test_a_company_is_added_as_an_organisation(studio: Studio) -> None:
    studio.take(card("FN:Harbour Ltd", "ORG:Harbour Ltd"))
    assert studio.named("Harbour Ltd").type is ClientType.ORGANISATION

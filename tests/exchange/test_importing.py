"""An import matches, adds, changes and leaves out as the artist expects, and again does nothing (PRODUCT §6, In)."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Reach
from clientcare.exchange.plan import Does, Plan
from tests.exchange.cards import card, etsy, shopify
from tests.exchange.studio import Studio, done, nothing_changes

ANA = ("FN:Ana Ruiz", "N:Ruiz;Ana;;;", "EMAIL:ana@example.org")


def lines(plan: Plan) -> list[tuple[int, str, str]]:
    return [(line.line, line.does.value, line.reason) for line in plan.lines]


@pytest.fixture
def studio() -> Studio:
    return Studio()


# --- new people ----------------------------------------------------------------------------------------------


def test_everybody_in_a_new_file_is_added_with_what_it_says(studio: Studio) -> None:
    plan = studio.take(card(*ANA, "UID:a-1", "BDAY:--0203", "CATEGORIES:Fair", "TITLE:Cook", "X-SPOUSE:Bo"))
    ana = studio.named("Ana Ruiz")
    assert (ana.given, ana.role, ana.tags) == ("Ana", "Cook", ("Fair",))
    assert ana.emails == (Reach("ana@example.org", preferred=True),)
    assert [(each.name, each.value) for each in ana.custom] == [("Spouse", "Bo")]
    assert studio.dates_of("Ana Ruiz") == {"Birthday": "02-03"}
    assert done(plan) == {"add": {"clients": 1, "dates": 1}}
    assert lines(plan) == [(1, "add", "new")]


def test_of_several_ways_to_reach_somebody_one_is_preferred_also_where_the_file_names_none(studio: Studio) -> None:
    studio.take(card("FN:Ana", "UID:a-1", "EMAIL:a@example.org", "EMAIL:b@example.org", "ADR:;;Quay 1;Port;;1;DE"))
    ana = studio.named("Ana")
    assert [reach.preferred for reach in (*ana.emails, *ana.addresses)] == [True, False, True]
    studio.take(card("FN:Ana", "UID:a-1", "EMAIL:a@example.org", "EMAIL;TYPE=pref:b@example.org"))
    assert [reach.preferred for reach in studio.named("Ana").emails] == [False, True]


@pytest.mark.parametrize(
    "file",
    [
        card(*ANA, "UID:a-1", "TEL:+49 30 123456", "ADR:;;Quay 1;Port;;1;DE", "BDAY:1980-03-22", "NOTE:likes blue"),
        card(*ANA) + card("FN:Bo", "TEL:12345 678") + card("FN:Only A Name") + card("FN:Only A Name"),
        card(*ANA, "UID:a-1") + card("FN:Bo Ruiz", "UID:b-1", "EMAIL:ana@example.org"),
        card("FN:The Harbour", "ORG:Harbour Ltd", "X-ABShowAs:COMPANY", "EMAIL;TYPE=pref:h@example.org"),
        card("FN:Cy", "DEATHDATE:20240506", version="4.0"),
        etsy({}, {"Order_ID": "3002"}, {"Order_ID": "3003", "Buyer_User_ID": "", "Full_Name": "Bo"}),
        shopify({}, {"Name": "#2", "Accepts_Marketing": "no"}, {"Name": "#3", "Email": "", "Billing_City": "Port"}),
    ],
)
def test_the_same_file_again_adds_and_changes_nothing(studio: Studio, file: str) -> None:
    studio.take(file)
    before = studio.everything()
    again = studio.take(file)
    assert nothing_changes(again)
    assert set(done(again)) == {"unchanged"}
    assert studio.everything() == before


def test_rows_of_one_person_in_several_orders_become_one(studio: Studio) -> None:
    studio.take(
        shopify({"Name": "#1"}, {"Name": "#2", "Email": "ANA@example.org"}, {"Name": "#3", "Email": "bo@example.org"})
    )
    assert len(studio.clients) == 2
    assert studio.sale("#1").clients == studio.sale("#2").clients


def test_a_present_to_somebody_else_does_not_rename_its_buyer(studio: Studio) -> None:
    parcel = {"Order_ID": "3002", "Full_Name": "Bo Okafor", "Street_1": "Far 2", "Ship_City": "Faro"}
    home = {"Order_ID": "3003", "Sale_Date": "04/01/26", "Street_1": "Quay 1", "Ship_City": "Port"}
    studio.take(etsy(home, {}, parcel))
    (ana,) = studio.clients.values()
    assert (ana.name, [address.street for address in ana.addresses]) == ("Ana Ruiz", ["Quay 1"])
    later = {"Order_ID": "3009", "Full_Name": "Cy", "Street_1": "Far 3", "Sale_Date": "05/09/26"}
    studio.take(etsy(later))
    assert studio.names == ["Ana Ruiz"]


def test_two_cards_of_one_file_that_share_a_phone_are_two_people(studio: Studio) -> None:
    studio.take(card("FN:Ana Ruiz", "TEL:+49 30 123456") + card("FN:Bo Okafor", "TEL:+49 30 123456"))
    assert studio.names == ["Ana Ruiz", "Bo Okafor"]
    assert nothing_changes(studio.take(card("FN:Bo Okafor", "TEL:+49 30 123456")))


def test_the_same_person_written_down_twice_is_one(studio: Studio) -> None:
    plan = studio.take(card(*ANA) + card("FN:Ruiz, Ana", "EMAIL:ana@example.org", "TITLE:Cook"))
    assert (studio.names, studio.named("Ana Ruiz").role) == (["Ana Ruiz"], "Cook")
    assert lines(plan) == [(1, "add", "new"), (7, "unchanged", "same_as")]
    assert plan.lines[1].why == "The same as line 1."


# --- matching ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    ["UID:our-uid", "UID:urn:uuid:our-uid", "EMAIL:ANA@Example.org", "TEL:0049 30 123456", "UID:merged-away"],
)
def test_somebody_is_known_by_uid_e_mail_or_phone(studio: Studio, line: str) -> None:
    reach = {"emails": (Reach("ana@example.org"),), "phones": (Reach("+49 (0)30 12 34 56"),)}
    studio.add("Ana Ruiz", uid="our-uid", **reach)
    studio.aliases["merged-away"] = "our-uid"
    plan = studio.take(card("FN:Ana R.", line, "TITLE:Cook"))
    assert studio.names == ["Ana Ruiz"]
    assert studio.named("Ana Ruiz").role == "Cook"
    assert done(plan) == {"update": {"clients": 1}}


def test_somebody_is_known_by_the_id_of_their_program_after_everything_else_changed(studio: Studio) -> None:
    studio.take(card(*ANA, "UID:a-1"))
    studio.change("Ana Ruiz", name="Annie", emails=())
    plan = studio.take(card("FN:Ana Gomez", "UID:a-1", "TEL:12345 678"))
    assert studio.names == ["Annie"]
    assert [reach.value for reach in studio.named("Annie").phones] == ["12345 678"]
    assert plan.lines[0].does is Does.UPDATE


def test_a_name_alone_only_proposes(studio: Studio) -> None:
    ana = studio.add("Ana Ruiz")
    plan = studio.take(card("FN:ana ruíz", "TEL:12345 678"))
    assert len(studio.clients) == 2
    assert [(line.does, line.uid, line.name) for line in plan.lines] == [(Does.PROPOSE, ana.uid, "Ana Ruiz")]
    assert plan.lines[0].why == "Added as somebody new: only the name fits Ana Ruiz."
    assert done(plan) == {"add": {"clients": 1}}


def test_a_phone_under_another_name_only_proposes(studio: Studio) -> None:
    studio.add("Ana Ruiz", phones=(Reach("+49 30 123456"),))
    plan = studio.take(card("FN:Bo Okafor", "TEL:+49 30 123456"))
    assert studio.names == ["Ana Ruiz", "Bo Okafor"]
    assert lines(plan) == [(1, "propose", "phone_fits")]


def test_an_e_mail_shared_by_two_is_the_one_whose_name_it_is(studio: Studio) -> None:
    studio.add("Ana Ruiz", emails=(Reach("us@example.org"),))
    plan = studio.take(
        card("FN:Bo Okafor", "EMAIL:us@example.org") + card("FN:Ana Ruiz", "EMAIL:us@example.org", "TITLE:Cook")
    )
    assert studio.names == ["Ana Ruiz", "Bo Okafor"]
    assert studio.named("Ana Ruiz").role == "Cook"
    assert lines(plan) == [(1, "propose", "email_fits"), (6, "update", "changes")]


def test_a_buyer_whose_e_mail_is_gone_here_is_known_by_their_order(studio: Studio) -> None:
    studio.take(shopify({}))
    studio.change("Ana Ruiz", emails=(), name="Annie")
    assert nothing_changes(studio.take(shopify({})))


def test_two_cards_that_are_one_of_us_become_one(studio: Studio) -> None:
    studio.add("Ana Ruiz", emails=(Reach("a@example.org"), Reach("b@example.org")))
    plan = studio.take(
        card("FN:Ana", "EMAIL:a@example.org", "TITLE:Cook")
        + card("FN:A. Ruiz", "EMAIL:b@example.org", "NICKNAME:Annie")
    )
    assert (studio.named("Ana Ruiz").role, studio.named("Ana Ruiz").nickname) == ("Cook", "Annie")
    assert lines(plan) == [(1, "update", "changes"), (7, "unchanged", "same_as")]


def test_a_buyer_known_only_by_name_is_added_and_proposed(studio: Studio) -> None:
    ana = studio.add("Ana Ruiz")
    plan = studio.take(etsy({}))
    assert [(line.does, line.uid, line.reason) for line in plan.lines] == [(Does.PROPOSE, ana.uid, "name_fits")]
    assert studio.sale("3001").clients != (ana.uid,)


def test_an_order_that_only_brings_news_of_its_buyer_says_so(studio: Studio) -> None:
    studio.take(etsy({}))
    plan = studio.take(etsy({"Street_1": "Quay 1", "Ship_City": "Port"}))
    assert [(line.does, line.why) for line in plan.lines] == [(Does.UPDATE, "Changes addresses.")]

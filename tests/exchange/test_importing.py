"""An import matches, adds, changes and leaves out as the artist expects, and again does nothing (PRODUCT §6, In)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clientcare.domain.calendar import PartialDay
from clientcare.domain.money import Money
from clientcare.domain.records import Reach, WishSpan
from clientcare.domain.values import ClientType, Stage, State, Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson
from clientcare.exchange.plan import Does, Plan
from clientcare.exchange.planning import plan_of
from tests.exchange.cards import card, etsy, shopify
from tests.exchange.studio import TODAY, Studio, done, nothing_changes

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
    assert (ana.given, ana.role, ana.tags, ana.emails) == ("Ana", "Cook", ("Fair",), (Reach("ana@example.org"),))
    assert [(each.name, each.value) for each in ana.custom] == [("Spouse", "Bo")]
    assert studio.dates_of("Ana Ruiz") == {"Birthday": "02-03"}
    assert done(plan) == {"add": {"clients": 1, "dates": 1}}
    assert lines(plan) == [(1, "add", "new")]


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


# --- who stays out -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("file", [card(*ANA, "UID:a-1"), card(*ANA), card("FN:Ana Ruiz"), shopify({})])
def test_somebody_the_artist_deleted_stays_out_and_it_is_said(studio: Studio, file: str, for_good: bool) -> None:
    studio.take(file)
    if for_good:
        studio.delete_for_good("Ana Ruiz")
    else:
        studio.delete("Ana Ruiz")
    plan = studio.take(file)
    assert studio.names == []
    assert plan.lines[0].does is Does.LEFT_OUT
    assert done(plan)["left_out"]["clients"] == 1


def test_somebody_deleted_and_written_down_anew_is_known_again(studio: Studio) -> None:
    studio.take(card(*ANA))
    studio.delete("Ana Ruiz")
    studio.add("Ana R", emails=(Reach("ana@example.org"),))
    studio.take(card(*ANA, "TITLE:Cook"))
    assert (studio.names, studio.named("Ana R").role) == (["Ana R"], "Cook")


@pytest.mark.parametrize("mark", [("email", "ana@example.org"), ("phone", "+4930123456")])
def test_somebody_erased_for_good_never_comes_back(studio: Studio, mark: tuple[str, str]) -> None:
    studio.erased.add(mark)
    plan = studio.take(shopify({"Billing_Phone": "+49 30 123456"}))
    assert (studio.clients, studio.sales) == ({}, {})
    assert lines(plan) == [(2, "left_out", "buyer_left_out")]
    assert done(plan) == {"left_out": {"clients": 1, "sales": 1, "entries": 1}}
    assert lines(studio.take(card(*ANA, "TEL:0049 30 123456"))) == [(1, "left_out", "erased")]


def test_an_order_the_artist_deleted_stays_out_and_it_is_said(studio: Studio) -> None:
    studio.take(shopify({}, {"Name": "#2"}))
    studio.change_sale("#1001", deleted_on=TODAY)
    del studio.sales[studio.sale("#2").uid]
    plan = studio.take(shopify({}, {"Name": "#2"}))
    assert [line.why for line in plan.lines] == ["You deleted this order here, so it stays out."] * 2


# --- orders --------------------------------------------------------------------------------------------------


def test_orders_bring_their_sales_and_a_newer_file_what_is_new(studio: Studio) -> None:
    plan = studio.take(shopify({}))
    assert done(plan) == {"add": {"clients": 1, "sales": 1, "entries": 1}}
    plan = studio.take(shopify({"Fulfilled_at": "2026-05-03 10:00:00 +0200"}, {"Name": "#1002"}))
    assert lines(plan) == [(2, "update", "changes"), (3, "add", "new_order")]
    sale = studio.sale("#1001")
    assert (sale.stage, str(sale.delivered_on), sale.delivered_entered_on) == (Stage.DELIVERED, "2026-05-03", TODAY)
    assert (sale.price, sale.imported) == (Money(4500, "EUR"), True)


def test_what_was_handed_over_at_a_fair_says_so(studio: Studio) -> None:
    studio.take(etsy({"InPerson_Location": "Spring fair"}))
    assert (studio.sale("3001").handed_over, studio.sale("3001").where) == (True, "Spring fair")


def test_a_paid_order_becomes_delivered_when_it_is_long_ago(studio: Studio) -> None:
    studio.take(shopify({}))
    studio.day = date(2026, 6, 1)
    plan = studio.take(shopify({}))
    assert studio.sale("#1001").stage is Stage.DELIVERED
    assert str(studio.sale("#1001").delivered_on) == "2026-05-08"
    assert plan.lines[0].why == "Changes stage, the day of delivery."


@pytest.mark.parametrize(
    ("cells", "stage", "delivered"),
    [
        ({"Financial_Status": "refunded", "Fulfilled_at": "2026-05-03"}, Stage.REFUNDED, "2026-05-03"),
        ({"Cancelled_at": "2026-05-04 10:00:00 +0200"}, Stage.CANCELLED, None),
    ],
)
def test_a_refund_or_cancellation_reaches_the_sale(
    studio: Studio, cells: dict[str, str], stage: Stage, delivered: str | None
) -> None:
    studio.take(shopify({"Fulfilled_at": "2026-05-03"}))
    studio.take(shopify(cells))
    sale = studio.sale("#1001")
    assert (sale.stage, str(sale.delivered_on) if sale.delivered_on else None) == (stage, delivered)


def test_a_stage_the_artist_set_stays_with_its_days(studio: Studio) -> None:
    studio.take(shopify({}))
    studio.change_sale("#1001", stage=Stage.MAKING)
    plan = studio.take(shopify({"Fulfilled_at": "2026-05-03"}))
    assert (studio.sale("#1001").stage, studio.sale("#1001").delivered_on) == (Stage.MAKING, None)
    assert plan.lines[0].reason == "kept_here"


def test_a_title_the_artist_gave_stays(studio: Studio) -> None:
    studio.take(etsy({}))
    studio.change_sale("3001", title="Blue Harbour", price=Money(5000, "EUR"))
    studio.take(etsy({"Adjusted_Order_Total": "40.00"}))
    assert (studio.sale("3001").title, studio.sale("3001").price) == ("Blue Harbour", Money(5000, "EUR"))


def test_an_order_the_artist_wrote_down_is_known_by_its_number(studio: Studio) -> None:
    studio.take(shopify({}))
    (sale,) = studio.sales.values()
    studio.provenance.clear()
    studio.sales[sale.uid] = replace(sale, title="Blue Harbour", delivered_on=PartialDay(2026, 5))
    assert nothing_changes(studio.take(shopify({})))


def test_an_order_in_two_files_counts_once(studio: Studio) -> None:
    plan = studio.take(shopify({}), shopify({"Financial_Status": "refunded"}))
    assert len(studio.sales) == 1
    assert studio.sale("#1001").stage is Stage.REFUNDED
    assert [(line.file, line.does.value, line.reason) for line in plan.lines] == [
        ("file1", "unchanged", "same_as"),
        ("file2", "add", "new_order"),
    ]


def test_files_of_several_formats_are_one_import(studio: Studio) -> None:
    plan = studio.take(card(*ANA, "UID:a-1"), shopify({}), etsy({}))
    assert done(plan)["add"]["sales"] == 2
    assert studio.read(card(*ANA), shopify({})).format == "vcard+shopify"


def test_what_readers_leave_out_stands_in_the_plan(studio: Studio) -> None:
    plan = studio.plan(card("FN:Staff", "KIND:group") + card("NOTE:x"), shopify({"Financial_Status": "pending"}))
    assert [(line.file, line.line, line.name, line.reason) for line in plan.lines] == [
        ("file1", 1, "Staff", "group"),
        ("file1", 6, "", "no_name"),
        ("file2", 2, "#1001", "not_paid"),
    ]
    assert done(plan) == {"left_out": {"clients": 1, "sales": 1, "entries": 1}}

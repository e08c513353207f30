"""Lives played by hand: what a sensible artist wants to see on the day (the timelines, by their numbers).

What is about many people at once, files, undo and notifications is told where those are.
"""

from __future__ import annotations

from datetime import datetime, time

from clientcare.domain.calendar import artist_day
from clientcare.domain.care.merging import merge_facts
from clientcare.domain.care.summary import summary_of
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import GROWING, WEEKENDS, order, plan, step, version
from tests.domain.care.spoken import day, days, said


def test_t1_three_sales_in_a_week_are_one_thanks_one_arrived_one_how_is_it_and_one_year_on() -> None:
    told = life().sold("One", "4 May").thanked("5 May").sold("Two", "6 May").sold("Three", "8 May")
    assert told.open("9 May") == ["thanks:two", "thanks:three"]
    assert told.thanked("9 May").open("9 May") == []
    assert told.coming("9 May", "9 May 2027") == [
        "after_sale:three:arrived",
        "after_sale:three:how-is-it",
        "after_sale:three:year-on",
    ]
    assert told.item("after_sale:three:year-on", "8 May 2027").because.title == "One, Two, Three"


def test_t2_typed_three_weeks_later_thanks_are_news_and_arrived_is_not() -> None:
    told = life().sold("Boat", "1 May", entered="20 May")
    assert told.open("20 May") == ["thanks:boat"]
    assert told.coming("20 May", "1 Jul") == ["after_sale:boat:how-is-it"]


def test_t3_a_sale_of_2019_typed_for_completeness_opens_nothing_and_she_is_found_as_distant() -> None:
    told = life().sold("Boat", "1 May 2019", entered="14 May")
    assert told.open("14 May") == told.coming("14 May", "14 May 2028") == []
    assert summary_of(told.facts, told.order, day("14 May")).distant_from == day("1 Jul 2019")


def test_t4_a_visit_is_no_thanks_but_a_visit_to_thank_is_whichever_was_typed_first() -> None:
    assert life().contact("11 May").sold("Boat", "11 May").open("12 May") == ["thanks:boat"]
    assert life().sold("Boat", "11 May").contact("11 May", "thanks", "both").open("12 May") == []
    assert life().contact("11 May", "thanks", "both").sold("Boat", "11 May").open("12 May") == []


def test_t5_their_thank_you_is_not_ours() -> None:
    assert life().sold("Boat", "11 May").wrote("12 May", "thanks").open("12 May") == ["thanks:boat"]


def test_t6_two_who_bought_together_are_thanked_once_by_a_card_to_either() -> None:
    def told(name: str) -> Life:
        return life(name).sold("Boat", "11 May", buyers=("Rosa", "Benoit"))

    assert (told("Rosa").open("12 May"), told("Benoit").open("12 May")) == (["thanks:boat"], [])
    for who in ("Rosa", "Benoit"):
        assert told("Rosa").thanked("12 May", people=[who]).open("12 May") == []


def test_t7_a_gallery_is_thanked_and_nobody_checks_in_with_its_buyer() -> None:
    unknown = life("Nord").sold("Boat", "11 May", through="Nord")
    assert unknown.open("12 May") == ["thanks:boat"]
    buyer = life("Ana", "Our people").sold("Boat", "1 Jan", through="Nord")
    assert buyer.open("14 May 2030") == []


def test_t8_a_surprise_is_kept() -> None:
    told = life().sale("Boat", sold="20 Nov", delivered="1 Dec", entered="20 Nov", quiet_until="24 Dec")
    assert told.open("24 Dec") == []
    assert told.open("25 Dec") == ["thanks:boat"]
    assert told.open("31 Dec") == ["thanks:boat", "after_sale:boat:arrived"]


def test_t9_a_commission_from_the_first_question_to_the_plan() -> None:
    asked = life().sale("Boat", asked="1 Feb", kind="commission")
    assert asked.open("2 Feb") == ["reply:boat"]
    agreed = life().sale("Boat", asked="1 Feb", sold="20 Apr", entered="1 Feb", kind="commission").under(steps=GROWING)
    assert agreed.open("21 Apr") == ["thanks:boat"]
    agreed.thanked("21 Apr")
    assert agreed.open("20 May") == ["after_sale:boat:how-it-grows:2026-05-20"]
    assert agreed.open("20 Jun") == ["after_sale:boat:how-it-grows:2026-06-20"]
    ready = life().sale("Boat", asked="1 Feb", sold="20 Apr", delivered="30 Jun", entered="1 Feb", kind="commission")
    assert ready.under(steps=GROWING).thanked("21 Apr").open("7 Jul") == ["after_sale:boat:arrived"]


def test_t10_refunded_after_the_thanks_nothing_is_left() -> None:
    told = life().sale("Boat", sold="1 May", delivered="2 May", stage="refunded").thanked("3 May")
    assert told.open("20 May") == told.coming("20 May", "20 May 2028") == []


def test_t11_after_half_a_year_of_quiet_a_fortnight_of_calm_then_a_check_in() -> None:
    told = life(circle="Our people").sold("Boat", "1 Mar").quiet("2 Mar", "1 Sep")
    assert next(said(one) for one in days("1 Mar", "31 Dec") if told.open(one)) == "15 Sep"
    assert told.open("15 Sep") == ["check_in:ana:2026-03-01"]


def test_t12_the_snooze_was_of_the_old_check_in() -> None:
    told = life().contact("21 Apr").moved("Clients", "22 Apr", own="2 weeks")
    assert told.check_in_due("5 May") == "5 May"
    told.snoozed("check_in:ana:2026-04-21", until="1 Jun", on="5 May").contact("10 May")
    assert told.open("23 May") == []
    assert told.open("24 May") == ["check_in:ana:2026-05-10"]


def test_t13_a_contact_typed_after_the_skip_moves_nothing_backwards() -> None:
    told = life(circle="Clients").contact("1 Jan 2025").skipped("check_in:ana:2025-01-01", "10 May")
    assert told.check_in_due() == "10 Nov"
    assert told.contact("1 May", entered="14 May").check_in_due() == "10 Nov"


def test_t14_a_slower_rhythm_takes_the_card_away() -> None:
    told = life().contact("10 Mar").moved("Clients", "11 Mar", own="8 weeks")
    assert told.open("14 May") == ["check_in:ana:2026-03-10"]
    told.moved("Clients", "14 May", own="3 months")
    assert told.open("14 May") == []
    assert told.check_in_due() == "10 Jun"


def test_t16_a_new_step_is_for_sales_from_now_on() -> None:
    five = order(steps=plan(step("five-months", version("5 months", "original", since="14 May"), place=5)))
    assert life().sold("Boat", "1 May").under(five).coming("14 May", "31 Dec") == ["after_sale:boat:how-is-it"]
    assert "after_sale:boat:five-months" in life().sold("Boat", "15 May").under(five).coming("15 May", "31 Dec")


def test_t20_a_merge_keeps_the_quiet_and_the_snooze_and_drops_the_referral() -> None:
    ana = life("Ana", "Our people").contact("1 Mar").snoozed("check_in:ana:2026-03-01", until="1 Jun", on="10 May")
    anna = Life("Anna", "Our people", first=1000).sale("Boat", sold="4 May")
    welcome = Life.of("Anna", merge_facts(anna.facts, ana.facts, anna.order), anna.order)
    assert welcome.open("31 May") == ["thanks:boat"]
    assert welcome.open("1 Jun") == ["thanks:boat", "check_in:anna:2026-03-01"]
    ana.wishes("quiet", "12 May").sent("Anna", "1 May", person=anna.uid)
    quiet = Life.of("Anna", merge_facts(anna.facts, ana.facts, anna.order), anna.order)
    assert quiet.open("14 May") == quiet.open("1 Jul") == []
    assert quiet.facts.sent == ()


def test_t23_a_sunday_birthday_is_shown_on_friday() -> None:
    told = life().date("Birthday", "05-17").under(days_off=WEEKENDS)
    assert told.shown("date:birthday:2026") == "15 May to 31 May"


def test_t24_a_birthday_of_29_february_is_the_28th_in_2027() -> None:
    told = life().date("Birthday", "1980-02-29", heads_up=7)
    assert told.shown("date:birthday:2027", last="31 Mar 2027") == "21 Feb 2027 to 14 Mar 2027"
    assert said(told.item("date:birthday:2027", "28 Feb 2027").due_on) == "28 Feb 2027"


def test_t25_happy_new_year_is_for_the_birthday_unless_its_tick_is_cleared() -> None:
    key = "date:birthday:2027"
    told = life().date("Birthday", "01-03", heads_up=7)
    assert told.open("1 Jan 2027") == [key]
    assert life().date("Birthday", "01-03", heads_up=7).contact("1 Jan 2027", "greeting").open("3 Jan 2027") == []
    assert told.contact("1 Jan 2027", "greeting", not_answers=key).open("3 Jan 2027") == [key]


def test_t26_a_belated_greeting_answers_the_day_gone_by() -> None:
    told = life().date("Birthday", "12-28").contact("5 Jan 2027", "greeting")
    assert told.open("6 Jan 2027") == []
    assert told.open("27 Dec 2027") == ["date:birthday:2027"]


def test_t27_three_months_missed_are_done_at_once() -> None:
    told = life().remind("Oil", "1 May", "FREQ=MONTHLY")
    assert told.open("20 Jul") == ["reminder:oil:2026-05-01"]
    assert told.item("reminder:oil:2026-05-01", "20 Jul").days_late(day("20 Jul")) == 80
    told.done("reminder:oil:2026-05-01", "20 Jul")
    assert told.coming("20 Jul", "1 Sep") == ["reminder:oil:2026-08-01", "reminder:oil:2026-09-01"]


def test_t28_done_early_is_done_for_its_day() -> None:
    told = life().remind("Oil", "1 May", "FREQ=MONTHLY").done("reminder:oil:2026-05-01", "28 Apr")
    assert told.coming("28 Apr", "1 Jun") == ["reminder:oil:2026-06-01"]


def test_t29_three_months_after_it_is_done() -> None:
    for done, again in (("28 Apr", "2026-07-28"), ("20 Jul", "2026-10-20")):
        told = life().remind("Oil", "1 May", after_done="3 months").done("reminder:oil:2026-05-01", done)
        assert told.open("31 Dec") == [f"reminder:oil:{again}"]


def test_t30_what_is_written_at_half_past_one_belongs_to_the_day_before() -> None:
    assert artist_day(datetime(2026, 5, 15, 1, 30), time(4)) == day("14 May")
    assert artist_day(datetime(2026, 5, 15, 4, 0), time(4)) == day("15 May")


def test_t31_a_contact_of_tokyo_read_in_los_angeles_is_kept_and_nothing_doubled() -> None:
    told = life(circle="Our people").sale("Boat", sold="29 Apr").contact("2 May", "thanks")
    assert told.open("1 May") == told.open("2 May") == []
    assert told.check_in_due() == "2 Jun"


def test_t32_deleting_the_contact_that_answered_lets_it_be_heard_again() -> None:
    told = life().sold("Boat", "1 Jan 2024").felt("unhappy", "5 Jan 2024", name="sad").thanked("1 Jan 2024")
    assert told.open("14 May") == ["make_right:sad"]
    assert told.contact("6 Jan 2024", "help").open("14 May") == []


def test_t33_kind_words_of_2019_typed_today_open_nothing() -> None:
    assert life().praised("1 May 2019", entered="14 May").open("15 May") == []


def test_t34_her_lovely_words_are_the_answer_to_our_thanks() -> None:
    assert life().thanked("10 May").praised("11 May").open("12 May") == []


def test_t35_who_sent_somebody_is_thanked_and_again_when_that_one_buys() -> None:
    rosa = life("Rosa").sent("Jamal", "1 Feb 2024")
    jamal = life("Jamal").sent("Hana", "2 May", bought="12 May")
    assert jamal.open("3 May") == ["thanks:hana"]
    jamal.thanked("3 May")
    assert jamal.shown("thanks:hana:bought") == "from 13 May"
    assert rosa.thanked("2 Feb 2024").open("14 May") == []


def test_t36_a_prospect_is_asked_after_a_week_and_left_in_peace_when_the_artist_says_so() -> None:
    told = life(circle="New & curious", since="1 Jan")
    assert told.open("7 Jan") == []
    assert told.open("8 Jan") == ["check_in:ana:2026-01-01"]
    told.contact("8 Jan").contact("8 Mar").contact("8 May")
    assert told.facts.unanswered == 3
    assert told.open("8 Jul") == ["check_in:ana:2026-05-08"]
    assert told.wishes("they-reach-out", "9 Jul").open("9 Jul") == []


def test_t37_a_silent_buyer_is_nothing_odd_yet() -> None:
    told = life(circle="Clients").sold("Boat", "1 Mar").thanked("2 Mar")
    told.contact("8 Mar", "help").contact("1 Apr", "ask_feeling")
    assert told.facts.unanswered == 2
    assert told.open("14 May") == []


def test_t38_called_in_vain_it_is_tried_again_in_three_days() -> None:
    told = life(circle="Our people").contact("1 Apr").called_in_vain("14 May", next_on="17 May")
    assert told.open("14 May") == told.open("16 May") == []
    assert told.open("17 May") == ["check_in:ana:2026-04-01"]


def test_t40_a_workshop_guest_is_asked_how_it_went() -> None:
    told = life().sold("Etching", "14 May", kind="workshop").thanked("14 May")
    assert told.coming("14 May", "14 May 2028") == ["after_sale:etching:how-did-it-go"]


def test_t41_a_newsletter_is_no_answer_to_their_question() -> None:
    assert life().asked("12 May").contact("13 May", "promotion").open("14 May") == ["reply:question"]


def test_t42_who_bought_yesterday_is_not_distant_for_60_days() -> None:
    told = life(circle="Clients").sold("Boat", "13 May")
    assert summary_of(told.facts, told.order, day("14 May")).distant_from == day("13 Jul")

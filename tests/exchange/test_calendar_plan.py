"""A calendar only proposes: whom it means, what is proposed, what a yes does, and what a second time brings."""

from __future__ import annotations

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import replace
from clientcare.exchange.calendar_plan import accepted
from clientcare.exchange.plan import Does, Plan
from tests.exchange.calendars import calendar, event, every_year
from tests.exchange.cards import card
from tests.exchange.studio import Studio, done

ANA = every_year("Ana Ruiz's birthday")


def studio(*names: str) -> Studio:
    here = Studio()
    for name in names:
        here.add(name)
    return here


def told(plan: Plan) -> list[tuple[str, str, str]]:
    return [(line.does.value, line.name, line.why) for line in plan.lines]


# --- whom it means --------------------------------------------------------------------------------------------


def test_a_birthday_is_proposed_for_whom_the_name_fits_and_nothing_is_done() -> None:
    here = studio("Ana Ruiz", "Bo Lind")
    plan = here.take(ANA)
    assert told(plan) == [("propose", "Ana Ruiz", "Birthday on 14 March: proposed, because the name fits.")]
    assert plan.lines[0].uid == here.named("Ana Ruiz").uid
    assert (here.dates, here.provenance, done(plan)) == ({}, {}, {})


def test_a_name_that_fits_nobody_is_left_out() -> None:
    assert told(studio("Bo Lind").plan(ANA)) == [("left_out", "Ana Ruiz", "Nobody here is called “Ana Ruiz”.")]


def test_a_name_that_fits_two_is_left_out() -> None:
    plan = studio("Ana Ruiz", "Ana Moss").plan(every_year("Ana's birthday"))
    assert told(plan) == [("left_out", "Ana", "“Ana” may be Ana Moss or Ana Ruiz.")]
    many = studio(*(f"Ana {name}" for name in ("Abel", "Bell", "Cole", "Dunn", "Eyre"))).plan(
        every_year("Ana's birthday")
    )
    assert many.lines[0].why == "“Ana” may be Ana Abel or Ana Bell or Ana Cole, or somebody else."


def test_a_first_name_that_only_one_has_is_enough() -> None:
    for summary in ("Ana's birthday", "Geburtstag von ANA", "Anas Geburtstag", "Ruiz, Ána: birthday"):
        assert told(studio("Ana Ruiz", "Bo Lind").plan(every_year(summary)))[0][:2] == ("propose", "Ana Ruiz")


def test_a_whole_name_wins_over_a_part_of_another() -> None:
    here = studio("Ana", "Ana Ruiz")
    assert told(here.plan(every_year("Ana's birthday")))[0][:2] == ("propose", "Ana")


def test_a_part_of_a_word_is_nobodys_name() -> None:
    assert told(studio("Anatol Ruiz").plan(every_year("Ana's birthday")))[0][0] == "left_out"


def test_a_nickname_is_a_name() -> None:
    here = studio("Bo Lind")
    here.add("Anastasia Ruiz", nickname="Nana")
    assert told(here.plan(every_year("Nana's birthday")))[0][:2] == ("propose", "Anastasia Ruiz")


def test_who_is_in_the_trash_is_nobody() -> None:
    here = studio("Ana Ruiz")
    here.delete("Ana Ruiz")
    assert told(here.plan(ANA))[0][0] == "left_out"


def test_a_couple_is_two_people_unless_they_are_one_of_us() -> None:
    content = every_year("Wedding anniversary of Ana & Bo Lind")
    assert told(studio("Ana Ruiz", "Bo Lind").plan(content)) == [
        ("propose", "Ana Ruiz", "Anniversary on 14 March: proposed, because the name fits."),
        ("propose", "Bo Lind", "Anniversary on 14 March: proposed, because the name fits."),
    ]
    assert [line[:2] for line in told(studio("Ana & Bo Lind").plan(content))] == [("propose", "Ana & Bo Lind")]
    assert [line[:2] for line in told(studio("Bo Lind").plan(content))] == [("left_out", "Ana"), ("propose", "Bo Lind")]


def test_a_couple_may_have_one_family_name() -> None:
    here = studio("Ana Ruiz", "Ana Lind", "Bo Lind")
    plan = here.plan(every_year("Wedding anniversary of Ana & Bo Lind"))
    assert [line[:2] for line in told(plan)] == [("propose", "Ana Lind"), ("propose", "Bo Lind")]


def test_a_name_more_than_we_know_is_still_theirs() -> None:
    here = studio("Ana Ruiz", "Ana")
    assert told(here.plan(every_year("Ana Maria Ruiz's birthday")))[0][:2] == ("propose", "Ana Ruiz")
    assert told(here.plan(every_year("Bo Maria Ruiz's birthday")))[0][0] == "left_out"


def test_any_yearly_day_with_a_whole_name_in_it_is_theirs() -> None:
    here = studio("Ana Ruiz", "Will")
    plan = here.plan(every_year("Studio day of Ana Ruiz", "Ana Ruiz", "New year, will be fun"))
    assert told(plan) == [
        ("propose", "Ana Ruiz", "Studio day on 14 March: proposed, because the name fits."),
        ("propose", "Ana Ruiz", "Important date on 14 March: proposed, because the name fits."),
        ("left_out", "New year, will be fun", "It names nobody who is here."),
    ]


def test_one_day_told_many_times_is_proposed_once() -> None:
    here = studio("Ana Ruiz")
    plan = here.plan(every_year("Ana Ruiz's birthday", "Birthday of Ana"), every_year("Ana's birthday", day="20200315"))
    assert told(plan)[1:] == [
        ("unchanged", "Ana Ruiz", "The same as line 3 of file1."),
        ("left_out", "Ana Ruiz", "Another day than on line 3 of file1, which comes first."),
    ]
    assert len(plan.proposals) == 1


def test_somebody_new_in_the_same_files_is_meant_too() -> None:
    here = studio()
    plan = here.say_yes(card("FN:Ana Ruiz"), ANA)
    assert [line[:2] for line in told(plan)] == [("add", "Ana Ruiz"), ("add", "Ana Ruiz")]
    assert done(plan) == {"add": {"clients": 1, "dates": 1}}
    assert here.dates_of("Ana Ruiz") == {"Birthday": "03-14"}


def test_what_the_card_says_is_not_proposed_again() -> None:
    plan = studio().plan(card("FN:Ana Ruiz", "BDAY:1980-03-14"), ANA)
    assert told(plan)[1] == ("unchanged", "Ana Ruiz", "Birthday is here already.")


# --- what a yes does ------------------------------------------------------------------------------------------


def test_a_yes_saves_the_day_and_a_second_time_brings_nothing() -> None:
    here = studio("Ana Ruiz")
    plan = here.say_yes(ANA)
    assert told(plan) == [("add", "Ana Ruiz", "Birthday on 14 March: you said yes to it.")]
    assert (done(plan), plan.proposals) == ({"add": {"dates": 1}}, ())
    assert here.dates_of("Ana Ruiz") == {"Birthday": "03-14"}
    again = here.say_yes(ANA)
    assert told(again) == [("unchanged", "Ana Ruiz", "Birthday is here already.")]
    assert (again.people, done(again)) == ((), {"unchanged": {"dates": 1}})


def test_one_of_several_can_be_said_yes_to() -> None:
    here = studio("Ana Ruiz", "Bo Lind")
    plan = here.plan(every_year("Ana's birthday", "Bo's birthday"))
    one = accepted(plan, [each for each in plan.proposals if each.name == "Bo Lind"])
    assert [line[:2] for line in told(one)] == [("propose", "Ana Ruiz"), ("add", "Bo Lind")]
    here.put(one, here.known())
    assert (here.dates_of("Ana Ruiz"), here.dates_of("Bo Lind")) == ({}, {"Birthday": "03-14"})
    assert [each.name for each in one.proposals] == ["Ana Ruiz"]


def test_what_a_file_changes_of_somebody_and_what_a_calendar_adds_are_done_together() -> None:
    here = Studio()
    here.take(card("FN:Ana Ruiz", "EMAIL:ana@example.org"))
    here.say_yes(card("FN:Ana Ruiz", "EMAIL:ana@example.org", "TITLE:Curator"), ANA)
    assert (here.named("Ana Ruiz").role, here.dates_of("Ana Ruiz")) == ("Curator", {"Birthday": "03-14"})


def test_a_day_that_the_calendar_moved_is_proposed_again() -> None:
    here = studio("Ana Ruiz")
    here.say_yes(ANA)
    moved = every_year("Ana Ruiz's birthday", day="20200315")
    assert told(here.plan(moved)) == [
        ("propose", "Ana Ruiz", "Birthday moves from 14 March to 15 March: proposed, because the name fits.")
    ]
    assert done(here.say_yes(moved)) == {"update": {"dates": 1}}
    assert here.dates_of("Ana Ruiz") == {"Birthday": "03-15"}


def test_a_day_that_was_changed_here_stays() -> None:
    here = studio("Ana Ruiz")
    here.say_yes(ANA)
    (uid,) = here.dates
    here.dates[uid] = replace(here.dates[uid], day=YearlyDay(4, 1, 1980))
    plan = here.plan(every_year("Ana Ruiz's birthday", day="20200315"))
    assert told(plan) == [
        ("unchanged", "Ana Ruiz", "Birthday is on 1 April 1980 here and on 15 March in the calendar; yours stays.")
    ]
    assert not plan.proposals


def test_a_day_that_was_deleted_here_stays_out() -> None:
    here = studio("Ana Ruiz")
    here.say_yes(ANA)
    (uid,) = here.dates
    here.dates[uid] = replace(here.dates[uid], deleted_on=here.day)
    assert told(here.plan(ANA)) == [("left_out", "Ana Ruiz", "You deleted this date here, so it stays out.")]


def test_a_calendar_knows_no_better_than_a_birthday_with_its_year() -> None:
    here = studio()
    here.take(card("FN:Ana Ruiz", "BDAY:1980-03-14"))
    assert told(here.plan(ANA))[0][0] == "unchanged"
    assert "yours stays" in told(here.plan(every_year("Ana Ruiz's birthday (1981)")))[0][2]


# --- a calendar of ours ---------------------------------------------------------------------------------------


def test_a_date_that_went_out_from_here_is_known_by_whose_it_is() -> None:
    here = studio("Ana Ruiz", "Ana Ruiz")
    first = here.named("Ana Ruiz").uid
    ours = ("UID:date-1@clientcare", f"URL:clientcare://client/{first}")
    plan = here.plan(calendar(event("Ana Ruiz: Studio day", "20200314", *ours)))
    assert told(plan) == [("propose", "Ana Ruiz", "Studio day on 14 March: proposed, because the name fits.")]
    assert [each.uid for each in plan.proposals] == [first]


def test_a_date_of_ours_in_another_studio_goes_by_its_name() -> None:
    ours = ("UID:date-1@clientcare", "URL:clientcare://client/somebody-else")
    plan = studio("Ana Ruiz").plan(calendar(event("Ana Ruiz: Studio day", "20200314", *ours)))
    assert [(each.does, each.name) for each in plan.lines] == [(Does.PROPOSE, "Ana Ruiz")]


def test_many_days_of_many_people_are_soon_told_apart() -> None:
    here = studio(*(f"Name{number} Own{number % 50}" for number in range(2000)))
    plan = here.plan(every_year(*(f"Name{number}'s birthday" for number in range(500)), *["Own1's birthday"] * 200))
    assert len(plan.proposals) == 500

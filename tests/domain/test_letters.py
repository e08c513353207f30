"""Starting letters: the one that fits the reason, filled in as far as things are known, with gentle hints."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm, Span
from clientcare.domain.care.items import Item
from clientcare.domain.letters import (
    Gap,
    Hint,
    Letter,
    allows_promotion,
    choose,
    fill,
    hints_for,
    in_language,
    left_in_peace,
    mail_address,
    may_hear_of,
    placeholders,
    purposes_for,
    said_alike,
    sounds_like_offer,
    ways_to_write,
    with_same_words,
)
from clientcare.domain.records import PlanStep, Reach, StateSpan, StepVersion, WishSpan
from clientcare.domain.starting_letters import BARE, STARTING_LETTERS, StartingLetter
from clientcare.domain.values import Channel, Kind, State, Wish
from tests.domain.made import TODAY, client, stamp

LONG_AGO = date(2020, 1, 1)


def item(kind: Kind, because: Cause, **facts: str) -> Item:
    return Item("key", kind, "ana", TODAY, TODAY, TODAY, Because(because=because, uid="a", **facts))  # type: ignore[arg-type]


def letter(name: str, purpose: str, language: str = "en", text: str = "") -> StartingLetter:
    return StartingLetter(name, purpose, "", text, language)


@pytest.mark.parametrize(
    ("one", "name"),
    [
        (item(Kind.THANKS, Cause.SALE), "Thank you after a sale"),
        (item(Kind.THANKS, Cause.SENT), "Thank you for telling a friend"),
        (item(Kind.THANKS, Cause.SENT_BOUGHT), "Thank you for telling a friend"),
        (item(Kind.THANKS, Cause.KIND_WORDS), "Thank you for your words"),
        (item(Kind.THANKS, Cause.GIFT), "Thank you for a gift"),
        (item(Kind.MAKE_RIGHT, Cause.FEELING), "Making it right"),
        (item(Kind.REPLY, Cause.SALE), "An answer"),
        (item(Kind.PROMISE, Cause.PROMISE), "Keeping a promise"),
        (item(Kind.DATE, Cause.DATE, title="Birthday"), "Birthday"),
        (item(Kind.DATE, Cause.DATE, title="Ten years married"), "Good wishes"),
        (item(Kind.AFTER_SALE, Cause.STEP, step="year-on"), "A year with your picture"),
        (item(Kind.AFTER_SALE, Cause.STEP, step="a step of our own"), "It has been a while"),
        (item(Kind.CHECK_IN, Cause.RHYTHM), "It has been a while"),
        (item(Kind.REMINDER, Cause.REMINDER), "It has been a while"),
        (None, "It has been a while"),
    ],
)
def test_every_reason_has_a_letter_to_begin_with(one: Item | None, name: str) -> None:
    assert choose(STARTING_LETTERS, purposes_for(one, long_silent=False), "en").name == name


def test_after_a_long_silence_there_is_another_one() -> None:
    found = choose(STARTING_LETTERS, purposes_for(None, long_silent=True), "en")
    assert found.name == "After a long silence"


def test_a_step_of_the_plan_may_name_its_letter() -> None:
    version = StepVersion(LONG_AGO, Rhythm.parse("7 days"), frozenset())
    step = PlanStep(**stamp(), step="arrived", name="There?", place=1, versions=(version,), template="an ANSWER")
    purposes = purposes_for(item(Kind.AFTER_SALE, Cause.STEP, step="arrived"), long_silent=False)
    assert choose(STARTING_LETTERS, purposes, "en", [step]).name == "An answer"
    assert choose([letter("Other", "arrived")], purposes, "en", [step]).name == "Other"


def test_who_removed_all_letters_begins_with_a_bare_one() -> None:
    assert choose([], ("thanks", "check_in"), "en") is BARE


@pytest.mark.parametrize(
    ("language", "found"), [("de", "Danke"), ("de-AT", "Danke"), ("de_CH", "Danke"), ("en", "Thanks"), ("fr", "Thanks")]
)
def test_a_letter_is_in_the_language_of_the_person_else_in_english(language: str, found: str) -> None:
    letters = [letter("Gracias", "t", "es"), letter("Danke", "t", "de"), letter("Thanks", "t", "en-GB")]
    assert getattr(in_language(letters, language), "name", None) == found


def test_without_an_english_one_any_will_do() -> None:
    assert in_language([letter("Gracias", "t", "es")], "de") == letter("Gracias", "t", "es")
    assert in_language([], "de") is None


# --- filling it in --------------------------------------------------------------------------------------------


def test_what_is_known_is_filled_in_and_the_open_line_stays_open() -> None:
    made = fill("Dear {greeting},\n\n{line: what you saw}\n\n{me}", {"greeting": "Ana", "me": "Mira"}, {})
    assert made.text == "Dear Ana,\n\n[what you saw]\n\nMira"
    assert made.gaps == (Gap(11, 25, "what you saw"),)
    assert made.text[11:25] == "[what you saw]"


def test_what_is_not_known_is_asked_for_and_a_name_is_left_to_the_pen() -> None:
    made = fill("{work} and {Foo}.\n\nWarmly,\n{me}", {}, {"work": "the work", "me": ""})
    assert made.text == "[the work] and [foo].\n\nWarmly,"
    assert [gap.about for gap in made.gaps] == ["the work", "foo"]


def test_what_people_wrote_is_filled_in_as_it_is() -> None:
    made = fill("{work} {who}", {"work": "{line: x}\n {who}", "who": "<b>{work}</b>"}, {})
    assert made.text == "{line: x} {who} <b>{work}</b>"
    assert made.gaps == ()


def test_braces_that_are_no_place_stay() -> None:
    assert fill("{1} {} {a b} }{", {}, {}).text == "{1} {} {a b} }{"


def test_each_gap_is_named_once() -> None:
    template = letter("x", "y")
    one = fill("{work} {work}", {}, {"work": "the work"})
    assert Letter(template, one, one).gaps == ("the work",)


# --- who may be written to ------------------------------------------------------------------------------------


def test_who_is_welcome_is_not_left_in_peace() -> None:
    assert not left_in_peace(client(), TODAY)
    assert allows_promotion(client(), TODAY)


@pytest.mark.parametrize(
    "person",
    [
        client(wishes=(WishSpan(Wish.QUIET, LONG_AGO),)),
        client(states=(StateSpan(State.RESTING, LONG_AGO),)),
        client(states=(StateSpan(State.IN_MEMORY, LONG_AGO),)),
        client(pauses=(Span(LONG_AGO),)),
    ],
)
def test_the_quiet_resting_paused_and_remembered_are_left_in_peace(person: object) -> None:
    assert left_in_peace(person, TODAY)  # type: ignore[arg-type]


def test_a_pause_that_is_over_is_none() -> None:
    assert not left_in_peace(client(pauses=(Span(LONG_AGO, TODAY),)), TODAY)


def test_only_a_reply_or_a_promise_is_for_them() -> None:
    assert may_hear_of(item(Kind.REPLY, Cause.CONTACT))
    assert may_hear_of(item(Kind.PROMISE, Cause.PROMISE))
    assert not may_hear_of(item(Kind.THANKS, Cause.SALE))
    assert not may_hear_of(None)


@pytest.mark.parametrize("wish", [Wish.NO_PROMOTIONS, Wish.THEY_REACH_OUT, Wish.QUIET])
def test_promotions_are_for_the_welcome_alone(wish: Wish) -> None:
    assert not allows_promotion(client(wishes=(WishSpan(wish, LONG_AGO),)), TODAY)


# --- hints ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Prints from €45",
        "only 45 EUR each",
        "CHF 120 until Sunday",
        "20 % less for you",
        "a small discount",
        "see https://example.org",
        "www.example.org",
        "my Etsy shop",
        "Als Dank ein Gutschein",
        "10 % de descuento",
        "une remise",
    ],
)
def test_a_price_a_discount_and_a_shop_sound_like_an_offer(text: str) -> None:
    assert sounds_like_offer(text)


@pytest.mark.parametrize(
    "text", ["It is 30 years now.", "You offered me tea.", "The workshop was a joy.", "Euroa, 1912"]
)
def test_other_words_do_not(text: str) -> None:
    assert not sounds_like_offer(text)


def test_no_starting_letter_sounds_like_an_offer() -> None:
    assert not [each.name for each in STARTING_LETTERS if sounds_like_offer(f"{each.subject} {each.text}")]


def test_words_are_the_same_whatever_name_they_greet() -> None:
    assert said_alike("Dear Ana,\n\nhow are you?", "Ana") == said_alike("dear  BO, how are you?", "Bo")
    assert said_alike("Hello you", "") == "hello you"


def hints(template: StartingLetter, *others: str, wish: Wish = Wish.WELCOME, about: Item | None = None) -> set[Hint]:
    person = client(wishes=(WishSpan(wish, LONG_AGO),))
    return set(with_same_words(hints_for(template, person, language="en-GB", item=about, today=TODAY), others))


def test_a_draft_says_gently_what_could_be_better() -> None:
    plain = letter("x", "thanks", text="Thank you.")
    assert hints(plain) == set()
    assert hints(plain, "bo", "cy", "di", "ed") == {Hint.SAME_WORDS}
    assert hints(plain, "bo", "cy", "di") == set()
    assert hints(letter("x", "thanks", text="20 % off")) == {Hint.OFFER}
    assert hints(letter("x", "promotion", text="20 % off")) == set()
    assert hints(letter("x", "thanks", "de")) == {Hint.OTHER_LANGUAGE}
    assert hints(BARE._replace(language="xx")) == {Hint.OTHER_LANGUAGE}
    assert hints(plain, wish=Wish.THEY_REACH_OUT) == {Hint.THEY_REACH_OUT}
    assert hints(plain, wish=Wish.THEY_REACH_OUT, about=item(Kind.THANKS, Cause.SALE)) == set()


ANA_AT = Reach("ana@example.org")
E, M, L = Channel.EMAIL, Channel.MESSAGE, Channel.LETTER


@pytest.mark.parametrize(
    ("emails", "channel", "not_by", "ways"),
    [
        ((ANA_AT,), None, (), (E, M, L)),
        ((), None, (), (M, E, L)),
        ((ANA_AT,), L, (), (L, E, M)),
        ((ANA_AT,), Channel.CALL, (), (E, M, L)),
        ((ANA_AT,), M, (E,), (M, L)),
        ((Reach("ana@example.org", dead=True),), None, (), (M, E, L)),
    ],
)
def test_a_letter_goes_as_they_prefer_and_never_by_what_they_do_not_want(
    emails: tuple[Reach, ...], channel: Channel | None, not_by: tuple[Channel, ...], ways: tuple[Channel, ...]
) -> None:
    assert ways_to_write(client(emails=emails, channel=channel, not_by=not_by)) == ways


def test_a_mail_goes_to_the_preferred_address_that_works() -> None:
    dead = Reach("old@example.org", dead=True, preferred=True)
    work = Reach("work@example.org", preferred=True)
    assert mail_address(client(emails=(dead, ANA_AT))) == "ana@example.org"
    assert mail_address(client(emails=(ANA_AT, work))) == "work@example.org"
    assert mail_address(client(emails=(ANA_AT,), not_by=(E,))) == ""


def test_the_places_in_a_text_are_known_by_their_names() -> None:
    assert placeholders("For {greet_as}", "{Work} and { work : it }") == {"greet_as", "work"}

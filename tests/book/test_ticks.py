"""The ticks below a contact tell the truth: what is ticked is what the engine finds answered once it is saved."""

from __future__ import annotations

from datetime import timedelta

import pytest

from clientcare.book import contacts, dates, feelings, items, promises
from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.care.ticks import ByHand, Said, Ticks, ticks_for
from clientcare.domain.values import Direction, Feel, Kind, Purpose
from clientcare.store.reads import care
from tests.book.studios import TODAY, Book


@pytest.fixture
def ana(book: Book) -> str:
    """Everything a contact can answer is open for her, but what an unhappy word would hide."""
    book.desk = book.on("2026-03-01")
    ana = book.add("Ana", rhythm=Rhythm.parse("1 month"))
    contacts.log_contact(book.desk, [ana], text="Hello.")
    day = PartialDay.parse("2026-04-10")
    book.desk = book.on("2026-04-10")
    book.sell("ana", day=day)
    question = {"direction": Direction.THEY, "purpose": Purpose.PAPERWORK, "needs_reply": True}
    contacts.log_contact(book.on("2026-05-09"), [ana], text="Where is my invoice?", **question)  # type: ignore[arg-type]
    promises.make_promise(book.on("2026-05-07"), [ana], "send framing advice", due_on=TODAY)
    dates.add_date(book.on("2026-05-01"), ana, "birthday", YearlyDay(5, 15))
    dates.add_date(book.on("2026-05-01"), ana, "ten years married", YearlyDay(5, 16), heads_up=7)
    book.desk = book.on(TODAY)
    return ana


def log(book: Book, ana: str, said: Said, by_hand: ByHand | None = None) -> tuple[Ticks, set[str]]:
    """Saves a contact as the ticks make it; they, and what the engine found answered."""
    found = ticks_for(care.items(book.studio, ana, TODAY), said, by_hand)
    before = items.before(book.desk, [ana])
    contacts.log_contact(
        book.desk,
        [ana],
        text=said.text,
        on=said.on,
        direction=said.direction,
        purpose=found.purpose,
        answers=found.answers,
        not_answers=found.not_answers,
    )
    return found, set(items.answered_since(book.desk, before))


def test_everything_is_open_to_begin_with(book: Book, ana: str) -> None:
    kinds = [item.kind for item in care.items(book.studio, ana, TODAY)]
    assert set(kinds) == set(Kind) - {Kind.MAKE_RIGHT, Kind.REMINDER}


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize(
    "text",
    ["", "The weather is lovely.", "Thank you", "Happy birthday", "How is it to live with?", "The invoice", "I helped"],
)
def test_what_is_ticked_is_answered_and_nothing_else(book: Book, ana: str, text: str, direction: Direction) -> None:
    found, answered = log(book, ana, Said(text, TODAY, direction))
    assert answered == found.ticked


@pytest.mark.parametrize("back", [1, 4, 5, 6, 30, 40])
@pytest.mark.parametrize("text", ["Thank you", "The weather is lovely."])
def test_a_contact_of_before_ticks_what_it_answers(book: Book, ana: str, text: str, back: int) -> None:
    found, answered = log(book, ana, Said(text, TODAY - timedelta(days=back), Direction.WE))
    assert answered - {key for key in answered if key.startswith("check_in")} == {
        key for key in found.ticked if not key.startswith("check_in")
    }


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_purpose_chosen_by_hand_ticks_what_it_answers(book: Book, ana: str, purpose: Purpose) -> None:
    found, answered = log(book, ana, Said("Hello", TODAY, Direction.WE), ByHand(purpose))
    assert answered == found.ticked


def test_any_tick_can_be_set_or_taken_back(book: Book, ana: str) -> None:
    for item in care.items(book.studio, ana, TODAY):
        for on in (True, False):
            found = ticks_for(
                care.items(book.studio, ana, TODAY),
                Said("Thank you", TODAY, Direction.WE),
                ByHand(ticks={item.key: on}),
            )
            assert (item.key in found.ticked) is on
            assert (item.key in found.not_answers) <= (not on)


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.THANKS, Kind.PROMISE, Kind.DATE, Kind.AFTER_SALE, Kind.CHECK_IN])
def test_what_is_ticked_by_hand_counts(book: Book, ana: str, kind: Kind, on: bool) -> None:
    key = next(item.key for item in care.items(book.studio, ana, TODAY) if item.kind is kind)
    found, answered = log(book, ana, Said("Hello", TODAY, Direction.WE), ByHand(ticks={key: on}))
    assert (key in answered) is on
    assert answered == found.ticked


def test_something_to_make_right_is_ticked_by_any_words_of_ours(book: Book, ana: str) -> None:
    feelings.note_feeling(book.on("2026-05-12"), ana, Feel.UNHAPPY)
    found, answered = log(book, ana, Said("Hello", TODAY, Direction.WE))
    assert answered == found.ticked
    assert any(key.startswith("make_right") for key in answered)
    assert found.purpose is Purpose.HELP

"""The order of the plan's steps, and the short names of new ones."""

from __future__ import annotations

import pytest

from clientcare.book import plan
from clientcare.book.replay import replay
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.store.reads import order
from tests.book.studios import Book

STARTING = ["arrived", "how-is-it", "how-did-it-go", "year-on", "how-it-grows"]


def steps(book: Book) -> list[str]:
    return [step.step for step in order.plan(book.studio)]


def uid_of(book: Book, name: str) -> str:
    return next(each.uid for each in order.plan(book.studio) if each.step == name)


def test_a_step_moves_and_the_others_make_room(book: Book) -> None:
    change = plan.edit_step(book.desk, uid_of(book, "year-on"), place=1)
    assert steps(book) == ["year-on", "arrived", "how-is-it", "how-did-it-go", "how-it-grows"]
    replay(book.desk, change.inverse())
    assert steps(book) == STARTING


def test_a_place_past_the_end_is_the_last(book: Book) -> None:
    plan.edit_step(book.desk, uid_of(book, "arrived"), place=99)
    assert steps(book)[-1] == "arrived"


def test_a_new_step_stands_last_or_where_it_is_said(book: Book) -> None:
    plan.add_step(book.desk, "still-happy", Rhythm(2, Unit.YEARS))
    assert steps(book) == [*STARTING, "still-happy"]
    plan.add_step(book.desk, "first", Rhythm(2, Unit.DAYS), place=1)
    assert steps(book)[:2] == ["first", "arrived"]


def test_a_step_that_moves_keeps_its_time(book: Book) -> None:
    before = next(each for each in order.plan(book.studio) if each.step == "arrived").versions
    plan.edit_step(book.desk, uid_of(book, "arrived"), place=3)
    assert next(each for each in order.plan(book.studio) if each.step == "arrived").versions == before


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Still happy with it?", "still-happy-with-it"),
        ("Léger & Søn", "leger-son"),
        ("Arrived", "arrived-2"),
        ("??", "step"),
        ("  ", "step"),
        ("x" * 60, "x" * 40),
    ],
)
def test_a_short_name_follows_from_the_name_and_is_free(book: Book, name: str, short: str) -> None:
    assert plan.short_name(name, steps(book)) == short
    assert plan.SHORT_NAME.fullmatch(short)


def test_the_second_free_name_is_taken_where_the_first_is_too() -> None:
    assert plan.short_name("Step", ["step", "step-2"]) == "step-3"

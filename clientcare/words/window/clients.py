"""What a line in the list of people says: how long since one was in touch, and when the next time is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.domain.values import State, Wish
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import days


def since(last_care_on: date | None, today: date) -> str:
    """9 weeks: under two weeks in days, under three months in weeks, then in months; "not yet" without any."""
    if last_care_on is None:
        return tr("not yet")
    gone = (today - last_care_on).days
    if gone < 1:
        return tr("today")
    if gone < 14:
        return tr_n(gone, "{n} day", "{n} days")
    if add(last_care_on, 3, Unit.MONTHS) > today:
        return tr_n(gone // 7, "{n} week", "{n} weeks")
    months = 12 * (today.year - last_care_on.year) + today.month - last_care_on.month
    if add(last_care_on, months, Unit.MONTHS) > today:
        months -= 1
    return tr_n(months, "{n} month", "{n} months")


def coming(next_on: date | None, wish: Wish, state: State, today: date) -> str:
    """next 9 July; due 9 March where that is past; else why no check-in will come."""
    if state is not State.ACTIVE:
        return tr("resting") if state is State.RESTING else tr("in memory")
    if wish is Wish.QUIET:
        return tr("asked for quiet")
    if wish is Wish.THEY_REACH_OUT:
        return tr("they reach out")
    if next_on is None:
        return tr("no rhythm")
    if next_on < today:
        return tr("due {day}", day=days.dated(next_on, today))
    return tr("next {day}", day=speaker().day(next_on, today))


def row(name: str, circle: str, since_then: str, next_then: str, *, long_silent: bool, excerpt: str = "") -> str:
    """How a line is read out."""
    by_word = {tr("not yet"): tr("not in touch yet"), tr("today"): tr("last in touch today")}
    last = by_word.get(since_then) or tr("last in touch {long} ago", long=since_then)
    silent = tr("Long silent") if long_silent else ""
    return ". ".join(part for part in (name, excerpt, circle, last, next_then, silent) if part)


def nobody_fits(text: str) -> str:
    return tr("No one matches “{text}”. Try part of a name, a town or a work.", text=text)


NOBODY_YET = mark("No one here yet. Add the first person who comes to mind.")
NOBODY_PASSES = mark("No one fits these filters just now.")
EVERYONE = mark("Show everyone")

SORTS = mark_all(
    {
        "name": "Name",
        "last-care": "Last care",
        "next-check-in": "Next check-in",
        "works": "Works",
        "added": "Added",
    }
)
"""The orders of the list, as the menu says them."""


def sorted_by(sort: str) -> str:
    """Sorted by last care."""
    return tr("Sorted by {what}", what=speaker().within(tr(SORTS[sort])))


def people(count: int) -> str:
    return tr_n(count, "one person", "{n} people")


def chosen(names: Sequence[str], count: int) -> str:
    """Adaeze Bell, Mei Ash and 12 more; `names` are the first of so many."""
    rest = count - len(names)
    if rest:
        listed = ", ".join(names)
        return listed + " " + tr_n(rest, "and one more", "and {n} more")
    if len(names) < 2:
        return "".join(names)
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def too_many(most: int) -> str:
    return tr_n(most, "One person at a time.", "Up to {n} people can be changed at once.")

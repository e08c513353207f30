"""Speaks for the app: plurals, days, rhythms, money and quotation marks, in English unless another speaker is given."""

from __future__ import annotations

from datetime import date, time
from typing import Protocol

from clientcare.domain.calendar import Rhythm, Unit, add
from clientcare.domain.money import Money

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONGEST_QUOTE = 90


class Speaker(Protocol):
    """What every sentence is made with; the English text of a sentence is the key of its translation."""

    def say(self, text: str, /, **facts: object) -> str:
        """The sentence with its {facts} filled in, each as it is."""

    def plural(self, n: int, one: str, other: str) -> str:
        """`one` or `other` as the language counts, with {n} filled in."""

    def day(self, on: date, today: date) -> str:
        """today, yesterday, tomorrow; a weekday up to six days ahead; 5 May; in another year 5 May 2024."""

    def when(self, on: date, today: date) -> str:
        """The same within a sentence: today, on Friday, on 5 May."""

    def ago(self, on: date, today: date) -> str:
        """How long since: days under two weeks, weeks under three months, then in which month."""

    def every(self, rhythm: Rhythm) -> str:
        """every month, every 3 weeks."""

    def clock(self, at: time) -> str:
        """16:00."""

    def money(self, price: Money) -> str:
        """An amount with its currency."""

    def quote(self, text: str) -> str:
        """Somebody's words in quotation marks, on one line, cut at a word where they are long."""


class English:
    """British English, as the source text of every sentence."""

    def say(self, text: str, /, **facts: object) -> str:
        return text.format_map(facts)

    def plural(self, n: int, one: str, other: str) -> str:
        return (one if n == 1 else other).format(n=n)

    def day(self, on: date, today: date) -> str:
        ahead = (on - today).days
        near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(ahead)
        if near is not None:
            return near
        if 1 < ahead < 7:
            return WEEKDAYS[on.weekday()]
        return f"{on.day} {MONTHS[on.month - 1]}" + ("" if on.year == today.year else f" {on.year}")

    def when(self, on: date, today: date) -> str:
        day = self.day(on, today)
        return day if abs((on - today).days) <= 1 else f"on {day}"

    def ago(self, on: date, today: date) -> str:
        days = (today - on).days
        if days < 2:
            return self.when(on, today)
        if days < 14:
            return f"{days} days ago"
        if add(on, 3, Unit.MONTHS) > today:
            return f"{days // 7} weeks ago"
        return f"in {MONTHS[on.month - 1]}" + ("" if on.year == today.year else f" {on.year}")

    def every(self, rhythm: Rhythm) -> str:
        return f"every {rhythm.unit.value[:-1]}" if rhythm.count == 1 else f"every {rhythm}"

    def clock(self, at: time) -> str:
        return f"{at:%H:%M}"

    def money(self, price: Money) -> str:
        whole, _, part = price.amount.partition(".")
        return f"{price.currency} {int(whole):,}" + (f".{part}" if part.strip("0") else "")

    def quote(self, text: str) -> str:
        words = " ".join(text.split()).strip('“”"')
        if len(words) > _LONGEST_QUOTE:
            cut = words[:_LONGEST_QUOTE]
            words = (cut.rpartition(" ")[0] or cut).rstrip(",.;:") + " …"
        return f"“{words}”"


ENGLISH = English()


def capital(text: str) -> str:
    """The text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def sentence_end(text: str) -> str:
    """The text with a full stop, unless it ends a sentence by itself."""
    return text if text.endswith((".", "!", "?", "…", "”")) else f"{text}."

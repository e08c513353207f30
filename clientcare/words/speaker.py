"""Speaks British English, the source text of every sentence: plurals, days, rhythms, money and quotation marks.

Another language is a Speaker with translations, made where its dates and numbers are known; `words/tongue` says who
speaks now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import TypeVar

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
SENSE = "¦"
"""Stands between a word and the sense in which it is meant, where one English word has two translations."""
_T = TypeVar("_T")
_LONGEST_QUOTE = 90
_QUOTATION_MARKS = '“”„«»"'


class Speaker:
    """What every sentence is made with; the English text of a sentence is the key of its translation.

    A sentence without facts is said as it stands, braces and all.
    """

    code = "en"

    def say(self, text: str, /, **facts: object) -> str:
        """The sentence with its {facts} filled in, each as it is."""
        if SENSE in text:
            text = text.partition(SENSE)[0]
        return text.format_map(facts) if facts else text

    def plural(self, n: int, one: str, other: str, /, **facts: object) -> str:
        """`one` or `other` as the language counts, with {n} filled in."""
        return (one if n == 1 else other).format_map(facts | {"n": n})

    # --- days -------------------------------------------------------------------------------------------------------

    def weekday(self, number: int) -> str:
        """Thursday; 0 is Monday."""
        return WEEKDAYS[number]

    def short_weekday(self, number: int) -> str:
        """Thu."""
        return WEEKDAYS[number][:3]

    def short_day(self, on: date) -> str:
        """Thu 14."""
        return f"{self.short_weekday(on.weekday())} {on.day}"

    def month(self, number: int) -> str:
        """May; as it stands alone."""
        return MONTHS[number - 1]

    def month_of(self, number: int, year: int) -> str:
        """May 2026."""
        return f"{MONTHS[number - 1]} {year}"

    def date_of(self, day: int, month: int, year: int | None = None) -> str:
        """5 May; 5 May 2026."""
        return f"{day} {MONTHS[month - 1]}" + ("" if year is None else f" {year}")

    def whole_date(self, on: date, *, with_year: bool = False) -> str:
        """Thursday 14 May; Thursday 14 May 2026."""
        return f"{self.weekday(on.weekday())} {self.date_of(on.day, on.month, on.year if with_year else None)}"

    def dated(self, on: date, today: date) -> str:
        """28 May, in another year 14 May 2027; never "today"."""
        return self.date_of(on.day, on.month, None if on.year == today.year else on.year)

    def day(self, on: date, today: date) -> str:
        """today, yesterday, tomorrow; a weekday up to six days ahead; 5 May; in another year 5 May 2024."""
        ahead = (on - today).days
        if -1 <= ahead <= 1:
            return self.say("today" if ahead == 0 else "tomorrow" if ahead == 1 else "yesterday")
        return self.weekday(on.weekday()) if 1 < ahead < 7 else self.dated(on, today)

    def when(self, on: date, today: date) -> str:
        """The same within a sentence: today, on Friday, on 5 May."""
        day = self.day(on, today)
        return day if abs((on - today).days) <= 1 else self.say("on {day}", day=day)

    def ago(self, on: date, today: date) -> str:
        """How long since: days under two weeks, weeks under three months, then in which month."""
        days = (today - on).days
        if days < 2:
            return self.when(on, today)
        if days < 14:
            return self.plural(days, "{n} day ago", "{n} days ago")
        if add(on, 3, Unit.MONTHS) > today:
            return self.plural(days // 7, "{n} week ago", "{n} weeks ago")
        month = self.month(on.month) if on.year == today.year else self.month_of(on.month, on.year)
        return self.say("in {month}", month=month)

    def every(self, rhythm: Rhythm) -> str:
        """every month, every 3 weeks."""
        one, other = _EVERY[rhythm.unit]
        return self.plural(rhythm.count, one, other)

    def long(self, span: Rhythm) -> str:
        """1 month, 3 weeks."""
        return self.plural(span.count, *_LONG[span.unit])

    def clock(self, at: time) -> str:
        """16:00."""
        return f"{at:%H:%M}"

    # --- amounts, words and lists -----------------------------------------------------------------------------------

    def number(self, count: int) -> str:
        """A number in running text: a word under ten."""
        return self.say(_NUMBERS[count]) if 0 <= count < len(_NUMBERS) else str(count)

    def ordinal(self, number: int) -> str:
        """15th."""
        ending = _TH if number % 100 in (11, 12, 13) else _ENDINGS.get(number % 10, _TH)
        return self.say(ending, n=number)

    def money(self, price: Money) -> str:
        """An amount with its currency: €450, or USD 450 where a sign could be of several countries."""
        whole, _, part = price.amount.partition(".")
        sign = _SIGNS.get(price.currency, f"{price.currency} ")
        return f"{sign}{int(whole):,}" + (f".{part}" if part.strip("0") else "")

    def quote(self, text: str) -> str:
        """Somebody's words in quotation marks, on one line, cut at a word where they are long."""
        words = " ".join(text.split()).strip(_QUOTATION_MARKS)
        if len(words) > _LONGEST_QUOTE:
            cut = words[:_LONGEST_QUOTE]
            words = (cut.rpartition(" ")[0] or cut).rstrip(",.;:") + " …"
        return self.in_quotes(words)

    def in_quotes(self, words: str) -> str:
        """The whole of somebody's words in quotation marks."""
        return self.say("“{text}”", text=words.strip(_QUOTATION_MARKS))

    def within(self, word: str) -> str:
        """A word that stands alone elsewhere, as it is written within a sentence."""
        return word[:1].lower() + word[1:]

    def listed(self, parts: Sequence[str]) -> str:
        """a, b and c."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def mark(text: str) -> str:
    """The text as it is: a literal that is said later, by `tr`."""
    return text


def mark_n(one: str, other: str) -> tuple[str, str]:
    """The same of both forms of a plural."""
    return one, other


def mark_all(table: _T) -> _T:
    """The same of every value of a table."""
    return table


_EVERY: Mapping[Unit, tuple[str, str]] = {
    Unit.DAYS: mark_n("every day", "every {n} days"),
    Unit.WEEKS: mark_n("every week", "every {n} weeks"),
    Unit.MONTHS: mark_n("every month", "every {n} months"),
    Unit.YEARS: mark_n("every year", "every {n} years"),
}
_LONG: Mapping[Unit, tuple[str, str]] = {
    Unit.DAYS: mark_n("{n} day", "{n} days"),
    Unit.WEEKS: mark_n("{n} week", "{n} weeks"),
    Unit.MONTHS: mark_n("{n} month", "{n} months"),
    Unit.YEARS: mark_n("{n} year", "{n} years"),
}
_NUMBERS = mark_all(
    ("no¦the number 0", "one¦the number 1", "two", "three", "four", "five", "six", "seven", "eight", "nine")
)
_SIGNS = {"EUR": "€", "GBP": "£"}
_TH = mark("{n}th")
_ENDINGS = {1: mark("{n}st"), 2: mark("{n}nd"), 3: mark("{n}rd")}
ENGLISH = Speaker()


def capital(text: str) -> str:
    """The text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def sentence_end(text: str) -> str:
    """The text with a full stop, unless it ends a sentence by itself."""
    return text if text.endswith((".", "!", "?", "…", "”")) else f"{text}."

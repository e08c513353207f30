"""How often a reminder comes, in words: our own rules as the form writes them, any other as well as possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.rule import Frequency, Rule, parse
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, mark_all, mark_n, speaker, tr, tr_n

_UNITS = {
    Frequency.DAILY: Unit.DAYS,
    Frequency.WEEKLY: Unit.WEEKS,
    Frequency.MONTHLY: Unit.MONTHS,
    Frequency.YEARLY: Unit.YEARS,
}
_SETS = mark_all(
    {
        frozenset(range(5)): ("on weekdays", "weekday"),
        frozenset({5, 6}): ("at weekends", "weekend day"),
        frozenset(range(7)): ("on every day", "day"),
    }
)
_PLACES = mark_all(("first", "second", "third", "fourth", "fifth"))
_FROM_THE_END = mark_all(("last", "second to last", "third to last", "fourth to last", "fifth to last"))
_LONG = {
    Unit.DAYS: mark_n("one day", "{number} days"),
    Unit.WEEKS: mark_n("one week", "{number} weeks"),
    Unit.MONTHS: mark_n("one month", "{number} months"),
    Unit.YEARS: mark_n("one year", "{number} years"),
}


def how_often(rule: str, after_done: Rhythm) -> str:
    """once; every year; every month on the last Friday; 8 weeks after it is done. What its first day says is left
    out."""
    if after_done:
        return tr("{long} after it is done", long=_long(after_done))
    if not rule:
        return tr("once")
    read = parse(rule)
    return _often(read, _details(read))


def sentence(first_on: date, rule: str, after_done: Rhythm, ends_on: date | None, today: date) -> str:
    """Every month on the last day, from 31 May 2026. With its end where it has one."""
    if after_done:
        text = mark("{day}, then {long} after each time it is done{end}.")
        end = _end(None, ends_on)
        return tr(text, day=_whole(first_on, today), long=_long(after_done), end=end)
    if not rule:
        return tr("Once, on {day}.", day=_whole(first_on, today))
    read = parse(rule)
    often = _often(read, _details(read) or _of_first_day(read, first_on))
    last = min((day for day in (read.until, ends_on) if day is not None), default=None)
    end = _end(read.count, last)
    return tr("{often}, from {day}{end}.", often=capital(often), day=_dated(first_on), end=end)


def coming(found: Sequence[date]) -> str:
    """The days it falls on next: Next: 31 May, 30 June and 31 July 2026."""
    if not found:
        return tr("It has come to its end.")
    year = found[-1].year
    shown = [_short(day) if day.year == year and day != found[-1] else _dated(day) for day in found]
    return tr("Next: {days}.", days=_and(shown))


def _often(rule: Rule, details: str) -> str:
    """every month on the last Friday."""
    every = speaker().every(Rhythm(rule.interval, _UNITS[rule.frequency]))
    return tr("{every} {days}", every=every, days=details) if details else every


def _long(rhythm: Rhythm) -> str:
    """eight weeks: numbers under ten are words."""
    return tr_n(rhythm.count, *_LONG[rhythm.unit], number=speaker().number(rhythm.count))


def _end(times: int | None, last: date | None) -> str:
    said = ""
    if times == 2:
        said = tr(", twice in all")
    elif times is not None:
        said = tr_n(times, ", once in all", ", {number} times in all", number=speaker().number(times))
    return said + (tr(", until {day}", day=_dated(last)) if last is not None else "")


def _of_first_day(rule: Rule, first_on: date) -> str:
    """What a rule leaves open its first day says."""
    match rule.frequency:
        case Frequency.WEEKLY:
            return tr("on {day}", day=speaker().weekday(first_on.weekday()))
        case Frequency.MONTHLY:
            return tr("on the {days}", days=speaker().ordinal(first_on.day))
        case Frequency.YEARLY:
            return tr("on {day}", day=_short(first_on))
        case _:
            return ""


def _details(rule: Rule) -> str:
    """Which days of its year, month or week a rule names itself."""
    clamped = _clamped(rule)
    if clamped:
        return clamped
    days_said, positions = _days(rule), sorted(rule.positions, key=_from_begin)
    one_month = len(rule.by_month) == 1
    parts: list[str] = []
    if one_month and rule.frequency is Frequency.YEARLY and len(rule.by_month_day) == 1 and not rule.by_day:
        (month,), (day,) = rule.by_month, rule.by_month_day
        parts.append(_day_of_year(day, month))
    else:
        parts.append(days_said)
        parts.append(_numbered(mark("on day {days} of the year"), rule.by_year_day))
        parts.append(_numbered(mark("in week {days}"), rule.by_week))
        months = _and(speaker().month(month) for month in sorted(rule.by_month))
        parts.append(tr("in {month}", month=months) if months else "")
    said = " ".join(part for part in parts if part)
    if positions and not _takes_positions(rule):
        said = tr("{days}, of these the {places}", days=said, places=_and(_nth(place) for place in positions))
    return said


def _day_of_year(day: int, month: int) -> str:
    if day > 0:
        return tr("on {day}", day=speaker().date_of(day, month))
    return tr("on the {place} of {month}", place=_place(day), month=speaker().month(month))


def _days(rule: Rule) -> str:
    """By their weekday, by their day in the month, or by both."""
    in_month = _and(_place(day) for day in sorted(rule.by_month_day, key=_from_begin))
    weekdays = _weekdays(rule)
    if weekdays and in_month:
        return tr("{weekdays}, where it is the {days}", weekdays=weekdays, days=in_month)
    return weekdays or (tr("on the {days}", days=in_month) if in_month else "")


def _weekdays(rule: Rule) -> str:
    if not rule.by_day:
        return ""
    numbered = sorted(rule.by_day, key=lambda each: (_from_begin(each[0]), each[1]))
    if any(number for number, _ in numbered):
        return tr("on the {days}", days=_and(_one_weekday(*each) for each in numbered))
    named = frozenset(day for _, day in numbered)
    if _takes_positions(rule):
        what = tr(_SETS[named][1]) if named in _SETS else _or(speaker().weekday(day) for day in sorted(named))
        places = _and(_nth(place) for place in sorted(rule.positions, key=_from_begin))
        return tr("on the {places} {what}", places=places, what=what)
    if named in _SETS:
        return tr(_SETS[named][0])
    return tr("on {day}", day=_and(speaker().weekday(day) for day in sorted(named)))


def _takes_positions(rule: Rule) -> bool:
    """Whether positions are said with the weekdays: the last weekday of the month."""
    plain = rule.by_day and not any(number for number, _ in rule.by_day)
    alone = not (rule.by_month_day or rule.by_year_day or rule.by_week)
    monthly = rule.frequency is Frequency.MONTHLY or (rule.frequency is Frequency.YEARLY and len(rule.by_month) == 1)
    return bool(plain and alone and monthly and rule.positions)


def _clamped(rule: Rule) -> str:
    """What our own form writes for the 29th, 30th and 31st."""
    last = max(rule.by_month_day, default=0)
    span = rule.by_month_day == frozenset(range(28, last + 1)) and last > 28
    if not span or rule.positions != {-1} or rule.by_day or rule.by_year_day or rule.by_week:
        return ""
    if rule.frequency is Frequency.MONTHLY and not rule.by_month:
        if last == 31:
            return tr("on the last day")
        return tr("on the {day}, or the last day", day=speaker().ordinal(last))
    if rule.frequency is Frequency.YEARLY and rule.by_month == {2} and last == 29:
        return tr("on 29 February, or the 28th")
    return ""


def _one_weekday(number: int, weekday: int) -> str:
    day = speaker().weekday(weekday)
    return tr("{place} {day}", place=_nth(number), day=day) if number else day


def _nth(place: int) -> str:
    """first; last; second to last; 7th."""
    named = _PLACES if place > 0 else _FROM_THE_END
    if abs(place) <= len(named):
        return tr(named[abs(place) - 1])
    ordinal = speaker().ordinal(abs(place))
    return ordinal if place > 0 else tr("{ordinal} to last", ordinal=ordinal)


def _place(day: int) -> str:
    """A day of the month: 15th; last day; second to last day."""
    return speaker().ordinal(day) if day > 0 else tr("{place} {day}", place=_nth(day), day=tr("day"))


def _numbered(text: str, numbers: Iterable[int]) -> str:
    said = [str(each) if each > 0 else tr("{n} from the end", n=-each) for each in sorted(numbers, key=_from_begin)]
    return tr(text, days=_and(said)) if said else ""


def _from_begin(place: int) -> tuple[bool, int]:
    """What is counted from the end stands last."""
    return place < 0, place


def _and(parts: Iterable[str]) -> str:
    return speaker().listed(list(parts))


def _or(parts: Iterable[str]) -> str:
    *most, last = parts
    return tr("{first} or {last}", first=", ".join(most), last=last) if most else last


def _whole(on: date, today: date) -> str:
    return speaker().whole_date(on, with_year=on.year != today.year)


def _dated(on: date) -> str:
    return speaker().date_of(on.day, on.month, on.year)


def _short(on: date) -> str:
    return speaker().date_of(on.day, on.month)

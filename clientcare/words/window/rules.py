"""How often a reminder comes, in words: our own rules as the form writes them, any other as well as possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.rule import Frequency, Rule, parse
from clientcare.words.speaker import MONTHS, WEEKDAYS, capital
from clientcare.words.tongue import speaker, tr, tr_n
from clientcare.words.window import days

_UNITS = {
    Frequency.DAILY: Unit.DAYS,
    Frequency.WEEKLY: Unit.WEEKS,
    Frequency.MONTHLY: Unit.MONTHS,
    Frequency.YEARLY: Unit.YEARS,
}
_SETS = {
    frozenset(range(5)): ("on weekdays", "weekday"),
    frozenset({5, 6}): ("at weekends", "weekend day"),
    frozenset(range(7)): ("on every day", "day"),
}
_PLACES = ("first", "second", "third", "fourth", "fifth")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TOTALS = ("", "once", "twice")


def how_often(rule: str, after_done: Rhythm) -> str:
    """once; every year; every month on the last Friday; 8 weeks after it is done. What its first day says is left
    out."""
    if after_done:
        return tr("{long} after it is done", long=_long(after_done))
    if not rule:
        return tr("once")
    read = parse(rule)
    return " ".join(part for part in (_every(read), _details(read)) if part)


def sentence(first_on: date, rule: str, after_done: Rhythm, ends_on: date | None, today: date) -> str:
    """Every month on the last day, from 31 May 2026. With its end where it has one."""
    if after_done:
        text = "{day}, then {long} after each time it is done{end}."
        end = _end(None, ends_on)
        return tr(text, day=_whole(first_on, today), long=_long(after_done), end=end)
    if not rule:
        return tr("Once, on {day}.", day=_whole(first_on, today))
    read = parse(rule)
    said = _details(read) or _of_first_day(read, first_on)
    often = " ".join(part for part in (_every(read), said) if part)
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


def _every(rule: Rule) -> str:
    return speaker().every(Rhythm(rule.interval, _UNITS[rule.frequency]))


def _long(rhythm: Rhythm) -> str:
    """eight weeks: numbers under ten are words."""
    unit = rhythm.unit.value
    count = _NUMBERS[rhythm.count] if rhythm.count < len(_NUMBERS) else str(rhythm.count)
    return tr_n(rhythm.count, f"{count} {unit[:-1]}", f"{count} {unit}")


def _end(times: int | None, last: date | None) -> str:
    said = ""
    if times is not None:
        told = _TOTALS[times] if times < len(_TOTALS) else f"{_number(times)} times"
        said = tr(", {times} in all", times=told)
    return said + (tr(", until {day}", day=_dated(last)) if last is not None else "")


def _of_first_day(rule: Rule, first_on: date) -> str:
    """What a rule leaves open its first day says."""
    match rule.frequency:
        case Frequency.WEEKLY:
            return f"on {WEEKDAYS[first_on.weekday()]}"
        case Frequency.MONTHLY:
            return f"on the {_ordinal(first_on.day)}"
        case Frequency.YEARLY:
            return f"on {_short(first_on)}"
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
        parts.append(f"on {day} {MONTHS[month - 1]}" if day > 0 else f"on the {_place(day)} of {MONTHS[month - 1]}")
    else:
        parts.append(days_said)
        parts.append(_numbered("on day {days} of the year", rule.by_year_day))
        parts.append(_numbered("in week {days}", rule.by_week))
        parts.append(f"in {_and(MONTHS[month - 1] for month in sorted(rule.by_month))}" if rule.by_month else "")
    said = " ".join(part for part in parts if part)
    if positions and not _takes_positions(rule):
        said += f", of these the {_and(_nth(place) for place in positions)}"
    return said


def _days(rule: Rule) -> str:
    """By their weekday, by their day in the month, or by both."""
    in_month = _and(_place(day) for day in sorted(rule.by_month_day, key=_from_begin))
    weekdays = _weekdays(rule)
    if weekdays and in_month:
        return f"{weekdays}, where it is the {in_month}"
    return weekdays or (f"on the {in_month}" if in_month else "")


def _weekdays(rule: Rule) -> str:
    if not rule.by_day:
        return ""
    numbered = sorted(rule.by_day, key=lambda each: (_from_begin(each[0]), each[1]))
    if any(number for number, _ in numbered):
        return f"on the {_and(_one_weekday(*each) for each in numbered)}"
    named = frozenset(day for _, day in numbered)
    if _takes_positions(rule):
        what = _SETS[named][1] if named in _SETS else " or ".join(WEEKDAYS[day] for day in sorted(named))
        return f"on the {_and(_nth(place) for place in sorted(rule.positions, key=_from_begin))} {what}"
    if named in _SETS:
        return _SETS[named][0]
    return f"on {_and(WEEKDAYS[day] for day in sorted(named))}"


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
        return "on the last day" if last == 31 else f"on the {_ordinal(last)}, or the last day"
    if rule.frequency is Frequency.YEARLY and rule.by_month == {2} and last == 29:
        return "on 29 February, or the 28th"
    return ""


def _one_weekday(number: int, weekday: int) -> str:
    return f"{_nth(number)} {WEEKDAYS[weekday]}" if number else WEEKDAYS[weekday]


def _nth(place: int) -> str:
    """first; last; second to last; 7th."""
    if place == -1:
        return "last"
    named = _PLACES[abs(place) - 1] if abs(place) <= len(_PLACES) else _ordinal(abs(place))
    return named if place > 0 else f"{named} to last"


def _place(day: int) -> str:
    """A day of the month: 15th; last day; second to last day."""
    return _ordinal(day) if day > 0 else f"{_nth(day)} day"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _numbered(text: str, numbers: Iterable[int]) -> str:
    said = [str(each) if each > 0 else f"{-each} from the end" for each in sorted(numbers, key=_from_begin)]
    return text.format(days=_and(said)) if said else ""


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _from_begin(place: int) -> tuple[bool, int]:
    """What is counted from the end stands last."""
    return place < 0, place


def _and(parts: Iterable[str]) -> str:
    *most, last = list(parts) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _whole(on: date, today: date) -> str:
    return days.whole(on) + ("" if on.year == today.year else f" {on.year}")


def _dated(on: date) -> str:
    return f"{_short(on)} {on.year}"


def _short(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]}"

"""Every choice the artist can make about the app: its default, its spelling, what it may be (CLI.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from enum import StrEnum
from typing import Any

from clientcare.domain.calendar import LeapDay
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, field_names, replace
from clientcare.domain.money import DECIMALS

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""How days of the week are written; Monday is 0."""

Hours = tuple[time, time]


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """Whether things move in the window: as the desktop says, or one's own choice."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Settings(Frozen):
    """All settings as plain values: heads-ups in days, weekdays from Monday = 0, the text size in percent."""

    daily_limit: int = 5
    days_off: frozenset[int] = frozenset()
    leap_day: LeapDay = LeapDay.FEB28
    day_starts_at: time = time(4)
    thanks_days: int = 1
    thanks_within_days: int = 60
    promise_heads_up: int = 1
    date_heads_up: int = 1
    letter_heads_up: int = 7
    currency: str | None = None
    digest: bool = True
    digest_at: time = time(8, 30)
    quiet_hours: Hours | None = None
    names_in_notifications: bool = False
    sound: bool = False
    week_day: int | None = None
    calendar_folder: str | None = None
    backup_folder: str | None = None
    my_name: str | None = None
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    motion: Motion = Motion.SYSTEM
    language: str = "system"
    tray: bool = True
    start_at_login: bool = False

    @classmethod
    def of(cls, stored: Mapping[str, str]) -> Settings:
        """The settings as stored by name; what is not stored has its default, unknown names are passed over.

        CareError as `parse` for a value that is none.
        """
        values: dict[str, Any] = {name: parse(name, text) for name, text in stored.items() if name in _WAYS}
        return cls(**values)

    def having(self, name: str, text: str) -> Settings:
        """These settings with one changed; CareError as `parse`."""
        value: dict[str, Any] = {known(name): parse(name, text)}
        return replace(self, **value)

    def text(self, name: str) -> str:
        """One of them in the spelling of the command line; CareError (usage) for an unknown name."""
        return format(name, getattr(self, known(name)))

    def to_json(self) -> dict[str, object]:
        """All of them by name: numbers, lists, true and false; none is null (CLI.md)."""
        return {name: _WAYS[name].json(getattr(self, name)) for name in NAMES}


class _Way(Frozen):
    """How the values of one setting are read and written; `expects` is the word for what may stand there."""

    expects: str
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str
    json: Callable[[Any], object] = lambda value: value
    choices: tuple[str, ...] = ()


def known(name: str) -> str:
    """The name as it is written here; read with - or _. CareError (usage) when no setting is called so."""
    plain = name.replace("-", "_")
    if plain not in _WAYS:
        raise CareError(Code.USAGE, "unknown_setting", name=name, names=NAMES)
    return plain


def parse(name: str, text: str) -> object:
    """The value that `text` means; CareError: usage, or invalid when no working day would be left."""
    way = _WAYS[known(name)]
    try:
        value = way.read(text.strip())
    except (ValueError, KeyError):
        raise CareError(
            Code.USAGE,
            "setting_value",
            name=known(name),
            value=text,
            expects=way.expects,
            choices=way.choices,
        ) from None
    if known(name) == "days_off" and len(value) == len(WEEKDAYS):
        raise CareError(Code.INVALID, "no_working_day")
    return value


def format(name: str, value: object) -> str:
    """The value in the spelling that `parse` reads; CareError (usage) for an unknown name."""
    return _WAYS[known(name)].write(value)


def _number(least: int, most: int) -> _Way:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,5}", text) or not least <= int(text) <= most:
            raise ValueError(text)
        return int(text)

    return _Way(f"number {least} {most}", read)


def _choice(options: type[StrEnum]) -> _Way:
    return _Way("choice", lambda text: options(text.casefold()), choices=tuple(options))


def _or_none(way: _Way) -> _Way:
    """The same, where nothing or "none" may stand too."""
    return _Way(
        way.expects,
        lambda text: None if text.casefold() in ("", "none") else way.read(text),
        lambda value: "none" if value is None else way.write(value),
        lambda value: None if value is None else way.json(value),
        (*way.choices, "none"),
    )


def _read_time(text: str) -> time:
    if not re.fullmatch(r"[0-9]{2}:[0-9]{2}", text):
        raise ValueError(text)
    return time.fromisoformat(text)


def _write_time(value: time) -> str:
    return f"{value:%H:%M}"


def _read_hours(text: str) -> Hours:
    start, _, end = text.partition("-")
    hours = _read_time(start.strip()), _read_time(end.strip())
    if hours[0] == hours[1]:
        raise ValueError(text)
    return hours


def _write_hours(value: Hours) -> str:
    return "-".join(map(_write_time, value))


def _read_days(text: str) -> frozenset[int]:
    if text.casefold() in ("", "none"):
        return frozenset()
    return frozenset(WEEKDAYS.index(day.strip().casefold()) for day in text.split(","))


def _write_days(value: frozenset[int]) -> str:
    return ",".join(_list_days(value)) or "none"


def _list_days(value: frozenset[int]) -> list[str]:
    return [WEEKDAYS[day] for day in sorted(value)]


def _read_currency(text: str) -> str:
    if text.upper() not in DECIMALS:
        raise ValueError(text)
    return text.upper()


def _read_language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*", text):
        raise ValueError(text)
    return text.replace("_", "-")


_HEADS_UP = _number(0, 366)
_SWITCH = _Way(
    "choice",
    lambda text: {"on": True, "off": False}[text.casefold()],
    lambda value: "on" if value else "off",
    choices=("on", "off"),
)
_TIME = _Way("time", _read_time, _write_time, _write_time)
_TEXT = _Way("text", str)

_WAYS: dict[str, _Way] = {
    "daily_limit": _number(0, 1000),
    "days_off": _Way("weekdays", _read_days, _write_days, _list_days, (*WEEKDAYS, "none")),
    "leap_day": _choice(LeapDay),
    "day_starts_at": _TIME,
    "thanks_days": _HEADS_UP,
    "thanks_within_days": _number(0, 10_000),
    "promise_heads_up": _HEADS_UP,
    "date_heads_up": _HEADS_UP,
    "letter_heads_up": _HEADS_UP,
    "currency": _or_none(_Way("currency", _read_currency)),
    "digest": _SWITCH,
    "digest_at": _TIME,
    "quiet_hours": _or_none(_Way("hours", _read_hours, _write_hours, _write_hours)),
    "names_in_notifications": _SWITCH,
    "sound": _SWITCH,
    "week_day": _or_none(
        _Way(
            "choice",
            lambda text: WEEKDAYS.index(text.casefold()),
            lambda value: WEEKDAYS[value],
            lambda value: WEEKDAYS[value],
            WEEKDAYS,
        )
    ),
    "calendar_folder": _or_none(_TEXT),
    "backup_folder": _or_none(_TEXT),
    "my_name": _or_none(_TEXT),
    "theme": _choice(Theme),
    "text_size": _number(75, 200),
    "motion": _choice(Motion),
    "language": _Way("language", _read_language),
    "tray": _SWITCH,
    "start_at_login": _SWITCH,
}

NAMES: tuple[str, ...] = field_names(Settings)
"""The names of all settings, in the order in which they are listed."""

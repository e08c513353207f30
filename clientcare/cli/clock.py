"""What day and time it is: the real clock, or what `--on`, `--now` or their variables say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from clientcare.cli.days import iso_day
from clientcare.domain.calendar import artist_day
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen

ON_VARIABLE = "CLIENTCARE_ON"
NOW_VARIABLE = "CLIENTCARE_NOW"


class Clock(Frozen):
    """A moment as a command sees it.

    `stamp` is the real instant (UTC), for created and updated stamps. `wall` is the local time, without a
    zone, None when only a day is known. `set_by_hand`: the day was given, so no daily work is done.
    """

    stamp: datetime
    wall: datetime | None
    day: date | None = None
    set_by_hand: bool = False

    def today(self, day_starts_at: time) -> date:
        """The artist's day."""
        if self.wall is None:
            assert self.day is not None
            return self.day
        return artist_day(self.wall, day_starts_at)


def real_now() -> Clock:
    """The clock of the machine."""
    stamp = datetime.now(UTC)
    return Clock(stamp, stamp.astimezone().replace(tzinfo=None))


def on_day(day: date) -> Clock:
    """A day without an hour; its stamps are real."""
    return Clock(datetime.now(UTC), None, day, set_by_hand=True)


def at_moment(wall: datetime) -> Clock:
    return Clock(datetime.now(UTC), wall, set_by_hand=True)


def told(chosen: Mapping[str, str], on: str, now: str) -> Clock:
    """The clock that the options choose, else the variables `on` and `now`, else the machine's.

    CareError `usage` for both at once and for what is no day or time. An empty variable counts as none.
    """
    if "on" in chosen and "now" in chosen:
        raise CareError(Code.USAGE, "on_and_now", what="--on and --now")
    if "on" in chosen:
        return on_day(iso_day(chosen["on"], "--on"))
    if "now" in chosen:
        return at_moment(moment(chosen["now"], "--now"))
    if on and now:
        raise CareError(Code.USAGE, "on_and_now", what=f"{ON_VARIABLE} and {NOW_VARIABLE}")
    if on:
        return on_day(iso_day(on, ON_VARIABLE))
    if now:
        return at_moment(moment(now, NOW_VARIABLE))
    return real_now()


def moment(word: str, where: str) -> datetime:
    """YYYY-MM-DDTHH:MM, with a zone or without; CareError `usage` for anything else.

    The zone says where the clock hangs, so day and time are those that were written.
    """
    found = re.fullmatch(r"([0-9-]{10})T([0-9]{2}:[0-9]{2})(.*)", word)
    if found and _is_zone(found[3]):
        try:
            return datetime.combine(iso_day(found[1], where), time.fromisoformat(found[2]))
        except ValueError as problem:
            raise CareError(Code.USAGE, "not_a_moment", word=word, where=where) from problem
    raise CareError(Code.USAGE, "not_a_moment", word=word, where=where)


def _is_zone(zone: str) -> bool:
    if zone in ("", "Z"):
        return True
    if offset := re.fullmatch(r"[+-]([0-9]{2}):([0-9]{2})", zone):
        return int(offset[1]) < 24 and int(offset[2]) < 60
    if name := re.fullmatch(r"\[([A-Za-z0-9_+/-]+)\]", zone):
        return _is_known(name[1])
    return False


def _is_known(name: str) -> bool:
    from zoneinfo import ZoneInfo  # few lines name a zone

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError, RecursionError):  # not there; a folder of zones; no name at all
        return False
    return True

"""Small calendars of our own, with made-up people, in the shapes that programs write."""

from __future__ import annotations


def calendar(*events: str, **said: str) -> str:
    """A calendar with these events; `said` stands before them, such as `X_WR_CALNAME`."""
    lines = [f"{name.replace('_', '-')}:{value}" for name, value in said.items()]
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, *events, "END:VCALENDAR", ""))


def event(summary: str, day: str = "20200314", *lines: str, rule: str | None = "FREQ=YEARLY") -> str:
    """An event of a whole day, `day`, or one that says with `;` what it is; each year, unless `rule` says otherwise."""
    begins = f"DTSTART{day}" if day.startswith(";") or day.startswith(":") else f"DTSTART;VALUE=DATE:{day}"
    rules = [f"RRULE:{rule}"] if rule else []
    return "\r\n".join(("BEGIN:VEVENT", f"SUMMARY:{summary}", begins, *rules, *lines, "END:VEVENT"))


def every_year(*summaries: str, day: str = "20200314") -> str:
    """A calendar of whole days with these names, all on the same day of every year."""
    return calendar(*(event(summary, day) for summary in summaries))

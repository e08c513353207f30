"""What the events of a calendar file are called."""

from __future__ import annotations

CALENDAR = "Client Care"
DATE = "{name}: {title}"
REMINDER = "{title} ({name})"
CHECK_IN = "Check in with {name}"


def date(name: str, title: str) -> str:
    """An important date, such as "Ana Ruiz: Birthday"."""
    return DATE.format(name=name, title=title)


def reminder(title: str, name: str | None) -> str:
    """An own reminder, with whom it is about."""
    return title if name is None else REMINDER.format(title=title, name=name)


def check_in(name: str) -> str:
    return CHECK_IN.format(name=name)

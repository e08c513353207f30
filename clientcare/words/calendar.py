"""What the events of a calendar file are called."""

from __future__ import annotations

from clientcare.words import day_titles
from clientcare.words.tongue import tr

CALENDAR = "Client Care"


def date(name: str, title: str) -> str:
    """An important date, such as "Ana Ruiz: Birthday"."""
    return tr("{name}: {title}", name=name, title=day_titles.said(title))


def reminder(title: str, name: str | None) -> str:
    """An own reminder, with whom it is about."""
    return title if name is None else tr("{title} ({name})", title=title, name=name)


def check_in(name: str) -> str:
    return tr("Check in with {name}", name=name)

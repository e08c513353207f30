"""What the palette says: its groups, what can be done for somebody, and that nothing fits."""

from __future__ import annotations

from datetime import date

from clientcare.domain.records import AnyEntry, Contact
from clientcare.words.tongue import mark, mark_all, speaker, tr
from clientcare.words.window import timeline

EXAMPLE = mark("Find someone, a note, or something to do")
PEOPLE, ENTRIES, ACTIONS, PLACES = mark_all(("People", "In notes and letters", "Do", "Go to"))
ADD_NOTE, NOTE_SALE, ADD_REMINDER = mark_all(("Add a note", "Note a sale", "Add a reminder"))


def with_them(name: str) -> str:
    return tr("With {name}", name=name)


def write_to(name: str) -> str:
    return tr("Write to {name}", name=name)


def as_line(text: str) -> str:
    """A quick note of what was typed."""
    return tr("Quick note: “{text}”", text=" ".join(text.split()))


def nothing(text: str) -> str:
    return tr("Nothing here fits “{text}”.", text=" ".join(text.split()))


def entry(found: AnyEntry, name: str) -> str:
    """Visit with Rosa & Benoît; Bought Blue Harbour, Adaeze."""
    if isinstance(found, Contact):
        return tr("{what} with {name}", what=tr(timeline.CHANNELS[found.channel]), name=name)
    return tr("{what}, {name}", what=timeline.title(found), name=name)


def excerpt(text: str, on: date, today: date) -> str:
    """“Adaeze came for dinner”, 20 April."""
    day = speaker().day(on, today)
    return tr("{text}, {day}", text=speaker().quote(text), day=day) if text.strip() else day

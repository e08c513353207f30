"""What the window says of what goes out: everything, a list, cards, the calendar, and all there is about one person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from clientcare.words.tongue import mark, mark_all, tr, tr_n

EVERYTHING = mark("Take everything with you")
ABOUT = mark("One file that brings everything back, spreadsheets, contact cards, calendar.")
THIS_LIST = mark("This list as a table…")
LIST = mark("This list as a table")
SAY_WHERE = mark("Choose where…")
CALLED_OFF = mark("Called off. No file was written.")
WHATS: Mapping[str, tuple[str, str]] = mark_all(
    {
        "everything": ("Everything", "One file that brings back every word, date, photo and paper, here or elsewhere."),
        "clients": ("People as a table", "For a spreadsheet."),
        "sales": ("Works and sales as a table", "For a spreadsheet, or for who does your taxes."),
        "contacts": ("Contacts as a table", "When you were in touch, how, and what about."),
        "promises": ("Promises as a table", "For a spreadsheet."),
        "dates": ("Dates as a table", "Birthdays and other days."),
        "kind-words": ("Kind words as a table", "With who may be quoted."),
        "cards": ("Contact cards", "For a phone or another address book."),
        "calendar": ("Calendar", "Dates, reminders and check-ins, with alarms."),
        "page": ("A page to read", "Opens in any browser."),
        "record": ("The page, with photos and papers", "One zip, for somebody who asks what you have about them."),
        "data": ("As data", "For another program."),
    }
)
"""What may go out, and what it is good for."""
_ENDINGS = {"everything": "zip", "cards": "vcf", "calendar": "ics", "page": "html", "record": "zip", "data": "json"}
_NAMES = {
    "everything": mark("everything"),
    "clients": mark("people"),
    "sales": mark("sales"),
    "contacts": mark("contacts"),
    "promises": mark("promises"),
    "dates": mark("dates"),
    "kind-words": mark("kind words"),
    "cards": mark("cards"),
    "calendar": mark("calendar"),
}


def file_name(what: str, on: date, person: str = "") -> str:
    """The name that is offered for the file: client-care people 2026-05-14.csv."""
    about = person or tr(_NAMES[what])
    plain = "".join(letter if letter.isalnum() or letter in " .-_" else " " for letter in about)
    return f"client-care {' '.join(plain.split())} {on}.{ending(what)}"


def ending(what: str) -> str:
    return _ENDINGS.get(what, "csv")


def kinds(what: str) -> str:
    """What the dialog that asks for a file calls that kind."""
    return f"{tr(WHATS[what][0])} (*.{ending(what)})"


def everything_about(name: str) -> str:
    """In the menu of a person."""
    return tr("Everything about {name}…", name=name)


def about(name: str) -> str:
    """The title of what may go out of somebody."""
    return tr("Everything about {name}", name=name)


def working(percent: int) -> str:
    return tr("Writing the file, {n} %.", n=percent)


def written(name: str, records: int, left_in_peace: int) -> str:
    """people.csv is written: 312 records. 2 people who asked for quiet are not in it."""
    said = tr_n(records, "{file} is written: one record.", "{file} is written: {n} records.", file=name)
    if not left_in_peace:
        return said
    peace = tr_n(
        left_in_peace,
        "One person who asked for quiet is not in it.",
        "{n} people who asked for quiet are not in it.",
    )
    return f"{said} {peace}"

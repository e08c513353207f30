"""The wizard that brings people in, for tests of the window: files to bring, and what is in the studio."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pytestqt.qtbot import QtBot

from clientcare.domain.records import Client
from clientcare.store.reads import people
from clientcare.ui.importing.wizard import CHOOSE, Wizard
from tests.ui.room import Room

PEOPLE = (
    "Full name,E-mail,Town,Bought,Date of sale,Group,Newsletter,Comments\n"
    "Leilani Moss,leilani@moss.example,Hilo,Dune Grass; Last Ferry,03/11/2024,collector,yes,Loves trams\n"
    "Mei Ash,mei@ash.example,Oban,Tide,04/11/2024,,no,Met at the winter market\n"
    "Dolores Inkwell,,Accra,,,,,\n"
    ",,,Cup,05/11/2024,,,\n"
)
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Marchpane\nEMAIL:rosa@marchpane.example\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Kofi Lanternwood\nEND:VCARD\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Birthday of Mei Ash\nDTSTART;VALUE=DATE:20200315\n"
    "RRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n"
)


def begin(room: Room, qtbot: QtBot, *paths: Path) -> Wizard:
    """The wizard over the window, with the files that were chosen looked at."""
    wizard = room.window.bring_in(list(paths))
    qtbot.waitUntil(wizard.isActiveWindow)
    if paths:
        qtbot.waitUntil(lambda: wizard.step != CHOOSE and not wizard.work.works)
    return wizard


def on(qtbot: QtBot, wizard: Wizard, step: int) -> None:
    qtbot.waitUntil(lambda: wizard.step == step and not wizard.work.works)


def names(room: Room) -> set[str]:
    with room.file() as studio:
        found = people.ids(studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
        return {client.name for client in people.clients(studio, found)}


def content(room: Room) -> str:
    """All that is in the studio, as one number."""
    rows = [room.studio.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("client", "entry", "import_batch")]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def wizard_people(room: Room) -> list[Client]:
    ids = people.ids(room.studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
    return people.clients(room.studio, ids)

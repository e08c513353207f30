"""The deeds of the small window: a line that was understood, with whoever is new, saved as one."""

from __future__ import annotations

from collections.abc import Callable

from clientcare.book import clients, quick_note
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.quick.understood import Person, Understood


def add(desk: Desk, name: str) -> Change:
    """Somebody new, of whom no more is known yet."""
    return clients.add_client(desk, " ".join(name.split()))


def save(desk: Desk, said: Understood) -> Change:
    """Saves the line, and first adds its people without uid: one deed, undone as one. CareError as `save_line`."""
    people = list(said.people)

    def adder(place: int) -> Callable[[], Change]:
        def added() -> Change:
            change = add(desk, people[place].name)
            people[place] = Person(change.main, people[place].name, ())
            return change

        return added

    def line() -> Change:
        return quick_note.save_line(desk, replace(said, people=tuple(people)))

    new = [adder(place) for place, person in enumerate(people) if not person.uid]
    return together(desk, Deed.QUICK_NOTE, [*new, line]) if new else line()

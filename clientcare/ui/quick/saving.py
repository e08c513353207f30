"""The deeds of the small window: a line that was understood, with whoever is new, saved as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from clientcare.book import clients, kind_words, quick_note
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.quick.understood import Person, Understood


def add(desk: Desk, name: str) -> Change:
    """Somebody new, of whom no more is known yet."""
    return clients.add_client(desk, " ".join(name.split()))


def save(desk: Desk, said: Understood, quotes: Sequence[tuple[str, date]] = ()) -> Change:
    """Saves the line; first adds its people without uid, and keeps those `quotes` as kind words, each of its day. One
    deed, undone as one. CareError as `save_line`."""
    people = list(said.people)

    def adder(place: int) -> Callable[[], Change]:
        def added() -> Change:
            change = add(desk, people[place].name)
            people[place] = Person(change.main, people[place].name, ())
            return change

        return added

    def line() -> Change:
        return quick_note.save_line(desk, replace(said, people=tuple(people)))

    def keeper(quote: str, on: date) -> Callable[[], Change]:
        return lambda: kind_words.keep_kind_words(desk, [people[0].uid], quote, on=on)

    first = [adder(place) for place, person in enumerate(people) if not person.uid]
    first += [keeper(quote, on) for quote, on in quotes]
    return together(desk, Deed.QUICK_NOTE, [*first, line]) if first else line()

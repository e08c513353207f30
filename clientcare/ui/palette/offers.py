"""What the palette offers for what is typed: people, what to do with the first of them, notes, actions and places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from clientcare.book.desk import Desk
from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Circle, Client, Entry
from clientcare.domain.values import State, Wish
from clientcare.store.reads import order, people, search, timeline
from clientcare.store.reads.people import Filters
from clientcare.ui.parts.found_list import FoundLine
from clientcare.ui.person.entry_line import line as entry_line
from clientcare.ui.places import CLIENTS, PLACES
from clientcare.words.tongue import tr
from clientcare.words.window import going_back, importing, keys, pictures, taking_out, two_records
from clientcare.words.window import palette as words
from clientcare.words.window.names import called

if TYPE_CHECKING:
    from clientcare.ui.settings.data import DataPage
    from clientcare.ui.settings.screen import SettingsScreen
    from clientcare.ui.window import Window

MOST_PEOPLE = 5
MOST_ENTRIES = 4
LEAST_FOR_ENTRIES = 2
"""Letters from which notes and letters are searched: one letter is in all of them."""
FITS, OFFERED, LAST = 1, 0.5, -1
"""Scores: from the first on something fits; the second is offered whatever is typed, the third below all else."""
Act = Callable[[], object]


class Group(Frozen):
    """`score` says how well the best of its lines fits: the group that fits best comes first."""

    title: str
    score: float
    lines: Sequence[FoundLine]


class Offers:
    """Asks the studio at each stroke of a key; `acts` says what each id of a line does."""

    def __init__(self, window: Window, desk: Callable[[], Desk]) -> None:
        self._window, self._desk = window, desk
        self.acts: dict[str, Act] = {}
        self._circles: Sequence[Circle] = ()
        self._rarely: list[FoundLine] = []

    def lines(self, text: str) -> list[FoundLine]:
        """The groups that fit, each with its heading, the likeliest first; any text is valid."""
        self.acts, self._rarely = {}, []
        self._circles = order.circles(self._desk().studio)
        plain = " ".join(search.searchable(text).split())
        groups = [*self._people(plain), *self._entries(plain), self._actions(plain, text), self._places(plain)]
        groups.sort(key=lambda group: -group.score)
        found: list[FoundLine] = []
        fits = any(group.score >= FITS for group in groups)
        if plain and not fits:
            found.append(FoundLine(words.nothing(text), plain=True))
        for group in groups:
            if group.lines:
                found += [FoundLine(group.title), *group.lines]
        return found

    # --- people -----------------------------------------------------------------------------------------------

    def _people(self, plain: str) -> list[Group]:
        """Who fits, and what can be done with the first; with nothing typed, with whoever is chosen in the window."""
        desk = self._desk()
        shown = self._window.screen_shown.person
        uids = search.find_clients(desk.studio, plain, MOST_PEOPLE) if plain else [shown] if shown else []
        found = people.clients(desk.studio, uids)
        if not found:
            return []
        score = max(_fit(plain, client.name) for client in found) + 0.1 if plain else 3
        score = max(score, 1.5)
        often, rarely = self._with(found[0])
        name = called(found[0])
        if not plain:
            return [Group(words.with_them(name), score - 0.01, (*often, *rarely))]
        doing = Group(words.with_them(name), score - 0.01, often)
        self._rarely = rarely
        circles = {circle.uid: circle.name for circle in self._circles}
        lines = tuple(self._person(client, circles) for client in found)
        return [Group(tr(words.PEOPLE), score, lines), doing]

    def _person(self, client: Client, circles: dict[str, str]) -> FoundLine:
        place = (circles.get(client.belonging.circle, ""), client.town)
        key = f"person {client.uid}"
        self.acts[key] = lambda: self._window.show_client(client.uid)
        quiet = ", ".join(part for part in place if part)
        return FoundLine(client.name, key, quiet, person=client.name, photo=client.photo)

    def _with(self, client: Client) -> tuple[list[FoundLine], list[FoundLine]]:
        """What is done often, and what now and then. No letter is offered to somebody who asked for quiet, or is no
        more (PRODUCT §3.5)."""
        uid, window = client.uid, self._window
        here = window.screen_shown is window.today and window.today.person == uid
        calm = client.wish.wish is Wish.QUIET or client.state is State.IN_MEMORY
        often = [
            self._offer(tr(words.ADD_NOTE), "note-pencil", lambda: window.quick_note(uid)),
            self._offer(tr(words.NOTE_SALE), "palette", lambda: window.note_sale(uid)),
            self._offer(tr(words.ADD_REMINDER), "bell", lambda: window.new_reminder(uid)),
        ]
        rarely = [
            self._offer(
                tr(pictures.REPLACE_PHOTO if client.photo else pictures.CHOOSE_PHOTO),
                "image-square",
                lambda: self._choose_photo(client),
            ),
            self._offer(tr(two_records.SAME_PERSON), "users", lambda: self._join(uid)),
            self._offer(taking_out.everything_about(called(client)), "file-text", lambda: self._take_out(client)),
        ]
        if not calm:
            write = words.write_to(called(client))
            often.insert(0, self._offer(write, "pencil-simple", lambda: window.write_to(uid), ("W",) if here else ()))
        return often, rarely

    def _take_out(self, client: Client) -> None:
        self._window.show_client(client.uid)
        self._window.clients.page.take_out()

    def _take_everything(self) -> None:
        self._data().take.click()

    def _go_back(self) -> None:
        self._data().see_backups.click()

    def _data(self) -> DataPage:
        """The page of data, in Settings."""
        from clientcare.ui.settings.data import DataPage

        self._window.go_to(next(number for number, place in enumerate(PLACES) if place.below))
        page = cast("SettingsScreen", self._window.screen_shown).show_page(DataPage.title)
        assert isinstance(page, DataPage)
        return page

    def _choose_photo(self, client: Client) -> None:
        self._window.show_client(client.uid)
        self._window.clients.page.photos.choose(client)

    def _join(self, uid: str = "") -> None:
        """Two records of one person: who somebody is too, or all pairs there may be."""
        self._window.go_to(CLIENTS)
        if uid:
            self._window.clients.join(uid)
        else:
            self._window.clients.join_pairs()

    # --- notes and letters ------------------------------------------------------------------------------------

    def _entries(self, plain: str) -> list[Group]:
        if len(plain) < LEAST_FOR_ENTRIES:
            return []
        desk = self._desk()
        hits = search.find_entries(desk.studio, plain, MOST_ENTRIES)
        names = {
            client.uid: called(client)
            for client in people.clients(desk.studio, {hit.clients[0] for hit in hits} if hits else ())
        }
        lines = tuple(line for hit in hits if (line := self._entry(desk, hit, names)) is not None)
        return [Group(tr(words.ENTRIES), FITS, lines)] if lines else []

    def _entry(self, desk: Desk, hit: search.EntryHit, names: dict[str, str]) -> FoundLine | None:
        entry = timeline.record(desk.studio, hit.uid)
        if not isinstance(entry, Entry):
            return None
        drawn = entry_line(entry, desk.today, None)  # type: ignore[arg-type]  # every Entry is one of AnyEntry
        client, key = hit.clients[0], f"entry {hit.uid}"
        self.acts[key] = lambda: self._window.show_entry(client, hit.uid)
        said = words.entry(entry, names.get(client, ""))  # type: ignore[arg-type]
        quiet = words.excerpt(hit.excerpt if entry.text else "", hit.on, desk.today)
        return FoundLine(said, key, quiet, icon=drawn.icon, italic=(drawn.italic,) if drawn.italic else ())

    # --- actions and places -----------------------------------------------------------------------------------

    def _actions(self, plain: str, text: str) -> Group:
        """Those whose words begin so, and what is done now and then with who was found; last of all what was typed may
        be a quick note."""
        fits = [(_fit(plain, key.words), key) for key in keys.actions()]
        shown = [(score, key) for score, key in fits if score or not plain]
        shown.sort(key=lambda each: -each[0])
        lines = [self._offer(key.words, key.icon, self._window.acts[key.keys[0]], key.keys) for _, key in shown]
        more = (
            (tr(two_records.FIND_PAIRS), "users", self._join),
            (tr(importing.TITLE), "download-simple", self._window.bring_in),
            (tr(taking_out.EVERYTHING), "upload-simple", self._take_everything),
            (tr(going_back.TITLE), "clock-counter-clockwise", self._go_back),
        )
        fitting = [(_fit(plain, said), said, icon, act) for said, icon, act in more if plain and _fit(plain, said)]
        lines += [self._offer(said, icon, act) for _, said, icon, act in fitting]
        lines += self._rarely
        if plain:
            note = text
            lines.append(self._offer(words.as_line(text), "note-pencil", lambda: self._window.quick_note(line=note)))
        score = max((score for score, _ in shown), default=0) if plain else 0
        best = max((score, *(each for each, *_ in fitting)))
        return Group(tr(words.ACTIONS), best or (LAST if self._rarely else OFFERED), tuple(lines))

    def _places(self, plain: str) -> Group:
        """The places, and with something typed the circles too; Today where none fits."""
        window = self._window
        offered: list[tuple[float, FoundLine]] = []
        for number, place in enumerate(PLACES):
            line = self._offer(place.word, place.icon, partial(window.go_to, number), (place.keys,))
            offered.append((_fit(plain, place.word), line))
        for circle in self._circles if plain else ():
            filters = Filters(circles=(circle.uid,))
            if score := _fit(plain, circle.name):
                act = partial(window.show_filters, filters)
                offered.append((score, self._offer(circle.name, "users-three", act)))
        fits = [(score, line) for score, line in offered if score or not plain]
        fits.sort(key=lambda each: -each[0])
        best = fits[0][0] if fits else 0
        return Group(tr(words.PLACES), best if plain else OFFERED / 2, tuple(line for _, line in fits or offered[:1]))

    def _offer(self, said: str, icon: str, act: Act, keys_of: Sequence[str] = ()) -> FoundLine:
        key = f"do {len(self.acts)} {said}"
        self.acts[key] = act
        return FoundLine(said, key, icon=icon, keys=tuple(keys_of))


def _fit(plain: str, said: str) -> float:
    """How well the folded words fit: 3 where it begins so, 2 where its words begin so, 0 where not."""
    here = fold(said)
    if not plain:
        return 0
    if here.startswith(plain):
        return 3
    parts = here.replace("-", " ").split()
    return 2 if all(any(part.startswith(word) for part in parts) for word in plain.split()) else 0

"""Everybody as a list of ids, sorted and found in the store; a line is read when it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clientcare.book.desk import Desk
from clientcare.book.list_view import ListView
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Wish
from clientcare.store.reads import order, people, search
from clientcare.store.reads.people import EVERYBODY, Filters
from clientcare.ui.paged_model import PagedModel
from clientcare.words.window import clients as words

MOST_FOUND = 200
MOST_ENTRIES = 40
LISTS_KEPT = 4
BLOCK = 14
"""Lines read at once: as many as are seen in a window of usual height, so that a key in the search waits for no
others."""
PAGE = 50
"""More people than one sees at once, on the highest screen."""


class ClientLine(Frozen):
    """A client as a line of the list shows them; `late`: their check-in was due before today; `quiet`: their wish.

    `excerpt` is of the entry by which they were found, "" where it was by themselves.
    """

    name: str
    circle: str
    since: str
    coming: str
    late: bool
    long_silent: bool
    excerpt: str = ""
    photo: str | None = None
    quiet: bool = False


class ClientsModel(PagedModel[ClientLine]):
    """The people whom the filters let through, in their order; or those of them who fit what is typed, best first, and
    then `more` tells whether more people fit than are shown."""

    def __init__(self, desk: Callable[[], Desk], see: Callable[[str], object] = str) -> None:
        """`see` is told the names of those who are read, before they are seen."""
        super().__init__(self._lines, BLOCK)
        self._desk, self._see = desk, see
        self._excerpts: dict[str, str] = {}
        self._sought: tuple[str, frozenset[str] | None] | None = None
        self._passing: tuple[Filters, date, frozenset[str]] | None = None
        self._whole: dict[tuple[ListView, date], Sequence[str]] = {}
        self.more = False

    def find(self, text: str, view: ListView) -> None:
        """Shows who fits; everybody where nothing is typed. By their names first, then by what was written of them.

        Where those of that name fill the list, the others wait for `find_rest`: nobody sees them yet.
        """
        desk = self._desk()
        self._excerpts = {}
        self._sought = None
        self.more = False
        if not text.strip():
            self.show_ids(self._listed(desk, view))
            return
        within = self._within(desk, view.filters)
        found = search.find_clients(desk.studio, text, MOST_FOUND, within)
        self.more = len(found) >= MOST_FOUND
        self._sought = (text, within)
        self.show_ids(found)
        if len(found) < PAGE:
            self.find_rest()

    @property
    def has_rest(self) -> bool:
        """Whether there may be more people, of whom was only written."""
        return self._sought is not None

    def find_rest(self) -> None:
        """Adds those of whom was only written to those of that name."""
        if self._sought is None:
            return
        (text, within), self._sought = self._sought, None
        found = frozenset(self.ids)
        for hit in search.find_entries(self._desk().studio, text, MOST_ENTRIES, within):
            for uid in hit.clients:
                if uid not in found and (within is None or uid in within):
                    self._excerpts.setdefault(uid, hit.excerpt)
        self.add_ids([*self._excerpts])

    def renew(self) -> None:
        """Somebody has changed: who is in which list is asked anew."""
        self._passing = None
        self._whole = {}

    def sentence(self, place: int) -> str:
        one = self.row(place)
        if one is None:
            return ""
        return words.row(one.name, one.circle, one.since, one.coming, long_silent=one.long_silent, excerpt=one.excerpt)

    def _listed(self, desk: Desk, view: ListView) -> Sequence[str]:
        """Who is in a list; the last few lists are remembered until somebody changes."""
        key = (view, desk.today)
        if key not in self._whole:
            self._whole = dict([*self._whole.items()][1 - LISTS_KEPT :])
            self._whole[key] = people.ids(desk.studio, view.filters, view.sort, desk.today)
        return self._whole[key]

    def _within(self, desk: Desk, filters: Filters) -> frozenset[str] | None:
        """Who passes the filters, asked for once while one types; None for everybody."""
        if filters == EVERYBODY:
            return None
        if self._passing is None or self._passing[:2] != (filters, desk.today):
            uids = frozenset(self._listed(desk, ListView(filters)))
            self._passing = (filters, desk.today, uids)
        return self._passing[2]

    def _lines(self, uids: Sequence[str]) -> Mapping[str, ClientLine]:
        desk = self._desk()
        circles = {circle.uid: circle.name for circle in order.circles(desk.studio)}
        rows = people.rows(desk.studio, uids, desk.today)
        self._see("".join(row.name for row in rows))
        return {
            row.uid: ClientLine(
                name=row.name,
                circle=circles.get(row.circle, ""),
                since=words.since(row.last_care_on, desk.today),
                coming=words.coming(row.next_check_in_on, row.wish, row.state, desk.today),
                late=row.next_check_in_on is not None and row.next_check_in_on < desk.today,
                long_silent=row.long_distance,
                quiet=row.wish is Wish.QUIET,
                excerpt=self._excerpts.get(row.uid, ""),
                photo=row.photo,
            )
            for row in rows
        }

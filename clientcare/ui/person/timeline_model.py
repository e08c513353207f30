"""The timeline of one client as a list: ids at once, entries in blocks when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex

from clientcare.book.desk import Desk
from clientcare.domain.records import Feeling, Sale
from clientcare.domain.values import EntryKind, Feel, Kind
from clientcare.store.reads import care, glance, people, pictures, timeline
from clientcare.ui.paged_model import Index, PagedModel
from clientcare.ui.person.entry_line import EntryLine, line
from clientcare.words.tongue import tr
from clientcare.words.window import days, works
from clientcare.words.window.pictures import HAS_ONE
from clientcare.words.window.timeline import FEELINGS, NO_THANKS_YET

FEW = 30
"""More lines than are seen at once: each is of another height, and only those of them are laid out at first."""


class TimelineModel(PagedModel[EntryLine]):
    """Newest first. A feeling that was given with an entry is shown with it, not as a line of its own.

    Few lines are shown at first, and `more` are added; a line that is asked for is there.
    """

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._lines, FEW)
        self._desk = desk
        self._shown = 0
        self._client = ""
        self._felt: Mapping[str, Feel] = {}

    def show_client(self, client: str) -> None:
        """Shows what there is of that client; "" shows nothing."""
        self._client, studio = client, self._desk().studio
        uids = timeline.entry_ids(studio, client) if client else []
        given = timeline.entry_ids(studio, client, [EntryKind.FEELING]) if client else []
        felt = [one for one in timeline.entries(studio, given) if isinstance(one, Feeling) and one.with_entry]
        self._felt = {one.with_entry: one.feel for one in felt if one.with_entry}
        shown_elsewhere = {one.uid for one in felt}
        here = [uid for uid in uids if uid not in shown_elsewhere]
        self._shown = min(FEW, len(here))
        self.show_ids(here)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._shown

    @property
    def has_more(self) -> bool:
        return self._shown < len(self.ids)

    def more(self, count: int = FEW) -> None:
        """Adds so many lines, as far as there are more."""
        whole = min(self._shown + count, len(self.ids))
        if whole > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, whole - 1)
            self._shown = whole
            self.endInsertRows()

    def whole(self) -> None:
        """Adds all there are."""
        self.more(len(self.ids))

    def place_of(self, uid: str) -> int:
        """As of every list; that line is shown from now on."""
        place = super().place_of(uid)
        if place >= self._shown:
            self.more(place - self._shown + FEW)
        return place

    def month_of(self, place: int) -> date | None:
        """The first day of the month that begins with this entry; None where its month goes on."""
        here, before = self.row(place), self.row(place - 1)
        if here is None or (before is not None and _month(before.on) == _month(here.on)):
            return None
        return here.on.replace(day=1)

    def heading(self, place: int) -> str:
        """The words over the first entry of a month, "" over the others."""
        month = self.month_of(place)
        return days.month(month) if month is not None else ""

    def sentence(self, place: int) -> str:
        one = self.row(place)
        if one is None:
            return ""
        feel = tr(FEELINGS[one.feel]) if one.feel is not None else ""
        seen = tr(HAS_ONE) if one.picture else ""
        waits = tr(NO_THANKS_YET) if one.unthanked else ""
        return ". ".join(part for part in (one.title, one.when, one.work, one.text, waits, feel, seen) if part)

    def _lines(self, uids: Sequence[str]) -> Mapping[str, EntryLine]:
        desk = self._desk()
        found = timeline.entries(desk.studio, uids)
        sales = [one.uid for one in found if isinstance(one, Sale)]
        seen = pictures.pictures_of(desk.studio, sales) if sales else {}
        waiting = self._waiting(desk) if sales else frozenset()
        felt, thanks, bought = self._felt, f"{Kind.THANKS}:", self._bought(desk) if seen else {}
        return {
            one.uid: line(
                one,
                desk.today,
                felt.get(one.uid),
                seen.get(one.uid, ""),
                bought=bought.get(one.uid, ""),
                unthanked=thanks + one.uid in waiting,
            )
            for one in found
        }

    def _bought(self, desk: Desk) -> Mapping[str, str]:
        """Which of their works each sale is."""
        client = people.client(desk.studio, self._client)
        pronouns = client.pronouns if client is not None else ""
        owned = glance.works_of(desk.studio, self._client)
        return {uid: works.bought(place, pronouns) for place, uid in enumerate(owned, start=1)}

    def _waiting(self, desk: Desk) -> frozenset[str]:
        """The keys of what is open for the client."""
        return frozenset(item.key for item in care.items(desk.studio, self._client, desk.today, desk.wall))


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month

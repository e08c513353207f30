"""Everybody as a list of ids, sorted and found in the store; a line is read when it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from clientcare.book.desk import Desk
from clientcare.store.reads import order, people, search
from clientcare.store.reads.people import EVERYBODY, Sort
from clientcare.ui.paged_model import PagedModel
from clientcare.words.window import clients as words

MOST_FOUND = 500


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client as a line of the list shows them; `late`: their check-in was due before today."""

    name: str
    circle: str
    since: str
    coming: str
    late: bool
    long_silent: bool


class ClientsModel(PagedModel[ClientLine]):
    """All people by name, or those who fit what is typed, best first."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._lines)
        self._desk = desk

    def find(self, text: str) -> None:
        """Shows who fits; everybody where nothing is typed."""
        desk = self._desk()
        if text.strip():
            self.show_ids(search.find_clients(desk.studio, text, MOST_FOUND))
        else:
            self.show_ids(people.ids(desk.studio, EVERYBODY, Sort.NAME, desk.today))

    def sentence(self, place: int) -> str:
        one = self.row(place)
        if one is None:
            return ""
        return words.row(one.name, one.circle, one.since, one.coming, long_silent=one.long_silent)

    def _lines(self, uids: Sequence[str]) -> Mapping[str, ClientLine]:
        desk = self._desk()
        circles = {circle.uid: circle.name for circle in order.circles(desk.studio)}
        return {
            row.uid: ClientLine(
                name=row.name,
                circle=circles.get(row.circle, ""),
                since=words.since(row.last_care_on, desk.today),
                coming=words.coming(row.next_check_in_on, row.wish, row.state, desk.today),
                late=row.next_check_in_on is not None and row.next_check_in_on < desk.today,
                long_silent=row.long_distance,
            )
            for row in people.rows(desk.studio, uids, desk.today)
        }

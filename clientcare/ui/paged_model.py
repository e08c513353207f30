"""A list model that knows every id and reads rows only in blocks when they are painted, so that any length is flat."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
BLOCK = 100
BLOCKS_KEPT = 20
MOST_MOVES = 30
"""So many rows come and go one by one; where there are more the list begins anew."""


class PagedModel(QAbstractListModel, Generic[Row]):
    """Ids in order, and their rows as `read` gives them, by id; what it does not give is shown as nothing.

    `block` is how many are read at once: fewer where a row is much to read.
    """

    def __init__(self, read: Callable[[Sequence[str]], Mapping[str, Row]], block: int = BLOCK) -> None:
        super().__init__()
        self._read, self._block = read, block
        self._ids: Sequence[str] = ()
        self._blocks: OrderedDict[int, Mapping[str, Row]] = OrderedDict()
        self._lacking: dict[int, list[str]] = {}
        """What is still to be read of the blocks that are kept."""

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def show_ids(self, ids: Sequence[str]) -> None:
        """Shows these from now on; nothing is read before it is painted."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self._lacking.clear()
        self.endResetModel()

    def change_ids(self, ids: Sequence[str], stale: Callable[[str, Row], bool]) -> None:
        """Shows these from now on, as `show_ids`; of rows that are shown already only those that are `stale` are read
        again, and where few come or go nothing else of the list moves."""
        gone, come = set(self._ids).difference(ids), set(ids).difference(self._ids)
        if len(gone) + len(come) > MOST_MOVES:
            self.show_ids(ids)
            return
        leaving, coming = sorted(map(self._ids.index, gone)), sorted(map(ids.index, come))
        if _without(self._ids, leaving) != _without(ids, coming):
            self.show_ids(ids)
            return
        for place in reversed(leaving):
            self.drop_row(place)
        for place in coming:
            self.beginInsertRows(QModelIndex(), place, place)
            self._ids = [*self._ids[:place], ids[place], *self._ids[place:]]
            self._cut_blocks()
            self.endInsertRows()
        kept = [(uid, row) for block in self._blocks.values() for uid, row in block.items()]
        self.forget_rows({uid for uid, row in kept if stale(uid, row)})

    def drop_row(self, place: int) -> None:
        """The row in that place is gone; nothing is read for that but what moves up into a block."""
        self.beginRemoveRows(QModelIndex(), place, place)
        self._ids = [*self._ids[:place], *self._ids[place + 1 :]]
        self._cut_blocks()
        self.endRemoveRows()

    def forget_rows(self, uids: Collection[str]) -> None:
        """As `forget`, where no other row says anything of these."""
        self._cut_blocks(uids)
        for place in map(self.place_of, uids):
            self.dataChanged.emit(self.index(place), self.index(place))

    def _cut_blocks(self, but: Collection[str] = ()) -> None:
        """Each block has what stands in it now, of all that is kept but those."""
        kept = {uid: row for block in self._blocks.values() for uid, row in block.items() if uid not in but}
        for number in self._blocks:
            ids = self._ids[number * self._block : (number + 1) * self._block]
            self._blocks[number] = {uid: kept[uid] for uid in ids if uid in kept}
            self._lacking[number] = [uid for uid in ids if uid not in kept]

    def add_ids(self, ids: Sequence[str]) -> None:
        """Shows these below the others from now on."""
        if not ids:
            return
        begin = len(self._ids)
        self.beginInsertRows(QModelIndex(), begin, begin + len(ids) - 1)
        self._ids = [*self._ids, *ids]
        self._blocks.pop(begin // self._block, None)
        self._lacking.pop(begin // self._block, None)
        self.endInsertRows()

    def forget(self, uids: Collection[str]) -> None:
        """These have changed: they are read again when they are painted next."""
        for number in [n for n, block in self._blocks.items() if not block.keys().isdisjoint(uids)]:
            del self._blocks[number]
            self._lacking.pop(number, None)
            first = number * self._block
            last = min(first + self._block, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first), self.index(last))

    def id_at(self, index: Index) -> str:
        """The id of a row, "" for none."""
        return self._ids[index.row()] if index.isValid() else ""

    def row(self, place: int) -> Row | None:
        """What is in that place of the list; reads its block where that is not at hand."""
        if not 0 <= place < len(self._ids):
            return None
        number = place // self._block
        if number not in self._blocks:
            self._blocks[number] = self._read(self._ids[number * self._block : (number + 1) * self._block])
            while len(self._blocks) > BLOCKS_KEPT:
                self._lacking.pop(self._blocks.popitem(last=False)[0], None)
        elif self._lacking.get(number):
            self._blocks[number] = {**self._blocks[number], **self._read(self._lacking.pop(number))}
        self._blocks.move_to_end(number)
        return self._blocks[number].get(self._ids[place])

    def at_hand(self, place: int) -> bool:
        """Whether the row in that place has been read."""
        number = place // self._block
        return number in self._blocks and not self._lacking.get(number)

    def place_of(self, uid: str) -> int:
        """Where that id stands, -1 where it does not."""
        try:
            return self._ids.index(uid)
        except ValueError:
            return -1

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a row, read out as sentences: `sentence` of what is there."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(index.row())
        return None

    def sentence(self, place: int) -> str:
        """How the row in that place is read out; overridden by each list."""
        return str(self.row(place) or "")

    def match(self, *_asked: Any) -> list[QModelIndex]:
        """Nothing: type-ahead would read every row (a list has its own way to find somebody)."""
        return []


def _without(ids: Sequence[str], places: Sequence[int]) -> list[str]:
    left = list(ids)
    for place in reversed(places):
        del left[place]
    return left

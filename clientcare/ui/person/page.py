"""One person: the brief, the field for what is new, and the timeline; the same in Today and in Clients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.domain.care.items import Item
from clientcare.domain.change import Change
from clientcare.domain.records import Attachment, Client, Entry
from clientcare.ui.bench import Bench
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.person.brief import Brief
from clientcare.ui.person.composer import Composer
from clientcare.ui.person.entry_deeds import EntryDeeds
from clientcare.ui.person.head import Head
from clientcare.ui.person.saving import Saving
from clientcare.ui.person.timeline_model import TimelineModel
from clientcare.ui.person.timeline_view import TimelineView
from clientcare.words.tongue import tr

MARGIN, WITH_HEAD = 24, 20
VERY_MANY = 5_000
"""Records of a deed: to go through more of them takes longer than to read one page again."""
LEAST_TIMELINE = 120


class PersonPage(QWidget):
    """Shows one client, under a head: the brief where none is given. What was begun about each is kept.

    `noted` follows a saved entry; `left` is Esc in the composer.
    """

    noted = Signal()
    left = Signal()
    writing = Signal(bool)

    def __init__(self, bench: Bench, head: Head | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._client: Client | None = None
        self._items: Sequence[Item] = ()
        self._model = TimelineModel(bench.desk)
        self._own_head = head is None
        self.head = head or Brief(bench.look)
        self.composer = Composer(bench)
        self._saving = Saving(bench, self.composer)
        self._timeline = TimelineView(self._model, bench.look)
        self._timeline.setAccessibleName(tr("Timeline"))
        self._timeline.setMinimumHeight(LEAST_TIMELINE)
        self._deeds = EntryDeeds(bench, self._timeline, lambda: self.client)
        self._build()
        self.composer.save.connect(self._save)
        self.composer.left.connect(self.left)
        self.composer.changed.connect(self.writing)
        bench.history.changed.connect(self._hear)

    @property
    def client(self) -> str:
        """The uid of who is shown, "" for nobody."""
        return self._client.uid if self._client is not None else ""

    @property
    def brief(self) -> Brief:
        """The head, where none other was given."""
        return cast(Brief, self.head)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        return [*self.composer.controls, self._timeline]

    def show_client(self, uid: str, items: Sequence[Item] = ()) -> None:
        """Shows the client with the open items that brought them here."""
        found = self.head.show_client(self._bench.desk(), uid, items) if uid else None
        fresh = found is None or found.uid != self.client
        self._client = found
        self._items = tuple(items)
        self._inside.setVisible(found is not None)
        if found is None:
            self._saving.leave()
            self._model.show_client("")
            return
        self._model.show_client(uid)
        self._timeline.setAccessibleName(tr("Timeline of {name}", name=found.name))
        if fresh:
            self._timeline.scrollToTop()
        self._saving.show_client(found, self._items)

    def write(self) -> None:
        """Puts the cursor where a contact is written down."""
        self.composer.write_contact()

    def note(self) -> None:
        """Puts the cursor where a note is written down."""
        self.composer.write_note()

    def show_entry(self, uid: str) -> None:
        """Goes to that line of the timeline."""
        self._timeline.choose(uid)
        self._timeline.scrollTo(self._timeline.currentIndex())
        self._timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_words(self, contact: str) -> None:
        """Offers to say more about a contact of the shown client that was noted at once."""
        if self._saving.mend(contact):
            self.composer.write_contact()

    # --- deeds ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._saving.save():
            self.noted.emit()

    def _hear(self, change: Change) -> None:
        """Is it mine? Something about whom I show is read again; after a deed about very many I do not look for it."""
        many = bool(change.besides) or len(change.before) + len(change.after) > VERY_MANY
        records = (*change.before, *change.after) if self.client and not many else ()
        mine = (many and bool(self.client)) or any(
            record.uid == self.client
            or (isinstance(record, Entry) and self.client in record.clients)
            or (isinstance(record, Attachment) and self._model.place_of(record.entry or "") >= 0)
            for record in records
        )
        if mine:
            self.show_client(self.client, self._items)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Brief and field above, the timeline in what is left; where that is little, all of it scrolls."""
        scroll = Scrolling(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._inside = scroll.inside
        left, around = (MARGIN, MARGIN) if self._own_head else (WITH_HEAD - 2, WITH_HEAD)  # 2: the line beside it
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, around, 0, 0)
        column.setSpacing(16)
        top = QVBoxLayout()
        top.setContentsMargins(left, 0, around, 0)
        self._timeline.inset = (left, around)
        top.setSpacing(13)
        top.addWidget(self.head)
        top.addWidget(self.composer)
        column.addLayout(top)
        column.addWidget(self._timeline, 1)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._saving.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self.window().size())

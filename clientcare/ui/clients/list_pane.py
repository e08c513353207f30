"""The list side of Clients: head, search, chips and the list; what it shows is kept for the next time."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book.list_view import ListView, keep_view, kept_view
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.records import Away, Circle, Client, Contact, ImportantDate, Mark, Sale, Setting
from clientcare.store.reads import counts, order
from clientcare.store.reads.people import EVERYBODY, Filters, Sort
from clientcare.ui.bench import Bench
from clientcare.ui.clients.filters import FilterBar
from clientcare.ui.clients.head import ListHead
from clientcare.ui.clients.model import ClientsModel
from clientcare.ui.clients.view import ClientsView
from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.merge.pairs_line import PairsLine
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.field import Field
from clientcare.words.tongue import tr
from clientcare.words.window import clients as words
from clientcare.words.window import deeds

WIDTH, WIDTH_BESIDE_RAIL = 290, 296
RAIL_UNDER = 1200
_OF_CARE = (Away, Contact, ImportantDate, Mark, Sale, Setting)
"""Records by which dates of care and counts may change, besides people and circles themselves."""


class ListPane(QWidget):
    """`renewed` tells that the list was asked for anew; by then somebody is chosen, if there is anybody."""

    renewed = Signal()
    new_client = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._list_view = kept_view(bench.desk())
        self.stale = self._unread_offers = self._uncounted = True
        self.model = ClientsModel(bench.desk, FontsAhead(bench.look, self).see)
        self.view = ClientsView(self.model, bench.look)
        self.head = ListHead(bench.look)
        self.filters = FilterBar(bench.look)
        self.pairs = PairsLine(bench, self)
        self.search = Field(tr("Find in clients"), tr("Names, notes, works"))
        self.search.show_icon(bench.look, "magnifying-glass")
        self.nobody = Label("", tone="2", wraps=True)
        self.everyone = Button(bench.look, tr(words.EVERYONE), kind="link")
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._keeping = QTimer(self, singleShot=True, interval=0)
        self._painted = AfterPaint(self.view.viewport())
        self._build()
        self._connect()

    def show_filters(self, filters: Filters) -> None:
        """Shows those who pass these filters, and nothing else is looked for."""
        if (filters, self.search.text()) == (self._list_view.filters, "") and not self._unread_offers:
            return
        self._list_view = ListView(filters, self._list_view.sort)
        self._clear_text()
        self._change_view()

    def fit(self) -> None:
        """As wide at least as its words need; in a narrow window there is no pane of details beside it."""
        window = self.window()
        narrow = window is not self and window.width() < RAIL_UNDER
        drawn = WIDTH_BESIDE_RAIL if narrow else WIDTH
        self.setMinimumWidth(self._bench.look.side(drawn))

    def show_everybody(self) -> None:
        """Nothing is looked for any more."""
        self.show_filters(EVERYBODY)

    def hear(self, change: Change) -> None:
        """Is it mine? Somebody new or gone is another list; else only their line is read again."""
        people = change.concerns(Client, Circle)
        care = change.concerns(*_OF_CARE)
        if people or care:
            self.model.renew()
        self._unread_offers |= people
        self._uncounted |= people or care
        if not self.isVisible():
            self.stale = True
        elif people or (care and self._follows_care()):
            self.refresh()
        else:
            self.model.forget({deeds.whom(change)})
            if care:
                self._counting.start()

    def turn_day(self) -> None:
        """Another day has begun: everything is asked anew."""
        self.stale = self._uncounted = True
        self.model.renew()
        if self.isVisible():
            self.refresh()

    def refresh(self, *, choose_first: bool = False) -> None:
        """Asks anew who is here; who was chosen stays chosen, unless the first is wanted."""
        self.stale = False
        before, current = self.view.selected if self.view.count > 1 else [], self.view.current
        if self._unread_offers:
            self._offer()
        self.model.find(self.search.text(), self._list_view)
        found = self.model.rowCount()
        if self.model.has_rest:
            self._painted.start()
        else:
            self._show_count()
        self._show_nobody(not found)
        if found and before and not choose_first:
            self.view.choose_all(before)
        if found and not self.view.count:
            stays = not choose_first and self.model.place_of(current) >= 0
            self.view.choose(current if stays else self.model.ids[0])
        if self._uncounted:
            self._counting.start()
        self.renewed.emit()

    def _find_rest(self) -> None:
        """What stands below those one sees is found once these are painted."""
        if not self._bench.desk().studio.is_held:
            self.model.find_rest()
        self._show_count()

    def _show_count(self) -> None:
        self.head.show_count(self.model.rowCount(), more=self.model.more)

    def begin_search(self) -> None:
        """Puts the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search field, arrows go on in the list; Esc goes back a step."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    # --- what is looked for -----------------------------------------------------------------------------------

    def _offer(self) -> None:
        studio = self._bench.desk().studio
        self._unread_offers = False
        self.filters.offer(order.circles(studio), counts.tags(studio))
        self.filters.show_filters(self._list_view.filters)
        self._list_view = ListView(self.filters.filters, self._list_view.sort)
        self.head.show_sort(self._list_view.sort)

    def _follows_care(self) -> bool:
        filters, sort = self._list_view.filters, self._list_view.sort
        by_care = (filters.overdue, filters.long_distance, filters.never_asked, filters.not_yet_spoken_to)
        return any(by_care) or sort not in (Sort.NAME, Sort.ADDED)

    def _filter(self) -> None:
        self._list_view = ListView(self.filters.filters, self._list_view.sort)
        self._change_view()

    def _sort(self, sort: Sort) -> None:
        self._list_view = ListView(self._list_view.filters, sort)
        self._change_view()

    def _change_view(self) -> None:
        self.filters.show_filters(self._list_view.filters)
        self.head.show_sort(self._list_view.sort)
        self._keeping.start()
        if self.isVisible():
            self.refresh(choose_first=True)
        else:
            self.stale = True

    def _take_out(self) -> None:
        from clientcare.ui.settings.take_out import this_list

        this_list(self._bench, self, self._list_view.filters)

    def _keep(self) -> None:
        """How the list is looked at is no deed; where it cannot be saved it only begins anew the next time."""
        try:
            keep_view(self._bench.desk(), self._list_view)
        except CareError:
            return

    def _type(self) -> None:
        self.view.hurried.begin()
        self.refresh(choose_first=bool(self.search.text().strip()))

    def _clear_text(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def _step_back(self) -> None:
        """First what is typed, then the filters."""
        if self.search.text():
            self._clear_text()
            self.refresh()
        elif self._list_view.filters != EVERYBODY:
            self.show_everybody()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_typing(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _count(self) -> None:
        if self.isVisible():
            desk = self._bench.desk()
            self._uncounted = False
            self.filters.show_counts(counts.waiting(desk.studio, desk.today))

    def _show_nobody(self, nobody: bool) -> None:
        text = self.search.text().strip()
        filtered = self._list_view.filters != EVERYBODY
        said = words.nobody_fits(text) if text else tr(words.NOBODY_PASSES) if filtered else tr(words.NOBODY_YET)
        self.nobody.setText(said if nobody else "")
        self.nobody.setVisible(nobody)
        self.everyone.setVisible(nobody and (filtered or bool(text)))
        if nobody and self.view.hasFocus():
            way_out = self.search if self.everyone.isHidden() else self.everyone
            way_out.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setVisible(not nobody)

    # --- building ---------------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        """The list is as wide as its words need, where there is room for that."""
        self.fit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        for widget in (self.search, self.filters):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget)
            column.addLayout(row)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.addWidget(self.pairs.button)
        row.addStretch(1)
        column.addLayout(row)
        self.nobody.setContentsMargins(18, 8, 16, 0)
        column.addWidget(self.nobody)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.addWidget(self.everyone)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.nobody.hide()
        self.everyone.hide()

    def _connect(self) -> None:
        self._restyle()
        self._bench.look.changed.connect(self._restyle)
        self._counting.timeout.connect(self._count)
        self._painted.done.connect(self._find_rest)
        self._keeping.timeout.connect(self._keep)
        self.search.textChanged.connect(self._type)
        self.filters.changed.connect(self._filter)
        self.head.sorted.connect(self._sort)
        self.head.new_client.connect(self.new_client)
        self.head.take_out.connect(self._take_out)
        self.everyone.clicked.connect(self._leave_nobody)
        self.view.typed.connect(self._go_on_typing)
        self.view.left.connect(self._step_back)
        back = QShortcut(QKeySequence("Esc"), self.search)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(self._step_back)

    def _leave_nobody(self) -> None:
        self.show_everybody()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

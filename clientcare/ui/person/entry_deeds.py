"""What can be done to a line of the timeline: mended in a dialog, moved to the trash, a promise kept, a sale moved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from clientcare.book import kind_words, promises, sales, trash
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.records import AnyEntry, ChangeEntry, KindWords, Promise, Sale
from clientcare.domain.values import Stage
from clientcare.store.reads import timeline
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.parts.menu import Menu
from clientcare.ui.person.timeline_view import TimelineView
from clientcare.ui.pictures.sale_pictures import SalePictures
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr, tr_all
from clientcare.words.window import entries as words
from clientcare.words.window.kind_words import KEEP

Deed = Callable[[Desk], Change]


class EntryDeeds(QObject):
    """Listens to the timeline. After a deed the line it was done to is chosen again, or the one in its place."""

    def __init__(self, bench: Bench, view: TimelineView, whose: Callable[[], str]) -> None:
        """`whose` timeline it is: the uid of that client."""
        super().__init__(view)
        self._bench, self._view, self._whose = bench, view, whose
        self._menu: QMenu | None = None
        view.mend.connect(self.mend)
        view.remove.connect(self.remove)
        self.pictures = SalePictures(bench, view)
        view.keep.connect(self.keep)
        view.asked.connect(self._open_menu)

    def mend(self, uid: str) -> None:
        """Opens the fields of an entry; what the app itself wrote has none."""
        from clientcare.ui.person.entry_dialog import mend_entry

        entry = self._entry(uid)
        if entry is not None and not isinstance(entry, ChangeEntry):
            mend_entry(self._bench, self._view, entry).saved.connect(lambda _change: self._view.choose(uid))

    def remove(self, uid: str) -> None:
        """Moves an entry to the trash; Undo brings it back."""
        self._do(uid, lambda desk: trash.delete(desk, uid))

    def keep(self, uid: str) -> None:
        """Keeps what they said in an entry in Kind words: what is quoted in it, else all of it."""
        entry = self._entry(uid)
        if entry is not None and _says(entry):
            self._do(uid, lambda desk: kind_words.keep_what_was_said(desk, uid, self._whose()))

    def _open_menu(self, uid: str, place: QPoint) -> None:
        entry = self._entry(uid)
        if entry is None:
            return
        menu = self._menu = Menu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        if isinstance(entry, Promise):
            self._add_promise(menu, entry)
        if isinstance(entry, Sale):
            self._add_stages(menu, entry)
            self.pictures.fill(menu, entry)
        if not isinstance(entry, ChangeEntry):
            if _says(entry):
                self._act(menu, tr("{what} (Ctrl+Shift+K)", what=tr(KEEP)), lambda: self.keep(uid), "quotes")
            self._act(menu, tr("Edit… (Enter)"), lambda: self.mend(uid), "pencil-simple")
        self._act(menu, tr("Move to the trash (Delete)"), lambda: self.remove(uid), "trash")
        menu.popup(place)

    def _add_promise(self, menu: QMenu, promise: Promise) -> None:
        uid = promise.uid
        if promise.kept_on is None:
            self._act(menu, tr("Kept"), lambda: self._do(uid, lambda desk: promises.keep_promise(desk, uid)), "check")
        if not promise.given_up and promise.kept_on is None:
            self._act(menu, tr("Give up…"), partial(self._give_up, promise), "x")
        menu.addSeparator()

    def _give_up(self, promise: Promise) -> None:
        from clientcare.ui.person.entry_dialog import give_up

        give_up(self._bench, self._view, promise)

    def _add_stages(self, menu: QMenu, sale: Sale) -> None:
        """The stages it may be at; the one it is at has a tick."""
        for stage, text in tr_all(words.STAGES.items()):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(stage is sale.stage)
            if stage is sale.stage:
                action.setIcon(self._icon("check"))
            action.triggered.connect(lambda _checked=False, stage=stage: self._move(sale, stage))
        menu.addSeparator()

    def _move(self, sale: Sale, stage: Stage) -> None:
        if stage is not sale.stage:
            self._do(sale.uid, lambda desk: sales.edit_sale(desk, sale.uid, stage=stage))

    def _do(self, uid: str, deed: Deed) -> None:
        place = self._view.place_of(uid)
        if self._bench.history.do(lambda: deed(self._bench.desk())) is not None:
            self._view.choose(uid, place)

    def _act(self, menu: QMenu, text: str, act: Callable[[], object], icon: str) -> None:
        action = menu.addAction(self._icon(icon), text)
        action.triggered.connect(lambda _checked=False: act())

    def _icon(self, name: str) -> QIcon:
        return icons.icon(name, self._bench.look.colours.text_2, Icon.INLINE)

    def _entry(self, uid: str) -> AnyEntry | None:
        return next(iter(timeline.entries(self._bench.desk().studio, [uid])), None)


def _says(entry: AnyEntry) -> bool:
    """Whether something of theirs may stand in it; a promise is ours, and kind words are kept already."""
    return bool(entry.text.strip()) and not isinstance(entry, ChangeEntry | KindWords | Promise)

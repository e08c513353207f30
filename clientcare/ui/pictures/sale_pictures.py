"""The pictures of sales in a timeline: looked at, chosen, pasted, dropped, taken away; by pointer, keys and menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu

from clientcare.domain.records import Sale
from clientcare.store.reads import pictures, timeline
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.person.timeline_view import TimelineView
from clientcare.ui.pictures.drop_spot import DropSpot
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr
from clientcare.words.window import pictures as words

if TYPE_CHECKING:
    from clientcare.ui.pictures.bringing import Bringing


class SalePictures(QObject):
    """Listens to the timeline: Space looks at the picture of the line in hand, Ctrl+V pastes one."""

    def __init__(self, bench: Bench, view: TimelineView) -> None:
        super().__init__(view.viewport())  # which it watches: it must not outlive it
        self._bench, self._view = bench, view
        self._bringing: Bringing | None = None
        self._pressed = ""
        self._spot = DropSpot(view.viewport(), view.sale_at)
        self._spot.brought.connect(self.drop)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def bringing(self) -> Bringing:
        """Made when the first picture is brought."""
        if self._bringing is None:
            from clientcare.ui.pictures.bringing import Bringing

            self._bringing = Bringing(self._bench, self._view)
            self._bringing.kept.connect(self._view.choose)
        return self._bringing

    def look_at(self, sale: str) -> None:
        """Shows the picture of that sale as large as the window allows."""
        from clientcare.ui.pictures.viewer import Viewer

        found = self._sale(sale)
        shown = pictures.pictures_of(self._bench.desk().studio, [sale]).get(sale)
        if found is not None and shown is not None:
            Viewer(self._bench.look, self._view, found, shown).open()

    def drop(self, sale: str, held: QMimeData) -> None:
        """Makes what was dropped the picture of that sale."""
        self.bringing.drop(held, lambda source: self.bringing.picture(sale, source))

    def paste(self, sale: str) -> None:
        """Makes what was copied the picture of that sale."""
        self.bringing.paste(lambda source: self.bringing.picture(sale, source))

    def fill(self, menu: QMenu, sale: Sale) -> None:
        """Adds what can be done with the picture of that sale."""
        uid = sale.uid
        shown = pictures.pictures_of(self._bench.desk().studio, [uid]).get(uid)
        title = tr(words.REPLACE_PICTURE if shown else words.CHOOSE_PICTURE)
        if shown:
            self._act(menu, tr("{what} (Space)", what=tr(words.LOOK)), lambda: self.look_at(uid), "magnifying-glass")
        self._act(menu, title, lambda: self._choose(title, uid), "image-square")
        self._act(menu, tr("{what} (Ctrl+V)", what=tr(words.PASTE_PICTURE)), lambda: self.paste(uid), "copy")
        if shown:
            self._act(menu, tr(words.REMOVE_PICTURE), lambda: self.bringing.remove_picture(uid), "x")
        menu.addSeparator()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._view:
            return self._typed(event)
        if isinstance(event, QMouseEvent) and watched is not self._view:
            return self._clicked(event)
        return False

    def _typed(self, event: QKeyEvent) -> bool:
        """Ctrl+V means the sale in hand before it means the person; on any other line it is the person's."""
        sale = self._view.sale_in_hand
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        looks = event.key() == Qt.Key.Key_Space and not event.modifiers()
        if not sale or not (pastes or looks):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            (self.paste if pastes else self.look_at)(sale)
        return True

    def _clicked(self, event: QMouseEvent) -> bool:
        """A click on a picture looks at it; one elsewhere is the timeline's."""
        at = self._view.picture_at(event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = at if event.button() == Qt.MouseButton.LeftButton else ""
        elif event.type() == QEvent.Type.MouseButtonRelease and at and at == self._pressed:
            self._pressed = ""
            self.look_at(at)
        return False

    def _choose(self, title: str, sale: str) -> None:
        self.bringing.choose(title, lambda source: self.bringing.picture(sale, source))

    def _sale(self, uid: str) -> Sale | None:
        found = next(iter(timeline.entries(self._bench.desk().studio, [uid])), None)
        return found if isinstance(found, Sale) else None

    def _act(self, menu: QMenu, text: str, act: Callable[[], object], icon: str) -> None:
        action = menu.addAction(icons.icon(icon, self._bench.look.colours.text_2, Icon.INLINE), text)
        action.triggered.connect(lambda _checked=False: act())

"""The photo of whoever is shown: chosen, pasted, dropped, taken away; the same by menu and by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QMenu, QWidget

from clientcare.domain.records import Client
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr
from clientcare.words.window import pictures as words

if TYPE_CHECKING:
    from clientcare.ui.pictures.bringing import Bringing

PASTE_KEY = "Ctrl+V"


class Photos(QObject):
    """Works over `over`; what opens pictures is made when the first one is brought."""

    def __init__(self, bench: Bench, over: QWidget) -> None:
        super().__init__(over)
        self._bench, self._over = bench, over
        self._bringing: Bringing | None = None

    @property
    def bringing(self) -> Bringing:
        if self._bringing is None:
            from clientcare.ui.pictures.bringing import Bringing

            self._bringing = Bringing(self._bench, self._over)
        return self._bringing

    def paste(self, client: str) -> None:
        """Makes what was copied the photo of that client."""
        if client:
            self.bringing.paste(lambda source: self.bringing.photo(client, source))

    def drop(self, client: str, held: QMimeData) -> None:
        """Makes what was dropped the photo of that client."""
        self.bringing.drop(held, lambda source: self.bringing.photo(client, source))

    def choose(self, client: Client) -> None:
        """Asks for a file."""
        title = tr(words.REPLACE_PHOTO if client.photo else words.CHOOSE_PHOTO)
        self.bringing.choose(title, lambda source: self.bringing.photo(client.uid, source))

    def fill(self, menu: QMenu, client: Client) -> None:
        """Adds what can be done with the photo of that client."""
        title = words.REPLACE_PHOTO if client.photo else words.CHOOSE_PHOTO
        self._act(menu, tr(title), lambda: self.choose(client), "image-square")
        self._act(menu, tr("{what} (Ctrl+V)", what=tr(words.PASTE_PHOTO)), lambda: self.paste(client.uid), "copy")
        if client.photo:
            self._act(menu, tr(words.REMOVE_PHOTO), lambda: self.bringing.remove_photo(client.uid), "x")

    def _act(self, menu: QMenu, text: str, act: Callable[[], object], icon: str) -> None:
        action = menu.addAction(icons.icon(icon, self._bench.look.colours.text_2, Icon.INLINE), text)
        action.triggered.connect(lambda _checked=False: act())

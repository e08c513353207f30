"""Loads the fonts that rare letters need while nothing else is to do: one takes longer than a key may."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from unicodedata import name

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QTextLayout

from clientcare.ui import avatars
from clientcare.ui.look import Look
from clientcare.ui.parts.way import Way
from clientcare.ui.tokens import Type

ROLES = (Type.BODY, Type.BODY_STRONG, Type.HEADING, Type.READING, Type.SMALL, Type.LABEL)
"""In these a name is written, on a row, over a page and in a letter."""
FACES = (36, 40, 64)
"""So wide are the circles with initials: on a row, on a card and over a page."""
AT_HAND = frozenset({"", "LATIN", "GREEK", "CYRILLIC"})
"""Scripts of the font that everything is written in."""
PAUSE = 10
"""Milliseconds between two fonts: what somebody does meanwhile goes first."""


class FontsAhead(QObject):
    """Of letters that another font is needed for: it may be of megabytes, and is loaded anew for each size.

    `also` gives the fonts in which a name is written there besides.
    """

    def __init__(self, look: Look, parent: QObject, also: Callable[[Look], Iterable[QFont]] = lambda _: ()) -> None:
        super().__init__(parent)
        self._look, self._also = look, also
        self._known: set[str] = set()
        self._waiting: list[tuple[str, Type | int | QFont]] = []
        self._way = Way(self)
        self._steps = QTimer(self, interval=PAUSE)
        self._steps.timeout.connect(self._step)
        look.changed.connect(self._known.clear)

    def see(self, text: str) -> None:
        """The fonts of these letters will be wanted."""
        if text.isascii():
            return
        for letter in text:
            script = _script(letter)
            if script not in AT_HAND and script not in self._known:
                self._known.add(script)
                sizes: list[Type | int | QFont] = [*self._also(self._look), *ROLES, *FACES]
                self._waiting += [(letter, size) for size in sizes]
        if self._waiting and not self._steps.isActive():
            self._way.watch()
            self._steps.start()

    @property
    def done(self) -> bool:
        return not self._waiting

    def _step(self) -> None:
        if not self._way.is_free:
            return
        if self._waiting:
            letter, size = self._waiting.pop(0)
            layout = QTextLayout(letter, self._font(size))
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
        if not self._waiting:
            self._steps.stop()
            self._way.rest()

    def _font(self, size: Type | int | QFont) -> QFont:
        if isinstance(size, QFont):
            return size
        look = self._look
        return look.font(size) if isinstance(size, Type) else avatars.font_of(look, look.side(size))


def _script(letter: str) -> str:
    """The first word of its name tells: CJK, HANGUL, HEBREW; "" for what is no letter."""
    return name(letter, "").partition(" ")[0] if letter.isalpha() else ""

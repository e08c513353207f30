"""Lists and cards that are dropped anywhere on the window, where nothing below the pointer takes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

LISTS = frozenset({".csv", ".tsv", ".txt", ".vcf", ".vcard", ".xlsx", ".ics", ".json"})
"""How the names of files end that may bring people in; pictures are none of them."""


class Drops(QObject):
    """`take` is called with the files that were dropped on the window."""

    def __init__(self, window: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes files that may bring people in, and leaves everything else alone."""
        wanted = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() in wanted and isinstance(event, QDropEvent):
            paths = lists_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(paths)
                return True
        return super().eventFilter(watched, event)


def lists_in(held: QMimeData) -> list[Path]:
    """The files among what is dragged that may bring people in."""
    urls = held.urls() if held.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in LISTS and path.is_file()]

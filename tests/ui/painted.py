"""Pictures for tests of the window: painted here, written as cameras and other apps write them, dragged and copied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.pictures.bringing import Bringing


def image(width: int = 60, height: int = 40, *, left: str = "red", right: str = "blue") -> QImage:
    """Two colours, so that one sees which way up it is."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(right))
    for x in range(width // 2):
        for y in range(height):
            made.setPixelColor(x, y, QColor(left))
    return made


def written(made: QImage, kind: str = "JPEG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.save(buffer, kind)  # type: ignore[call-overload]  # a buffer
    return bytes(buffer.data().data())


def dragged(*files: Path, urls: Sequence[str] = ()) -> QMimeData:
    """Files as a file manager hands them over, or addresses as a browser does."""
    held = QMimeData()
    held.setUrls([*(QUrl.fromLocalFile(str(file)) for file in files), *(QUrl(url) for url in urls)])
    return held


def drop(widget: QWidget, place: QPoint, held: QMimeData) -> bool:
    """Drags it there and lets go; whether it was taken."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    taken = True
    for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
        event = QDropEvent(place.toPointF(), copy, held, left, none, kind)
        event.ignore()
        QApplication.sendEvent(widget, event)
        taken = taken and event.isAccepted()
    return taken


def settle(qtbot: QtBot, bringing: Bringing) -> None:
    """Until all that was brought is there, or refused."""
    qtbot.waitUntil(lambda: not bringing.works)

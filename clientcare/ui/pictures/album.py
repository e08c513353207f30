"""Pictures at hand, at the sizes at which they are shown; decoded beside the window, and never too many of them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QTransform

from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError
from clientcare.paths import Paths

MOST_BYTES = 24_000_000
"""What all that are at hand may take: a thousand faces."""
MOST_WAITING = 120
"""Those asked for longest ago are passed over: one has scrolled past them, and they are asked for again if not."""
FRAME = 16
"""Milliseconds: those that come within a frame are painted together."""
LEAST_PICTURE = 4
_BYTES = 4


class Wanted(NamedTuple):
    """A picture by its hash, as it is to be shown, in dots of the screen: cut from its middle to `width` by `height`.

    `corner` is how round it is; half the width makes a circle.
    """

    sha256: str
    width: int
    height: int
    corner: int


class _Asked(NamedTuple):
    wanted: Wanted
    file: Path
    changed: int


class Album(QObject):
    """`came` tells that pictures are there which were asked for before: what shows them paints itself again.

    A picture that is not there or cannot be opened does not come, and is not tried again before its file has changed.
    """

    came = Signal()
    _decoded = Signal(object, object)

    def __init__(self, desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._failed: dict[str, int] = {}
        self._decoder = _Decoder(self._decoded.emit)
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._telling = QTimer(self, singleShot=True, interval=FRAME)
        self._telling.timeout.connect(self.came)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.leave)
        self.destroyed.connect(self._decoder.leave)

    def face(self, sha256: str, side: int, ratio: float) -> QPixmap | None:
        """The photo cut to a circle of that width; None until it is there."""
        dots = max(LEAST_PICTURE, round(side * ratio))
        return self._at_hand(Wanted(sha256, dots, dots, (dots + 1) // 2), ratio)

    def picture(self, sha256: str, size: QSize, corner: int, ratio: float) -> QPixmap | None:
        """The picture cut to that size with round corners; None until it is there."""
        width, height = (max(LEAST_PICTURE, round(side * ratio)) for side in (size.width(), size.height()))
        return self._at_hand(Wanted(sha256, width, height, round(corner * ratio)), ratio)

    def file_of(self, sha256: str) -> Path | None:
        """Where a picture lies; None for a studio that has no folder yet. There may be none of that hash."""
        folder = self._desk().studio.folder
        return None if folder is None else Paths(folder).attachments / sha256

    def leave(self) -> None:
        """Nothing comes any more; waits for what is being decoded."""
        self._decoder.leave()
        self._decoder.wait()

    @property
    def bytes_held(self) -> int:
        return self._bytes

    def _at_hand(self, wanted: Wanted, ratio: float) -> QPixmap | None:
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            found = self._kept[wanted]
            found.setDevicePixelRatio(ratio)
            return found
        file = self.file_of(wanted.sha256)
        if file is not None and self._failed.get(wanted.sha256) != (changed := _changed(file)):
            self._decoder.want(wanted, file, changed)
        return None

    def _keep(self, asked: _Asked, image: QImage) -> None:
        """In the window's thread."""
        wanted = asked.wanted
        if image.isNull():
            self._failed[wanted.sha256] = asked.changed
        if image.isNull() or wanted in self._kept:
            return
        self._kept[wanted] = QPixmap.fromImage(image)
        self._bytes += image.width() * image.height() * _BYTES
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.width() * gone.height() * _BYTES
        if not self._telling.isActive():
            self._telling.start()


class _Decoder:
    """One thread, while there is something to decode; what was asked for last comes first, for it is looked at."""

    def __init__(self, tell: Callable[[_Asked, QImage], object]) -> None:
        self._tell = tell
        self._waiting: OrderedDict[Wanted, _Asked] = OrderedDict()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._at: Wanted | None = None
        self._left = False

    def want(self, wanted: Wanted, file: Path, changed: int) -> None:
        with self._lock:
            if self._left or wanted == self._at:
                return
            self._waiting[wanted] = _Asked(wanted, file, changed)
            self._waiting.move_to_end(wanted)
            while len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="album")
                self._thread.start()

    def leave(self) -> None:
        with self._lock:
            self._left = True
            self._waiting.clear()

    def wait(self) -> None:
        thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (asked := self._next()) is not None:
            image = decoded(asked.wanted, asked.file)
            with self._lock:
                if not self._left:
                    self._tell(asked, image)

    def _next(self) -> _Asked | None:
        with self._lock:
            if not self._waiting:
                self._thread = self._at = None
                return None
            self._at, asked = self._waiting.popitem()
            return asked


def _changed(file: Path) -> int:
    """When the file was written last; 0 where there is none."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def decoded(wanted: Wanted, file: Path) -> QImage:
    """The picture as it is wanted; one that is null where there is none that can be opened."""
    from clientcare.ui.pictures.reading import content_of, opened

    size = QSize(wanted.width, wanted.height)
    try:
        image = opened(content_of(file), size, fill=True)
    except CareError:
        return QImage()
    scale = max(size.width() / image.width(), size.height() / image.height())
    cut = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    brush = QBrush(image)
    left, top = (size.width() - image.width() * scale) / 2, (size.height() - image.height() * scale) / 2
    brush.setTransform(QTransform.fromTranslate(left, top).scale(scale, scale))
    painter = QPainter(cut)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), wanted.corner, wanted.corner)
    painter.end()
    return cut

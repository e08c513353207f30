"""A picture as large as the window allows, with what it is and for whom; Esc leaves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientcare.domain.errors import CareError
from clientcare.domain.records import Sale
from clientcare.ui.look import Look
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import PADDING, Dialog
from clientcare.ui.pictures.reading import content_of, opened, size_of
from clientcare.words.errors import sentence
from clientcare.words.speaker import capital
from clientcare.words.tongue import tr
from clientcare.words.window import pictures as words

AROUND = (2 * PADDING + 32, 250)
"""What the dialog and the window need beside the picture and above and below it."""
LEAST = 200


class Whole(QWidget):
    """The picture; as large as it will be before it is there."""

    def __init__(self, look: Look, size: QSize, said: str) -> None:
        super().__init__()
        self._look = look
        self.image = QImage()
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)

    def show_image(self, image: object) -> None:
        assert isinstance(image, QImage)
        self.image = image
        self.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(self.rect(), self._look.colour("sunken"))
        else:
            free = self.size() - self.image.deviceIndependentSize().toSize()
            painter.drawImage(QPoint(free.width() // 2, free.height() // 2), self.image)
        painter.end()


class Viewer(Dialog):
    """Shows the picture of a sale; where it is no longer there, or damaged, it is said."""

    def __init__(self, look: Look, parent: QWidget, sale: Sale, sha256: str) -> None:
        super().__init__(look, parent, sale.title or tr(words.LOOK), tr(words.CLOSE))
        self.leave.hide()
        said = words.picture_of(sale.title, sale.what)
        self._opening = Beside(self)
        try:
            content = content_of((look.album.file_of(sha256) if look.album is not None else None) or Path())
            size = self._fitted(size_of(content))
        except CareError as error:
            self.body.addWidget(Label(sentence(error), wraps=True))
            return
        self.picture = Whole(look, size, said)
        self.setAccessibleDescription(said)
        if sale.what:
            self.body.addWidget(Label(capital(sale.what), tone="2", wraps=True))
        self.body.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.wide = max(round((size.width() + 2 * PADDING) / max(1.0, min(look.scale, 1.6))), LEAST)
        self._opening.done.connect(self.picture.show_image)
        ratio = self.devicePixelRatioF()

        def work(_step: Progress) -> QImage:
            return opened(content, size * ratio, fill=False)

        self._opening.begin(work)

    def _fitted(self, whole: QSize) -> QSize:
        """As large as the window allows, and never larger than it is."""
        window, ratio = self._over.size(), self.devicePixelRatioF()
        room = QSize(*(max(LEAST, side - less) for side, less in zip(window.toTuple(), AROUND, strict=True)))
        natural = QSize(round(whole.width() / ratio), round(whole.height() / ratio))
        if natural.width() <= room.width() and natural.height() <= room.height():
            return natural
        return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

"""The round picture that stands for a person: their photo, else initials that follow from the name alone."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPixmapCache

from clientcare.ui import icons
from clientcare.ui.discretion import discretion
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw
from clientcare.ui.tokens import Type

_SKIPPED = {"and", "&"}


def initials(name: str) -> str:
    """First letter of the first and of the last word; "" where the first character is no letter."""
    words = [word for word in name.split() if word.casefold() not in _SKIPPED]
    if not words or not unicodedata.category(words[0][0]).startswith("L"):
        return ""
    letters = [words[0][0], *(word[0] for word in words[1:][-1:])]
    return "".join(letter.upper() for letter in letters if letter.isalpha())


def colour_index(name: str, count: int) -> int:
    """Which of the colours: the same on every computer and in every run (DESIGN §2)."""
    plain = unicodedata.normalize("NFC", name).casefold()
    return zlib.crc32(plain.encode()) % count


def look_of(look: Look, side: int, ratio: float, photo: str | None) -> int:
    """A number for the face as it would be painted now: another one once the photo is there, or hidden."""
    if discretion.on:
        return -1
    face = look.album.face(photo, side, ratio) if photo and look.album is not None else None
    return face.cacheKey() if face is not None else 0


def paint(painter: QPainter, box: QRect, name: str, look: Look, photo: str | None = None) -> None:
    """Paints the photo of that hash into the square `box`, cut to a circle; where there is none, and until it is there,
    the initials of `name`, or a person where it has no letters, or nobody is to see who it is. Each is drawn once."""
    if discretion.on:
        name, photo = "", None
    if photo and look.album is not None:
        face = look.album.face(photo, box.width(), painter.device().devicePixelRatioF())
        if face is not None:
            draw(painter, box.left(), box.top(), face)
            return
    colours = look.colours.avatars
    ground, front = colours[colour_index(name, len(colours))]
    letters = initials(name)
    ratio = painter.device().devicePixelRatioF()
    key = f"initials {letters} {ground} {front} {box.width()} {ratio} {look.font(Type.BODY_STRONG).key()}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = QPixmap(box.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        inner = QPainter(drawn)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(inner, QRect(0, 0, box.width(), box.height()), letters, (ground, front), look)
        inner.end()
        QPixmapCache.insert(key, drawn)
    draw(painter, box.left(), box.top(), drawn)


def font_of(look: Look, side: int) -> QFont:
    """In which the initials stand in a circle so wide."""
    font = QFont(look.font(Type.BODY_STRONG))
    font.setPixelSize(round(side * 0.295 + 2.65))  # from 9 in a circle of 20 to 22 in one of 64
    return font


def _draw(painter: QPainter, box: QRect, letters: str, inks: tuple[str, str], look: Look) -> None:
    ground, front = inks
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box)
    if letters:
        painter.setFont(font_of(look, box.height()))
        painter.setPen(QColor(front))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    else:
        side = box.height() // 2
        person = icons.pixmap("user", front, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, person)

"""The round initials that stand for a person: their letters and colour follow from the name alone."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from clientcare.ui import icons
from clientcare.ui.look import Look
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


def paint(painter: QPainter, box: QRect, name: str, look: Look) -> None:
    """Paints the initials of `name`, or a person where it has no letters, into the square `box`."""
    colours = look.colours.avatars
    ground, front = colours[colour_index(name, len(colours))]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box)
    letters = initials(name)
    if letters:
        font = QFont(look.font(Type.BODY_STRONG))
        font.setPixelSize(max(8, round(box.height() * 0.35)))
        painter.setFont(font)
        painter.setPen(QColor(front))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    else:
        side = box.height() // 2
        person = icons.pixmap("user", front, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, person)
    painter.restore()

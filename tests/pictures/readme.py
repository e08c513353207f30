"""The pictures in the README: the same ones, in the colours each has most of, so that they stay small."""

from __future__ import annotations

from array import array
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SHOWN = ("today-light.png", "clients-dark.png", "kind-words-light.png")
FOLDER = Path(__file__).parents[2] / "packaging" / "pictures"
COLOURS, EXACT = 160, 48
"""How many a picture has, and how many of them are exactly those of the flat parts; the others stand for many alike."""


def renew(drawn: Path) -> None:
    """Takes them from the folder of all pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SHOWN:
        picture = QImage(str(drawn / name)).convertToFormat(QImage.Format.Format_RGB32)
        few = picture.convertToFormat(
            QImage.Format.Format_Indexed8, _most_common(picture), Qt.ImageConversionFlag.ThresholdDither
        )
        few.save(str(FOLDER / name), "PNG", 0)


def _most_common(picture: QImage) -> list[int]:
    counted = Counter(array("I", bytes(picture.constBits())))
    exact = [colour for colour, _ in counted.most_common(EXACT)]
    rough: Counter[int] = Counter()
    for colour, count in counted.items():
        rough[colour & 0xFFE0E0E0 | 0x00101010] += count
    return [*exact, *(colour for colour, _ in rough.most_common(COLOURS - EXACT))]

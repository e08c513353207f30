"""Hands a letter to the system's mail program, which alone can send it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices


def open_address(line: str) -> bool:
    """Opens a percent-encoded mailto line; False where no mail program came."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(QByteArray(line.encode())))

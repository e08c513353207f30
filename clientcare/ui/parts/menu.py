"""A menu of the design, with round corners."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from clientcare.ui.parts.corners import X11, round_off
from clientcare.ui.tokens import Corner


class Menu(QMenu):
    """It is told apart from what lies below by its outline alone (DESIGN §2)."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        if QGuiApplication.platformName() != X11:  # there what is half transparent would be half black
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_off(self, Corner.CARD)

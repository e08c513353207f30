"""A dialog of the design: a title, what is asked, and the buttons; it never holds up what called it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import UNSEEN, Look
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.context_key import open_menu
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.corners import round_off
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr

WIDTH = 480
PADDING = 24
BETWEEN, APART = 16, 14
"""Between the title, what is asked, and the buttons; between two things that are asked."""
HEAD = 30
"""The least height of the title's line."""
SCRIM = QColor(0x24, 0x21, 0x1E, round(0.42 * 255))
"""What lies over the window below, in light and in dark (DESIGN §2)."""
LARGEST = QSize(8192, 8192)
"""More than any window has."""
TALLEST = 0.9
"""Of the window's height; then the middle scrolls (DESIGN §3)."""


class Dialog(QDialog):
    """Opened with `open()`; what it is for is done when `accepted`. Esc leaves, Ctrl+Enter is the main button.

    The focus goes back to where it was. `body` is where the content stands; `foot` where the buttons stand, the main
    one last. It is drawn as `wide`, in the middle of the window, without the system's frame: its title is its heading,
    by which it can be moved too, and a cross leaves it where nothing else is said for that.
    """

    wide = WIDTH

    def __init__(self, look: Look, parent: QWidget, title: str, main: str, *, leave: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._look = look
        self._over = parent.window()
        self._scrim: _Scrim | None = None
        self._darkening = AfterPaint(self)
        self._darkening.done.connect(self._darken)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("place", "dialog")
        self.setProperty("frame", "own")
        self._heading = Label(title, Type.HEADING, wraps=True)
        self.cross = Tool(look, tr("Close {title}", title=title), "x", tip=tr("Close (Esc)"), side=Icon.CONTROL)
        if leave:
            self.cross.hide()  # to show it here would make a window of it: nothing holds it yet
        self._heading.setMinimumHeight(HEAD)
        self.main = Button(look, main, kind="primary", tip=tr("{main} (Ctrl+Enter)", main=main))
        kind = "default" if leave else "ghost"  # to keep what there is, in words, is a choice too
        leave = leave or tr("Cancel")
        self.leave = Button(look, leave, kind=kind, tip=tr("{leave} (Esc)", leave=leave))
        self.main.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.cross.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.foot = QHBoxLayout()
        self._lay_out()
        self._ring = FocusRing(self, look)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.main.click)
        QShortcut(QKeySequence("Shift+F10"), self).activated.connect(open_menu)

    def prepare(self) -> None:
        """Takes the look, the size and the place on the desktop that it will have: who makes it ahead lets nobody wait
        for that."""
        self._fit()
        if QGuiApplication.platformName() not in UNSEEN:  # where each new window is made the active one
            self.winId()
        self.grab()

    def open(self) -> None:
        """The window below it darkens with the frame after its own: all of that is painted anew for it."""
        self._fit()
        QWidget.setTabOrder(self.main, self.cross)  # by keys there are Esc and the button in words before it
        self._scrim = _Scrim(self._over)
        self._darkening.start()
        self.move(self._over.geometry().center() - self.rect().center())
        super().open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its corners are round where nothing shines through, too."""
        super().resizeEvent(event)
        round_off(self, Corner.DIALOG)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line_strong"))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Corner.DIALOG, Corner.DIALOG)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """By its heading it can be moved."""
        handle, by_heading = self.windowHandle(), event.position().y() < self._scroll.y()
        if event.button() is Qt.MouseButton.LeftButton and by_heading and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    def grow(self) -> None:
        """Makes room for what has come into it; it never becomes smaller, so that nothing jumps."""
        if self.isVisible():
            before = self.height()
            self.body.activate()
            self._fit()
            self.resize(self.width(), max(before, self.height()))
            window = self._over.frameGeometry()
            below = self.frameGeometry().bottom() - window.bottom()
            if below > 0:
                self.move(self.x(), max(window.top(), self.y() - below))

    def done(self, result: int) -> None:
        """Not every desktop makes the window below active again by itself, and then keys would reach nobody."""
        super().done(result)
        self._darkening.stop()
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        self._over.activateWindow()

    def _darken(self) -> None:
        if self._scrim is not None:
            self._scrim.setUpdatesEnabled(True)

    @property
    def drawn_width(self) -> int:
        """As wide as it is drawn: wider where the text is large, never wider than the window."""
        return min(round(self.wide * max(1.0, min(self._look.scale, 1.6))), self._over.width() - 2 * PADDING)

    @property
    def room_inside(self) -> int:
        """As high the middle may be without scrolling."""
        return round(self._over.height() * TALLEST) - self._around

    @property
    def _around(self) -> int:
        cross = QSize(0, 0) if self.cross.isHidden() else self.cross.sizeHint()
        room = self._inside.minimumWidth() - 2 * PADDING - cross.width() - self.foot.spacing()
        heading = max(HEAD, self._heading.heightForWidth(room), cross.height())
        return 2 * PADDING + 2 * BETWEEN + heading + self.main.sizeHint().height()

    def _lay_out(self) -> None:
        self._scroll = Scrolling(self)
        self._inside = self._scroll.inside
        self._inside.setLayout(self.body)
        self.body.setContentsMargins(PADDING, 0, PADDING, 0)
        self.body.setSpacing(APART)
        self.foot.setContentsMargins(PADDING, 0, PADDING, 0)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.main)
        heading = QHBoxLayout()
        heading.setContentsMargins(PADDING, 0, PADDING, 0)
        heading.addWidget(self._heading, 1)
        heading.addWidget(self.cross, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, PADDING, 0, PADDING)
        column.setSpacing(BETWEEN)
        column.addLayout(heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.foot)

    def _fit(self) -> None:
        """As wide as drawn; as high as it needs, within the window."""
        width = self.drawn_width
        self._inside.setFixedWidth(width)
        inside = self._inside
        needed = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        self.resize(width, min(needed, self.room_inside) + self._around)


class _Scrim(QWidget):
    """Lies over all of a window, also when that becomes larger. It is there at once, since to show it then would lay
    out the window anew, and seen when its updates are enabled."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)
        self.setGeometry(QRect(QPoint(0, 0), LARGEST))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), SCRIM)
        painter.end()

"""Plain words on a screen with what a plain label lacks: a work's title in italics, and lines cut with an ellipsis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.text import Paragraph, tip
from clientcare.ui.tokens import Icon, Type

ICON_GAP = 11


class Prose(QLabel):
    """A paragraph, with an icon before it or none. To a screen reader it is the text it shows."""

    def __init__(
        self,
        look: Look,
        role: Type = Type.BODY,
        ink: str = "text",
        *,
        lines: int | None = None,
        gap: int = ICON_GAP,
        side: int = Icon.CONTROL,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._gap, self._drawn, self._centred = gap, side, centred
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role.value)
        self._look, self._role, self._ink, self._lines = look, role, ink, lines
        self._icon, self._icon_ink = "", "text_3"
        self._italic: Sequence[str] = ()
        self._lead = ""
        self._laid: dict[int, Paragraph] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)

    def say(
        self,
        text: str,
        *,
        italic: Sequence[str] = (),
        lead: str = "",
        icon: str = "",
        icon_ink: str = "text_3",
        ink: str = "",
    ) -> None:
        """Shows this text, its `lead` quieter; where lines are cut, the whole of it stands in the tooltip. `ink` is
        the role of its colour from now on."""
        self._ink = ink or self._ink
        self._italic, self._lead, self._icon, self._icon_ink = italic, lead, icon, icon_ink
        self._laid.clear()
        self.setAccessibleName(text)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(self._paragraph(width).height, self._side if self._icon else 0)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 50 else 320
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._look.line(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paragraph = self._paragraph(self.width())
        whole = tip(self.text()) if paragraph.cut else ""
        if whole != self.toolTip():
            self.setToolTip(whole)
        painter = QPainter(self)
        mirror(painter, self.rect(), self)
        if self._icon:
            colour = getattr(self._look.colours, self._icon_ink)
            drawn = icons.pixmap(self._icon, colour, self._side, self.devicePixelRatioF())
            draw(painter, 0, max(0, (self._look.line(self._role) - self._side) // 2), drawn)
        paragraph.paint(painter, self._indent(), 0, self._look.colour(self._ink))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the words take another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _indent(self) -> int:
        return self._side + self._gap if self._icon else 0

    @property
    def _side(self) -> int:
        return self._look.side(self._drawn)

    def _paragraph(self, width: int) -> Paragraph:
        """Laid out once for each width that is asked about."""
        if width not in self._laid:
            self._laid[width] = Paragraph(
                self.text(),
                self._look.font(self._role),
                max(20, width - self._indent()),
                self._look.line(self._role),
                lines=self._lines,
                italic=self._italic,
                lead=(self._lead, self._look.colour("text_2")) if self._lead else None,
            )
            if self._centred:
                self._laid[width].centre()
        return self._laid[width]

    def _restyle(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

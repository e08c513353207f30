"""The name at the top of a page and the quieter line under it, painted: another person is no other layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clientcare.ui.look import Look
from clientcare.ui.mirror import mirror
from clientcare.ui.text import Paragraph, tip
from clientcare.ui.tokens import Type


class NameLines(QWidget):
    """One line each, two for the name where text is large; what is cut is whole in the tooltip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name, self.who = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._restyle)

    def show_names(self, name: str, who: str) -> None:
        self.name, self.who = name, who
        self.setAccessibleName(f"{name}. {who}" if who else name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._most_lines * self._look.line(Type.HEADING) + self._look.line(Type.BODY))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = (self.name, self.who)
            cut = [text for text, line in zip(words, self._lines(), strict=True) if line.cut]
            QToolTip.showText(event.globalPos(), tip("\n".join(cut)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        name, who = self._lines()
        top = (self.height() - name.height - who.height) / 2
        painter = QPainter(self)
        mirror(painter, self.rect(), self)
        name.paint(painter, 0, top, self._look.colour("text"))
        who.paint(painter, 0, top + name.height, self._look.colour("text_2"))
        painter.end()

    @property
    def _most_lines(self) -> int:
        return 2 if self._look.large else 1

    def _lines(self) -> tuple[Paragraph, Paragraph]:
        look, width = self._look, max(40, self.width())
        name = Paragraph(self.name, look.font(Type.HEADING), width, look.line(Type.HEADING), lines=self._most_lines)
        return name, Paragraph(self.who, look.font(Type.BODY), width, look.line(Type.BODY))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

"""The four steps above the wizard: what is done, where one is, and what comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import mirror, upright
from clientcare.ui.text import tip
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

DOT, GAP, LINE, BETWEEN = 20, 7, 22, 10
ALL_NAMES, THIS_NAME, NO_NAMES = range(3)
"""Which steps have their name beside them, as there is room."""


class Steps(QWidget):
    """Painted in one line; `now` counts from 0. Read out as the steps with what is done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._now, self._all_done = look, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.go_to(0)

    def go_to(self, step: int, *, all_done: bool = False) -> None:
        """Shows that step as the one of now; the ones before it are done."""
        self._now, self._all_done = step, all_done
        names = [words.steps(at, self._is_done(at), at == self._now) for at in range(len(words.STEPS))]
        self.setAccessibleName(", ".join(names))
        self.setToolTip(tip(tr(words.STEPS[step])) if not all_done else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(ALL_NAMES)) + 2, self._look.px(DOT) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width(NO_NAMES)) + 2, self._look.px(DOT) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        named = next((each for each in (ALL_NAMES, THIS_NAME) if self._width(each) <= self.width()), NO_NAMES)
        left = max(0.0, (self.width() - self._width(named)) / 2)
        for at in range(len(words.STEPS)):
            left = self._paint_step(painter, at, left, named)
        painter.end()

    def _is_done(self, at: int) -> bool:
        return self._all_done or at < self._now

    def _named(self, at: int, named: int) -> str:
        return tr(words.STEPS[at]) if named == ALL_NAMES or (named == THIS_NAME and at == self._now) else ""

    def _width(self, named: int) -> float:
        fonts = QFontMetricsF(self._look.font(Type.LABEL))
        dot = self._look.px(DOT)
        names = [self._named(at, named) for at in range(len(words.STEPS))]
        texts = sum(fonts.horizontalAdvance(name) * 1.06 + GAP for name in names if name)
        return len(names) * dot + texts + (len(names) - 1) * (LINE + 2 * BETWEEN)

    def _paint_step(self, painter: QPainter, at: int, left: float, named: int) -> float:
        colours, dot = self._look.colours, self._look.px(DOT)
        now, done = at == self._now and not self._all_done, self._is_done(at)
        box = QRectF(left, (self.height() - dot) / 2, dot, dot).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent if now or done else colours.field_line), 1.2))
        painter.setBrush(QColor(colours.accent) if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if done:
            side = round(dot * 0.55)
            drawn = icons.pixmap("check", colours.accent, side, self.devicePixelRatioF())
            with upright(painter, box.center().x() - side / 2, side):
                painter.drawPixmap(QPointF(box.center().x() - side / 2, box.center().y() - side / 2), drawn)
        else:
            painter.setFont(self._look.font(Type.CAPTION))
            painter.setPen(QColor(colours.on_accent if now else colours.text_2))
            with upright(painter, box.left(), box.width()):
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        left += dot
        name = self._named(at, named)
        if name:
            font = self._look.font(Type.LABEL)
            painter.setFont(font)
            if now:
                bold = painter.font()
                bold.setWeight(bold.Weight.DemiBold)
                painter.setFont(bold)
            width = painter.fontMetrics().horizontalAdvance(name) + 2
            painter.setPen(QColor(colours.text if now else colours.text_2))
            area = QRectF(left + GAP, 0, width, self.height())
            with upright(painter, area.left(), area.width()):
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
            left += GAP + width
        if at < len(words.STEPS) - 1:
            painter.setPen(QPen(QColor(colours.line_strong), 1))
            middle = self.height() / 2
            painter.drawLine(QPointF(left + BETWEEN, middle), QPointF(left + BETWEEN + LINE, middle))
            left += LINE + 2 * BETWEEN
        return left

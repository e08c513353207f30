"""Lies over a window while others see the screen, and covers names and amounts that widgets show by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from clientcare.ui.discretion import Part, discretion
from clientcare.ui.look import Look
from clientcare.ui.text import runs

CORNER = 4
ARROW = 28
"""Pixels at the end of a box that is chosen from."""
Edit = QPlainTextEdit | QTextEdit


class Curtain(QWidget):
    """Over all of a window, a menu, a tooltip. Neither pointer nor keys notice it; what paints its words itself hides
    them itself, by `Paragraph`."""

    def __init__(self, over: QWidget, look: Look) -> None:
        super().__init__(over)
        self._over, self._look = over, look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rise()
        self.show()

    def rise(self) -> None:
        """Over all of it, whatever has come into it."""
        if self.geometry() != self._over.rect():
            self.setGeometry(self._over.rect())
        above = [each for each in self._over.children() if isinstance(each, QWidget) and not each.isWindow()]
        if above and above[-1] is not self:
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line_strong"))
        seen = self._uppermost()
        for widget in (seen, *seen.findChildren(QWidget)):
            if not widget.isVisible() or (widget.isWindow() and widget is not self._over):
                continue
            corner = widget.mapTo(self._over, QPoint(0, 0))
            if event.rect().intersects(QRect(corner, widget.size())):
                for place in covered(widget):
                    inside = place.intersected(QRectF(widget.rect()))
                    painter.drawRoundedRect(inside.translated(corner), CORNER, CORNER)
        painter.end()

    def _uppermost(self) -> QWidget:
        """What lies over all of the window, such as the palette; else the window itself."""
        above = (each for each in reversed(self._over.children()) if isinstance(each, QWidget) and each is not self)
        whole = (each for each in above if each.isVisible() and each.geometry() == self.geometry())
        unseen = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        return next((each for each in whole if not each.isWindow() and not each.testAttribute(unseen)), self._over)


def covered(widget: QWidget) -> Iterator[QRectF]:
    """Where that widget shows what nobody is to read, in its own places."""
    if isinstance(widget, QLabel) and not _paints_itself(widget, QLabel):
        yield from _in_label(widget)
    elif isinstance(widget, QAbstractButton) and not _paints_itself(widget, QAbstractButton):
        yield from _in_button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _in_line(widget)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield from _in_text(widget)
    elif isinstance(widget, QComboBox) and discretion.parts(widget.currentText()):
        yield QRectF(widget.rect().adjusted(8, 6, -ARROW, -6))
    elif isinstance(widget, QMenu):
        yield from _in_menu(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _in_rows(widget)


def _paints_itself(widget: QWidget, kind: type[QWidget]) -> bool:
    """Whether a class of ours paints it, and not the toolkit."""
    ours = type(widget).__mro__[: type(widget).__mro__.index(kind)]
    return any("paintEvent" in vars(each) and each.__module__.startswith("clientcare.") for each in ours)


def _in_label(label: QLabel) -> Iterator[QRectF]:
    """As a label lays out plain words; of others, and of a picture with a name, all is covered."""
    parts = discretion.parts(label.text())
    if not parts:
        return
    room = QRectF(label.contentsRect()).adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if label.text().startswith("<"):
        yield room
        return
    metrics, layout = label.fontMetrics(), QTextLayout(label.text(), label.font())
    option = QTextOption(label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.ManualWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        lines.append(line)
    layout.endLayout()
    high = metrics.lineSpacing()
    above = label.alignment() & Qt.AlignmentFlag.AlignTop
    top = room.top() if above else room.center().y() - high * len(lines) / 2
    for number, line in enumerate(lines):
        yield from _around(runs(line, parts, room.left(), top + number * high))


def _in_button(button: QAbstractButton) -> Iterator[QRectF]:
    """All beside its icon: what a button says is short."""
    text = button.text().replace("&&", "&")
    if discretion.parts(text):
        metrics, box = QFontMetrics(button.font()), QRectF(button.rect())
        wide = min(metrics.horizontalAdvance(text) + button.iconSize().width() + 16, button.width() - 4)
        high = min(metrics.height(), button.height())
        yield QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)


def _in_line(field: QLineEdit) -> Iterator[QRectF]:
    """All but the word that is being written."""
    text = field.displayText()
    parts = _without_cursor(text, field.cursorPosition(), field)
    if parts:
        metrics = field.fontMetrics()
        cursor = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        begin = QRectF(cursor).center().x() - metrics.horizontalAdvance(text[: field.cursorPosition()])
        for start, length in parts:
            left = begin + metrics.horizontalAdvance(text[:start])
            wide = metrics.horizontalAdvance(text[start : start + length])
            yield from _around([QRectF(left, (field.height() - metrics.height()) / 2, wide, metrics.height())])


def _in_text(field: Edit) -> Iterator[QRectF]:
    """Each word stands in one line; what is said while nothing is written stands in the first."""
    if not field.toPlainText() and discretion.parts(field.placeholderText()):
        margin, metrics = round(field.document().documentMargin()), field.fontMetrics()
        wide = metrics.horizontalAdvance(field.placeholderText())
        yield QRectF(QRect(margin, margin, wide, metrics.height()).translated(field.viewport().pos()))
    text, corner = field.toPlainText(), field.viewport().pos()
    cursor = QTextCursor(field.document())
    for begin, length in _without_cursor(text, field.textCursor().position(), field):
        cursor.setPosition(begin)
        one = field.cursorRect(cursor)
        cursor.setPosition(begin + length)
        to = field.cursorRect(cursor).center().x()
        word = QRect(one.center().x(), one.top(), to - one.center().x(), one.height()).normalized()
        yield from _around([QRectF(word.translated(corner))])


def _in_menu(menu: QMenu) -> Iterator[QRectF]:
    for action in menu.actions():
        if action.isVisible() and discretion.parts(action.text().replace("&&", "&")):
            box = QRectF(menu.actionGeometry(action))
            yield box.adjusted(32, 8, -12, -8)


def _in_rows(view: QAbstractItemView) -> Iterator[QRectF]:
    """Where the toolkit paints the rows; ours are painted by delegates of ours."""
    model, delegate = view.model(), view.itemDelegate()
    if type(delegate).__module__.startswith("clientcare.") or _paints_itself(view, QAbstractItemView):
        return
    corner = view.viewport().pos()
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, 0, view.rootIndex())
        box = view.visualRect(index).translated(corner)
        if not box.intersects(view.rect()):
            continue
        if discretion.parts(str(index.data())):
            yield QRectF(box.adjusted(8, 6, -8, -6))


def _without_cursor(text: str, at: int, field: QWidget) -> list[Part]:
    """Word for word; who writes has to see the one under their hand."""
    words = (word for start, length in discretion.parts(text) for word in _words(text, start, start + length))
    return [(begin, end - begin) for begin, end in words if not (field.hasFocus() and begin <= at <= end)]


def _words(text: str, begin: int, end: int) -> Iterator[Part]:
    """The words between, from and to."""
    at = begin
    for word in text[begin:end].split(" "):
        if word:
            yield at, at + len(word)
        at += len(word) + 1


def _around(places: Iterable[QRectF]) -> Iterator[QRectF]:
    for place in places:
        yield place.adjusted(-1, 1, 1, -1)

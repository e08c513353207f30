"""A short list of what fits to what is typed: painted, in groups, moved through while the focus stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from clientcare.domain.frozen import Frozen
from clientcare.ui import avatars, icons
from clientcare.ui.look import Look
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts.hurried import Hurried
from clientcare.ui.parts.key_caps import KeyCaps
from clientcare.ui.parts.row_pictures import RowPictures
from clientcare.ui.text import Paragraph, tip
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window.keys import names

Index = QModelIndex | QPersistentModelIndex
HEADING = 32
PICTURE = 28
INSET = 10
GAP = 12
PAGE = 6
"""Rows that Page Up and Page Down pass over."""
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
"""By how many lines a key moves."""
ENTER = ("Enter",)


class FoundLine(Frozen):
    """What can be chosen has an `id`; without one it is a heading, or a sentence where `plain`.

    `person` is whose initials stand before it, or the `photo`, else `icon`; `end` stands at the right, or the
    `keys` that do it. `italic`: a work among its words.
    """

    words: str
    id: str = ""
    quiet: str = ""
    end: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    person: str = ""
    photo: str | None = None
    italic: tuple[str, ...] = ()
    plain: bool = False

    @property
    def is_heading(self) -> bool:
        return not self.id and not self.plain


class FoundModel(QAbstractListModel):
    """The lines that are shown; there are never many."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[FoundLine] = ()

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row is read out as its words, what stands beside them, and its keys."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentence(self.lines[index.row()])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.lines[index.row()].id:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def sentence(line: FoundLine) -> str:
    return ", ".join(
        part for part in (line.words, line.quiet, line.end, tr(" or ").join(names(keys) for keys in line.keys)) if part
    )


class FoundList(QListView):
    """`picked` carries the id of the line that was clicked. `row` is how high one is, `strong` how names are written.

    The first line that can be chosen is marked; `move_by` marks another one and has it read out. With `tells_enter` the
    marked line shows the key that does it, where it has none of its own.
    """

    picked = Signal(str)

    def __init__(self, look: Look, name: str, *, row: int, strong: bool = False) -> None:
        super().__init__()
        self._look, self._row = look, row
        self.tells_enter = False
        self._found = FoundModel()
        self.setModel(self._found)
        delegate = _Delegate(self._found, look, self, row, strong=strong)
        self._hurried = Hurried(self, delegate.pictures)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below is not painted each time
        look.changed.connect(self._restyle)
        look.pictured.connect(self.viewport().update)

    @property
    def lines(self) -> Sequence[FoundLine]:
        return self._found.lines

    @property
    def current(self) -> str:
        """The id of the marked line, "" for none."""
        place = self.currentIndex().row()
        return self.lines[place].id if place >= 0 else ""

    @property
    def needed(self) -> int:
        """How high it has to be to show all of it."""
        return sum(self._height(line) for line in self.lines)

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        """Shows these; the first one that can be chosen is marked. It answers a letter: what has no time in its frame
        follows."""
        self._hurried.begin()
        self._found.show_lines(lines)
        self._mark(next((place for place, line in enumerate(lines) if line.id), -1))
        self.scrollToTop()

    def move_by(self, step: int) -> None:
        """Marks the line so many further, round at the ends, or as far as it goes where `step` is more than one."""
        places = [place for place, line in enumerate(self.lines) if line.id]
        if not places:
            return
        here = places.index(self.currentIndex().row()) if self.currentIndex().row() in places else 0
        to = (here + step) % len(places) if abs(step) == 1 else max(0, min(here + step, len(places) - 1))
        self._mark(places[to])
        if to == 0:
            self.scrollToTop()
        said = tr("{words}, {place} of {of}", words=sentence(self.lines[places[to]]), place=to + 1, of=len(places))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.end()
        with self._hurried.painting():
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where it has the focus itself it is gone through as from a field."""
        if event.key() in STEPS and not event.modifiers():
            self.move_by(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Nothing: to find is the field's."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and place >= 0 and self.lines[place].id:
            self.picked.emit(self.lines[place].id)

    def viewportEvent(self, event: Any) -> bool:
        """The tooltip says in full what a line may have to cut."""
        if isinstance(event, QHelpEvent):
            place = self.indexAt(event.pos()).row()
            QToolTip.showText(event.globalPos(), tip(sentence(self.lines[place])) if place >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def _mark(self, place: int) -> None:
        self.setCurrentIndex(self._found.index(place) if place >= 0 else QModelIndex())

    def _height(self, line: FoundLine) -> int:
        return height(self._look, line, self._row)

    def _restyle(self) -> None:
        self._found.layoutChanged.emit()
        self.viewport().update()


def height(look: Look, line: FoundLine, row: int) -> int:
    return max(look.px(HEADING if line.is_heading else row), look.line(Type.BODY) + 8)


class _Delegate(QStyledItemDelegate):
    """A picture, the words, beside them what is quieter, and at the right what ends the line."""

    def __init__(self, model: FoundModel, look: Look, view: FoundList, row: int, *, strong: bool) -> None:
        super().__init__(view)
        self._model, self._look, self._view, self._row = model, look, view, row
        self._name = Type.BODY_STRONG if strong else Type.BODY
        self._laid = Paragraphs(look)
        self.pictures = RowPictures(look, "surface")
        self._caps = KeyCaps(look)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, height(self._look, self._model.lines[index.row()], self._row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, view, look = self._model.lines[index.row()], self._view, self._look
        chosen = index.row() == view.currentIndex().row()
        over, ringed = bool(option.state & QStyle.StateFlag.State_MouseOver), chosen and view.hasFocus()
        face = avatars.look_of(look, look.side(PICTURE), painter.device().devicePixelRatioF(), line.photo)

        def draw(inner: QPainter, box: QRect) -> None:
            self._draw(inner, box, line, chosen=chosen, over=over, ringed=ringed)

        self.pictures.paint(painter, option.rect, (line, chosen, over, ringed, face), draw)

    def _draw(self, painter: QPainter, box: QRect, line: FoundLine, *, chosen: bool, over: bool, ringed: bool) -> None:
        if line.id:
            self._paint_ground(painter, box, chosen=chosen, over=over, ringed=ringed)
            self._paint_line(painter, line, box.adjusted(INSET, 0, -INSET, 0), chosen=chosen)
        else:
            words = self._heading(line.words, box.width() - 2 * INSET) if line.is_heading else self._plain(line, box)
            top = box.top() + (box.height() - words.height) / 2
            words.paint(painter, self._from(box, box.left() + INSET, words.width), top, self._look.colour("text_3"))

    def _plain(self, line: FoundLine, box: QRect) -> Paragraph:
        return self._laid.of(line.words, Type.BODY, box.width() - 2 * INSET)

    def _heading(self, words: str, width: int) -> Paragraph:
        """As small as a caption and as strong as a title."""
        font = QFont(self._look.font(Type.BODY_STRONG))
        font.setPixelSize(self._look.font_px(Type.CAPTION))
        return Paragraph(words, font, width, self._look.line(Type.CAPTION))

    def _paint_ground(self, painter: QPainter, box: QRect, *, chosen: bool, over: bool, ringed: bool) -> None:
        if chosen or over:
            painter.setPen(self._look.edge)
            painter.setBrush(self._look.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(self._look.within(box), Corner.CONTROL, Corner.CONTROL)
        if ringed:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Corner.CONTROL, Corner.CONTROL)

    def _paint_line(self, painter: QPainter, line: FoundLine, box: QRect, *, chosen: bool) -> None:
        look, left = self._look, box.left()
        if line.person or line.icon:
            self._paint_picture(painter, line, box)
            left += look.side(PICTURE) + GAP
        right = box.right() + 1
        keys = line.keys or (ENTER if chosen and self._view.tells_enter else ())
        if keys:
            width = self._caps.width(keys)
            x = self._from(box, right - width, width)
            self._caps.paint(painter, keys, round(x), box.center().y() + 1)
            right -= width + GAP
        elif line.end:
            end = self._laid.of(line.end, Type.SMALL, max(box.width() * 2 // 5, 1))
            x = self._from(box, right - end.width, end.width)
            end.paint(painter, x, box.top() + (box.height() - end.height) / 2, look.colour("text_3"))
            right -= round(end.width) + GAP
        role = self._name if line.person and chosen else Type.BODY
        words = self._laid.of(line.words, role, max(right - left, 1), italic=line.italic)
        top = box.top() + (box.height() - words.height) / 2
        words.paint(painter, self._from(box, left, words.width), top, look.colour("text"))
        left += round(words.width) + GAP
        if line.quiet and right - left > look.px(40):
            quiet = self._laid.of(line.quiet, Type.SMALL, right - left)
            top = box.top() + (box.height() - quiet.height) / 2
            quiet.paint(painter, self._from(box, left, quiet.width), top, look.colour("text_3"))

    def _paint_picture(self, painter: QPainter, line: FoundLine, box: QRect) -> None:
        side = self._look.side(PICTURE)
        place = QRect(round(self._from(box, box.left(), side)), box.top() + (box.height() - side) // 2, side, side)
        if line.person:
            avatars.paint(painter, place, line.person, self._look, line.photo)
            return
        if self._name is Type.BODY_STRONG:  # beside faces it stands in a circle of their size
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("sunken"))
            painter.drawEllipse(place)
        small = self._look.side(Icon.CONTROL)
        colour = self._look.colours.text_2
        drawn = icons.pixmap(line.icon, colour, small, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.left() + (side - small) // 2, place.top() + (side - small) // 2, drawn)

    def _from(self, box: QRect, left: float, width: float) -> float:
        """The left edge in a window that reads from the right."""
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return box.left() + box.right() + 1 - left - width if mirrored else left

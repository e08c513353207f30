"""Paints the agenda: its parts, and rows with a circle to tick, what, how often and when."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clientcare.domain.values import Kind
from clientcare.ui import avatars, icons
from clientcare.ui.look import Look
from clientcare.ui.motion import Fade
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts.row_pictures import RowPictures
from clientcare.ui.reminders.model import AgendaModel, DueLine, Heading
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type

Index = QModelIndex | QPersistentModelIndex
ROW = 48
PAGE = 32
"""Where text begins; the ground of a row goes a little further."""
OUT = 10
CIRCLE = 20
AVATAR = 32
GAP = 12
CLOCK = 14
ACTIONS = 76
"""So much room the buttons of the row in hand take."""
HEADING_ABOVE = 20
HEADING_BELOW = 6
ANY_WIDTH = 10_000
_MARKS = {Kind.DATE: ("cake", "date"), Kind.REMINDER: ("bell", "text_2")}
"""Beside what a day holds; other kinds are told by their words."""


class _State(NamedTuple):
    """All that a row's looks hang on, beside what it says: `end` is how far before the right edge it ends."""

    keyed: bool
    hovered: bool
    circled: bool
    ringed: bool
    active: bool
    fade: int
    in_hand: bool
    end: int
    face: int


class AgendaDelegate(QStyledItemDelegate):
    """`narrow`: for the list of one day, without circle and day. `hovered`, `pressed`: the row under the pointer."""

    def __init__(self, model: AgendaModel, look: Look, view: QAbstractItemView, *, narrow: bool = False) -> None:
        super().__init__(view)
        self._model, self._look, self._view, self._narrow = model, look, view, narrow
        self._laid = Paragraphs(look)
        self.pictures = RowPictures(look)
        self.hovered = -1
        self.circle_hovered = False
        self.fade = Fade(look, self)

    @property
    def is_narrow(self) -> bool:
        return self._narrow

    @property
    def page(self) -> int:
        """How far from the edge things begin."""
        return 24 if self._narrow else PAGE

    @property
    def _end(self) -> int:
        """How far before the right edge things end; a scroll bar takes its room there."""
        return self.page - (self._view.width() - self._view.viewport().width())

    def row_height(self) -> int:
        look = self._look
        return max(look.px(ROW), look.line(Type.BODY) + look.line(Type.SMALL) + 8)

    def heading_height(self, *, first: bool) -> int:
        return (0 if first else HEADING_ABOVE) + self._look.line(Type.BODY_STRONG) + HEADING_BELOW

    def circle(self, row: QRect) -> QRect:
        """Where the circle of a row is; larger than it is painted, to be met by the pointer."""
        side = self._look.side(CIRCLE)
        box = QRect(row.left() + self.page, row.top() + (row.height() - side) // 2, side, side)
        return self._mirrored(box, row)

    def actions_room(self, place: int, row: QRect) -> QRect:
        """The room before the day, at the end of which the buttons lie."""
        line = self._model.row(place)
        taken = self._when_width(line) + 18 if isinstance(line, DueLine) and not self._narrow else 0
        box = QRect(row.left(), row.top(), row.width() - self._end - taken, row.height())
        return self._mirrored(box, row)

    def cut(self, place: int) -> bool:
        """Whether not all of a row's words are seen, so that a tooltip has to hold them."""
        line = self._model.row(place)
        if not isinstance(line, DueLine):
            return False
        row = QRect(0, 0, self._view.viewport().width(), self.row_height())
        above, below = self._words(line, self._text_width(line, row, in_hand=False))
        return above.cut or below.cut

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not self._model.at_hand(index.row()) and self.pictures.leaves_out():
            return
        line = self._model.row(index.row())
        if isinstance(line, DueLine):
            state = self._state(option, index.row(), line, painter.device().devicePixelRatioF())
            if self._narrow:
                self._paint_row(painter, option.rect, line, state)
            else:
                row = (line, state)
                self.pictures.paint(painter, option.rect, row, lambda inner, at: self._row(inner, at, line, state))
        elif isinstance(line, Heading):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._heading(painter, option.rect, line)
            painter.restore()

    def _state(self, option: QStyleOptionViewItem, place: int, line: DueLine, ratio: float) -> _State:
        look, view = self._look, self._view
        keyed = bool(option.state & QStyle.StateFlag.State_Selected) and view.hasFocus()
        hovered = place == self.hovered
        return _State(
            keyed=keyed,
            hovered=hovered,
            circled=hovered and self.circle_hovered,
            ringed=keyed and bool(view.property("by-keys")),
            active=view.isActiveWindow(),
            fade=self.fade.step if hovered and not keyed else 0,
            in_hand=not self._narrow and (hovered or (keyed and self.hovered < 0)),
            end=self._end,
            face=avatars.look_of(look, look.side(AVATAR), ratio, line.photo),
        )

    # --- painting ---------------------------------------------------------------------------------------------

    def _heading(self, painter: QPainter, row: QRect, line: Heading) -> None:
        look = self._look
        height, side = look.line(Type.BODY_STRONG), look.side(Icon.SECTION)
        y = row.bottom() + 1 - HEADING_BELOW - height
        icon = QRect(row.left() + self.page, y + (height - side) // 2, side, side)
        self._icon(painter, line.part.icon, line.part.ink, self._mirrored(icon, row))
        x = float(icon.right() + 9)
        parts = (
            (line.text, Type.BODY_STRONG, "text", 8),
            ("" if line.count is None else str(line.count), Type.LABEL, "text_3", 12),
            (line.beside, Type.SMALL, "text_3", 0),
        )
        for text, role, ink, gap in parts:
            said = self._laid.of(text, role, max(10, round(row.right() - self._end - x)))
            place = self._mirrored(QRect(round(x), y, round(said.width), height), row)
            said.paint(painter, place.left(), y + (height - said.height) / 2, look.colour(ink))
            x += said.width + gap if text else 0

    def _paint_row(self, painter: QPainter, row: QRect, line: DueLine, state: _State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._row(painter, row, line, state)
        painter.restore()

    def _row(self, painter: QPainter, row: QRect, line: DueLine, state: _State) -> None:
        look = self._look
        self._ground(painter, row, state)
        if not self._narrow:
            self._circle(painter, self.circle(row), hovered=state.circled)
        side = look.side(AVATAR)
        avatar = QRect(self._avatar_left(row), row.top() + (row.height() - side) // 2, side, side)
        self._avatar(painter, self._mirrored(avatar, row), line)
        above, below = self._words(line, self._text_width(line, row, in_hand=state.in_hand))
        left, top = avatar.right() + 1 + GAP, row.top() + (row.height() - above.height - below.height) // 2
        mark = _MARKS.get(line.due.item.kind) if self._narrow else None
        indent = Icon.INLINE + 4 if mark is not None else 0
        y = top + above.height
        if mark is not None:
            place = QRect(left, y + (below.height - CLOCK) // 2, CLOCK, CLOCK)
            self._icon(painter, *mark, self._mirrored(place, row))
        self._place(painter, above, left, top, row, "text")
        self._place(painter, below, left + indent, y, row, "text_2" if state.keyed else "text_3")
        if not self._narrow:
            self._when(painter, row, line)

    def _place(self, painter: QPainter, said: Paragraph, left: int, y: int, row: QRect, ink: str) -> None:
        place = self._mirrored(QRect(left, y, round(said.width), said.height), row)
        said.paint(painter, place.left(), y, self._look.colour(ink))

    def _when(self, painter: QPainter, row: QRect, line: DueLine) -> None:
        look = self._look
        said = self._laid.of(line.when, Type.SMALL, row.width() // 2)
        ink = "waiting" if line.late else "text_2"
        width = round(said.width)
        place = QRect(row.right() + 1 - self._end - width, row.top(), width, row.height())
        y = row.top() + (row.height() - said.height) // 2
        said.paint(painter, self._mirrored(place, row).left(), y, look.colour(ink))
        if line.late:
            side = look.side(CLOCK)
            clock = QRect(place.left() - side - 6, row.top() + (row.height() - side) // 2, side, side)
            self._icon(painter, "clock", ink, self._mirrored(clock, row))

    def _ground(self, painter: QPainter, row: QRect, state: _State) -> None:
        look = self._look
        box = self._mirrored(row.adjusted(self.page - OUT, 0, OUT + 2 - self._end, 0), row)
        if state.keyed or state.hovered:
            role = ("accent_soft" if state.active else "pressed") if state.keyed else "hover"
            painter.setPen(look.edge)
            painter.setBrush(self.fade.ground(role, state.fade))
            painter.drawRoundedRect(look.within(box), Corner.ROW, Corner.ROW)
        if state.ringed:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Corner.ROW, Corner.ROW)

    def _circle(self, painter: QPainter, box: QRect, *, hovered: bool) -> None:
        painter.setPen(QPen(self._look.colour("accent" if hovered else "field_line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75))
        if hovered:
            inner = box.adjusted(4, 4, -4, -4)
            self._icon(painter, "check", "accent", inner)

    def _avatar(self, painter: QPainter, box: QRect, line: DueLine) -> None:
        if line.name:
            avatars.paint(painter, box, line.name, self._look, line.photo)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("sunken"))
        painter.drawEllipse(box)
        quarter = box.width() // 4
        self._icon(painter, "bell-fill", "text_2", box.adjusted(quarter, quarter, -quarter, -quarter))

    def _icon(self, painter: QPainter, name: str, ink: str, box: QRect) -> None:
        colour = getattr(self._look.colours, ink)
        painter.drawPixmap(box.topLeft(), icons.pixmap(name, colour, box.width(), painter.device().devicePixelRatioF()))

    # --- measures ---------------------------------------------------------------------------------------------

    def _avatar_left(self, row: QRect) -> int:
        before = 0 if self._narrow else self._look.side(CIRCLE) + GAP
        return row.left() + self.page + before

    def _text_width(self, line: DueLine, row: QRect, *, in_hand: bool) -> int:
        left = self._avatar_left(row) + self._look.side(AVATAR) + GAP
        taken = 0 if self._narrow else self._when_width(line) + 16 + (ACTIONS if in_hand else 0)
        return max(40, row.right() + 1 - self._end - taken - left)

    def _when_width(self, line: DueLine) -> int:
        said = self._laid.of(line.when, Type.SMALL, ANY_WIDTH)
        return round(said.width) + (self._look.side(CLOCK) + 6 if line.late else 0)

    def _words(self, line: DueLine, width: int) -> tuple[Paragraph, Paragraph]:
        above = self._laid.of(line.said.text, Type.BODY, width, italic=tuple(line.said.italic), medium=True)
        room = width - (Icon.INLINE + 4 if self._narrow else 0)
        below = self._laid.of(line.below.text, Type.SMALL, room, italic=tuple(line.below.italic))
        return above, below

    def _mirrored(self, box: QRect, row: QRect) -> QRect:
        """The same on the other side, where one reads from the right."""
        if self._view.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRect(row.left() + row.right() - box.right(), box.top(), box.width(), box.height())

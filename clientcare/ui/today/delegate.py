"""Paints Today: the greeting, the sections, and the rows with their reason and last words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clientcare.domain.frozen import Frozen
from clientcare.ui import avatars, icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.motion import Fade
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts.row_pictures import RowPictures
from clientcare.ui.person.reason import ICONS
from clientcare.ui.text import Letters, Paragraph
from clientcare.ui.today.closing_up import ClosingUp
from clientcare.ui.today.model import GREETING, LOOKED_AFTER, WAITING, CardLine, Heading, TodayModel
from clientcare.ui.tokens import Corner, Icon, Type

Index = QModelIndex | QPersistentModelIndex
PAGE = 32
INSET = 16
AVATAR = 40
GAP = 14
ROW_TOP = 9
ROW_BELOW = 10
ROW_RIGHT = 12
GLOBE = 15
NEARLY = 4
"""Pixels that a title in italics may be wider or narrower than its letters."""
AWAY = 26
"""Pixels between the last row and who was looked after."""
TITLE = 34
"""The line of the greeting, as drawn: what a font leaves free above and below its letters may reach beyond."""


class _State(Frozen):
    """What a row looks like besides its words, which may be so wide, and its name. `active`: the window is."""

    selected: bool
    hovered: bool
    ringed: bool
    active: bool
    fade: int
    width: int
    name_width: int
    face: int


class TodayDelegate(QStyledItemDelegate):
    """Heights follow from the width and the font, and are kept for the width they were measured at."""

    def __init__(self, model: TodayModel, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view
        self._heights: dict[str, int] = {}
        self._letters = Letters(look.font(Type.BODY))
        self._laid = Paragraphs(look)
        self._pictures = RowPictures(look)
        self._measured_at = -1
        self.hovered = -1
        self.fade = Fade(look, self)
        self.closing_up: ClosingUp | None = None
        self.actions_from = 0
        model.modelReset.connect(self.forget)
        model.dataChanged.connect(self.forget)

    def forget(self) -> None:
        """Measures again: the words or the fonts have changed."""
        self._heights.clear()
        self._letters = Letters(self._look.font(Type.BODY))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._text_width()
        if width != self._measured_at:
            self._heights.clear()
            self._measured_at = width
        uid = self._model.id_at(index)
        if uid not in self._heights:
            self._heights[uid] = self._height(uid, width)
        return QSize(self._view.viewport().width(), self._heights[uid])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.closing_up is not None and (below := self.closing_up.below(option.rect)):
            painter.translate(0, below)
        uid = self._model.id_at(index)
        if isinstance(line, CardLine):
            self._row(painter, option, index, line)
        elif line is not None and uid != WAITING:
            mirror(painter, option.rect, self._view)
            {GREETING: self._greeting, LOOKED_AFTER: self._looked_after}.get(uid, self._section)(
                painter, option.rect, line
            )
        painter.restore()

    def reason_cut(self, place: int) -> bool:
        """Whether not all of a row's words are seen, so that a tooltip has to hold them."""
        line = self._model.row(place)
        if not isinstance(line, CardLine):
            return False
        width = self._text_width()
        selected = self._view.currentIndex().row() == place
        name = self._laid.of(line.name, Type.BODY_STRONG, self._name_width(place, selected=selected))
        return name.cut or self._reason(line, width).cut or self._last(line, width).cut

    # --- measures ---------------------------------------------------------------------------------------------

    def _height(self, uid: str, width: int) -> int:
        """Known from the reason alone, so that a long list is laid out without reading its rows."""
        look = self._look
        if self._model.card(uid) is not None:
            reason = self._model.reason(uid)
            lines = 1 if self._letters.fit(reason.text, width - NEARLY) else 2
            if lines == 2 and self._letters.fit(reason.text, width + NEARLY):  # only where it is close it is laid out
                lines = self._laid.of(reason.text, Type.BODY, width, lines=2, italic=reason.italic).lines
            text = lines * look.line(Type.BODY) + (1 if reason.quotes else look.line(Type.SMALL) + 2)
            return max(ROW_TOP + look.line(Type.BODY_STRONG) + text + ROW_BELOW, look.px(80))
        if uid == GREETING:
            title, under = self._greeting_lines(self._view.viewport().width())
            return 26 + self._title_height(title) + 4 + under.height + 4
        if uid == WAITING:
            return look.px(44)
        if uid == LOOKED_AFTER:
            return AWAY + look.line(Type.SMALL) + 16
        return 11 + look.line(Type.BODY_STRONG) + 3

    def _text_width(self) -> int:
        """The same whether there is a scroll bar or not, so that its coming and going moves nothing."""
        width = self._view.width() - self._view.verticalScrollBar().sizeHint().width()
        return width - 2 * INSET - INSET - self._look.side(AVATAR) - GAP - ROW_RIGHT

    def _name_width(self, place: int, *, selected: bool) -> int:
        """The buttons over the row in hand hide nothing of it: `actions_from` the end of the row they begin."""
        room = self._text_width() - GLOBE - 7
        if place == self.hovered or (selected and self.hovered < 0):
            before = 2 * INSET + self._look.side(AVATAR) + GAP
            room = min(room, self._view.viewport().width() - before - self.actions_from - GLOBE - 14)
        return max(room, self._look.px(40))

    def _reason(self, line: CardLine, width: int) -> Paragraph:
        return self._laid.of(line.reason.text, Type.BODY, width, lines=2, italic=line.reason.italic)

    def _last(self, line: CardLine, width: int) -> Paragraph:
        return self._laid.of(line.last, Type.SMALL, width)

    # --- painting ---------------------------------------------------------------------------------------------

    def _greeting(self, painter: QPainter, box: QRect, _line: Heading) -> None:
        look = self._look
        title, under = self._greeting_lines(box.width())
        y, high = box.top() + 26, self._title_height(title)
        title.paint(painter, box.left() + PAGE, y + (high - title.height) / 2, look.colour("text"))
        under.paint(painter, box.left() + PAGE, y + high + 4, look.colour("text_2"))

    def _title_height(self, title: Paragraph) -> int:
        """As drawn: what the font leaves free above and below its letters reaches beyond."""
        drawn = self._look.px(TITLE)
        return max(drawn, title.height - max(0, self._look.line(Type.DISPLAY) - drawn))

    def _greeting_lines(self, width: int) -> tuple[Paragraph, Paragraph]:
        """In large text they take more than a line each."""
        line, room = self._model.greeting(), width - 2 * PAGE
        title = self._laid.of(line.text, Type.DISPLAY, room, lines=3)
        return title, self._laid.of(line.under, Type.BODY, room, lines=3)

    def _section(self, painter: QPainter, box: QRect, line: Heading) -> None:
        look = self._look
        y, x = box.top() + 11, box.left() + PAGE
        height = look.line(Type.BODY_STRONG)
        if line.section is not None:
            icon, ink = ICONS[line.section]
            side = look.side(Icon.SECTION)
            self._icon(painter, icon, ink, x, y + (height - side) // 2, side)
            x += side + 9
        title = self._laid.of(line.text, Type.BODY_STRONG, box.width())
        title.paint(painter, x, y, look.colour("text"))
        count = self._laid.of(str(line.count), Type.LABEL, 80)
        count.paint(painter, x + title.width + 9, y + (height - count.height) // 2, look.colour("text_3"))

    def _looked_after(self, painter: QPainter, box: QRect, line: Heading) -> None:
        look = self._look
        y, x = box.top() + AWAY, box.left() + PAGE
        height = look.line(Type.SMALL)
        side = look.side(Icon.INLINE)
        self._icon(painter, "check-circle", "text_3", x, y + (height - side) // 2, side)
        width = box.width() - 2 * PAGE - side - 8
        self._laid.of(line.text, Type.SMALL, width).paint(painter, x + side + 8, y, look.colour("text_3"))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: CardLine) -> None:
        view, box = self._view, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        state = _State(
            selected=selected,
            hovered=index.row() == self.hovered,
            ringed=selected and view.hasFocus() and bool(view.property("by-keys")),
            active=view.isActiveWindow(),
            fade=self.fade.step if index.row() == self.hovered and not selected else 0,
            width=self._text_width(),
            name_width=self._name_width(index.row(), selected=selected),
            face=avatars.look_of(self._look, self._look.side(AVATAR), painter.device().devicePixelRatioF(), line.photo),
        )
        self._pictures.paint(painter, box, (line, state), lambda inner, at: self._draw(inner, at, line, state))

    def _draw(self, painter: QPainter, whole: QRect, line: CardLine, state: _State) -> None:
        mirror(painter, whole, self._view)
        look = self._look
        box = whole.adjusted(INSET, 0, -INSET, 0)
        self._ground(painter, box, state)
        side = look.side(AVATAR)
        face = QRect(box.left() + INSET, box.top() + ROW_TOP, side, side)
        avatars.paint(painter, face, line.name, look, line.photo)
        x, y = face.left() + side + GAP, box.top() + ROW_TOP
        height = look.line(Type.BODY_STRONG)
        quiet = "text_2" if state.selected else "text_3"
        name = self._laid.of(line.name, Type.BODY_STRONG, state.name_width)
        name.paint(painter, x, y, look.colour("text"))
        if line.long_silent:
            place = round(x + name.width + 7)
            self._icon(painter, "globe-hemisphere-west", quiet, place, y + (height - GLOBE) // 2, GLOBE)
        reason = self._reason(line, state.width)
        reason.paint(painter, x, y + height, look.colour("text"))
        self._last(line, state.width).paint(painter, x, y + height + reason.height + 2, look.colour(quiet))

    def _ground(self, painter: QPainter, box: QRect, state: _State) -> None:
        if state.selected or state.hovered:
            role = ("accent_soft" if state.active else "pressed") if state.selected else "hover"
            painter.setPen(self._look.edge)
            painter.setBrush(self.fade.ground(role, state.fade))
            painter.drawRoundedRect(self._look.within(box), Corner.ROW, Corner.ROW)
        if state.ringed:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Corner.ROW, Corner.ROW)

    def _icon(self, painter: QPainter, name: str, ink: str, x: int, y: int, side: int) -> None:
        colour = getattr(self._look.colours, ink)
        draw(painter, x, y, icons.pixmap(name, colour, side, painter.device().devicePixelRatioF()))

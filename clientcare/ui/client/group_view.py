"""One group of the details: lines to read, which a click or a key turns into fields and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.client.groups import Group
from clientcare.ui.client.known import Known
from clientcare.ui.client.lines import LinesView, Shown
from clientcare.ui.forms.attempt import attempt
from clientcare.ui.forms.form import Form
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.menu import Menu
from clientcare.ui.tokens import Corner, Type
from clientcare.words.tongue import speaker, tr

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QWidget):
    """The fields of a group for one client. Enter saves (Ctrl+Enter where Enter is a new line), Esc restores."""

    closed = Signal()

    def __init__(self, bench: Bench, group: Group, known: Known) -> None:
        super().__init__()
        self._bench, self._group, self._known = bench, group, known
        self.form = Form(bench, group.asks, group.begin(known), labels=len(group.asks) > 1)
        save = Button(bench.look, tr("Save"), kind="primary", small=True, tip=tr("Save (Ctrl+Enter)"))
        restore = Button(bench.look, tr("Cancel"), kind="ghost", small=True, tip=tr("As it was (Esc)"))
        save.setAccessibleName(tr("Save {title}", title=speaker().within(tr(group.title))))
        restore.setAccessibleName(tr("Leave {title} as it was", title=speaker().within(tr(group.title))))
        save.clicked.connect(self.save)
        restore.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(restore)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addLayout(buttons)

    def save(self) -> None:
        """Saves what stands there; what is wrong is said, and stays."""
        values = self.form.values()
        if values is None:
            return
        group, known, bench = self._group, self._known, self._bench
        if attempt(bench.history, self.form, lambda: group.save(bench.desk(), known, values)) is not None:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER and isinstance(focused, QAbstractButton) and not event.modifiers():
            focused.click()
        elif event.key() in ENTER:
            self.save()
        else:
            super().keyPressEvent(event)


class GroupView(QWidget):
    """`open_page` carries the uid of somebody told of here; `told` follows when it opens or closes its fields."""

    open_page = Signal(str)
    told = Signal()

    def __init__(self, bench: Bench, group: Group) -> None:
        super().__init__()
        self._bench, self.group = bench, group
        self._known: Known | None = None
        self._editors: dict[str, Editor] = {}
        self._title = Label(tr(group.title), Type.CAPTION, tone="3")
        self._title.setProperty("head", True)
        self._lines = LinesView(bench.look)
        self._menu: QMenu | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Edit {title} (Enter)", title=speaker().within(tr(group.title))))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self._column.addWidget(self._lines)

    @property
    def lines(self) -> list[str]:
        """What it says."""
        return [line.text for line in self._lines.lines]

    @property
    def editor(self) -> Editor | None:
        """The fields of the shown client while they are open."""
        return self._editors.get(self._known.client.uid) if self._known is not None else None

    @property
    def is_empty(self) -> bool:
        return not self._lines.lines and self.editor is None

    def show_known(self, known: Known) -> None:
        """Shows what is known of a client; fields that were left open for them are open again."""
        before, self._known = self.editor, known
        self._lines.show_lines(tuple(self.group.shown(known)))
        self.setAccessibleName(f"{tr(self.group.title)}: {', '.join(self.lines)}")
        if before is not None and before is not self.editor:
            before.hide()
        self._settle()

    def edit(self) -> None:
        """Turns the group into fields, with the cursor in the first."""
        if self._known is None:
            return
        uid = self._known.client.uid
        if uid not in self._editors:
            editor = self._editors[uid] = Editor(self._bench, self.group, self._known)
            editor.closed.connect(lambda: self._close(uid))
            self._column.addWidget(editor)
        self._settle()
        self.told.emit()
        self._editors[uid].form.begin()

    def _close(self, uid: str) -> None:
        editor = self._editors.pop(uid)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and editor.isAncestorOf(focused)
        self._settle()
        self.told.emit()
        if had_focus and not self.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()

    def _show_title(self) -> None:
        """It goes where what is said begins with a heading of its own."""
        lines = self._lines.lines
        headed = bool(lines) and lines[0].head and self.editor is None
        if self._title.isHidden() != headed:
            self._title.setHidden(headed)

    def _settle(self) -> None:
        editor = self.editor
        self._show_title()
        if self._lines.isHidden() != (editor is not None):
            self._lines.setHidden(editor is not None)
        if editor is not None:
            editor.show()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if editor is not None else Qt.FocusPolicy.TabFocus)
        if self.isHidden() != self.is_empty:
            self.setHidden(self.is_empty)

    # --- what a person does -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """F2 is the group's while it has the focus."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and self.hasFocus():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and event.key() in (*ENTER, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.edit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(event.position().toPoint()):
            return
        line = self._line_at(event.position().y())
        if self.editor is not None:
            return
        if line is not None and line.person:
            self.open_page.emit(line.person)
        else:
            self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.editor is None:
            self._menu = self._fill_menu()
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self._menu.popup(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring of the focus, or the ground under the pointer; painted, for a style of its own would cost more than
        all the words."""
        focused, hovered = self.hasFocus(), self.underMouse() and self.editor is None
        if not focused and not hovered:
            return
        look, painter = self._bench.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("hover") if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Corner.CONTROL, Corner.CONTROL)
        painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.told.emit()

    def _line_at(self, y: float) -> Shown | None:
        return self._lines.line_at(y - self._lines.y())

    def _fill_menu(self) -> QMenu:
        menu = Menu(self)
        menu.addAction(tr("Edit {title}", title=speaker().within(tr(self.group.title)))).triggered.connect(self.edit)
        for line in self._lines.lines:
            if line.person:
                name = line.text.replace("&", "&&")
                act = menu.addAction(tr("Open the page of {name}", name=name))
                act.triggered.connect(lambda _checked=False, uid=line.person: self.open_page.emit(uid))
            if line.copied:
                act = menu.addAction(tr("Copy {what}", what=line.copied).replace("&", "&&"))
                act.triggered.connect(lambda _checked=False, text=line.copied: _copy(text))
        return menu


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)

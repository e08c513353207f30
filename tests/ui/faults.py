"""What keeps somebody from using a screen: text that is cut, controls without a name, controls for the mouse alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from clientcare.ui.parts.found_list import FoundList
from clientcare.ui.parts.prose import Prose

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
SPARE = 1
"""Pixels that rounding may take."""


def seen(widget: QWidget) -> QRect:
    """The part of it that is not cut off by what it stands in."""
    part, inner = widget.rect(), widget
    while inner is not widget.window() and (outer := inner.parentWidget()) is not None:
        part = part.translated(inner.pos()) & outer.rect()
        inner = outer
    return part


def shown(window: QWidget) -> Iterator[QWidget]:
    """All widgets of a window that can be seen, itself not."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not seen(widget).isEmpty():
            yield widget


def cut(window: QWidget) -> list[str]:
    """The texts of labels and buttons that are not seen whole, and not told by a tooltip either."""
    return [
        f"{type(widget).__name__} “{_text(widget)}” {widget.width()}x{widget.height()}, wants {_wanted(widget)}"
        for widget in shown(window)
        if _text(widget) and not widget.toolTip() and _is_cut(widget)
    ]


def unnamed(window: QWidget) -> list[str]:
    """The controls that a screen reader has no name for, and the rows it has no words for."""
    return [*_unnamed_controls(window), *_unnamed_rows(window)]


def mouse_only(window: QWidget) -> list[str]:
    """The controls that Tab never reaches, nor arrows from a neighbour of their group."""
    return [
        f"{type(widget).__name__} “{_name(widget)}”"
        for widget in shown(window)
        if isinstance(widget, CONTROLS) and widget.isEnabled() and not _is_part_of_another(widget)
        if not isinstance(widget, FoundList)  # arrows in the field above it go through it
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _has_arrows(widget)
    ]


def _unnamed_controls(window: QWidget) -> Iterator[str]:
    for widget in shown(window):
        if isinstance(widget, CONTROLS) and not _is_part_of_another(widget) and not _name(widget).strip():
            where = widget.parentWidget()
            yield f"{type(widget).__name__} in {type(where).__name__}"


def _unnamed_rows(window: QWidget) -> Iterator[str]:
    for view in shown(window):
        if isinstance(view, QAbstractItemView):
            model = view.model()
            for row in range(min(model.rowCount(), 40)):
                index = model.index(row, 0, QModelIndex())
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
                if not said and not view.indexWidget(index) and index.flags() & Qt.ItemFlag.ItemIsEnabled:
                    yield f"row {row} of {type(view).__name__}"


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def _is_part_of_another(widget: QWidget) -> bool:
    """The field within a combo box, the button within a field: Qt's own parts, reached through what they belong to."""
    parent = widget.parentWidget()
    return isinstance(parent, (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView))


def _has_arrows(widget: QWidget) -> bool:
    """Of buttons of which one is chosen, Tab reaches that one, and arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Prose):
        return False  # what it cuts stands in its tooltip, which its own tests see to
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + SPARE
    wanted = _wanted(widget)
    return wanted.width() > widget.width() + SPARE or _hidden(widget) > SPARE


def _wanted(widget: QWidget) -> QSize:
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint()
    return widget.minimumSizeHint() if isinstance(widget, QLabel) and widget.wordWrap() else widget.sizeHint()


def _hidden(widget: QWidget) -> int:
    """So many pixels of it lie outside of what it stands in; what can be scrolled up and down is not hidden."""
    part = seen(widget)
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return max(widget.width() - part.width(), 0 if above is not None else widget.height() - part.height())

"""Words that are selected somewhere go to Kind words: by Ctrl+Shift+K, or by the menu of the text they stand in."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from clientcare.words.tongue import tr
from clientcare.words.window import kind_words as words

KEYS = "Ctrl+Shift+K"
Text = QPlainTextEdit | QTextEdit
_ENDS = str.maketrans({"\N{PARAGRAPH SEPARATOR}": "\n", "\N{LINE SEPARATOR}": "\n"})


@runtime_checkable
class Keeper(Protocol):
    """What holds a text and knows who speaks in it."""

    def keep_words(self, said: str) -> bool:
        """Keeps these words; False where it is not clear whose they are."""


def keep_selected(widget: QWidget | None) -> str:
    """Keeps what is selected in the text that has the focus; what to say where that cannot be, else ""."""
    said = _selected(widget)
    if widget is None or not said:
        return tr(words.SELECT_FIRST)
    keeper = _keeper_of(widget)
    return "" if keeper is not None and keeper.keep_words(said) else tr(words.WHOSE)


def menu_of(text: Text) -> QMenu:
    """The menu of a text, in which the selected words can be kept where it is clear whose they are."""
    menu: QMenu = text.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    said, keeper = _selected(text), _keeper_of(text)
    if keeper is not None:
        menu.addSeparator()
        action = menu.addAction(f"{tr(words.KEEP)}\t{KEYS}")
        action.setEnabled(bool(said))
        action.triggered.connect(lambda _checked=False: keeper.keep_words(said))
    return menu


def _selected(widget: QWidget | None) -> str:
    if not isinstance(widget, QPlainTextEdit | QTextEdit):
        return ""
    cursor: QTextCursor = widget.textCursor()
    return cursor.selectedText().translate(_ENDS).strip()


def _keeper_of(widget: QWidget) -> Keeper | None:
    holder: QWidget | None = widget.parentWidget()
    while holder is not None and not isinstance(holder, Keeper):
        holder = holder.parentWidget()
    return holder

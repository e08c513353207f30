"""The actions of a row of the agenda, in words, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from clientcare.domain.values import Kind
from clientcare.ui.parts.menu import Menu
from clientcare.ui.reminders.agenda import Due
from clientcare.words.tongue import tr
from clientcare.words.window import reminders as words

if TYPE_CHECKING:
    from clientcare.ui.reminders.view import AgendaView


def menu_of(view: AgendaView, due: Due | None) -> QMenu:
    """The menu, empty where there is no row; it goes when it is closed."""
    menu = Menu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if due is None:
        return menu
    own = due.item.kind is Kind.REMINDER
    menu.addAction(tr("{what}\tSpace", what=tr(words.TICKED[due.item.kind])), view.tick.emit)
    if own:
        menu.addAction(tr("Edit\tEnter"), view.edit_row.emit)
    menu.addAction(tr("Snooze\tS"), view.open_snooze)
    if due.item.kind is not Kind.PROMISE:
        menu.addAction(tr("Skip this time\tX"), view.skip.emit)
    if due.item.client is not None:
        menu.addAction(tr("Open the page\tO") if own else tr("Open the page\tEnter"), view.page.emit)
    if own:
        menu.addSeparator()
        menu.addAction(tr("Delete the reminder\tDel"), view.remove.emit)
    return menu

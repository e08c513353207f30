"""What can be done with the card in hand, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from clientcare.domain.values import Permission
from clientcare.ui import icons
from clientcare.ui.kind_words.model import WallCard
from clientcare.ui.kind_words.view import WallView
from clientcare.ui.look import Look
from clientcare.ui.parts.menu import Menu
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr
from clientcare.words.window import entries
from clientcare.words.window import kind_words as words
from clientcare.words.window.keys import names


def menu_of(view: WallView, look: Look, card: WallCard, permit: Callable[[Permission], object]) -> QMenu:
    """The menu of that card; of the four permissions the one it has is ticked, `permit` takes another."""
    menu = Menu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def act(text: str, keys: str, icon: str, does: Callable[[], object]) -> None:
        action = menu.addAction(f"{text}\t{names(keys)}".replace("&", "&&"))
        action.setIcon(icons.icon(icon, look.colours.text_2, Icon.INLINE))
        action.triggered.connect(lambda _checked=False: does())

    act(tr(words.COPY), "Ctrl+C", "copy", view.copy.emit)
    act(tr(words.EDIT_DIALOG), "Enter", "pencil-simple", view.mend.emit)
    act(words.open_page(card.name), "O", "user", view.page.emit)
    menu.addSeparator()
    for permission, said in entries.PERMISSIONS.items():
        action = menu.addAction(tr(said))
        action.setCheckable(True)
        action.setChecked(permission is card.permission)
        if permission is card.permission:
            action.setIcon(icons.icon("check", look.colours.text_2, Icon.INLINE))
        action.triggered.connect(lambda _checked=False, permission=permission: permit(permission))
    menu.addSeparator()
    act(tr(words.TO_TRASH), "Del", "trash", view.remove.emit)
    return menu

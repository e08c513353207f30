"""The real buttons that lie at the foot of the card in hand: copy, edit, and whether it may be quoted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.ui.kind_words.card import QUOTE_ICON
from clientcare.ui.kind_words.model import WallCard
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.text import tip
from clientcare.words.tongue import tr
from clientcare.words.window import kind_words as words
from clientcare.words.window.keys import names


class CardActions(QWidget):
    """One for the whole wall, moved to the hovered or the current card. It says whose words it acts on."""

    copy = Signal()
    edit = Signal()
    quote = Signal()

    def __init__(self, over: QWidget, look: Look) -> None:
        super().__init__(over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.copy_button = Tool(look, tr(words.COPY), "copy")
        self.edit_button = Tool(look, tr(words.EDIT), "pencil-simple")
        self.quote_button = Tool(look, tr(words.MAY_BE_QUOTED), QUOTE_ICON[False])
        for button, signal in (
            (self.copy_button, self.copy),
            (self.edit_button, self.edit),
            (self.quote_button, self.quote),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    @property
    def buttons(self) -> tuple[Tool, ...]:
        return self.copy_button, self.edit_button, self.quote_button

    def holds_focus(self) -> bool:
        return any(button.hasFocus() for button in self.buttons)

    def serve(self, card: WallCard, foot: QRect) -> None:
        """Lies at the end of that foot and acts on that card."""
        self.copy_button.setAccessibleName(words.copy_of(card.name))
        self.copy_button.setToolTip(tip(f"{words.copy_of(card.name)} ({names('Ctrl+C')})"))
        self.edit_button.setAccessibleName(words.edit_of(card.name))
        self.edit_button.setToolTip(tip(f"{words.edit_of(card.name)} ({names('Enter')})"))
        self.quote_button.use(QUOTE_ICON[card.quotable])
        does = words.toggle(card.permission, card.name)
        self.quote_button.setAccessibleName(does)
        self.quote_button.setAccessibleDescription(words.state(card.permission))
        self.quote_button.setToolTip(tip(f"{words.state(card.permission)}.\n{does} ({names('Space')})"))
        self.adjustSize()
        inset = (self.quote_button.width() - self.quote_button.iconSize().width()) // 2
        top = foot.top() + (foot.height() - self.height()) // 2
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.move(foot.left() - inset if leftward else foot.right() + 1 - self.width() + inset, top)
        self.show()

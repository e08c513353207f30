"""What every place of the window has in common, so that the window knows no screen by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clientcare.ui.parts.pane import Pane


class Screen(QWidget):
    """A place one can be in. A hidden screen asks for nothing; it reads when it is shown.

    `look_around` asks for the sample studio, `open_page` carries the uid of a client whose page is wanted, `write_to`
    of one to write to, `count` how many wait in this place, `said` what is to be said of what is no deed. `example`: a
    notification is to be shown as they look here.
    """

    open_page = Signal(str)
    look_around = Signal()
    write_to = Signal(str)
    count = Signal(int)
    said = Signal(str)
    example = Signal()

    @property
    def toast_over(self) -> QWidget:
        """What a toast lies over."""
        return self

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        return []

    @property
    def person(self) -> str:
        """The uid of the client who is chosen here, "" for nobody: what is begun by keys is for them."""
        return ""

    def take_focus(self) -> None:
        """Puts the focus where one goes on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> bool:
        """Puts the cursor into the field to find something here; False where there is none."""
        return False

    def remind(self, client: str) -> bool:
        """Opens the form for a new reminder for that client, or nobody; False where none is at hand."""
        return False

    def tick(self) -> None:
        """A moment has passed: perhaps a reminder's hour has come."""

    def turn_day(self) -> None:
        """Another day has begun."""

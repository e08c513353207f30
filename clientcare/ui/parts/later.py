"""Room for a widget that is made when it is first wanted, so that nobody waits for what is not looked at yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Later(QWidget, Generic[W]):
    """Empty until `widget` is asked for, which is made in it; `made` tells whether it was, `filled` follows."""

    filled = Signal()

    def __init__(self, make: Callable[[QWidget], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._widget: W | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)

    @property
    def made(self) -> bool:
        return self._widget is not None

    @property
    def widget(self) -> W:
        if self._widget is None:
            self._widget = self._make(self)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._widget)
            self._widget.show()  # now: the layout would show it with the next events only
            self.filled.emit()
        return self._widget

"""What stands above the composer of a person's page: in Today the brief, in Clients the header with its strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from clientcare.book.desk import Desk
from clientcare.domain.care.items import Item
from clientcare.domain.records import Client


class Head(QWidget):
    """Reads whom it shows, so that each reads only what it says."""

    def show_client(self, desk: Desk, uid: str, items: Sequence[Item]) -> Client | None:
        """Shows the client with the open items that brought them here; None where nobody has that uid, or they are in
        the trash."""
        raise NotImplementedError

    def fit(self, window: QSize) -> None:
        """Shows as much as a window of that size has room for."""

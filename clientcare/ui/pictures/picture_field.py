"""The picture of a work that is being written down: chosen or dropped, and named until the sale is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.domain.errors import CareError, Code
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.pictures.drop_spot import DropSpot
from clientcare.words.tongue import tr
from clientcare.words.window import pictures as words

if TYPE_CHECKING:
    from clientcare.ui.pictures.bringing import Bringing, Source

LONGEST_NAME = 24


class PictureField(QWidget):
    """`said` carries where the file is that was chosen, "" for none: it is opened before, beside the window, so that
    what is no picture is said at once and Save does not wait. A picture may be dropped on all of `around`."""

    said = Signal(str)

    def __init__(self, bench: Bench, around: QWidget) -> None:
        super().__init__()
        self._bench = bench
        self._bringing: Bringing | None = None
        self.choose = Button(bench.look, tr(words.CHOOSE_PICTURE), "image-square", small=True)
        self.remove = Tool(bench.look, tr(words.REMOVE_PICTURE), "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.remove.hide()
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_away)
        DropSpot(around, lambda _place: "here").brought.connect(self._drop)

    @property
    def bringing(self) -> Bringing:
        """Made when the first picture is brought."""
        if self._bringing is None:
            from clientcare.ui.pictures.bringing import Bringing

            self._bringing = Bringing(self._bench, self)
        return self._bringing

    def show_file(self, file: str) -> None:
        """Names the file that is chosen, "" for none."""
        name = Path(file).name
        self.choose.setText(name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…")
        if not name:
            self.choose.setText(tr(words.CHOOSE_PICTURE))
        self.choose.setAccessibleName(words.chosen(name))
        self.choose.setToolTip(words.chosen(name))
        self.remove.setVisible(bool(name))

    def _ask(self) -> None:
        self.bringing.choose(tr(words.CHOOSE_PICTURE), self._take)

    def _drop(self, _here: str, held: QMimeData) -> None:
        self.bringing.drop(held, self._take)

    def _take(self, source: Source) -> None:
        """Only a file can wait here until the sale is saved."""
        from clientcare.ui.pictures.reading import LONGEST_PICTURE

        file = source.file
        if file is None:
            self._bench.history.failed.emit(CareError(Code.INVALID, "picture_no_file"))
        else:
            self.bringing.bring(source, LONGEST_PICTURE, lambda _taken: self.said.emit(str(file)))

    def _take_away(self) -> None:
        self.said.emit("")
        self.choose.setFocus()

"""The first page of an empty studio: one calm line, and a field for the first person who comes to mind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book import clients
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.parts.field import Field
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import sample as words

FIELD = 300


class FirstPerson(QWidget):
    """Adds somebody by name; everything else about them can wait. Who has a list brings it in; who only wants to see
    may `look_around`."""

    look_around = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.name = Field(tr("Name of the first person"), tr("Ana Ruiz"))
        self.name.setFixedWidth(FIELD)
        self._add = Button(bench.look, tr("Add"), "user-plus", kind="primary", tip=tr("Add (Enter)"))
        self._add.setAccessibleName(tr("Add the first person"))
        self._add.setEnabled(False)
        self.name.textChanged.connect(self._tell)
        self.name.returnPressed.connect(self._save)
        self._add.clicked.connect(self._save)
        self.sample = Button(bench.look, tr(words.LOOK_AROUND), kind="link")
        self.sample.clicked.connect(self.look_around)
        self.bring = Button(bench.look, tr("Bring a list in"), kind="link")
        self.bring.clicked.connect(self._bring_in)
        self._build()

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Picture(self._bench.look, "coffee", Icon.EMPTY), alignment=middle)
        column.addSpacing(12)
        column.addWidget(Label(tr("No one here yet."), Type.HEADING), alignment=middle)
        column.addWidget(Label(tr("Add the first person who comes to mind."), tone="2"), alignment=middle)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.name)
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(24)
        column.addWidget(self.bring, alignment=middle)
        column.addWidget(self.sample, alignment=middle)
        self.sample.setVisible(not self._bench.made_up)
        column.addStretch(3)

    def _tell(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _bring_in(self) -> None:
        from clientcare.ui.importing.entry import bring_in

        bring_in(self._bench, self)

    def _save(self) -> None:
        name = self.name.text().strip()
        if name and self._bench.history.do(lambda: clients.add_client(self._bench.desk(), name)):
            self.name.clear()

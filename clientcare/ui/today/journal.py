"""The private journal: what was answered to the day's question on other days, to read."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import today as words

HEIGHT = 320
MOST = 1000


class Journal(Dialog):
    """Newest first; it is read, and can be copied from."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr(words.EARLIER), tr("Close"))
        self.leave.hide()
        desk = bench.desk()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr(words.EARLIER))
        self.text.setFont(bench.look.font(Type.READING))
        self.text.setMinimumHeight(bench.look.px(HEIGHT))
        answers = [(one.on, one.text) for one in order.reflections(desk.studio, MOST)]
        self.text.setPlainText(words.journal(answers, desk.today))
        self.body.addWidget(self.text)

    def open(self) -> None:
        super().open()
        self.text.setFocus()

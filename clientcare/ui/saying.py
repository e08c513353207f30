"""Says what was done, undone or could not be done: a toast over the screen, or a banner above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError
from clientcare.domain.records import Contact
from clientcare.domain.values import Permission
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.banner import Banner
from clientcare.ui.parts.toast import Toast
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import deeds
from clientcare.words.window.kind_words import MAY_BE_QUOTED, may_ask_to_quote
from clientcare.words.window.names import called


class Saying(QObject):
    """Listens to the history. `add_words` carries client and contact of which somebody wants to say more."""

    add_words = Signal(str, str)

    def __init__(self, bench: Bench, stack: QWidget, toast_over: Callable[[], QWidget]) -> None:
        super().__init__(stack)
        self._bench = bench
        self._toast_over = toast_over
        self.toast = Toast(stack, bench.look)
        self.banner = Banner(bench.look)
        bench.history.done.connect(self._say_done)
        bench.history.undone.connect(self._say_undone)
        bench.history.redone.connect(self._say_redone)
        bench.history.told.connect(self._say_told)
        bench.history.failed.connect(self._say_trouble)

    def say(self, words: str, actions: list[tuple[str, Callable[[], None]]], keys: str = "") -> None:
        """A sentence with what can be done about it; `keys` are those of the last action."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.toast.lie_over(self._toast_over())
        self.toast.show_words(words, actions, keys=shown)
        self.banner.hide()

    def _say_done(self, change: Change) -> None:
        desk, uid = self._bench.desk(), deeds.whom(change)
        row = next(iter(people.rows(desk.studio, [uid], desk.today)), None) if uid else None
        next_on = row.next_check_in_on if row is not None and row.next_check_in_on != desk.today else None
        actions: list[tuple[str, Callable[[], None]]] = []
        contact = next(iter(change.of(Contact)), None)
        if change.deed is Deed.LOG_CONTACT and contact is not None and not contact.text:
            actions.append((tr("Add words"), lambda: self.add_words.emit(uid, contact.uid)))
        if change.deed is Deed.KEEP_KIND_WORDS and may_ask_to_quote(change):
            actions.append((tr(MAY_BE_QUOTED), lambda: self._may_be_quoted(change.main)))
        actions.append((tr("Undo"), self._bench.history.take_back))
        self.say(deeds.done(change, self._name(uid), next_on, desk.today), actions, "Ctrl+Z")

    def _may_be_quoted(self, uid: str) -> None:
        """They said so: nobody is assumed to agree."""
        from clientcare.book.kind_words import edit_kind_words

        self._bench.history.do(lambda: edit_kind_words(self._bench.desk(), uid, permission=Permission.YES))

    def _say_undone(self, change: Change) -> None:
        self._say_told(deeds.undone(change, self._name(deeds.whom(change))), True)

    def _say_redone(self, change: Change) -> None:
        self._say_told(deeds.redone(change, self._name(deeds.whom(change))), False)

    def _say_told(self, words: str, back: bool) -> None:
        if back:
            self.say(words, [(tr("Redo"), self._bench.history.do_again)], "Ctrl+Shift+Z")
        else:
            self.say(words, [(tr("Undo"), self._bench.history.take_back)], "Ctrl+Z")

    def _say_trouble(self, error: CareError) -> None:
        self.banner.say(sentence(error))

    def _name(self, uid: str) -> str:
        client = people.client(self._bench.desk().studio, uid) if uid else None
        return called(client) if client is not None else ""

"""The form for a new reminder, made while nothing else is to do: who wants it has it with the next frame."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.parts.way import Way
from clientcare.ui.reminders.form import ReminderForm

PAUSE = 10
"""Milliseconds from one step of the making to the next."""


class FormAhead(QObject):
    """While that screen is seen there is one; it goes with the screen, and never stands in anybody's way."""

    def __init__(self, bench: Bench, screen: QWidget) -> None:
        super().__init__(screen)
        self._bench, self._screen = bench, screen
        self._form: ReminderForm | None = None
        self._made_on = date.min
        self._ready = False
        self._way = Way(self)
        self._steps = FreeTimer(bench.desk, self, PAUSE)
        self._steps.free.connect(self._step)
        bench.look.changed.connect(self._renew)
        screen.installEventFilter(self)

    @property
    def ready(self) -> bool:
        """Whether there is one that only needs to be opened."""
        return self._ready

    def take(self, client: str = "", first_on: date | None = None) -> ReminderForm:
        """The form for that client and that day. For nobody, first tomorrow, it is the one that is there."""
        if client or first_on:
            return ReminderForm(self._bench, self._screen.window(), client=client, first_on=first_on)
        if self._form is not None and self._made_on != self._bench.desk().today:
            self._drop()
        form = self._form or self._made()
        self._form, self._ready = None, False
        self._rest()
        form.finished.connect(self._begin)
        return form

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What nobody sees waits."""
        if event.type() == QEvent.Type.Show:
            self._begin()
        elif event.type() == QEvent.Type.Hide:
            self._rest()
        return False

    def _begin(self) -> None:
        if not self._ready and self._screen.isVisible() and not self._steps.isActive():
            self._way.watch()
            self._steps.start()

    def _step(self) -> None:
        """In two steps, so that none takes longer than a frame may."""
        self._steps.start()
        if not self._way.is_free:
            return
        if self._form is None:
            self._form = self._made()
        else:
            self._form.prepare()
            self._ready = True
            self._rest()

    def _made(self) -> ReminderForm:
        self._made_on = self._bench.desk().today
        form = ReminderForm(self._bench, self._screen.window())
        self._screen.destroyed.connect(form.deleteLater)
        return form

    def _rest(self) -> None:
        if self._steps.isActive():
            self._steps.stop()
            self._way.rest()

    def _renew(self) -> None:
        """In other colours and sizes it is another one."""
        self._drop()
        self._rest()
        self._begin()

    def _drop(self) -> None:
        if self._form is not None:
            self._form.deleteLater()
        self._form, self._ready = None, False

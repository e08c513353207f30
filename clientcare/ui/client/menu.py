"""The menu of what can be decided about somebody: circle, rhythm, fit, wish, pause, state, and the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from clientcare.book import clients, histories, trash
from clientcare.book.desk import Desk
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.change import Change
from clientcare.domain.ladder import LADDER
from clientcare.domain.records import Client
from clientcare.store.reads import order
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.client import choices
from clientcare.ui.client.offers import FITS, STATES
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.menu import Menu
from clientcare.ui.pictures.photos import Photos
from clientcare.ui.tokens import Icon
from clientcare.words.speaker import capital
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import forgetting, taking_out, two_records
from clientcare.words.window import person as words
from clientcare.words.window.names import called

Deed = Callable[[Desk], Change]


class ClientMenu(QObject):
    """Filled when it is opened. `names` asks for the fields of the names; `join` carries the uid of one who has another
    record too."""

    names = Signal()
    join = Signal(str)

    def __init__(self, bench: Bench, button: Tool, photos: Photos) -> None:
        super().__init__(button)
        self._bench, self._button, self._photos = bench, button, photos
        self._client: Client | None = None
        self.menu = Menu(button)
        self._subs: list[QMenu] = []
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)

    def show_client(self, client: Client | None) -> None:
        """About whom it is from now on."""
        self._client = client

    def change_calm(self) -> None:
        """What is done about why somebody is left in peace: a pause ends, all else is asked."""
        client, desk = self._client, self._bench.desk()
        calm = words.calm(client, desk.today) if client is not None else None
        if client is not None and calm is not None and calm.change == words.END_PAUSE:
            self._bench.history.do(lambda: clients.resume_client(desk, client.uid))
        else:
            self.change_wish()

    def change_wish(self) -> None:
        """Asks what somebody wishes."""
        if self._client is not None:
            choices.wish(self._bench, self._button, self._client)

    def take_out(self) -> None:
        """Asks how all there is about them is to go out."""
        from clientcare.ui.settings.take_out import about

        if self._client is not None:
            about(self._bench, self._button, self._client)

    def _fill(self) -> None:
        self.menu.clear()
        for sub in self._subs:
            sub.deleteLater()
        self._subs = []
        client = self._client
        if client is None:
            return
        self._act(self.menu, tr("Edit names… (F2)"), self.names.emit, "pencil-simple")
        self._photos.fill(self.menu, client)
        self.menu.addSeparator()
        self._fill_circles(client)
        self._fill_rhythms(client)
        self._choose_in(tr("Fit"), _said(FITS), client.fit, lambda fit: partial(_edit, client.uid, fit=fit))
        self._choose_in(tr("State"), _said(STATES), client.state, lambda state: partial(_edit, client.uid, state=state))
        self.menu.addSeparator()
        self._act(self.menu, tr("Contact wish…"), self.change_wish, "moon")
        if histories.pause_on(client.pauses, self._bench.desk().today) is not None:
            self._do(self.menu, tr(words.END_PAUSE), partial(_resume, client.uid), "sun-horizon")
        self._act(self.menu, tr("Pause until…"), lambda: choices.pause(self._bench, self._button, client), "clock")
        self.menu.addSeparator()
        everything = taking_out.everything_about(called(client)).replace("&", "&&")
        self._act(self.menu, everything, self.take_out, "file-text")
        self._act(self.menu, tr(two_records.SAME_PERSON), lambda: self.join.emit(client.uid), "users")
        self.menu.addSeparator()
        name = called(client).replace("&", "&&")
        self._do(self.menu, tr("Move {name} to the trash", name=name), partial(_delete, client.uid), "trash")
        erased = forgetting.in_menu(called(client)).replace("&", "&&")
        self._act(self.menu, erased, lambda: self._forget(client))

    def _forget(self, client: Client) -> None:
        from clientcare.ui.client.forget import ForgetDialog

        ForgetDialog(self._bench, self._button, client).open()

    def _fill_circles(self, client: Client) -> None:
        circles = [(circle.uid, circle.name) for circle in order.circles(self._bench.desk().studio)]
        now = client.belonging.circle
        self._choose_in(tr("Circle"), circles, now, lambda circle: partial(_move, client.uid, circle))

    def _fill_rhythms(self, client: Client) -> None:
        """As the circle, the usual ones, the one they have where it is another, none, or any."""
        every = order.context(self._bench.desk().studio).circles[client.belonging.circle].every
        own = client.belonging.own_rhythm
        offered: list[Rhythm] = list(LADDER)
        if own is not None and own and own not in offered:
            offered.append(own)
        as_circle = (
            tr("As the circle ({every})", every=speaker().every(every)) if every else tr("As the circle (no rhythm)")
        )
        listed: list[tuple[Rhythm | None, str]] = [(None, as_circle)]
        listed += [(rhythm, capital(speaker().every(rhythm))) for rhythm in offered]
        listed.append((NO_RHYTHM, tr("No rhythm")))
        sub = self._choose_in(tr("Rhythm"), listed, own, lambda rhythm: partial(_edit, client.uid, rhythm=rhythm))
        self._act(sub, tr("Another rhythm…"), lambda: choices.rhythm(self._bench, self._button, client))

    def _choose_in(
        self, title: str, offered: Sequence[tuple[Any, str]], now: Any, deed: Callable[[Any], Deed]
    ) -> QMenu:
        """A menu of which one holds now; to choose that again does nothing."""
        sub = Menu(self.menu, title)
        self._subs.append(sub)
        self.menu.addMenu(sub)
        for value, text in offered:
            holds = value == now
            action = self._do(sub, text.replace("&", "&&"), deed(value), "check" if holds else "")
            action.setCheckable(True)
            action.setChecked(holds)
        return sub

    def _do(self, menu: QMenu, text: str, deed: Deed, icon: str = "") -> Any:
        return self._act(menu, text, lambda: self._bench.history.do(lambda: deed(self._bench.desk())), icon)

    def _act(self, menu: QMenu, text: str, act: Callable[[], object], icon: str = "") -> Any:
        action = menu.addAction(text)
        if icon:
            action.setIcon(icons.icon(icon, self._bench.look.colours.text_2, Icon.INLINE))
        action.triggered.connect(lambda _checked=False: act())
        return action


def _said(offered: Sequence[tuple[Any, str]]) -> list[tuple[Any, str]]:
    return [(value, tr(words)) for value, words in offered]


def _edit(uid: str, desk: Desk, **fields: Any) -> Change:
    return clients.edit_client(desk, uid, **fields)


def _move(uid: str, circle: str, desk: Desk) -> Change:
    return clients.move_to_circle(desk, [uid], circle)


def _resume(uid: str, desk: Desk) -> Change:
    return clients.resume_client(desk, uid)


def _delete(uid: str, desk: Desk) -> Change:
    return trash.delete(desk, uid)

"""Shows notifications with buttons through the desktop's own service on Linux; elsewhere the tray's plain message."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QIcon

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

SERVICE = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
APP, DESKTOP_ENTRY = "Client Care", "clientcare"
CLICK = "default"
"""What the service calls a click on the notification itself."""
OPEN = "open"
PATIENCE = 5000
"""Milliseconds that the service may take to answer."""

Answer = tuple[Any, ...] | None
"""The body of a reply; None for an error, or for none in time."""


class Note(NamedTuple):
    """One notification, as plain text. One of the same `slot` takes the place of the one before.

    `actions` are pairs of a key and a label; `label` is what a click does.
    """

    slot: str
    title: str
    text: str
    label: str
    actions: tuple[tuple[str, str], ...] = ()
    sound: bool = False


class Notifier(QObject):
    """`chosen` carries the slot and the key of the action; a click on the notification is CLICK.

    `balloon` shows a note where there is no such service, and says whether it could.
    """

    chosen = Signal(str, str)

    def __init__(self, balloon: Callable[[Note], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._balloon = balloon
        self._service = _Service(self) if sys.platform.startswith("linux") else None
        if self._service is not None:
            self._service.chosen.connect(self.chosen)

    def show_note(self, note: Note, shown: Callable[[bool], None]) -> None:
        """Shows it; `shown` hears whether it is on the screen, which may be a little later."""
        if self._service is None:
            shown(self._balloon(note))
            return
        self._service.show_note(note, lambda done: shown(done or self._balloon(note)))

    def withdraw(self) -> None:
        """Takes back what is still shown: its buttons would answer no more."""
        if self._service is not None:
            self._service.withdraw()


class _Service(QObject):
    """The desktop's notification service over its message bus; asked without waiting, and heard as it answers."""

    chosen = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._waiting: dict[int, Callable[[Answer], None]] = {}
        self._ids: dict[str, int] = {}
        self._can: frozenset[str] = frozenset()
        self._shows_click = False

    def show_note(self, note: Note, shown: Callable[[bool], None]) -> None:
        if self._bus is not None:
            self._notify(note, shown)
        elif self._connect():
            self._call("GetCapabilities", lambda answer: self._get_to_know(answer, note, shown))
        else:
            shown(False)

    def withdraw(self) -> None:
        for number in self._ids.values():
            self._call("CloseNotification", lambda _answer: None, "u", (number,))
        self._ids.clear()
        self._hang_up()

    def _get_to_know(self, answer: Answer, note: Note, shown: Callable[[bool], None]) -> None:
        if answer is None:  # nobody shows notifications here, or not yet
            self._hang_up()
            shown(False)
            return
        self._can = frozenset(answer[0])
        self._call("GetServerInformation", lambda info: self._know(info, note, shown))

    def _know(self, info: Answer, note: Note, shown: Callable[[bool], None]) -> None:
        self._shows_click = info is not None and "xfce" in str(info[0]).casefold()  # as a button beside the others
        self._notify(note, shown)

    def _notify(self, note: Note, shown: Callable[[bool], None]) -> None:
        from html import escape

        text = escape(note.text, quote=False) if "body-markup" in self._can else note.text
        hints: dict[str, tuple[str, object]] = {"urgency": ("y", 1), "desktop-entry": ("s", DESKTOP_ENTRY)}
        if not note.sound:
            hints["suppress-sound"] = ("b", True)
        icon = DESKTOP_ENTRY if QIcon.hasThemeIcon(DESKTOP_ENTRY) else ""
        what = (APP, self._ids.get(note.slot, 0), icon, note.title, text, self._actions(note), hints, -1)
        self._call("Notify", lambda answer: self._shown(answer, note, shown), "susssasa{sv}i", what)

    def _actions(self, note: Note) -> list[str]:
        if "actions" not in self._can:
            return []
        buttons = note.actions if self._shows_click else ((OPEN, note.label), *note.actions)
        return [word for pair in ((CLICK, note.label), *buttons) for word in pair]

    def _shown(self, answer: Answer, note: Note, shown: Callable[[bool], None]) -> None:
        if answer is not None:
            self._ids[note.slot] = int(answer[0])
        shown(answer is not None)

    # --- the message bus --------------------------------------------------------------------------------------

    def _connect(self) -> bool:
        from jeepney import DBusErrorResponse, MatchRule, message_bus
        from jeepney.auth import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._bus = open_dbus_connection("SESSION")
        except (OSError, KeyError, StopIteration, RuntimeError, AuthenticationError, DBusErrorResponse):
            return False
        self._ear = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear_all)
        rule = MatchRule(type="signal", interface=SERVICE, path=PLACE)
        self._send(message_bus.AddMatch(rule), lambda _answer: None)
        return True

    def _call(
        self, method: str, then: Callable[[Answer], None], signature: str = "", body: tuple[Any, ...] = ()
    ) -> None:
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(PLACE, bus_name=SERVICE, interface=SERVICE)
        self._send(new_method_call(address, method, signature or None, body), then)

    def _send(self, message: Message, then: Callable[[Answer], None]) -> None:
        if self._bus is None:
            then(None)
            return
        serial = next(self._bus.outgoing_serial)
        self._waiting[serial] = then
        QTimer.singleShot(PATIENCE, self, lambda: self._answer(serial, None))
        try:
            self._bus.send(message, serial=serial)
        except OSError:
            self._hang_up()

    def _hear_all(self) -> None:
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:
                self._hang_up()
                return
            self._hear(message)

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            self._hear_signal(str(fields.get(HeaderFields.member, "")), message.body)
        elif (serial := fields.get(HeaderFields.reply_serial)) is not None:
            is_answer = message.header.message_type is MessageType.method_return
            self._answer(serial, message.body if is_answer else None)

    def _hear_signal(self, name: str, body: tuple[Any, ...]) -> None:
        slots = {number: slot for slot, number in self._ids.items()}
        if not body or body[0] not in slots:
            return
        if name == "ActionInvoked":
            self.chosen.emit(slots[body[0]], CLICK if body[1] == OPEN else body[1])
        elif name == "NotificationClosed":
            del self._ids[slots[body[0]]]

    def _answer(self, serial: int, answer: Answer) -> None:
        then = self._waiting.pop(serial, None)
        if then is not None:
            then(answer)

    def _hang_up(self) -> None:
        """The service is asked anew the next time; who waits for an answer gets none."""
        bus, ear, self._bus, self._ear = self._bus, self._ear, None, None
        if ear is not None:
            ear.setEnabled(False)
            ear.deleteLater()
        if bus is not None:
            bus.close()
        waiting = list(self._waiting)
        for serial in waiting:
            self._answer(serial, None)

"""Asks the desktop whether it wants its apps dark, and hears when that changes: Qt alone does not know everywhere."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

SERVICE = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = ("org.freedesktop.appearance", "color-scheme")
DARK = 1
PATIENCE = 2000


class ColourScheme(QObject):
    """`dark` carries what the desktop asks for; where it has no settings portal, nothing is ever said."""

    dark = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._waiting: QDBusPendingCallWatcher | None = None

    def follow(self) -> None:
        """Asks now, without waiting for the answer, and listens from now on."""
        if not self._bus.isConnected():
            return
        hears = SLOT("changed(QString,QString,QDBusVariant)")
        self._bus.connect(SERVICE, PLACE, SETTINGS, "SettingChanged", self, hears)  # type: ignore[call-overload]  # the stub says bytes, it takes str
        question = QDBusMessage.createMethodCall(SERVICE, PLACE, SETTINGS, "Read")
        question.setArguments(list(APPEARANCE))
        self._waiting = QDBusPendingCallWatcher(self._bus.asyncCall(question, PATIENCE), self)
        self._waiting.finished.connect(self._answered)

    @Slot(str, str, QDBusVariant)
    def changed(self, group: str, name: str, value: QDBusVariant) -> None:
        """The desktop says that a setting is different now."""
        if (group, name) == APPEARANCE:
            self._tell(value)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            answer = watcher.reply().arguments()
            self._tell(answer[0] if answer else None)

    def _tell(self, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if isinstance(value, int):
            self.dark.emit(value == DARK)

"""Asks the desktop whether it wants its apps dark, or rich in contrast, and hears when that changes.

Qt alone does not know everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

SERVICE = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"
SCHEME, CONTRAST = "color-scheme", "contrast"
DARK = HIGH = 1
PATIENCE = 2000


class ColourScheme(QObject):
    """`dark` and `contrast` carry what the desktop asks for; where it has no settings portal, nothing is ever said."""

    dark = Signal(bool)
    contrast = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._waiting: dict[str, QDBusPendingCallWatcher] = {}

    def follow(self) -> None:
        """Asks now, without waiting for the answer, and listens from now on."""
        if not self._bus.isConnected():
            return
        hears = SLOT("changed(QString,QString,QDBusVariant)")
        self._bus.connect(SERVICE, PLACE, SETTINGS, "SettingChanged", self, hears)  # type: ignore[call-overload]  # the stub says bytes, it takes str
        for name in (SCHEME, CONTRAST):
            question = QDBusMessage.createMethodCall(SERVICE, PLACE, SETTINGS, "Read")
            question.setArguments([APPEARANCE, name])
            asked = self._waiting[name] = QDBusPendingCallWatcher(self._bus.asyncCall(question, PATIENCE), self)
            asked.setObjectName(name)
            asked.finished.connect(self._answered)

    @Slot(str, str, QDBusVariant)
    def changed(self, group: str, name: str, value: QDBusVariant) -> None:
        """The desktop says that a setting is different now."""
        if group == APPEARANCE:
            self._tell(name, value)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            answer = watcher.reply().arguments()
            self._tell(watcher.objectName(), answer[0] if answer else None)

    def _tell(self, name: str, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if isinstance(value, int) and name == SCHEME:
            self.dark.emit(value == DARK)
        elif isinstance(value, int) and name == CONTRAST:
            self.contrast.emit(value == HIGH)

"""A tray and a notification service for the session's message bus, so that a test can press what the app shows.

Run as a program it is both until it is ended; each notification is written as a line of JSON into the file named.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTES = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
WATCHER = "org.kde.StatusNotifierWatcher"
TRAY = DBusAddress("/StatusNotifierWatcher", WATCHER, WATCHER)
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PRESS, ITEMS = "Press", "Items"
"""What a test calls besides: presses a button of a notification; who is in the tray."""
Reply = tuple[str, tuple[Any, ...]]
"""The signature of an answer, and its body."""
ARMED = "kill"
"""While a file of this name lies beside the log, who notifies is killed before it gets its answer."""


class Services:
    """Answers what comes in over the bus, one call after the other."""

    def __init__(self, bus: DBusConnection, log: Path) -> None:
        self.bus = bus
        self.log = log
        self.number = 0
        self.items: list[str] = []
        self.known: dict[str, Callable[..., Reply]] = {
            "GetCapabilities": self.capabilities,
            "GetServerInformation": self.information,
            "Notify": self.notify,
            "CloseNotification": self.close,
            PRESS: self.press,
            "Get": self.get,
            "RegisterStatusNotifierItem": self.register,
            ITEMS: self.list_items,
        }

    def serve(self) -> None:
        for name in (NOTIFICATIONS, WATCHER):
            self.bus.send_and_get_reply(message_bus.RequestName(name))
        self.log.touch()
        while True:
            message = self.bus.receive()
            if message.header.message_type is MessageType.method_call:
                self.bus.send(self.answer(message))

    def answer(self, call: Message) -> Message:
        fields = call.header.fields
        known = self.known.get(str(fields[HeaderFields.member]))
        if known is None:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        signature, body = known(str(fields[HeaderFields.sender]), *call.body)
        return new_method_return(call, signature, body)

    # --- notifications ----------------------------------------------------------------------------------------

    def capabilities(self, _sender: str) -> Reply:
        return "as", (["actions", "body", "body-markup"],)

    def information(self, _sender: str) -> Reply:
        return "ssss", ("Tests", "Tests", "1", "1.2")

    def notify(self, sender: str, *note: Any) -> Reply:
        _app, replaces, _icon, title, text, actions, _hints, _expires = note
        if not replaces:
            self.number += 1
        said = {"id": replaces or self.number, "title": title, "text": text, "actions": actions}
        with self.log.open("a") as log:
            log.write(json.dumps(said) + "\n")
        if (self.log.parent / ARMED).exists():
            (self.log.parent / ARMED).unlink()
            reply = self.bus.send_and_get_reply(message_bus.GetConnectionUnixProcessID(sender))
            os.kill(reply.body[0], signal.SIGKILL)
        return "u", (replaces or self.number,)

    def close(self, _sender: str, _number: int) -> Reply:
        return "", ()

    def press(self, _sender: str, number: int, action: str) -> Reply:
        self.bus.send(new_signal(NOTES, "ActionInvoked", "us", (number, action)))
        self.bus.send(new_signal(NOTES, "NotificationClosed", "uu", (number, 2)))
        return "", ()

    # --- the tray ---------------------------------------------------------------------------------------------

    def get(self, _sender: str, _interface: str, name: str) -> Reply:
        values: dict[str, tuple[str, Any]] = {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", self.items),
        }
        return "v", (values[name],)

    def register(self, sender: str, _service: str) -> Reply:
        self.items.append(sender)
        return "", ()

    def list_items(self, _sender: str) -> Reply:
        return "as", (self.items,)


class Hand:
    """A hand that presses things in the tray and on notifications."""

    def __init__(self, environ: Mapping[str, str], log: Path) -> None:
        self._address = environ["DBUS_SESSION_BUS_ADDRESS"]
        self._log = log

    def notes(self) -> list[dict[str, Any]]:
        """All that was shown, oldest first."""
        return [json.loads(line) for line in self._log.read_text().splitlines()] if self._log.exists() else []

    def press(self, note: dict[str, Any], action: str) -> None:
        self._call(new_method_call(NOTES, PRESS, "us", (note["id"], action)))

    def in_tray(self) -> str:
        """Who came into the tray last."""
        found = self._call(new_method_call(TRAY, ITEMS))[0]
        return str(found[-1]) if found else ""

    def click_tray(self) -> None:
        item = DBusAddress("/StatusNotifierItem", self.in_tray(), ITEM)
        self._call(new_method_call(item, "Activate", "ii", (0, 0)))

    def menu(self) -> dict[str, int]:
        """The entries of the tray's menu, each with its number."""
        menu = DBusAddress("/MenuBar", self.in_tray(), MENU)
        answer = self._call(new_method_call(menu, "GetLayout", "iias", (0, -1, [])))
        entries = [entry[1] for entry in answer[1][2]] if answer else []
        return {
            str(what["label"][1]).replace("_", ""): number
            for number, what, _below in entries
            if what.get("type", ("s", ""))[1] != "separator" and "label" in what
        }

    def choose(self, label: str) -> None:
        menu = DBusAddress("/MenuBar", self.in_tray(), MENU)
        self._call(new_method_call(menu, "Event", "isvu", (self.menu()[label], "clicked", ("s", ""), 0)))

    def _call(self, message: Message) -> Any:
        with open_dbus_connection(self._address) as bus:
            reply = bus.send_and_get_reply(message, timeout=10)
            return reply.body if reply.header.message_type is MessageType.method_return else ()


if __name__ == "__main__":
    with open_dbus_connection("SESSION") as session:
        Services(session, Path(sys.argv[1])).serve()

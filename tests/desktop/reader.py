"""What a screen reader finds in the session: proof that a window says what it should and can be heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

BUS = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"


class Thing(NamedTuple):
    """Anything on the screen: a window, a button, a row."""

    role: str
    name: str


def everything(environ: Mapping[str, str]) -> list[Thing]:
    """All that the programs in the session show, from the outside in; what vanishes meanwhile is left out."""
    with open_dbus_connection(environ["DBUS_SESSION_BUS_ADDRESS"]) as session:
        (address,) = _call(session, new_method_call(BUS, "GetAddress"))
    with open_dbus_connection(address) as bus:
        return list(_below(bus, *DESKTOP))


def _below(bus: DBusConnection, program: str, path: str) -> Iterator[Thing]:
    for child_program, child_path in _ask(bus, program, path, "GetChildren"):
        child = DBusAddress(child_path, bus_name=child_program, interface=ACCESSIBLE)
        (_kind, name), *_ = _call(bus, Properties(child).get("Name")) or [("s", "")]
        role = _ask(bus, child_program, child_path, "GetRoleName")
        yield Thing(str(role or ""), name)
        yield from _below(bus, child_program, child_path)


def _ask(bus: DBusConnection, program: str, path: str, question: str) -> Any:
    address = DBusAddress(path, bus_name=program, interface=ACCESSIBLE)
    answer = _call(bus, new_method_call(address, question))
    return answer[0] if answer else ()


def _call(bus: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(message, timeout=10)
    return reply.body if reply.header.message_type is MessageType.method_return else ()

"""What `--help` says: one line for each command, and for one command its words and options."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping

from clientcare.cli.grammar import Command, Option, Place

WIDTH = 88

_START = """\
clientcare            opens the window, or raises the one that is open
clientcare COMMAND    does one thing and exits

clientcare --hidden        starts in the tray
clientcare --quick-note    opens Quick note
"""


def all_commands(commands: Iterable[Command], global_options: Iterable[Option]) -> str:
    """The whole command line on one page."""
    lines = [_row(command.name, command.says) for command in commands]
    return "\n".join([_START, "Commands", *lines, "", "Options of all commands", *_rows(global_options)]) + "\n"


def one_command(command: Command, global_options: Mapping[str, Option]) -> str:
    """How one command is written and what its options mean."""
    words = " ".join([command.name, *map(_place, command.places)])
    parts = [f"clientcare {words}{' [OPTIONS]' if command.options else ''}", "", command.says]
    if command.options:
        parts += ["", "Options", *_rows(command.options)]
    own = {option.name for option in command.options}
    of_all = [option for option in global_options.values() if option.name not in own]
    parts += ["", "Options of all commands", *_rows(of_all)]
    return "\n".join(parts) + "\n"


def _rows(options: Iterable[Option]) -> list[str]:
    return [_row(_option(option), option.says + (" (needed)" if option.required else "")) for option in options]


def _place(place: Place) -> str:
    name = (place.shown or place.name) + ("…" if place.many else "")
    return f"[{name}]" if place.optional else name


def _option(option: Option) -> str:
    value = f" {option.sort.name}" if option.sort else ""
    return f"--{option.name}{value}{'…' if option.many else ''}"


def _row(left: str, says: str) -> str:
    indent = " " * 26
    if len(left) > 22:
        return "\n".join([f"  {left}", *textwrap.wrap(says, WIDTH, initial_indent=indent, subsequent_indent=indent)])
    return textwrap.fill(says, WIDTH, initial_indent=f"  {left:24}", subsequent_indent=indent)

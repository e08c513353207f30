"""Hands a command to the window that has the data folder open (CLI.md, "Handing over")."""

from __future__ import annotations

import contextlib
from pathlib import Path

from clientcare.cli import wires
from clientcare.cli.messages import GO, LARGEST_ANSWER, TAKEN, Garbled, Request, Response
from clientcare.cli.wires import PATIENCE, Gone, Silent, Wire
from clientcare.domain.errors import CareError, Code


def hand_over(request: Request, address: str) -> Response | None:
    """What the open window answered; None where no window listens.

    CareError `busy` where it does not say within 5 seconds that it has the command: then nothing was done.
    """
    try:
        wire = wires.call(address, Path(address).parent)
    except TimeoutError as problem:
        raise CareError(Code.BUSY, "window_silent") from problem
    except OSError:
        return None
    with contextlib.closing(wire):
        _be_taken(wire, request)
        try:
            wire.send(GO)
            return Response.unpacked(wire.receive(None, LARGEST_ANSWER))
        except (Gone, Silent, Garbled) as problem:
            raise CareError(Code.BUSY, "window_gone") from problem


def _be_taken(wire: Wire, request: Request) -> None:
    """The window knows the command and waits for our word; until that is sent nothing is done."""
    try:
        if not wire.is_mine():
            raise CareError(Code.BUSY, "window_of_another")
        wire.send(request.packed())
        if wire.receive(PATIENCE) != TAKEN:
            raise Garbled("not taken")
    except (Gone, Silent, Garbled) as problem:
        raise CareError(Code.BUSY, "window_silent") from problem

"""When Python looks for rubbish: not while the window opens, and never again through what stays as long as it."""

from __future__ import annotations

import gc


def wait() -> None:
    """Nothing is looked for until `go_on`: what a start makes is made to stay."""
    gc.disable()


def go_on() -> None:
    """Sets aside what is there by now, and looks from here on among what comes and goes alone. To go through
    everything takes longer than a frame, and would fall into the middle of some key."""
    gc.freeze()
    gc.enable()


def end() -> None:
    """Whoever goes on after the window has Python as it was; what was set aside stays so."""
    gc.enable()

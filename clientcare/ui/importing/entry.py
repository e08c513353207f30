"""The way into the wizard, from wherever in the window one wants to bring people in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.importing.wizard import Wizard
from clientcare.ui.places import CLIENTS
from clientcare.ui.window import Window


def bring_in(bench: Bench, over: QWidget, paths: Sequence[Path] = ()) -> Wizard:
    """Opens the wizard over the window of that widget, with these files where there are some."""
    wizard = Wizard(bench, over)
    window = over.window()

    def show(came: object) -> None:
        if not isinstance(window, Window):
            return
        if isinstance(came, list) and len(came) == 1:
            window.show_client(came[0])
        else:
            window.go_to(CLIENTS)

    wizard.people.connect(show)
    wizard.begin(paths)
    return wizard

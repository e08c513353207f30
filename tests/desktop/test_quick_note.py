"""The small windows on a real desktop: alone, beside a window in the tray, and never bringing it along."""

from __future__ import annotations

import json
from typing import Any

from tests.desktop.studio import WINDOW, Studio

QUICK, SALE = "^Quick note$", "^Note a sale$"


def told(studio: Studio) -> list[dict[str, Any]]:
    """What the file tells of Adaeze, newest first."""
    entries: list[dict[str, Any]] = json.loads(studio.say("show", "Adaeze", "--json"))["timeline"]
    return entries


def visible(studio: Studio, title: str) -> list[str]:
    return studio.desktop._ask("xdotool", "search", "--onlyvisible", "--name", title).split()


def write(studio: Studio, text: str) -> None:
    """Finds her and writes it down, with the keyboard."""
    studio.desktop.type("ada")
    studio.desktop.keys("Return")
    studio.desktop.type(text)
    studio.desktop.keys("ctrl+Return")


def test_a_quick_start_is_one_small_window_and_ends_with_it(studio: Studio) -> None:
    app = studio.start("--quick-note")
    studio.desktop.window(QUICK)
    assert studio.windows() == []
    write(studio, "Asked for a card.")
    assert studio.desktop.wait_for_exit(app) == 0
    assert (told(studio)[0]["kind"], told(studio)[0]["text"]) == ("note", "Asked for a card.")
    assert studio.hand.notes() == []


def test_from_the_tray_the_big_window_stays_away(studio: Studio) -> None:
    app = studio.start("--hidden")
    studio.desktop.wait_for("the icon", studio.hand.in_tray)
    studio.hand.choose("Quick note")
    studio.desktop.window(QUICK)
    write(studio, "Asked for a card.")
    studio.desktop.wait_for("it to close", lambda: not visible(studio, QUICK))
    studio.hand.choose("Note a sale")
    studio.desktop.window(SALE)
    write(studio, "Salt Path")
    studio.desktop.wait_for("it to close", lambda: not visible(studio, SALE))
    assert [entry["kind"] for entry in told(studio)[:2]] == ["sale", "note"]
    assert studio.windows() == []
    assert app.poll() is None


def test_handed_over_it_opens_there_and_raises_nothing_else(studio: Studio) -> None:
    app = studio.start()
    window = studio.desktop.window(WINDOW)
    studio.desktop._do("xdotool", "windowminimize", "--sync", window)
    assert studio.desktop.wait_for_exit(studio.start("--quick-note")) == 0
    studio.desktop.window(QUICK)
    assert studio.windows() == []
    studio.desktop.keys("Escape")
    studio.desktop.wait_for("it to close", lambda: not visible(studio, QUICK))
    assert app.poll() is None

"""The tray and notifications on a real desktop: told once, pressed, closed to the tray, and never lost by a crash."""

from __future__ import annotations

import time
from pathlib import Path

from tests.desktop import services
from tests.desktop.session import Session
from tests.desktop.studio import NOW, WINDOW, Studio

QUIET = 2.0
"""Seconds in which something would have been told again."""


def test_the_digest_is_told_and_a_press_opens_today(studio: Studio) -> None:
    studio.say("settings", "names_in_notifications", "on")
    studio.start()
    note = studio.note(1)
    assert (note["title"], note["text"]) == ("Good morning", "One person to thank. Adaeze.")
    assert note["actions"] == ["default", "Open Today", "open", "Open Today", "later", "Later (1 hour)"]
    window = studio.desktop.window(WINDOW)
    studio.desktop._do("xdotool", "windowminimize", "--sync", window)
    studio.hand.press(note, "open")
    studio.desktop.wait_for("the window", studio.windows)
    time.sleep(QUIET)
    assert len(studio.hand.notes()) == 1
    assert studio.is_told()


def test_what_people_are_called_is_never_markup(studio: Studio) -> None:
    studio.say("settings", "names_in_notifications", "on")
    studio.say("edit", "Adaeze", "--greet-as", "<b>A & B</b>")
    studio.start()
    assert studio.note(1)["text"] == "One person to thank. &lt;b&gt;A &amp; B&lt;/b&gt;."


def test_a_reminder_is_done_from_where_it_is_told(studio: Studio) -> None:
    studio.say("digest", "--tell", "--now", NOW)
    studio.say("remind", "Water the plants", "--first", "2026-05-14", "--time", "09:00", "--on", "2026-05-14")
    studio.start()
    note = studio.note(1)
    assert (note["title"], note["actions"][4:]) == ("Water the plants", ["done", "Done", "later", "Snooze"])
    studio.hand.press(note, "done")
    studio.desktop.wait_for("it to be done", lambda: '"next_on": null' in studio.say("reminders", "--json"))


def test_it_closes_to_the_tray_and_comes_back(studio: Studio) -> None:
    app = studio.start()
    studio.desktop.window(WINDOW)
    studio.desktop.wait_for("the icon", studio.hand.in_tray)
    assert list(studio.hand.menu()) == ["Open Today", "Quick note", "Note a sale", "Quiet until tomorrow", "Quit"]
    studio.note(1)
    studio.desktop.keys("alt+F4")
    studio.desktop.wait_for("the window to hide", lambda: not studio.windows())
    assert studio.note(2)["title"] == "Client Care stays in the tray"
    studio.hand.click_tray()
    studio.desktop.window(WINDOW)
    studio.desktop.keys("alt+F4")
    studio.desktop.wait_for("the window to hide again", lambda: not studio.windows())
    studio.hand.choose("Open Today")
    studio.desktop.window(WINDOW)
    assert len(studio.hand.notes()) == 2
    studio.hand.choose("Quit")
    assert studio.desktop.wait_for_exit(app) == 0


def test_ctrl_q_quits_although_there_is_a_tray(studio: Studio) -> None:
    app = studio.start()
    studio.desktop.wait_for("the icon", studio.hand.in_tray)
    studio.desktop.window(WINDOW)
    studio.desktop.keys("ctrl+q")
    assert studio.desktop.wait_for_exit(app) == 0


def test_a_hidden_start_stays_in_the_tray_and_a_second_start_raises_it(studio: Studio) -> None:
    app = studio.start("--hidden")
    studio.note(1)
    studio.desktop.wait_for("the icon", studio.hand.in_tray)
    assert studio.windows() == []
    again = studio.start("--hidden")
    assert studio.desktop.wait_for_exit(again) == 0
    assert studio.windows() == []
    second = studio.start()
    assert studio.desktop.wait_for_exit(second) == 0
    studio.desktop.window(WINDOW)
    assert app.poll() is None


def test_killed_between_telling_and_writing_it_is_told_once_more(studio: Studio) -> None:
    (studio.desktop.folder / services.ARMED).touch()
    app = studio.start()
    studio.note(1)
    studio.desktop.wait_for_exit(app)
    assert not studio.is_told()
    studio.start()
    assert studio.note(2)["title"] == "Good morning"
    studio.desktop.wait_for("the ledger", studio.is_told)
    time.sleep(QUIET)
    assert len(studio.hand.notes()) == 2


def test_killed_after_writing_it_is_not_told_again(studio: Studio) -> None:
    app = studio.start()
    studio.note(1)
    studio.desktop.wait_for("the ledger", studio.is_told)
    studio.kill(app)
    studio.start()
    studio.desktop.window(WINDOW)
    time.sleep(QUIET)
    assert len(studio.hand.notes()) == 1


def test_killed_before_telling_it_is_told_by_the_next_start(studio: Studio) -> None:
    app = studio.start()
    studio.desktop.wait_for("the window", studio.windows)
    studio.kill(app)
    told = len(studio.hand.notes())
    studio.start()
    studio.note(1)
    studio.desktop.wait_for("the ledger", studio.is_told)
    time.sleep(QUIET)
    assert len(studio.hand.notes()) <= told + 1


def test_where_nobody_shows_notifications_and_there_is_no_tray_closing_ends_it(
    desktop: Session, clientcare: Path
) -> None:
    desktop._running[-1].kill()  # the old-style tray
    desktop._running[-1].wait()
    app = desktop.start(clientcare, "--now", NOW)
    desktop.window(WINDOW)
    time.sleep(QUIET)
    desktop.close(WINDOW)
    assert desktop.wait_for_exit(app) == 0

"""Opening the window from the command line: with a screen and without, once and a second time."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare import app
from clientcare.app import words
from clientcare.app.opened import Opened
from clientcare.app.scene import Scene
from clientcare.book import catching_up, circles
from clientcare.book.desk import Desk
from clientcare.book.studio import open_studio
from clientcare.cli.at_clock import desk_of
from clientcare.cli.clock import Clock, at_moment
from clientcare.cli.messages import Request
from clientcare.desktop.screen import has_screen
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.values import CircleRole
from clientcare.paths import Paths
from clientcare.store import moving_on
from clientcare.store.reads import order, people
from clientcare.ui.first_run.first_run import FirstRun
from clientcare.ui.quick.window import QuickWindow
from tests.ui.room import MORNING


@pytest.mark.parametrize(
    ("environ", "system", "screen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_where_there_is_a_screen(environ: dict[str, str], system: str, screen: bool) -> None:
    assert has_screen(environ, system) is screen


def test_the_options_are_read_in_both_spellings() -> None:
    assert words.options(["--data", "there", "--hidden", "--now=2026-05-14T09:12"]) == {
        "data": "there",
        "now": "2026-05-14T09:12",
    }
    with pytest.raises(CareError, match="usage"):
        words.options(["--data"])


def test_a_link_names_a_person() -> None:
    assert words.client_of(["--data", "there", "clientcare://client/6f1c"]) == "6f1c"
    assert words.client_of(["--hidden"]) == ""


def run(tmp_path: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own, that finds no screen unless it is told of one."""
    around = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    command = [sys.executable, "-m", "clientcare", "--data", str(tmp_path / "studio"), *words]
    return subprocess.run(command, env=around | environ, capture_output=True, text=True, check=False, timeout=60)


def test_without_a_screen_it_says_so_in_one_sentence(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no screen here for the window. The command line needs none: clientcare today\n"
    assert not (tmp_path / "studio").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a screen can be named and not be there")
def test_a_screen_that_does_not_answer_is_none(tmp_path: Path) -> None:
    done = run(tmp_path, DISPLAY=":4711")
    assert done.returncode == 1
    assert "There is no screen here" in done.stderr
    assert not (tmp_path / "studio").exists()


def test_a_file_that_is_no_studio_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "studio").mkdir()
    (tmp_path / "studio" / "studio.db").write_bytes(b"not a studio" * 1000)
    done = run(tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert (tmp_path / "studio" / "studio.db").read_bytes() == b"not a studio" * 1000


def test_a_line_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert run(tmp_path, "--now", "noon").returncode == 2
    assert run(tmp_path, "--on", "2026-05-14", "--now", "2026-05-14T09:12").returncode == 2


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    """The window as the app opens it, listening for commands."""

    def clock() -> Clock:
        return at_moment(MORNING)

    paths = Paths(tmp_path / "studio")
    studio = open_studio(paths.data, make=True, now=clock().stamp)
    with studio, Opened(qapp, Scene(studio, paths, clock)) as opened:
        opened.begin()
        qtbot.waitExposed(opened.window)
        yield opened


def command(opened: Opened, *words: str) -> str:
    """What a command prints that is handed to the window."""
    answer = opened._answer(Request(words, str(opened.paths.data)))
    assert answer.code == 0, answer.err
    return answer.out


def test_a_command_that_is_handed_over_shows_at_once_and_can_be_undone(opened: Opened) -> None:
    first = opened.window.findChild(FirstRun)
    assert first is not None
    assert first.isVisible()
    command(opened, "add", "Ana Ruiz")
    assert opened.window.today.isVisible()
    assert not opened.window.today.nobody.isVisible()
    assert (opened.undoable, opened.redoable) == (1, 0)
    command(opened, "undo")
    assert opened.window.today.nobody.isVisible()
    assert (opened.undoable, opened.redoable) == (0, 1)
    command(opened, "redo")
    assert not opened.window.today.nobody.isVisible()


def test_some_time_after_a_deed_it_is_in_the_file_itself(opened: Opened, qtbot: QtBot) -> None:
    command(opened, "add", "Ana Ruiz")
    assert b"Ana Ruiz" not in opened.paths.studio.read_bytes()
    qtbot.waitUntil(lambda: b"Ana Ruiz" in opened.paths.studio.read_bytes())


@pytest.fixture
def ruled(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The window, just after another rhythm for a circle in which there are very many; Ana would hear in June."""
    monkeypatch.setattr(moving_on, "AT_ONCE", 0)
    command(opened, "add", "Ana Ruiz", "--last-in-touch", "2026-04-20")
    assert next_check_in(opened) == "2026-06-20"
    opened._history.do(lambda: meet_seldom(opened._desk()))
    assert opened._catching_up.going_on.works, "nobody waits for that"
    return opened


def meet_seldom(desk: Desk) -> Change:
    """Another rhythm for the circle in which new people are."""
    (circle,) = (each for each in order.circles(desk.studio) if each.role is CircleRole.NEW)
    return circles.edit_circle(desk, circle.uid, every=Rhythm(3, Unit.MONTHS))


def next_check_in(opened: Opened) -> str:
    (row,) = people.rows(opened._studio, [people.resolve(opened._studio, "Ana").uid], opened._desk().today)
    return str(row.next_check_in_on)


def test_a_rule_for_very_many_is_followed_beside_the_window(ruled: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ruled._catching_up.caught_up):
        pass
    assert next_check_in(ruled) == "2026-07-20"
    ruled.undo(ruled._desk())
    with qtbot.waitSignal(ruled._catching_up.caught_up):
        pass
    assert next_check_in(ruled) == "2026-06-20"


def test_a_command_waits_until_the_rule_before_it_is_followed(ruled: Opened) -> None:
    said = json.loads(command(ruled, "clients", "--json"))
    assert [row["next_check_in_on"] for row in said["clients"]] == ["2026-07-20"]


def test_what_a_window_left_undone_is_done_before_the_next_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving_on, "AT_ONCE", 0)
    assert run(tmp_path, "add", "Ana Ruiz", "--last-in-touch", "2026-04-20", "--on", "2026-05-14").returncode == 0
    clock = at_moment(MORNING)
    with open_studio(tmp_path / "studio", make=False, now=clock.stamp) as studio:
        studio.catches_up = True
        meet_seldom(desk := desk_of(studio, clock))
        assert catching_up.is_behind(desk)
    said = json.loads(run(tmp_path, "clients", "--json", "--on", "2026-05-14").stdout)
    assert [row["next_check_in_on"] for row in said["clients"]] == ["2026-07-20"]


def test_a_second_start_raises_the_first_and_opens_whom_it_names(opened: Opened) -> None:
    command(opened, "add", "Ana Ruiz")
    opened.window.clients.list.refresh()
    uid = opened.window.clients.list.model.ids[0]
    opened.window.showMinimized()
    command(opened, f"clientcare://client/{uid}")
    assert not opened.window.isMinimized()
    assert opened.window.clients.page.client == uid


def test_a_command_in_another_process_reaches_the_window(opened: Opened, qtbot: QtBot) -> None:
    words = [sys.executable, "-m", "clientcare", "--data", str(opened.paths.data), "add", "Ana Ruiz"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        assert process.stdout is not None
        assert process.stdout.read().startswith("Ana Ruiz")
    assert process.returncode == 0
    assert not opened.window.today.nobody.isVisible()


def test_a_mistake_of_ours_is_said_once_and_logged_without_private_text(opened: Opened, qtbot: QtBot) -> None:
    try:
        raise ZeroDivisionError("Ana’s secret")
    except ZeroDivisionError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    qtbot.waitUntil(lambda: opened._trouble is not None and opened._trouble.isVisible())
    assert opened._trouble is not None
    assert "clientcare.log" in opened._trouble.told
    log = (opened.paths.logs / "clientcare.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "secret" not in log + opened._trouble.told
    opened._trouble.close()


def test_what_stays_is_set_aside_and_rubbish_is_looked_for_among_the_rest(opened: Opened, qtbot: QtBot) -> None:
    before = gc.get_freeze_count()
    gc.disable()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    assert gc.isenabled()


def test_a_quick_start_shows_the_small_window_alone(opened: Opened, qtbot: QtBot) -> None:
    opened.window.hide()
    command(opened, "--quick-note")
    (quick,) = opened.window.findChildren(QuickWindow)
    assert quick.isVisible()
    assert not opened.window.isVisible()


def small_windows() -> list[QuickWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QuickWindow) and each.isVisible()]


def test_a_quick_start_is_that_window_alone_and_ends_with_it(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[int] = []

    def look() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        seen.append(len(shown))
        if small_windows() and len(seen) > 8:  # longer than the tray and what is due wait for the window
            small_windows()[0].close()

    ticking = QTimer(interval=100)
    ticking.timeout.connect(look)
    ticking.start()
    paths = Paths(tmp_path / "studio")
    code = app._run(qapp, ("--quick-note",), {}, ("", MORNING.isoformat(timespec="minutes")), paths)
    ticking.stop()
    assert code == 0
    assert set(seen) == {1}


def test_a_second_start_makes_an_app_of_a_quick_one(tmp_path: Path, qapp: QApplication) -> None:
    paths = Paths(tmp_path / "studio")
    studio = open_studio(paths.data, make=True, now=at_moment(MORNING).stamp)
    with studio, Opened(qapp, Scene(studio, paths, lambda: at_moment(MORNING))) as opened:
        opened.begin_quickly()
        assert opened._presence is None
        command(opened)
        assert opened.window.isVisible()
        assert opened._presence is not None

"""The sample studio: offered on the first page, in a folder of its own, and left again with one click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from clientcare import app
from clientcare.app.left import Left
from clientcare.app.opened import Opened
from clientcare.app.scene import Scene
from clientcare.book import clients, contacts, dates, promises, sales
from clientcare.book.desk import Desk
from clientcare.book.sample.visit import NOW
from clientcare.book.studio import open_studio
from clientcare.cli.answering import Answering
from clientcare.cli.clock import Clock, at_moment
from clientcare.cli.messages import Request, Response
from clientcare.domain.calendar import YearlyDay
from clientcare.domain.errors import CareError
from clientcare.domain.records import Client, Contact, Promise, Sale
from clientcare.paths import Paths
from clientcare.store.reads import emptiness, order, people, timeline
from clientcare.ui.first_run.first_run import FirstRun
from clientcare.ui.parts.leave_sample import LeaveSample
from clientcare.ui.parts.sample_line import SampleLine
from clientcare.ui.window import Window

LATER = datetime(2026, 11, 20, 10, 0)
"""When the artist really is."""


def clock() -> Clock:
    return at_moment(LATER)


def first_run(window: Window) -> FirstRun:
    """The first pages, which stand in the window."""
    found = window.findChild(FirstRun)
    assert found is not None
    return found


class Walk:
    """Goes from scene to scene as the app does, one window at a time."""

    def __init__(self, folder: Path, qapp: QApplication, qtbot: QtBot) -> None:
        self.paths = Paths(folder)
        self._qapp, self._qtbot = qapp, qtbot
        self._scene = Scene(open_studio(folder, make=True, now=clock().stamp), self.paths, clock)

    @contextmanager
    def inside(self) -> Iterator[Opened]:
        """The window of the scene that is next."""
        with self._scene.studio, Opened(self._qapp, self._scene) as opened:
            opened.begin()
            self._qtbot.waitExposed(opened.window)
            opened.window.activateWindow()
            yield opened
        if opened.following is not None:
            self._scene = opened.following
        QTimer.singleShot(0, self._qapp.quit)
        self._qapp.exec()  # where no loop ran, the wish to leave it would end those of later tests

    def look_around(self) -> None:
        with self.inside() as opened:
            self._qtbot.keyClick(first_run(opened.window).welcome.options[2], Qt.Key.Key_Space)
            assert opened.following is not None

    def close(self) -> None:
        self._scene.studio.close()


@pytest.fixture
def walk(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Walk]:
    walk = Walk(tmp_path / "studio", qapp, qtbot)
    yield walk
    walk.close()
    QApplication.setQuitOnLastWindowClosed(True)


def leave(opened: Opened, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window.findChild(SampleLine).button, Qt.Key.Key_Space)


def desk_there(opened: Opened) -> Desk:
    return opened.desk(at_moment(NOW))


def everybody(opened: Opened) -> list[Client]:
    studio = opened._studio
    uids = people.ids(studio, people.EVERYBODY, people.Sort.NAME, LATER.date())
    return sorted(people.clients(studio, uids), key=lambda client: client.name)


def answer(opened: Opened, words: str) -> None:
    asks = opened.window.findChild(LeaveSample)
    next(button for button in asks.findChildren(QPushButton) if button.text() == words).click()


def test_an_empty_studio_offers_to_look_around_and_one_click_leads_back(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    real = sha256(walk.paths.studio.read_bytes()).hexdigest()
    with walk.inside() as opened:
        assert opened.paths.data == walk.paths.data / "sample"
        assert opened.desk(opened._clock()).today == date(2026, 5, 14)
        assert opened.window.today._page is not None
        assert len(opened.window.today._page.cards) == 6
        leave(opened, qtbot)
        assert opened.following is not None
        assert sha256(walk.paths.studio.read_bytes()).hexdigest() == real
    with walk.inside() as opened:
        assert emptiness.is_empty(opened._studio)
        assert first_run(opened.window).isVisible()
        assert opened.window.findChild(SampleLine) is None
        assert not walk.paths.sample.exists()


def test_nothing_is_told_and_no_house_is_kept_there(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    with walk.inside() as opened:
        qtbot.wait(700)
        assert opened._presence is None
        assert not opened.paths.backups.exists()


def test_who_was_added_there_comes_along_if_wished(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    with walk.inside() as opened:
        desk = desk_there(opened)
        rosa = next(client for client in everybody(opened) if client.name.startswith("Rosa"))
        ana = clients.add_client(desk, "Ana Ruiz", referred_by=rosa.uid).main
        contacts.log_contact(desk, [ana, rosa.uid], text="Came by together.")
        sales.add_sale(desk, [ana], "Low Tide", what="old and new")
        promises.make_promise(desk, [ana], "send the sheet", due_on=date(2026, 5, 21))
        dates.add_date(desk, ana, "Birthday", YearlyDay(3, 14))
        leave(opened, qtbot)
        assert opened.following is None
        answer(opened, "Take along")
    with walk.inside() as opened:
        (found,) = everybody(opened)
        assert (found.name, found.referred_by, found.entered_on) == ("Ana Ruiz", None, LATER.date())
        assert found.belonging.circle in {circle.uid for circle in order.circles(opened._studio)}
        entries = timeline.timeline(opened._studio, found.uid)
        contact = next(entry for entry in entries if isinstance(entry, Contact))
        assert (contact.clients, contact.on) == ((found.uid,), LATER.date())
        assert next(entry.due_on for entry in entries if isinstance(entry, Promise)) == date(2026, 11, 27)
        assert next(str(entry.delivered_on) for entry in entries if isinstance(entry, Sale)) == "2026-11-20"
        assert [each.title for each in timeline.dates_of(opened._studio, found.uid)] == ["Birthday"]
        assert not walk.paths.sample.exists()
        assert opened.window.saying.toast._words.text() == "One person came along."
        opened._history.undo()
        assert everybody(opened) == []


def test_or_is_left_there_or_one_stays(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    with walk.inside() as opened:
        clients.add_client(desk_there(opened), "Ana Ruiz")
        leave(opened, qtbot)
        answer(opened, "Stay")
        assert opened.following is None
        leave(opened, qtbot)
        answer(opened, "Leave without")
    with walk.inside() as opened:
        assert everybody(opened) == []


def test_who_was_added_is_still_there_when_the_window_was_only_closed(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    with walk.inside() as opened:
        clients.add_client(desk_there(opened), "Ana Ruiz")
        home = opened._scene.home
    assert home is not None
    walk._scene = Scene(open_studio(walk.paths.data, make=False, now=clock().stamp), walk.paths, clock)
    walk.look_around()
    with walk.inside() as opened:
        assert "Ana Ruiz" in [client.name for client in everybody(opened)]


def test_a_folder_that_cannot_be_used_is_said_and_one_stays(walk: Walk) -> None:
    walk.paths.sample.write_text("no folder", encoding="utf-8")
    with walk.inside() as opened:
        opened.window.look_around.emit()
        assert opened.following is None
        assert opened.window.saying.banner.isVisible()


def test_while_another_window_has_the_studio_nobody_is_taken_along(walk: Walk, qtbot: QtBot) -> None:
    walk.look_around()
    with walk.inside() as opened, open_studio(walk.paths.data, make=False, now=clock().stamp):
        clients.add_client(desk_there(opened), "Ana Ruiz")
        leave(opened, qtbot)
        answer(opened, "Take along")
        assert opened.following is None
        assert opened.window.saying.banner.isVisible()
        with pytest.raises(CareError):
            opened._scene.going_home(together=True)


def test_a_window_that_has_the_studio_by_now_is_raised_instead(walk: Walk, qtbot: QtBot, qapp: QApplication) -> None:
    raised: list[Request] = []

    def answer_it(request: Request) -> Response:
        raised.append(request)
        return Response()

    walk.look_around()
    other = Answering(walk.paths.address, run=answer_it)
    with walk.inside() as opened, open_studio(walk.paths.data, make=False, now=clock().stamp):
        other.start()
        with clock_of_tests(lambda: leave(opened, qtbot)):
            assert qapp.exec() == 0
        assert opened.following is None
    other.close()
    assert [request.words for request in raised] == [()]


def test_the_app_goes_there_and_back_in_one_process(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """As somebody would with the mouse; closing the last window ends it."""
    seen: list[str] = []

    def go_on() -> None:
        windows = [each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
        window = next((each for each in windows if each.isEnabled()), None)  # a mouse does nothing in the one before
        if window is None:
            return
        line = window.findChild(SampleLine)
        seen.append("there" if line is not None else "home")
        if line is not None:
            line.button.click()
        elif "there" in seen:
            window.close()
        else:
            first_run(window).welcome.options[2].click()

    with clock_of_tests(go_on):
        code = app._run(qapp, (), {}, ("", LATER.isoformat(timespec="minutes")), Paths(tmp_path / "studio"))
    assert (code, seen) == (0, ["home", "there", "home"])


class Watch(QObject):
    """Tells which windows of the app are in sight when one is painted for the first time, and when one goes."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self._windows: list[Window] = []
        self._painted: set[Window] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if not isinstance(watched, Window):
            return False
        if watched not in self._windows:
            self._windows.append(watched)
        if event.type() == QEvent.Type.Paint and watched not in self._painted:
            self._painted.add(watched)
            self.told.append(f"{self._name(watched)} is painted beside {self._in_sight(watched)}")
        elif event.type() == QEvent.Type.Hide:
            self.told.append(f"{self._name(watched)} goes")
        return False

    def _in_sight(self, but: Window) -> str:
        return (
            ", ".join(self._name(each) for each in self._windows[-2:] if each is not but and each.isVisible()) or "none"
        )

    def _name(self, window: Window) -> str:
        return str(self._windows.index(window) + 1)


def test_the_window_before_stays_in_sight_until_the_next_one_is_painted(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nobody sees the bare desktop on the way to the sample studio and back."""
    watch = Watch()
    qapp.installEventFilter(watch)

    def go_on() -> None:
        shown = [each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
        if len(shown) != 1:
            return
        line = shown[0].findChild(SampleLine)
        if line is not None:
            line.button.click()
        elif len(watch.told) > 1:
            shown[0].close()
        elif watch.told:
            first_run(shown[0]).welcome.options[2].click()

    with clock_of_tests(go_on):
        app._run(qapp, (), {}, ("", LATER.isoformat(timespec="minutes")), Paths(tmp_path / "studio"))
    qapp.removeEventFilter(watch)
    assert watch.told == [
        "1 is painted beside none",
        "2 is painted beside 1",
        "1 goes",
        "3 is painted beside 2",
        "2 goes",
        "3 goes",
    ]
    assert not Paths(tmp_path / "studio").sample.exists()


def test_what_was_begun_in_it_is_kept_before_the_next_window_asks(qtbot: QtBot) -> None:
    """As when it closes, though it stays in sight: a screen keeps what is begun in it when it is hidden."""
    window, look = QWidget(), QObject()
    qtbot.addWidget(window)
    screen = QWidget(window)
    window.show()
    left = Left(window, look)
    assert (window.isVisible(), window.isEnabled(), screen.isVisible()) == (True, False, False)
    left.go()
    assert not isValid(window)
    assert not isValid(look)


@contextmanager
def clock_of_tests(act: Callable[[], None]) -> Iterator[None]:
    """Acts again and again while the app runs."""
    ticking = QTimer(interval=100)
    ticking.timeout.connect(act)
    ticking.start()
    yield
    ticking.stop()
    QApplication.setQuitOnLastWindowClosed(True)

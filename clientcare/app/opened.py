"""The window over an open studio, and all that is connected to it: commands, the desktop, the tray, troubles."""

from __future__ import annotations

import contextlib
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from clientcare.__main__ import wants_window
from clientcare.app import tidying
from clientcare.app.hosting import Hosting
from clientcare.app.language import Language
from clientcare.app.words import HIDDEN, QUICK_NOTE, client_of
from clientcare.cli import bugs
from clientcare.cli.messages import Request, Response
from clientcare.desktop.screen import say
from clientcare.words.errors import sentence
from clientcare.words.speaker import ENGLISH
from clientcare.words.tongue import speaking, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from clientcare.app.house import House
    from clientcare.app.left import Left
    from clientcare.app.scene import Scene
    from clientcare.book.desk import Desk
    from clientcare.cli.answering import Answering
    from clientcare.desktop.presence import Presence
    from clientcare.ui.calendar_keeper import CalendarKeeper
    from clientcare.ui.trouble import Trouble

AFTER_THE_LIST = 150
"""Milliseconds until the desktop is asked for its colours and the house is kept: the list is painted before."""
AFTER_THE_WINDOW = 500
"""Milliseconds until the tray comes and the first notification: the window shows before."""
AFTER_THE_START = 1000
"""Milliseconds until all that stays is there."""
REST_AFTER = 2000
"""Milliseconds without a deed until what was written is brought from the log into the file."""
TRAY_ICON = 48


class Opened(Hosting):
    """The window over an open studio, and all that is connected to it, until it is closed or another one follows.

    A studio that is made up has no tray, tells nothing and keeps no house: what is due there is due to nobody.

    Commands that are handed over are done in the window's thread, between two of its own steps. The window that was
    `left` for this one goes when this one has been painted.
    """

    def __init__(self, qt: QApplication, scene: Scene, left: Left | None = None) -> None:
        from clientcare.app.catching_up import CatchingUp
        from clientcare.app.visiting import Visiting
        from clientcare.book.replay import replay
        from clientcare.cli.answering import Errands
        from clientcare.desktop.bell import Bell
        from clientcare.ui.bench import Bench
        from clientcare.ui.history import History
        from clientcare.ui.look import Look
        from clientcare.ui.window import Window

        super().__init__(scene.paths, scene.studio, History(lambda change: replay(self._desk(), change)))
        self._qt, self._scene, self._clock = qt, scene, scene.clock
        self._language = Language(scene)
        self._look = Look(qt)
        self._bench = bench = Bench(self._desk, self._history, self._look, made_up=scene.made_up)
        self.window = Window(bench)
        self._visiting = Visiting(qt, scene, bench, self.window, left)
        self._bell = Bell(self._work_off, self.window)
        self._errands = Errands(self._bell.ring)
        self._trouble: Trouble | None = None
        self._answering: Answering | None = None
        self._presence: Presence | None = None
        self._calendar: CalendarKeeper | None = None
        self._house: House | None = None
        self._catching_up = CatchingUp(self._desk, self._history, self.window)
        self._catching_up.caught_up.connect(self.window.look_anew)
        self.window.leaving.connect(self._leave)
        self.window.example.connect(self._show_example)
        self._later: list[QTimer] = []
        self._before = sys.excepthook, threading.excepthook

    def __enter__(self) -> Opened:
        from PySide6.QtCore import QTimer

        from clientcare.app.standing import stand

        sys.excepthook = self._caught
        threading.excepthook = self._caught_beside
        stand(self.window, self._desk())
        self._listen()
        self._later.append(resting := QTimer(self.window, singleShot=True, interval=REST_AFTER))
        resting.timeout.connect(self._studio.rest)
        self._history.changed.connect(lambda _change: resting.start())
        self._language.follow(self._history, self.window, self._visiting.speak_anew)
        self.window.day_turned.connect(self._keep_house)
        begins: list[tuple[int, Callable[[], object]]] = [(AFTER_THE_START, tidying.go_on)]
        begins += [(AFTER_THE_LIST, self._follow_desktop), (AFTER_THE_WINDOW, self._catching_up.look)]
        if not self._scene.made_up:
            begins += [(AFTER_THE_WINDOW, self._keep_calendar), (AFTER_THE_LIST, self._keep_house)]
            begins += [(AFTER_THE_WINDOW, self._be_present)]
        for wait, begin in begins:
            later = QTimer(self.window, singleShot=True, interval=wait)  # the window shows first
            later.timeout.connect(begin)
            later.start()
            self._later.append(later)
        self._qt.lastWindowClosed.connect(self._rest)
        return self

    def _rest(self) -> None:
        """What was to begin later does not, once the last window is closed: it would bring one back."""
        for later in self._later:
            later.stop()

    def __exit__(self, *_error: object) -> None:
        self._visiting.settle()
        self._qt.lastWindowClosed.disconnect(self._rest)
        self._rest()
        self._catching_up.leave()
        if self._house is not None:
            self._house.leave()
        if self._calendar is not None:
            self._calendar.finish()
        if self._answering is not None:
            self._answering.close()
        self._leave()
        sys.excepthook, threading.excepthook = self._before
        self._let_go()

    def _let_go(self) -> None:
        """The window goes at once, unless it stays until another one is seen; its end is not that of the app then."""
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QWidget

        from clientcare.app.standing import keep_standing

        keep_standing(self.window, self._desk())
        for child in self.window.children():
            if isinstance(child, QWidget) and child.isWindow():
                child.hide()  # a small window keeps what is begun in it
        if self._visiting.stays:
            return
        ends = self._qt.quitOnLastWindowClosed()
        self._qt.setQuitOnLastWindowClosed(ends and self.following is None)
        self.window.close()
        for each in (self.window, self._look):
            each.deleteLater()
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete.value)
        self._qt.setQuitOnLastWindowClosed(True)

    def begin(self) -> None:
        """Shows the window: the welcome where nobody is here yet; who came along from the sample studio is added."""
        self._visiting.welcome()
        self.window.show()
        self._visiting.arrive()
        self._language.arrive()

    def stay(self) -> Left | None:
        """The window stays in sight until the one that follows is seen; None where none follows."""
        return self._visiting.stay(self._look)

    @property
    def following(self) -> Scene | None:
        """The scene that comes when this one has ended, if another one comes."""
        return self._visiting.following

    def begin_hidden(self) -> None:
        """Starts without the window, in the tray; where there is none the window comes."""
        self._be_present().begin_hidden()

    def begin_quickly(self) -> None:
        """Starts with the small window alone, and ends with it; the other one, the tray and what is due wait."""
        self._later[-1].stop()
        self.window.quick_note()

    # --- around the window ------------------------------------------------------------------------------------

    def _desk(self) -> Desk:
        return self.desk(self._clock())

    def _listen(self) -> None:
        """Commands come in on threads of their own and are done here; without a socket the window works alone."""
        from clientcare.cli.answering import Answering

        errands = self._errands
        self._answering = Answering(
            self.paths.address,
            run=lambda request: errands.ask(lambda: self._answer(request)),
            is_awake=errands.are_taken,
            raise_window=lambda: errands.leave(self._come_forward),
        )
        with contextlib.suppress(OSError):
            self._answering.start()

    def _answer(self, request: Request) -> Response:
        """Does a command; a second start of the window raises this one."""
        if not wants_window(request.words):
            from clientcare.cli.studio import answer

            self._catching_up.finish()
            with speaking(ENGLISH):  # a command answers as it does everywhere
                return answer(request, self)
        if QUICK_NOTE in request.words:
            self.window.quick_note()
        elif HIDDEN not in request.words:  # a start at login beside an open window changes nothing
            self._come_forward()
        if uid := client_of(request.words):
            self.window.show_client(uid)
        return Response()

    def _come_forward(self) -> None:
        if not self._scene.made_up:
            self._be_present()  # where the small window stood alone
        self.window.come_forward()

    def _work_off(self) -> None:
        self._errands.work_off()

    def _follow_desktop(self) -> None:
        from clientcare.desktop.colour_scheme import ColourScheme

        self._scheme = ColourScheme(self.window)
        self._scheme.dark.connect(self._look.follow)
        self._scheme.contrast.connect(self._look.follow_contrast)
        self._scheme.follow()

    def _keep_house(self) -> None:
        """The daily backup and what else is done once a day; not on a day that was set by hand (CLI.md)."""
        if self._clock().set_by_hand:
            return
        if self._house is None:
            from clientcare.app.house import House

            self._house = House(self._desk, self.window.saying.banner.say, self.window)
        self._house.keep()

    def _keep_calendar(self) -> None:
        """The calendar in its folder follows what is done; not on a day that was set by hand."""
        if self._clock().set_by_hand:
            return
        from clientcare.ui.calendar_keeper import CalendarKeeper

        self._calendar = CalendarKeeper(self._bench, self.window)
        self.window.day_turned.connect(self._calendar.wait)
        self._calendar.wait()

    def _be_present(self) -> Presence:
        """The icon in the tray, and notifications; what is pressed there is done here."""
        if self._presence is None:
            from clientcare.desktop.presence import Presence

            presence = self._presence = Presence(self._desk, self._tray_icon, self.window)
            presence.open_today.connect(self.window.show_today)
            presence.open_client.connect(self._open_client)
            presence.quick_note.connect(self.window.quick_note)
            presence.note_sale.connect(self.window.note_sale)
            presence.finish.connect(self._finish)
            presence.quit.connect(self._quit)
            presence.failed.connect(self._history.failed)
            self._history.changed.connect(lambda _change: presence.hear())
            self._catching_up.caught_up.connect(presence.hear)
            self._history.begun.connect(lambda _said: presence.hear())
            self._look.changed.connect(presence.tray.redraw)
            self.window.showing.changed.connect(presence.be_discreet)
            presence.tray.discreet = presence.due_check.discreet = self.window.showing.hides
            presence.start()
        return self._presence

    def _show_example(self) -> None:
        """A notification that is only looked at; the made-up studio has none."""
        if self._presence is not None:
            self._presence.show_example(self._shown)
        else:
            self._shown(False)

    def _shown(self, shown: bool) -> None:
        if not shown:
            self.window.saying.say(tr("No notification can be shown here."), [])

    def _tray_icon(self, someone: bool) -> QIcon:
        from clientcare.ui.icons import icon

        return icon("coffee-fill" if someone else "coffee", self._look.colours.accent, TRAY_ICON)

    def _open_client(self, uid: str) -> None:
        self.window.show_client(uid)
        self.window.come_forward()

    def _finish(self, key: str) -> None:
        from clientcare.book import marks

        self._history.do(lambda: marks.done(self._desk(), key))

    def _leave(self) -> None:
        if self._presence is not None:
            self._presence.leave()

    def _quit(self) -> None:
        self._leave()
        self.window.close()
        self._qt.quit()

    def _caught(self, _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None) -> None:
        """A mistake of ours is written down without what was typed, and said once; the window goes on."""
        said = sentence(bugs.as_error(problem, self.paths.logs, self._clock().stamp))
        say(said)
        self._errands.leave(lambda: self._tell(said))

    def _caught_beside(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, said: str) -> None:
        from clientcare.ui.trouble import Trouble

        if self._trouble is None:
            self._trouble = Trouble(self._look, self.window)
        self._trouble.tell(said)

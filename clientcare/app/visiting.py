"""The way to the sample studio and back, in the same process: the next studio is open before this one is closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.cli.handover import hand_over
from clientcare.cli.messages import Request
from clientcare.domain.errors import CareError, Code
from clientcare.store.reads.emptiness import knows_nobody

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from clientcare.app.left import Left
    from clientcare.app.scene import Scene
    from clientcare.book.desk import Desk
    from clientcare.book.replay import Turned
    from clientcare.ui.bench import Bench
    from clientcare.ui.look import Look
    from clientcare.ui.window import Window


class Visiting:
    """Hears what the window asks for. `following` is the scene that comes when this one has ended; the window that was
    `left` for this one goes when this one is seen. `stays`: so does this one then."""

    def __init__(self, qt: QApplication, scene: Scene, bench: Bench, window: Window, left: Left | None = None) -> None:
        self._qt, self._scene, self._bench, self._window = qt, scene, bench, window
        self._left, self.stays = left, False
        self.following: Scene | None = None
        window.look_around.connect(self._look_around)
        window.leave_sample.connect(self._ask)

    def welcome(self) -> None:
        """The first pages, where nobody is here yet and nobody comes along."""
        scene = self._scene
        if scene.made_up or scene.packed or not knows_nobody(scene.studio):
            return
        from clientcare.ui.first_run.begin import begin

        begin(self._bench, self._window)

    def arrive(self) -> None:
        """The window comes; what is left of the one before goes when it is seen."""
        if self._left is None:
            self._come_home()
            return
        from clientcare.ui.parts.after_paint import AfterPaint

        self._seen = AfterPaint(self._window)
        self._seen.done.connect(self.settle)
        self._seen.start()

    def settle(self) -> None:
        """The window before goes now, and its studio is closed; it may be the one that is removed."""
        left, self._left = self._left, None
        if left is not None:
            left.go()
            self._come_home()

    def stay(self, look: Look) -> Left | None:
        """What stays in sight until the next window is seen, if one comes; over another studio this one is open as
        long."""
        if self.following is None:
            return None
        from clientcare.app.left import Left

        self.stays = True
        own = self._scene.studio
        return Left(self._window, look, None if self.following.studio is own else own)

    def _come_home(self) -> None:
        """Back home: who comes along is added, as one step that undo takes back; then the sample studio goes."""
        scene = self._scene
        if not scene.came_back:
            return
        from clientcare.book.sample import visit

        if not scene.packed or self._bench.history.do(lambda: visit.bring_along(self._desk(), scene.packed)):
            visit.remove_sample(scene.paths.sample)

    def speak_anew(self, steps: Sequence[Turned]) -> None:
        """Shows the same studio in the language that is set by now; `steps` can still be taken back there."""
        self._go_on_to(self._scene.speaking_anew(steps))

    def _look_around(self) -> None:
        from PySide6.QtCore import Qt

        self._qt.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self.settle()
        try:
            self._go_on_to(self._scene.looking_around())
        except CareError as error:
            self._bench.history.failed.emit(error)
        finally:
            self._qt.restoreOverrideCursor()

    def _ask(self) -> None:
        """Asks only where somebody was added who may come along."""
        from clientcare.book.sample import visit

        added = visit.added_people(self._scene.studio)
        if not added:
            self._leave()
            return
        from clientcare.ui.parts.leave_sample import LeaveSample

        asks = LeaveSample(self._bench.look, self._window, [client.name for client in added])
        asks.take_along.connect(self._leave_together)
        asks.without.connect(self._leave)
        asks.open()

    def _leave_together(self) -> None:
        self._go_home(together=True)

    def _leave(self) -> None:
        self._go_home(together=False)

    def _go_home(self, *, together: bool) -> None:
        self.settle()
        try:
            self._go_on_to(self._scene.going_home(together=together))
        except CareError as error:
            if error.code is Code.BUSY and not together and self._is_open_elsewhere():
                self._qt.exit()
            else:
                self._bench.history.failed.emit(error)

    def _is_open_elsewhere(self) -> bool:
        """Whether another window has the artist's own studio by now; it is raised."""
        home = self._scene.home
        try:
            return home is not None and hand_over(Request((), str(Path.cwd())), home.paths.address) is not None
        except CareError:
            return False

    def _go_on_to(self, scene: Scene) -> None:
        self.following = scene
        self._qt.exit()

    def _desk(self) -> Desk:
        return self._bench.desk()

"""The window's side of handing over: takes commands from other processes and answers them; no Qt.

The app makes one `Answering` for its data folder and one `Errands`. Calls come in on threads of their own,
`Errands` brings each to the window's thread (`wake` lets that thread call `errands.work_off()` soon):

    errands = Errands(wake)
    answering = Answering(
        paths.address,
        run=lambda request: errands.ask(lambda: answer(request, host)),
        is_awake=errands.are_taken,
        raise_window=lambda: errands.leave(window.come_forward),
    )
    answering.start()
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TypeVar

from clientcare.cli import wires
from clientcare.cli.messages import GO, TAKEN, Garbled, Request, Response
from clientcare.cli.wires import PATIENCE, Gone, Listener, Silent, Wire

T = TypeVar("T")
log = logging.getLogger(__name__)


class Answering:
    """Listens in the data folder until it is closed.

    `run` does a command and is called on a thread of its own. Where `is_awake` says that nobody could do it
    now, the command is refused. `raise_window` is all that another user, another version and a malformed
    message bring about.
    """

    def __init__(
        self,
        address: str,
        run: Callable[[Request], Response],
        is_awake: Callable[[], bool] = lambda: True,
        raise_window: Callable[[], None] = lambda: None,
    ) -> None:
        self._address = address
        self._run = run
        self._is_awake = is_awake
        self._raise_window = raise_window
        self._listener: Listener | None = None

    def start(self) -> None:
        """Begins to listen; OSError where it cannot (the window then works without)."""
        listener = wires.listen(self._address, Path(self._address).parent)
        self._listener = listener
        threading.Thread(target=self._listen, args=(listener,), name="answering", daemon=True).start()

    def close(self) -> None:
        """Listens no more; what is being answered is still answered."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _listen(self, listener: Listener) -> None:
        while (wire := listener.accept()) is not None:
            threading.Thread(target=self._answer, args=(wire,), name="answer", daemon=True).start()

    def _answer(self, wire: Wire) -> None:
        with contextlib.closing(wire), contextlib.suppress(Gone, Silent):
            try:
                if not wire.is_mine():
                    raise Garbled("another user")
                request = Request.unpacked(wire.receive(PATIENCE))
                if not self._is_awake():
                    return
                wire.send(TAKEN)
                if wire.receive(PATIENCE) != GO:
                    raise Garbled("no go")
            except Garbled:
                self._raise_window()
                return
            wire.send(self._run(request).packed())


class Errands:
    """Work that other threads leave for one thread, which does it in order, each once or not at all."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._left: queue.SimpleQueue[tuple[Future[object], Callable[[], object]]] = queue.SimpleQueue()

    def ask(self, work: Callable[[], T], patience: float | None = None) -> T:
        """What `work` gives back, from any other thread.

        TimeoutError where it was not begun within so many seconds; it is not begun later either.
        """
        done: Future[T] = Future()
        self._left.put((done, work))  # type: ignore[arg-type]  # its own work fills it
        self._wake()
        try:
            return done.result(patience)
        except TimeoutError:
            if done.cancel():
                raise
            return done.result()

    def leave(self, work: Callable[[], object]) -> None:
        """Has it done without waiting."""
        self._left.put((Future(), work))
        self._wake()

    def are_taken(self, patience: float = PATIENCE - 1) -> bool:
        """Whether anybody works them off at present."""
        try:
            return self.ask(lambda: True, patience)
        except (TimeoutError, CancelledError):
            return False

    def work_off(self) -> None:
        """Does all that is waiting; called in the thread that owns the studio."""
        while True:
            try:
                done, work = self._left.get_nowait()
            except queue.Empty:
                return
            if done.set_running_or_notify_cancel():
                try:
                    done.set_result(work())
                except Exception as problem:  # noqa: BLE001  # it is raised again where it was asked for
                    done.set_exception(problem)

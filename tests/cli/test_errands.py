"""What a command asks of the window is done in the window's own thread, or not at all."""

from __future__ import annotations

import threading

import pytest

from clientcare.cli.answering import Errands
from clientcare.domain.errors import CareError, Code


def test_errands_are_done_in_the_thread_that_works_them_off() -> None:
    woken = threading.Event()
    errands = Errands(woken.set)
    asked: list[object] = []
    caller = threading.Thread(target=lambda: asked.append(errands.ask(threading.get_ident)))
    caller.start()
    woken.wait(5)
    errands.work_off()
    caller.join()
    assert asked == [threading.get_ident()]


def test_an_errand_that_nobody_began_in_time_is_not_done_later() -> None:
    done: list[int] = []
    errands = Errands(lambda: None)
    with pytest.raises(TimeoutError):
        errands.ask(lambda: done.append(1), patience=0.01)
    errands.leave(lambda: done.append(2))
    errands.work_off()
    assert done == [2]
    assert not errands.are_taken(0.01)


def test_what_goes_wrong_in_an_errand_is_raised_where_it_was_asked_for() -> None:
    woken = threading.Event()
    errands = Errands(woken.set)
    worker = threading.Thread(target=lambda: (woken.wait(5), errands.work_off()))
    worker.start()

    def fail() -> None:
        raise CareError(Code.INVALID, "because")

    with pytest.raises(CareError, match="because"):
        errands.ask(fail)
    worker.join()

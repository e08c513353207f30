"""What every test may rely on: no screen, nobody's own data folder, and no window or dialog left behind."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import hypothesis
import pytest

from tests.once import Once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANGUAGE="", LC_ALL="C.UTF-8")  # whoever runs them: English, unless a test says otherwise

hypothesis.settings.register_profile("house", deadline=None)  # a busy machine is no fault of an example
hypothesis.settings.load_profile("house")

USER_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
BY_THE_THOUSAND = ("/tests/reliability/", "/tests/timelines/", "/test_any_", "_broken.py", "/test_properties.py")
FAILED = pytest.StashKey[bool]()

BLOCKING_CALLS = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("about", "critical", "information", "question", "warning"),
    "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
"""What would wait for a person who is not there."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What tries thousands of lives or files goes through lines that are shown one by one elsewhere."""
    for item in items:
        if any(part in item.path.as_posix() for part in BY_THE_THOUSAND):
            item.add_marker("no_cover")


def pytest_collection_finish() -> None:
    """What was loaded stays: nobody looks through it again after each test that had a window."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The developer's own studio, settings and days never reach a test, nor a test them."""
    for name in [name for name in os.environ if name.startswith("CLIENTCARE_")]:
        monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    for name in USER_FOLDERS:
        monkeypatch.setenv(name, str(home))


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Makes what many tests begin with once, and copies it for each of them."""
    return Once(tmp_path_factory.mktemp("once"))


@pytest.fixture(autouse=True)
def _no_dialog_that_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog fails the test instead of hanging it; a test that means one fakes exactly that call."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None:
        return
    for class_name, methods in BLOCKING_CALLS.items():
        for method in methods:
            monkeypatch.setattr(getattr(widgets, class_name), method, _refuse(f"{class_name}.{method}"))


@pytest.fixture(autouse=True)
def _no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows a test opened are gone when it ends: close them, give them to qtbot, or give them a parent."""
    before = _windows()
    yield
    if not (left := set(_windows()) - set(before)):
        return
    _let_go()
    left = set(now := _windows()) - set(before)
    if left and not request.node.stash.get(FAILED, False):
        pytest.fail("Left behind: " + ", ".join(sorted(repr(now[address]) for address in left)))


def _refuse(call: str) -> Any:
    def refused(*_args: Any, **_kwargs: Any) -> NoReturn:
        raise AssertionError(f"{call} would wait for an answer that no test gives")

    return refused


def _windows() -> dict[int, Any]:
    """The windows that nobody owns, by their address in C++ (Python's wrappers come and go)."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    from shiboken6 import getCppPointer

    alone = [w for w in widgets.QApplication.topLevelWidgets() if w.parent() is None]
    return {getCppPointer(w)[0]: w for w in alone if w.metaObject().className() != "QTipLabel"}


def _let_go() -> None:
    """Runs what was put off: deleteLater(), which processEvents() does not, and cycles that hold a window.

    What a test has loaded stays for the others, and is not looked through again.
    """
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    gc.freeze()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

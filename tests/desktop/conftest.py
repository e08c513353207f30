"""A desktop for each test; a machine that lacks something is told what: the test fails, it does not skip."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import services, session
from tests.desktop.studio import Studio


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[session.Session]:
    """A screen with a window manager, a tray, a message bus and accessibility, for this test alone."""
    if lacking := session.missing():
        pytest.fail(f"make desktop-test installs what is missing here: {', '.join(lacking)}", pytrace=False)
    with session.Session(tmp_path) as desktop:
        yield desktop


@pytest.fixture
def clientcare() -> Path:
    """The command as a user has it."""
    return Path(sys.executable).with_name("clientcare")


@pytest.fixture
def studio(desktop: session.Session, clientcare: Path) -> Studio:
    log = desktop.folder / "notes.jsonl"
    desktop.start(sys.executable, services.__file__, log)
    desktop.wait_for("tray and notifications", log.exists)
    return Studio(desktop, clientcare)

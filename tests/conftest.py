"""What every test may rely on: no screen, nobody's own data folder, and no window or dialog left behind."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _no_settings_from_outside(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The developer's own studio and days must never reach a test, nor a test them."""
    for name in [name for name in os.environ if name.startswith("CLIENTCARE_")]:
        monkeypatch.delenv(name)

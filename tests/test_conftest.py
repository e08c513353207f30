"""The guards of conftest.py are rules too: here they are broken on purpose."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

BROKEN = """
import os
import pytest
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

kept = []

def test_a_dialog_that_waits(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.exec()

def test_a_question_that_waits(qtbot):
    QMessageBox.question(None, "Really?", "Really?")

def test_a_window_left_behind(qapp):
    kept.append(QLabel("still here"))
    kept[-1].show()

def test_a_hidden_window_left_behind(qapp):
    kept.append(QLabel("not seen, still here"))

def test_a_tidy_window(qtbot):
    label = QLabel("goes away")
    qtbot.addWidget(label)
    label.show()

def test_nobodys_own_days():
    assert "CLIENTCARE_ON" not in os.environ
"""


@pytest.mark.slow
def test_what_the_guards_forbid_fails(
    pytester: pytest.Pytester, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    guards = (pytestconfig.rootpath / "tests" / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(guards)
    pytester.makepyfile(BROKEN)
    monkeypatch.setenv("CLIENTCARE_ON", "2020-01-01")
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=4, failed=2, errors=2)
    result.stdout.fnmatch_lines_random(
        ["*QDialog.exec would wait*", "*QMessageBox.question would wait*", "*Left behind:*QLabel*"]
    )

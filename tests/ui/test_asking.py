"""Where the dialogs for files begin: where such files usually lie, and where the last one was chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.parts import asking

PLACE = QStandardPaths.StandardLocation


class Dialogs:
    """The desktop's dialogs: where each began; `answer` is what is chosen in the next one."""

    def __init__(self) -> None:
        self.began: list[Path] = []
        self.answer = ""

    def one(self, _parent: QWidget, _title: str, begins: str, *_kinds: str) -> tuple[str, str]:
        self.began.append(Path(begins))
        return self.answer, ""

    def many(self, parent: QWidget, title: str, begins: str, kinds: str) -> tuple[list[str], str]:
        chosen, kind = self.one(parent, title, begins, kinds)
        return [chosen] if chosen else [], kind

    def place(self, parent: QWidget, title: str, begins: str) -> str:
        return self.one(parent, title, begins)[0]


@pytest.fixture
def dialogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """With a home in which there are folders for downloads and documents, and none for pictures."""
    there = {PLACE.DownloadLocation: "Downloads", PLACE.DocumentsLocation: "Documents", PLACE.PicturesLocation: "None"}
    for name in ("Downloads", "Documents", "Stick"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / there[place]))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    made = Dialogs()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", made.one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", made.many)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made.one)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", made.place)
    monkeypatch.setattr(asking, "_last", {})
    return made


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_lists_are_looked_for_among_the_downloads_and_a_file_is_put_beside_ones_own(
    dialogs: Dialogs, over: QWidget, tmp_path: Path
) -> None:
    assert asking.files_to_read(over, "", "") == []
    assert asking.file_to_write(over, "", "people.csv", "") is None
    assert asking.folder(over, "") is None
    assert dialogs.began == [tmp_path / "Downloads", tmp_path / "Documents" / "people.csv", tmp_path / "Documents"]


def test_without_a_folder_for_pictures_one_begins_at_home(dialogs: Dialogs, over: QWidget, tmp_path: Path) -> None:
    assert asking.file_to_read(over, "", "", asking.Usually.PICTURES) is None
    assert dialogs.began == [tmp_path]


def test_the_next_one_begins_where_the_last_was_chosen_as_long_as_that_is_there(
    dialogs: Dialogs, over: QWidget, tmp_path: Path
) -> None:
    dialogs.answer = str(tmp_path / "Stick" / "cards.vcf")
    assert asking.files_to_read(over, "", "") == [tmp_path / "Stick" / "cards.vcf"]
    asking.files_to_read(over, "", "")
    (tmp_path / "Stick").rmdir()
    asking.files_to_read(over, "", "")
    asking.file_to_read(over, "", "", asking.Usually.OWN)
    assert dialogs.began == [tmp_path / place for place in ("Downloads", "Stick", "Downloads", "Documents")]

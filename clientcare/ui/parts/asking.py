"""Asks for a file with the desktop's own dialog, and shows a folder in its file manager."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_Place = QStandardPaths.StandardLocation


class Usually(Enum):
    """Where such files usually lie."""

    DOWNLOADED = _Place.DownloadLocation
    PICTURES = _Place.PicturesLocation
    OWN = _Place.DocumentsLocation


_last: dict[Usually, Path] = {}
"""The folder in which somebody chose the last one."""


def file_to_read(parent: QWidget, title: str, kinds: str, usually: Usually) -> Path | None:
    """The file somebody chose; None where nobody did."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_begins(usually)), kinds)
    return _remembered(usually, Path(chosen)) if chosen else None


def files_to_read(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """The files somebody chose, none where nobody did."""
    usually = Usually.DOWNLOADED
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(_begins(usually)), kinds)
    return [_remembered(usually, Path(each)) for each in chosen]


def file_to_write(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where a new file is to be, called `name` unless somebody says otherwise; None where nobody did."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(_begins(Usually.OWN) / name), kinds)
    return _remembered(Usually.OWN, Path(chosen)) if chosen else None


def folder(parent: QWidget, title: str) -> Path | None:
    """The folder somebody chose; None where nobody did."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_begins(Usually.OWN)))
    return Path(chosen) if chosen else None


def _begins(usually: Usually) -> Path:
    """Where it was the last time, else where such files usually lie; home where that is no folder."""
    usual = Path(QStandardPaths.writableLocation(usually.value))
    return next((place for place in (_last.get(usually), usual) if place is not None and place.is_dir()), Path.home())


def _remembered(usually: Usually, file: Path) -> Path:
    _last[usually] = file.parent
    return file


def show_folder(folder: Path) -> bool:
    """Shows a folder; False where the desktop cannot."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

"""Asks for a file with the desktop's own dialog, and shows a folder in its file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def file_to_read(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file somebody chose; None where nobody did."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def files_to_read(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """The files somebody chose, none where nobody did."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(each) for each in chosen]


def file_to_write(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where a new file is to be, called `name` unless somebody says otherwise; None where nobody did."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None


def folder(parent: QWidget, title: str) -> Path | None:
    """The folder somebody chose; None where nobody did."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def show_folder(folder: Path) -> bool:
    """Shows a folder; False where the desktop cannot."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

"""The base of all ratios: a bare window of the toolkit with a list of so many lines, opened in a process of its own."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QVBoxLayout, QWidget

from tests.scale import painting


def main() -> None:
    begun, lines, idle = float(sys.argv[1]), int(sys.argv[2]), len(sys.argv) > 3
    app = QApplication(sys.argv[:1])
    window = QWidget()
    listed = QListView()
    listed.setUniformItemSizes(True)
    listed.setModel(QStringListModel([f"Client {number}" for number in range(lines)]))
    QVBoxLayout(window).addWidget(listed)
    window.resize(1280, 800)

    def seen(_list: QAbstractItemView) -> None:
        painting.tell(start=1000 * (time.monotonic() - begun))
        QTimer.singleShot(painting.IDLE if idle else 0, app, ended)

    def ended() -> None:
        painting.tell(memory=painting.memory())
        app.quit()

    watch = painting.Watch(app, seen)
    window.show()
    app.exec()
    watch.deleteLater()


if __name__ == "__main__":
    main()

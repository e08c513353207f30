"""The app as it is started, in a process of its own: when Today is painted, what it takes at rest, and its keys."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare import app
from clientcare.desktop import screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QApplication


def main() -> int:
    """Loads Qt no earlier than the app does."""
    begun, folder, what = float(sys.argv[1]), sys.argv[2], sys.argv[3]
    watches: list[object] = []

    def application() -> QApplication | None:
        qt = screen.application()
        assert qt is not None
        from PySide6.QtCore import QTimer

        from tests.scale import painting

        def seen(_list: QAbstractItemView) -> None:
            painting.tell(start=1000 * (time.monotonic() - begun))
            QTimer.singleShot({"start": 0, "idle": painting.IDLE}.get(what, 1500), qt, after)

        def after() -> None:
            try:
                painting.tell(memory=painting.memory())
                if what in ("keys", "screens"):
                    from tests.scale.every_key import tell_all

                    tell_all(what, Path(folder))
            finally:
                qt.exit()  # to quit is to close, and a closed window may stay in the tray

        watches.append(painting.Watch(qt, seen))
        return qt

    app.application = application
    return app.main(["--data", folder])


if __name__ == "__main__":
    sys.exit(main())

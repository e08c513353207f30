"""An import that is killed on the way is there as a whole or not at all, and the file opens as if nothing had been."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clientcare.store.database import open_studio
from clientcare.store.reads import files

GUESTS = 400
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
KILLED_AT = (5, 35, 55, 75)
_CHILD = """
import os, signal, sys
from datetime import UTC, date, datetime
from pathlib import Path
from clientcare.book import imports
from clientcare.book.desk import Desk
from clientcare.exchange.incoming import Options, SourceFile
from clientcare.exchange.reading import read
from clientcare.store.database import open_studio

folder, at = Path(sys.argv[1]), int(sys.argv[2])
now = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
with open_studio(folder, make=True, now=now) as studio:
    desk = Desk(studio, date(2026, 5, 14), now)
    cards = "".join(f"BEGIN:VCARD\\nVERSION:3.0\\nFN:Guest {n}\\nEND:VCARD\\n" for n in range(GUESTS))
    incoming = read([SourceFile("many.vcf", cards.encode())], Options(today=desk.today))

    def step(done, of):
        if 100 * done // of >= at:
            os.kill(os.getpid(), signal.SIGKILL)

    imports.import_files(desk, incoming, step=step)
""".replace("GUESTS", str(GUESTS))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 there")
@pytest.mark.no_cover
@pytest.mark.parametrize("at", KILLED_AT)
def test_an_import_that_is_killed_is_whole_or_not_there(tmp_path: Path, at: int) -> None:
    folder = tmp_path / "studio"
    done = subprocess.run([sys.executable, "-c", _CHILD, str(folder), str(at)], check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    with open_studio(folder, make=False, now=NOW) as studio:
        there = len(files.batches(studio)), files.counts(studio)["clients"]
        assert there in ((0, 0), (1, GUESTS))
        assert studio.rows("PRAGMA integrity_check") == [("ok",)]

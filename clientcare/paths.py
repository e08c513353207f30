"""Says where everything lies, so that no other module invents a folder; touches no disk on import."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from clientcare.domain.frozen import Frozen

DATA_VARIABLE = "CLIENTCARE_DATA"


class Paths(Frozen, dict=True):
    """The places inside one data folder. Nothing is made or looked at: who writes first makes the folder."""

    data: Path

    @property
    def studio(self) -> Path:
        """The one file that holds everything but photos and papers."""
        return self.data / "studio.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def attachments(self) -> Path:
        """Photos and papers, named by the hash of their content."""
        return self.data / "attachments"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def run(self) -> Path:
        """What only matters while the app runs: the socket and the lock."""
        return self.data / "run"

    @property
    def sample(self) -> Path:
        """A data folder of its own inside this one: the studio that was made up to look around."""
        return self.data / "sample"

    @property
    def address(self) -> str:
        """Where an open window listens: a socket file, on Windows a named pipe that is this folder's own.

        A socket's name may hold about 100 bytes; who binds it in a deeper folder has to shorten it.
        """
        if sys.platform == "win32":
            import hashlib  # brings OpenSSL, and only Windows needs it

            whose = hashlib.sha256(str(self.data).casefold().encode()).hexdigest()[:16]
            return rf"\\.\pipe\clientcare-{whose}"
        return str(self.run / "window.sock")


def find(option: str | Path | None, environ: Mapping[str, str]) -> Paths:
    """The data folder: `--data`, else CLIENTCARE_DATA, else the user's own. An empty value counts as none."""
    chosen = option or environ.get(DATA_VARIABLE)
    if chosen:
        return Paths(Path(chosen).expanduser().absolute())
    return Paths(_users_own())


def resource(name: str) -> Path:
    """The file or folder of that name in `resources/`, in the source tree, an installed wheel or a bundle.

    Raises FileNotFoundError where there is none: a resource that is missing is a broken installation.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "_resources", package.parent / "resources"):
        found = root / name
        if found.exists():
            return found
    raise FileNotFoundError(f"Client Care was installed without its resource “{name}”.")


def _users_own() -> Path:
    import platformdirs  # costs 20 ms, and is not needed when the folder is named

    return platformdirs.user_data_path("clientcare", appauthor=False)

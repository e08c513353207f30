"""`restore`: what is in a backup or zip, and that in the place of what is there."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from clientcare.book.restoring import look, restore_anew
from clientcare.book.restoring import restore as put_back
from clientcare.cli.pages import safety as pages
from clientcare.cli.passphrase import passphrase
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import safety as shapes


def restore(call: Call) -> Answer:
    """Without `--yes` nothing is changed."""
    file, key = _file(call), _key(call)
    if "yes" not in call.given:
        found = look(file, key)
        return Answer(lambda: shapes.restored(found, None, done=False), lambda: pages.in_it(found))
    if call.desk.studio.in_memory:
        done = restore_anew(call.desk, call.around.host.paths.data, file, key)
    else:
        done = put_back(call.desk, file, key)
    return Answer(
        lambda: shapes.restored(done.found, done.safety_copy, done=True),
        lambda: pages.restored(done),
    )


def _file(call: Call) -> Path:
    """The file that was named, or one among the backups of that name."""
    named: Path = call.path(call.given["FILE"])
    kept: Path = call.around.host.paths.backups / call.given["FILE"]
    with suppress(OSError):  # longer than a name can be: no file is called so
        if not named.exists() and kept.is_file():
            return kept
    return named


def _key(call: Call) -> str | None:
    """The passphrase that was given, else that of the studio: a backup has the one the studio had then."""
    chosen = call.line.chosen.get("passphrase-file")
    return passphrase(chosen, call.around.folder) if chosen else call.desk.studio.key

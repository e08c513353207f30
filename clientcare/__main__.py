"""Chooses between the window and the command line, so that a command never loads what the window needs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

WINDOW_OPTIONS = {"--hidden", "--quick-note"}
"""What may be said to the window (CLI.md, "Starting the window") beside the global options."""

GLOBAL_OPTIONS = {"--data", "--on", "--now", "--passphrase-file"}
"""The global options that are followed by a value."""

LINK = "clientcare://"


def wants_window(words: Sequence[str]) -> bool:
    """True when the words hold no command: nothing, options of the window, or a link to a client."""
    rest = iter(words)
    for word in rest:
        if word in GLOBAL_OPTIONS:
            next(rest, None)
        elif word.partition("=")[0] in GLOBAL_OPTIONS or word in WINDOW_OPTIONS or word.startswith(LINK):
            continue
        else:
            return False
    return True


def main(words: Sequence[str] | None = None) -> int:
    """Runs Client Care with these words (without: those of the command line) and returns the exit code."""
    words = list(sys.argv[1:] if words is None else words)
    if wants_window(words):
        from clientcare import app  # loads Qt

        return app.main(words)
    from clientcare.cli.entry import main as do

    return do(words)


if __name__ == "__main__":
    sys.exit(main())

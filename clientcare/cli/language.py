"""The language in which somebody writes to a command; what a command answers is English everywhere."""

from __future__ import annotations

from collections.abc import Mapping

SYSTEM = "system"
_SAID_BY = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(setting: str, environ: Mapping[str, str]) -> str:
    """The code of the language that was chosen in the settings, else that of the terminal: "de" of de_AT.UTF-8."""
    if setting != SYSTEM:
        return setting
    said = next((environ[name] for name in _SAID_BY if environ.get(name)), "")
    return said.replace("-", "_").partition("_")[0].partition(".")[0].casefold()

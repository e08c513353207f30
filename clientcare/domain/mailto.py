"""The address line with which a mail program opens a new mail (RFC 6068)."""

from __future__ import annotations

from urllib.parse import quote

MOST = 1800
"""Longer lines are cut by some systems (DESIGN §6)."""


def mailto(address: str, subject: str, text: str = "") -> str:
    """The line for a mail to that address, all of it percent-encoded; without `text` the mail begins empty."""
    parts = [f"{name}={_encoded(value)}" for name, value in (("subject", subject), ("body", text)) if value]
    return f"mailto:{quote(address, safe='@')}" + (f"?{'&'.join(parts)}" if parts else "")


def fits(line: str) -> bool:
    """Whether every mail program takes the whole line."""
    return len(line) <= MOST


def _encoded(value: str) -> str:
    return quote(value.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")

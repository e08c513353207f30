"""Plain values as JSON text in cells: compact, every letter as it is, and quick, for it is asked thousands of times."""

from __future__ import annotations

from typing import Any

from msgspec import json

_write = json.Encoder().encode
_read = json.Decoder().decode


def to_text(value: object) -> str:
    """The text of what JSON knows: numbers, text, None, lists or tuples, and mappings by text."""
    return _write(value).decode()


def of_text(text: str) -> Any:  # noqa: ANN401 - what JSON holds
    """What the text says; msgspec.DecodeError, a ValueError, for what is no JSON."""
    return _read(text)

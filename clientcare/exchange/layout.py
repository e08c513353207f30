"""How a file is written, as far as only a person can tell, and what is asked of them."""

from __future__ import annotations

from enum import StrEnum

from clientcare.domain.frozen import Frozen


class DateOrder(StrEnum):
    """The order of day, month and year in a table (`--dates`)."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class Layout(Frozen, kw_only=True):
    """How one file is written, as somebody told: what is None is as for the other files."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    dates: DateOrder | None = None
    currency: str | None = None


class Question(Frozen):
    """What only a person can decide, such as the order of dates in a column; an option answers it. `example`: a cell
    that can be read in either way; `file`: where it stands."""

    column: str
    choices: tuple[str, ...]
    example: str = ""
    file: str = ""

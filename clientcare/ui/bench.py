"""What every screen works with: a fresh desk, the one door for deeds, and the look."""

from __future__ import annotations

from collections.abc import Callable

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen
from clientcare.ui.history import History
from clientcare.ui.look import Look


class Bench(Frozen):
    """`desk` gives the studio with today and now as they are when it is called. `made_up`: it is the sample studio."""

    desk: Callable[[], Desk]
    history: History
    look: Look
    made_up: bool = False

"""Everything that the steps after the columns show, made beside the window: there may be many lines."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, part_of
from clientcare.exchange.decided import Decided
from clientcare.exchange.incoming import Options, SourceFile
from clientcare.ui.importing import draft
from clientcare.ui.importing.draft import Thought
from clientcare.ui.importing.lines_model import Sorted, sorted_lines
from clientcare.ui.importing.twins import Twin, twins_of


class Pondered(Frozen):
    """What the files would do, its lines as the table shows them, and who in it looks familiar."""

    thought: Thought
    lines: Sorted
    twins: list[Twin]


def ponder(desk: Desk, files: Sequence[SourceFile], said: Options, decided: Decided, step: Step) -> Pondered:
    """Reads the files and says what they would do. CareError where one cannot be read."""
    thought = draft.think(desk, files, said, decided, part_of(step, 0, 95))
    return Pondered(thought, sorted_lines(thought, part_of(step, 95, 100)), twins_of(thought))

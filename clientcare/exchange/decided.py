"""What the artist decided about the lines of files before an import: what stays out, and who is somebody we have."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.frozen import Frozen, field

Line = tuple[str, int]
"""A file and the number of a line in it."""


class Joining(Frozen):
    """Somebody in a file is the client of that uid.

    Where both say something, ours stays but for the fields (as in `exchange.fields`) of `take`; of those in `leave`
    nothing of the file's comes in. What we know about them is put together.
    """

    uid: str
    take: frozenset[str] = frozenset()
    leave: frozenset[str] = frozenset()


class Decided(Frozen):
    """`left_out`: lines that stay out. `same`: by the line of a person, who of ours it is. `apart`: lines of sales that
    look like one told by another shop, and are sales of their own. `is_answer`: whoever decided saw all that was
    proposed, so that what was left as it was is decided too."""

    left_out: frozenset[Line] = frozenset()
    same: Mapping[Line, Joining] = field(default_factory=dict)
    apart: frozenset[Line] = frozenset()
    is_answer: bool = False


NOTHING_DECIDED = Decided()

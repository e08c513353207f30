"""How many people each circle and each filter of the list holds, for the sidebar and for the chips above the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Wish
from clientcare.store.loading import HERE
from clientcare.store.studio import Studio


class Standing(Frozen):
    """What the sidebar tells: `circles` by uid, those with nobody left out."""

    circles: Mapping[str, int]
    long_distance: int
    quiet: int


class Waiting(Frozen):
    """What the chips tell."""

    overdue: int
    long_distance: int
    never_asked: int


_OVERDUE = """
SELECT count(*) FROM care
WHERE next_check_in_on < ?1 AND (check_in_hidden_until IS NULL OR check_in_hidden_until <= ?1)
"""
_DISTANT = "SELECT count(*) FROM care WHERE distant_from <= ?"
_NEVER_ASKED = "SELECT count(*) FROM care WHERE never_asked_from <= ?"
_QUIET = f"SELECT count(*) FROM client WHERE wish = ? AND {HERE}"
_TAGS = f"""
WITH RECURSIVE each(norm) AS (
    SELECT min(norm) FROM tag
    UNION ALL SELECT (SELECT min(norm) FROM tag WHERE norm > each.norm) FROM each WHERE each.norm IS NOT NULL
)
SELECT norm, (
    SELECT t.name FROM tag t JOIN client c ON c.uid = t.client AND c.{HERE} WHERE t.norm = each.norm LIMIT 1
) FROM each WHERE norm IS NOT NULL
"""
"""From tag to tag along the index: few tags of many people are not counted through."""
_CIRCLES = "SELECT circle, count(*) FROM care GROUP BY circle"


def standing(studio: Studio, today: date) -> Standing:
    """People by circle, those long silent and those who asked for quiet; nobody of the trash."""
    return Standing(
        circles=dict(studio.rows(_CIRCLES)),
        long_distance=_count(studio, _DISTANT, today.isoformat()),
        quiet=_count(studio, _QUIET, Wish.QUIET.value),
    )


def waiting(studio: Studio, today: date) -> Waiting:
    """How many are overdue, long silent, and never asked for words, each as its filter counts them."""
    day = today.isoformat()
    return Waiting(
        overdue=_count(studio, _OVERDUE, day),
        long_distance=_count(studio, _DISTANT, day),
        never_asked=_count(studio, _NEVER_ASKED, day),
    )


def tags(studio: Studio) -> dict[str, str]:
    """The tags people have: as it is compared, and as one of them has it written; by name."""
    return {norm: name for norm, name in studio.rows(_TAGS) if name is not None}


def _count(studio: Studio, question: str, cell: str) -> int:
    return int(studio.rows(question, [cell])[0][0])

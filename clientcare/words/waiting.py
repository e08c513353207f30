"""What is said of those who can wait, and when nothing is left to do (PRODUCT §1.6 and §3.8)."""

from __future__ import annotations

from clientcare.words.tongue import tr, tr_n

MANY = 20
"""Above this nobody is told how many there are."""


def can_wait(waiting: int) -> str:
    """ "12 more can wait"; above 20 no number; "" where nobody waits."""
    if waiting <= 0:
        return ""
    if waiting > MANY:
        return tr("The others can wait")
    return tr_n(waiting, "One more can wait", "{n} more can wait")


def all_done(waiting: int) -> str:
    """What stands in Today without cards; of everybody only when it is true."""
    if waiting > 0:
        return tr("Today is done. The others can wait.")
    return tr("Everyone is looked after.")

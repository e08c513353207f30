"""E-mails, phones and texts as they are compared, each worked out once: a plan asks for the same ones many times."""

from __future__ import annotations

from functools import lru_cache

from clientcare.domain import folding

_REMEMBERED = 200_000

norm_email = lru_cache(_REMEMBERED)(folding.norm_email)
norm_phone = lru_cache(_REMEMBERED)(folding.norm_phone)
fold = lru_cache(_REMEMBERED)(folding.fold)


def forget() -> None:
    """A plan is made: what was remembered for it takes no more room."""
    for each in (norm_email, norm_phone, fold):
        each.cache_clear()

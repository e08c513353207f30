"""A deed that may not fit what was typed: then a sentence stands at the field, and nothing is done."""

from __future__ import annotations

from collections.abc import Callable

from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.words.window import settings as words

ABOUT_WHAT_WAS_TYPED = frozenset({Code.USAGE, Code.INVALID, Code.EXISTS})


def attempted(action: Callable[[], Change], say: Callable[[str], object]) -> Callable[[], Change]:
    """The deed, which says what does not fit instead of failing, and then changes nothing; else it says ""."""

    def attempt() -> Change:
        try:
            change = action()
        except CareError as error:
            if error.code not in ABOUT_WHAT_WAS_TYPED:
                raise
            say(words.wrong(error))
            return Change(Deed.BATCH, before=(), after=())
        say("")
        return change

    return attempt

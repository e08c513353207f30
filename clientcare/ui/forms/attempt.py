"""Does a deed that a form asks for, so that what is wrong with what was typed can be said under its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.ui.forms.asks import Wrong
from clientcare.ui.forms.form import Form
from clientcare.ui.history import History
from clientcare.words.errors import sentence

_TYPED = frozenset({Code.USAGE, Code.INVALID, Code.EXISTS, Code.AMBIGUOUS})

FIELD_OF: Mapping[str, str] = {
    "no_name": "name",
    "unknown_time_zone": "time_zone",
    "referred_in_a_circle": "referred_by",
    "referred_by_nobody": "referred_by",
    "last_in_touch_ahead": "day",
    "wish_since_ahead": "wish_since",
    "until_not_later": "until",
}
"""The field under which a reason is said; all others stand under the first."""


def attempt(history: History, form: Form, deed: Callable[[], Change]) -> Change | None:
    """The Change; None where nothing was saved: then the form says why, or the window does (a full disk …)."""
    refused: list[tuple[str, str]] = []

    def unless_refused() -> Change:
        try:
            return deed()
        except Wrong as wrong:
            refused.append(("", wrong.sentence))
        except CareError as error:
            if error.code not in _TYPED:
                raise
            refused.append((FIELD_OF.get(error.reason, ""), sentence(error)))
        return Change(Deed.BATCH, (), ())

    change = history.do(unless_refused)
    if refused:
        form.be_wrong(*refused[0])
        return None
    return change

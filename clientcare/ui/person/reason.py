"""Why somebody is in Today, as it is shown: the sentence, its works in italics, and the mark of its section."""

from __future__ import annotations

from datetime import date

from clientcare.domain.because import Cause
from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Kind
from clientcare.words.items import sentence
from clientcare.words.window.today import Section

ICONS = {
    Section.ANSWER: ("chat-circle-text-fill", "answer"),
    Section.THANK: ("heart-fill", "thank"),
    Section.PROMISED: ("handshake-fill", "promise"),
    Section.REMINDERS: ("bell-fill", "text_2"),
    Section.DATES: ("cake-fill", "date"),
    Section.CHECK_IN: ("hand-waving-fill", "checkin"),
}
"""The icon of a section and the role of its colour (DESIGN §10)."""
_WORKS = frozenset({Cause.SALE, Cause.STEP, Cause.SENT_BOUGHT, Cause.FEELING})


class Reason(Frozen):
    """`italic` are the titles of works within the sentence; `ink` is the role of the icon's colour."""

    text: str
    italic: tuple[str, ...]
    icon: str
    ink: str

    @property
    def quotes(self) -> bool:
        """Whether it repeats somebody's words: then they are not said a second time beside it."""
        return "“" in self.text


def reason(item: Item, today: date) -> Reason:
    """The reason of an item on that day."""
    icon, ink = ICONS[Section.of(item.kind)]
    if item.kind is Kind.MAKE_RIGHT:
        icon = "cloud-rain"
    because = item.because
    italic = (because.title,) if because.title and because.because in _WORKS else ()
    return Reason(sentence(item, today), italic, icon, ink)

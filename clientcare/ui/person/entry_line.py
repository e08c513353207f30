"""One line of a timeline as it is shown: an icon, what it was, when, and what was said."""

from __future__ import annotations

from datetime import date

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import (
    AnyEntry,
    ChangeEntry,
    Contact,
    Feeling,
    KindWords,
    Note,
    Promise,
    Sale,
)
from clientcare.domain.values import ChangedWhat, Channel, Feel
from clientcare.ui.parts import feelings
from clientcare.words.window import timeline as words

CHANNELS = {
    Channel.MESSAGE: "chat-circle-text",
    Channel.CALL: "phone",
    Channel.EMAIL: "envelope-simple",
    Channel.LETTER: "envelope-simple",
    Channel.VISIT: "house-line",
    Channel.GIFT: "gift",
    Channel.COMMENT: "chat-circle",
    Channel.EVENT: "calendar-blank",
}
_KINDS: dict[type[AnyEntry], str] = {
    Note: "note-pencil",
    Sale: "palette",
    Promise: "handshake",
    KindWords: "quotes",
    ChangeEntry: "arrow-bend-up-right",
}
_CALM = frozenset({ChangedWhat.WISH, ChangedWhat.PAUSE})


class EntryLine(Frozen):
    """`text` is theirs word for word where `quoted`; `italic` is the title of a work within `title`.

    `picture` is the hash of the one that goes with a sale, "" for none; then `work` stands beside it.
    """

    uid: str
    on: date
    icon: str
    title: str
    when: str
    text: str
    italic: str = ""
    quoted: bool = False
    feel: Feel | None = None
    picture: str = ""
    work: str = ""
    is_sale: bool = False
    unthanked: bool = False


def line(
    entry: AnyEntry, today: date, feel: Feel | None, picture: str = "", *, bought: str = "", unthanked: bool = False
) -> EntryLine:
    """How the entry is shown on that day; `feel` is the feeling given with it, `picture` that of a sale, `bought` which
    of their works that is, and it is `unthanked` while a thank-you for it is open."""
    on = entry.on if isinstance(entry.on, date) else entry.on.last
    return EntryLine(
        uid=entry.uid,
        on=on,
        icon=_icon(entry),
        title=(bought if picture else "") or words.title(entry),
        work=entry.title if isinstance(entry, Sale) and picture and bought else "",
        when=words.when_below_month(entry, today),
        text=words.beside_picture(entry) if isinstance(entry, Sale) and picture else words.text(entry, today),
        italic=entry.title if isinstance(entry, Sale) and not (picture and bought) else "",
        quoted=isinstance(entry, KindWords),
        feel=feel,
        picture=picture,
        is_sale=isinstance(entry, Sale),
        unthanked=unthanked and isinstance(entry, Sale),
    )


def _icon(entry: AnyEntry) -> str:
    if isinstance(entry, Contact):
        return "phone-slash" if entry.no_answer else CHANNELS[entry.channel]
    if isinstance(entry, Feeling):
        return feelings.ICONS[entry.feel]
    if isinstance(entry, ChangeEntry) and entry.what in _CALM:
        return "moon"
    return _KINDS[type(entry)]

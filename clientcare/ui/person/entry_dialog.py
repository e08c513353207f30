"""The dialogs of the timeline: an entry in its fields, and why a promise is given up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clientcare.book import contacts, feelings, kind_words, notes, promises, sales
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import AnyEntry, Contact, Feeling, KindWords, Note, Promise, Sale
from clientcare.domain.values import EntryKind, SaleKind
from clientcare.store.reads import timeline
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.parts import keeping
from clientcare.words.tongue import tr
from clientcare.words.window import entries as words
from clientcare.words.window import kind_words as wall
from clientcare.words.window.composer import CHANNELS, PURPOSES
from clientcare.words.window.timeline import FEELINGS
from clientcare.words.window.today import NOT_NEEDED

Values = dict[str, Any]
_TEXT = Ask("text", "What was said or written", Sort.LINES)
_WORDS = Ask("text", "In their words", Sort.LINES)
_DAY = Ask("on", "Day", Sort.DAY, none="")
_FELT = Ask("feeling", "They seemed", Sort.CHOICE, offered=((None, "Not known"), *FEELINGS.items()))
_SALE_KINDS = tuple((kind, kind.value.capitalize()) for kind in SaleKind)


class Mending(Frozen):
    """What is asked of a kind of entry, and the deed that takes what was said of it by the names of its fields."""

    asks: tuple[Ask, ...]
    deed: Callable[..., Change]


_MENDING: dict[type[AnyEntry], Mending] = {
    Contact: Mending(
        (
            _TEXT,
            _DAY,
            Ask("channel", "How", Sort.CHOICE, offered=tuple(CHANNELS.items())),
            Ask("purpose", "Why", Sort.CHOICE, offered=tuple(PURPOSES.items())),
            Ask("minutes", "Minutes", Sort.NUMBER, between=(0, contacts.MOST_MINUTES)),
            _FELT,
        ),
        contacts.edit_contact,
    ),
    Note: Mending((Ask("text", "Note", Sort.LINES), _DAY, _FELT), notes.edit_note),
    Sale: Mending(
        (
            Ask("title", "Title"),
            Ask("what", "What it is", example="Oil on canvas, 60 × 80 cm"),
            Ask("sale_kind", "Kind", Sort.CHOICE, offered=_SALE_KINDS),
            Ask("price", "Price", Sort.PRICE, "450 EUR"),
            Ask("asked_on", "Asked on", Sort.PARTIAL_DAY, "2026-05-14, 2026-05 or 2026"),
            Ask("sold_on", "Sold on", Sort.PARTIAL_DAY, "2026-05-14, 2026-05 or 2026"),
            Ask("delivered_on", "Delivered on", Sort.PARTIAL_DAY, "2026-05-14, 2026-05 or 2026"),
            Ask("where", "Where", example="Studio"),
            Ask("handed_over", "", Sort.TICK, "Handed over in person"),
            Ask("text", "Note", Sort.LINES),
            _FELT,
        ),
        sales.edit_sale,
    ),
    Promise: Mending(
        (Ask("text", "What you promised", Sort.LINES), _DAY, Ask("due_on", "By", Sort.DAY)), promises.edit_promise
    ),
    Feeling: Mending(
        (Ask("feel", "They seemed", Sort.CHOICE, offered=tuple(FEELINGS.items())), _WORDS, _DAY),
        feelings.edit_feeling,
    ),
    KindWords: Mending(
        (
            _WORDS,
            _DAY,
            Ask("permission", "May they be shown", Sort.CHOICE, offered=tuple(words.PERMISSIONS.items())),
        ),
        kind_words.edit_kind_words,
    ),
}


def mend_entry(bench: Bench, parent: QWidget, entry: AnyEntry) -> FormDialog:
    """Opens the fields of an entry; only what is different is said."""
    mending = _MENDING[type(entry)]
    asks = mending.asks
    works = works_of(bench, entry.clients) if isinstance(entry, KindWords) else ()
    if works:
        asks = (*asks[:2], Ask("sale", tr(wall.ABOUT), Sort.CHOICE, offered=works), *asks[2:])
    begin = {ask.name: getattr(entry, ask.name, None) for ask in asks}
    if works and begin["sale"] not in dict(works):
        begin["sale"] = None  # it is in the trash; unless another is chosen, it stays as it is
    if "feeling" in begin:
        given = timeline.given_with(bench.desk().studio, entry.uid)
        begin["feeling"] = next((one.feel for one in given if one.deleted_on is None), None)

    def save(desk: Desk, values: Values) -> Change:
        said = {name: value for name, value in values.items() if value != begin[name]}
        return mending.deed(desk, entry.uid, **said)

    dialog = EntryDialog(bench, parent, words.edit_title(entry), asks, begin, save)
    dialog.entry = entry
    dialog.open()
    return dialog


class EntryDialog(FormDialog):
    """The fields of `entry`, from which the words that are selected can be kept in Kind words."""

    entry: AnyEntry

    def open(self) -> None:
        super().open()
        QShortcut(QKeySequence(keeping.KEYS), self).activated.connect(self._keep_selected)

    def keep_words(self, said: str) -> bool:
        """Keeps words of whom the entry is about, of its day."""
        uid, client = self.entry.uid, self.entry.clients[0]
        self._bench.history.do(lambda: kind_words.keep_what_was_said(self._bench.desk(), uid, client, said))
        return True

    def _keep_selected(self) -> None:
        keeping.keep_selected(self.focusWidget())


def works_of(bench: Bench, clients: Sequence[str]) -> tuple[tuple[str | None, str], ...]:
    """What kind words of these people can be about: their sales, newest first, or nothing in particular."""
    studio = bench.desk().studio
    uids = [uid for client in clients if client for uid in timeline.entry_ids(studio, client, [EntryKind.SALE])]
    sales = timeline.entries(studio, list(dict.fromkeys(uids)))
    return ((None, tr(wall.ABOUT_NOTHING)), *((sale.uid, sale.title) for sale in sales if isinstance(sale, Sale)))


def give_up(bench: Bench, parent: QWidget, promise: Promise) -> FormDialog:
    """Opens the question why a promise is given up."""

    def save(desk: Desk, values: Values) -> Change:
        return promises.give_up_promise(desk, promise.uid, values["reason"] or NOT_NEEDED)

    asks = (Ask("reason", "Why", example=NOT_NEEDED),)
    dialog = FormDialog(bench, parent, "Give up this promise", asks, {}, save, main="Give up")
    dialog.open()
    return dialog

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
from clientcare.words.tongue import mark, tr
from clientcare.words.window import entries as words
from clientcare.words.window import kind_words as wall
from clientcare.words.window.composer import CHANNELS, PURPOSES
from clientcare.words.window.timeline import FEELINGS
from clientcare.words.window.today import NOT_NEEDED

Values = dict[str, Any]
_TEXT = Ask("text", mark("What was said or written"), Sort.LINES)
_WORDS = Ask("text", mark("In their words"), Sort.LINES)
_DAY = Ask("on", mark("Day"), Sort.DAY, none="")
_FELT = Ask("feeling", mark("They seemed"), Sort.CHOICE, offered=((None, mark("Not known")), *FEELINGS.items()))
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
            Ask("channel", mark("How"), Sort.CHOICE, offered=tuple(CHANNELS.items())),
            Ask("purpose", mark("Why"), Sort.CHOICE, offered=tuple(PURPOSES.items())),
            Ask("minutes", mark("Minutes"), Sort.NUMBER, between=(0, contacts.MOST_MINUTES)),
            _FELT,
        ),
        contacts.edit_contact,
    ),
    Note: Mending((Ask("text", mark("Note"), Sort.LINES), _DAY, _FELT), notes.edit_note),
    Sale: Mending(
        (
            Ask("title", mark("Title")),
            Ask("what", mark("What it is"), example=mark("Oil on canvas, 60 × 80 cm")),
            Ask("sale_kind", mark("Kind"), Sort.CHOICE, offered=_SALE_KINDS),
            Ask("price", mark("Price"), Sort.PRICE, mark("450 EUR")),
            Ask("asked_on", mark("Asked on"), Sort.PARTIAL_DAY, mark("2026-05-14, 2026-05 or 2026")),
            Ask("sold_on", mark("Sold on"), Sort.PARTIAL_DAY, mark("2026-05-14, 2026-05 or 2026")),
            Ask("delivered_on", mark("Delivered on"), Sort.PARTIAL_DAY, mark("2026-05-14, 2026-05 or 2026")),
            Ask("where", mark("Where"), example=mark("Studio")),
            Ask("handed_over", "", Sort.TICK, mark("Handed over in person")),
            Ask("text", mark("Note"), Sort.LINES),
            _FELT,
        ),
        sales.edit_sale,
    ),
    Promise: Mending(
        (Ask("text", mark("What you promised"), Sort.LINES), _DAY, Ask("due_on", mark("By"), Sort.DAY)),
        promises.edit_promise,
    ),
    Feeling: Mending(
        (Ask("feel", mark("They seemed"), Sort.CHOICE, offered=tuple(FEELINGS.items())), _WORDS, _DAY),
        feelings.edit_feeling,
    ),
    KindWords: Mending(
        (
            _WORDS,
            _DAY,
            Ask("permission", mark("May they be shown"), Sort.CHOICE, offered=tuple(words.PERMISSIONS.items())),
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
        asks = (*asks[:2], Ask("sale", wall.ABOUT, Sort.CHOICE, offered=works, names=True), *asks[2:])
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
        return promises.give_up_promise(desk, promise.uid, values["reason"] or tr(NOT_NEEDED))

    asks = (Ask("reason", tr("Why"), example=tr(NOT_NEEDED)),)
    dialog = FormDialog(bench, parent, tr("Give up this promise"), asks, {}, save, main=tr("Give up"))
    dialog.open()
    return dialog

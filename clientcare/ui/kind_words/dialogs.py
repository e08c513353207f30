"""The dialog of the wall: kind words of somebody, about one of their works or nothing in particular."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from clientcare.book import kind_words
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.values import Permission
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Sort, Wrong
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.forms.inputs import OneOf
from clientcare.ui.forms.person_input import PersonInput
from clientcare.ui.person.entry_dialog import works_of
from clientcare.words.tongue import tr
from clientcare.words.window import entries
from clientcare.words.window import kind_words as words

Values = dict[str, Any]


def add_kind_words(bench: Bench, parent: QWidget, client: str = "") -> FormDialog:
    """Asks for somebody's words; `client` is who said them, where that is known. Nobody is assumed to have agreed to
    be quoted."""
    asks = (
        Ask("client", words.WHO, Sort.PERSON),
        Ask("text", words.WORDS, Sort.LINES),
        Ask("on", words.DAY, Sort.DAY, none=""),
        Ask("sale", words.ABOUT, Sort.CHOICE, offered=works_of(bench, (client,)), names=True),
        Ask("permission", words.MAY_BE_SHOWN, Sort.CHOICE, offered=tuple(entries.PERMISSIONS.items())),
    )
    begin: Values = {"client": client or None, "on": bench.desk().today, "permission": Permission.NOT_ASKED}
    dialog = FormDialog(bench, parent, tr(words.ADD), asks, begin, _save, main=tr("Keep"))
    person, sale = dialog.form.inputs["client"], dialog.form.inputs["sale"]
    assert isinstance(person, PersonInput)
    assert isinstance(sale, OneOf)
    person.taken.connect(lambda uid: sale.field.offer(works_of(bench, (uid,))))
    dialog.open()
    return dialog


def _save(desk: Desk, values: Values) -> Change:
    client = values.pop("client")
    if client is None:
        raise Wrong(tr(words.NOBODY))
    return kind_words.keep_kind_words(desk, [client], values.pop("text"), **values)

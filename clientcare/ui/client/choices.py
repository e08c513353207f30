"""The dialogs behind the menu of a client: what they wish, a pause until a day, a rhythm of their own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from clientcare.book import clients, histories
from clientcare.book.desk import Desk
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.change import Change
from clientcare.domain.records import Client
from clientcare.ui.bench import Bench
from clientcare.ui.client.offers import CHANNELS, FITS, STATES, UNITS, WISHES
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.parts.choice import Choice
from clientcare.words.tongue import mark, tr
from clientcare.words.window.names import called

_OF_WISH = ("wish", "wish_since", "wish_by", "wish_note")
A_MONTH = timedelta(days=30)


def wish(bench: Bench, parent: QWidget, client: Client) -> FormDialog:
    """Opens the dialog of what somebody wishes: who asked, since when, a note, the channels they rather not have,
    whether they rest, and whether they are ours to look after."""
    asks = (
        Ask("wish", mark("Contact wish"), Sort.CHOICE, offered=WISHES),
        Ask("wish_by", mark("Who asked"), example=called(client)),
        Ask("wish_since", mark("Since when"), Sort.DAY, none=""),
        Ask("wish_note", mark("In their words"), Sort.LINES, mark("A lot going on at home.")),
        Ask("not_by", mark("Rather not by"), Sort.TICKS, offered=CHANNELS),
        Ask("state", mark("State"), Sort.CHOICE, offered=STATES),
        Ask("fit", mark("Fit"), Sort.CHOICE, offered=FITS),
    )
    now = client.wish
    begin: dict[str, Any] = {
        "wish": now.wish,
        "wish_by": now.by,
        "wish_since": now.since,
        "wish_note": now.note,
        "not_by": client.not_by,
        "state": client.state,
        "fit": client.fit,
    }

    def save(desk: Desk, values: dict[str, Any]) -> Change:
        """Only what is different is said."""
        fresh = values["wish"] != now.wish
        said = {name: value for name, value in values.items() if value != begin[name] or (fresh and name in _OF_WISH)}
        return clients.edit_client(desk, client.uid, **said)

    dialog = FormDialog(bench, parent, tr("What {name} wishes", name=called(client)), asks, begin, save)
    inputs = dialog.form.inputs

    def begin_anew() -> None:
        """Another wish has words of its own and holds from today; the first one again has those it had."""
        same = inputs["wish"].read() == now.wish
        blank = {"wish_since": bench.desk().today, "wish_by": "", "wish_note": ""}
        for name, value in blank.items():
            inputs[name].show_value(begin[name] if same else value)

    choice = inputs["wish"].entry
    assert isinstance(choice, Choice)
    choice.currentIndexChanged.connect(begin_anew)
    return _opened(dialog)


def pause(bench: Bench, parent: QWidget, client: Client) -> FormDialog:
    """Opens the dialog of a pause: until a day, the first free one, or until it is ended."""
    running = histories.pause_on(client.pauses, bench.desk().today)
    until = running.until if running is not None else bench.desk().today + A_MONTH
    asks = (Ask("until", mark("Until (the first free day)"), Sort.DAY, none=mark("Until you end it")),)

    def save(desk: Desk, values: dict[str, Any]) -> Change:
        return clients.pause_client(desk, client.uid, values["until"])

    return _opened(
        FormDialog(
            bench, parent, tr("Pause {name}", name=called(client)), asks, {"until": until}, save, main=tr("Pause")
        )
    )


def rhythm(bench: Bench, parent: QWidget, client: Client) -> FormDialog:
    """Opens the dialog of a rhythm that is theirs alone."""
    own = client.belonging.own_rhythm or Rhythm(3, Unit.MONTHS)
    asks = (
        Ask("count", mark("Every"), Sort.NUMBER, between=(1, 1000)),
        Ask("unit", mark("Days, weeks, months or years"), Sort.CHOICE, offered=UNITS),
    )

    def save(desk: Desk, values: dict[str, Any]) -> Change:
        count = values["count"] or own.count
        return clients.edit_client(desk, client.uid, rhythm=Rhythm(count, values["unit"]))

    begin = {"count": own.count, "unit": own.unit}
    return _opened(FormDialog(bench, parent, tr("A rhythm for {name}", name=called(client)), asks, begin, save))


def _opened(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog

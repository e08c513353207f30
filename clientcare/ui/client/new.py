"""The dialog for somebody new: a name is enough, everything else may be said or wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientcare.book import clients
from clientcare.book.client_fields import ClientFields
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.records import Circle, Reach, Source
from clientcare.domain.values import CircleRole
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.client import belonging
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.forms.inputs import Line
from clientcare.ui.parts.here_already import HereAlready
from clientcare.words.tongue import mark, tr


def _asks(circles: list[Circle]) -> tuple[Ask, ...]:
    offered = tuple((circle.uid, circle.name) for circle in circles)
    return (
        Ask("name", mark("Name"), example=mark("Ana Ruiz")),
        Ask("email", mark("E-mail"), example=mark("ana@example.org")),
        Ask("phone", mark("Phone"), example="555 0142"),
        Ask("town", mark("Town"), example=mark("Lisbon")),
        Ask("circle", mark("Circle"), Sort.CHOICE, offered=offered, names=True),
        Ask("how_met", mark("How you met"), Sort.LINES, mark("Open studio day. She stayed until we closed.")),
        *belonging.LAST,
        Ask("referred_by", mark("Referred by"), Sort.PERSON),
        Ask("because", mark("Came because of"), example=mark("Spring fair, a newsletter")),
    )


_KNOWN_BY = ("name", "email", "phone")


class NewClient(FormDialog):
    """Only the name is needed. `open_page` carries the uid of somebody who is here already and was meant."""

    open_page = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        circles = order.circles(bench.desk().studio)
        first = next((circle.uid for circle in circles if circle.role is CircleRole.NEW), None)
        super().__init__(bench, parent, tr("New client"), _asks(circles), {"circle": first}, _add, main=tr("Add"))
        self.here = HereAlready(bench)
        self.form.labelled["name"].layout().addWidget(self.here)  # type: ignore[union-attr]  # it has one
        for name in _KNOWN_BY:
            typed = self.form.inputs[name]
            assert isinstance(typed, Line)
            typed.field.textChanged.connect(self._look_for)
        self.here.chosen.connect(self._open_alike)

    @property
    def said(self) -> str:
        """Who is here already and looks like them, "" for nobody."""
        return self.here.said

    def _look_for(self) -> None:
        """Two may well have the same name, or share a phone: it is said calmly."""
        self.here.look_for(*(" ".join(str(self.form.inputs[name].read() or "").split()) for name in _KNOWN_BY))

    def _open_alike(self, uid: str) -> None:
        self.reject()
        self.open_page.emit(uid)


def _add(desk: Desk, values: dict[str, Any]) -> Change:
    """What was said; what was not said is not written down."""
    fields: ClientFields = {}
    if values["email"]:
        fields["emails"] = (Reach(values["email"]),)
    if values["phone"]:
        fields["phones"] = (Reach(values["phone"]),)
    if values["because"]:
        fields["sources"] = (Source(values["because"]),)
    if values["circle"]:
        fields["circle"] = values["circle"]
    if values["referred_by"]:
        fields["referred_by"] = values["referred_by"]
    last = belonging.last_value(values)
    if last:
        fields["last_in_touch"] = last
    fields["town"], fields["how_met"] = values["town"], values["how_met"]
    return clients.add_client(desk, values["name"], **fields)

"""The dialog for somebody new: a name is enough, everything else may be said or wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.book import clients
from clientcare.book.client_fields import ClientFields
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.records import Circle, Reach, Source
from clientcare.domain.values import CircleRole
from clientcare.store.reads import order, people, search
from clientcare.ui.bench import Bench
from clientcare.ui.client import belonging
from clientcare.ui.forms.asks import Ask, Sort
from clientcare.ui.forms.form_dialog import FormDialog
from clientcare.ui.forms.inputs import Line
from clientcare.ui.parts.controls import Button, Label
from clientcare.words.window import person as words
from clientcare.words.window.names import called


def _asks(circles: list[Circle]) -> tuple[Ask, ...]:
    return (
        Ask("name", "Name", example="Ana Ruiz"),
        Ask("email", "E-mail", example="ana@example.org"),
        Ask("phone", "Phone", example="555 0142"),
        Ask("town", "Town", example="Lisbon"),
        Ask("circle", "Circle", Sort.CHOICE, offered=tuple((circle.uid, circle.name) for circle in circles)),
        Ask("how_met", "How you met", Sort.LINES, "Open studio day. She stayed until we closed."),
        *belonging.LAST,
        Ask("referred_by", "Referred by", Sort.PERSON),
        Ask("because", "Came because of", example="Spring fair, a newsletter"),
    )


class NewClient(FormDialog):
    """Only the name is needed. `open_page` carries the uid of somebody who is here already and was meant."""

    open_page = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        circles = order.circles(bench.desk().studio)
        first = next((circle.uid for circle in circles if circle.role is CircleRole.NEW), None)
        super().__init__(bench, parent, "New client", _asks(circles), {"circle": first}, _add, main="Add")
        self._alike = ""
        self._said = Label("", tone="2", wraps=True)
        self._meant = Button(bench.look, "", kind="link")
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._said)
        below.addWidget(self._meant, alignment=Qt.AlignmentFlag.AlignLeft)
        self.form.labelled["name"].layout().addLayout(below)  # type: ignore[union-attr]  # it has one
        self._said.hide()
        self._meant.hide()
        name = self.form.inputs["name"]
        assert isinstance(name, Line)
        name.field.textChanged.connect(self._look_for)
        self._meant.clicked.connect(self._open_alike)

    @property
    def said(self) -> str:
        """Who is here already and looks like them, "" for nobody."""
        return "" if self._said.isHidden() else f"{self._said.text()} {self._meant.text()}"

    def _look_for(self, text: str) -> None:
        """Somebody whose name begins so, said calmly; two may well have the same name."""
        typed = " ".join(text.split())
        studio = self._bench.desk().studio
        uids = search.find_clients(studio, typed, 1) if len(typed) > 2 else []
        found = people.clients(studio, uids)
        self._alike = found[0].uid if found else ""
        if found:
            self._said.setText(words.here_already(found[0].name))
            self._meant.setText(words.open_page(called(found[0])).replace("&", "&&"))
        self._said.setVisible(bool(found))
        self._meant.setVisible(bool(found))

    def _open_alike(self) -> None:
        self.reject()
        self.open_page.emit(self._alike)


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

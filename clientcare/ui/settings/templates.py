"""The page of templates: the starting letters by what they are for, and the one that is chosen to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book import templates
from clientcare.domain.change import Change
from clientcare.domain.records import PlanStep, Setting, Template
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.mirror import margins
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.page_button import PageButton
from clientcare.ui.settings.template_editor import TemplateEditor
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, speaker, tr
from clientcare.words.window import templates as words

LIST = 232
NARROW = 600
"""Of the page, at text as drawn: narrower, the list is one field to choose in."""


class TemplatesPage(SettingsPage):
    """What is changed in the editor is saved when the field is left."""

    title = mark("Message templates")
    about = mark("A start, never the whole message.")
    concerns = (Template, PlanStep, Setting)
    hangs_out = 10

    def __init__(self, bench: Bench) -> None:
        self._new = Button(bench.look, tr("New template"), "plus")
        self._chosen = ""
        self._listed: list[tuple[str, str, str]] = []
        super().__init__(bench)

    @property
    def main_button(self) -> Button:
        return self._new

    @property
    def first(self) -> QWidget:
        """The template that is chosen."""
        chosen = self._group.checkedButton()
        return self.narrow if self.narrow.isVisible() or chosen is None else chosen

    @property
    def listed(self) -> list[str]:
        """The headings and names of the list, from the top down."""
        widgets = [self._column.itemAt(place).widget() for place in range(self._column.count())]  # type: ignore[union-attr]
        return [widget.text() for widget in widgets if isinstance(widget, Label | PageButton)]

    def build(self) -> None:
        look = self.bench.look
        self._group = QButtonGroup(self)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.narrow: Choice[str] = Choice(look, tr("Template"))
        self.editor = TemplateEditor(self.bench)
        self.editor.duplicate.connect(self._duplicate)
        self.editor.removed.connect(self._remove)
        both = QWidget()
        self._both = QVBoxLayout(both)
        self._both.setSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self.narrow)
        self._both.addLayout(row)
        self.add(both)
        self._new.clicked.connect(self._begin)
        self._group.buttonClicked.connect(self._choose_button)
        self.narrow.activated.connect(lambda _place: self.choose(self.narrow.value))
        look.changed.connect(self._fit)

    def read(self) -> None:
        studio = self.bench.desk().studio
        self._steps = order.plan(studio)
        self._templates = {each.uid: each for each in order.templates(studio)}
        if self._chosen not in self._templates:
            self._chosen = self._first_of(self._grouped())
        self._show_list()
        self._show_chosen()

    def choose(self, uid: str) -> None:
        """Shows that template in the editor; what was typed in another is saved."""
        self.editor.save()
        self._chosen = uid
        self._show_list()
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- the list ---------------------------------------------------------------------------------------------

    def _grouped(self) -> list[tuple[str, list[Template]]]:
        found = [(group, [t for t in self._templates.values() if self._is_in(t, group)]) for group in words.GROUPS]
        return [(group, sorted(listed, key=self._place)) for group, listed in found if listed]

    def _is_in(self, template: Template, group: str) -> bool:
        return words.group(template.purpose, self._steps) == group

    def _place(self, template: Template) -> tuple[int, str]:
        """As they were made: those of a new studio in the order in which they are needed."""
        return template.seq, template.uid

    @staticmethod
    def _first_of(grouped: Sequence[tuple[str, Sequence[Template]]]) -> str:
        return grouped[0][1][0].uid if grouped else ""

    def _show_list(self) -> None:
        grouped = self._grouped()
        listed = [(group, each.uid, self._full_name(each)) for group, found in grouped for each in found]
        if listed != self._listed:
            self._listed = listed
            self._fill(grouped)
        self.narrow.offer([(each.uid, self._full_name(each)) for _, group in grouped for each in group])
        self.narrow.choose(self._chosen)
        for button in self._group.buttons():
            button.setChecked(button.objectName() == self._chosen)

    def _fill(self, grouped: Sequence[tuple[str, Sequence[Template]]]) -> None:
        had_focus = any(button.hasFocus() for button in self._group.buttons())
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        for group, found in grouped:
            heading = Label(tr(group), Type.CAPTION, tone="3")
            heading.setContentsMargins(10, 12 if self._column.count() else 0, 10, 3)
            self._column.addWidget(heading)
            for each in found:
                self._add_button(each, take_focus=had_focus and each.uid == self._chosen)

    def _add_button(self, template: Template, *, take_focus: bool) -> None:
        button = PageButton(self.bench.look, self._full_name(template))
        button.setObjectName(template.uid)
        self._group.addButton(button)
        self._column.addWidget(button)
        button.show()  # the layout would do so only later, and what is hidden takes no focus
        if take_focus:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _full_name(self, template: Template) -> str:
        """The name, with the language where another letter is called so."""
        same = [each for each in self._templates.values() if each.name == template.name]
        return f"{template.name} ({template.language})" if len(same) > 1 else template.name

    def _choose_button(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.choose(chosen.objectName())

    def _show_chosen(self) -> None:
        template = self._templates.get(self._chosen)
        self.editor.setVisible(template is not None)
        if template is not None:
            self.editor.show_template(template, self._steps)

    # --- deeds ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        name = words.free_name(tr(words.NEW_NAME), self._names)
        text, language = tr(words.NEW_TEXT), speaker().code
        self._added(self.do(lambda: templates.add_template(self.bench.desk(), name, text=text, language=language)))

    def _duplicate(self) -> None:
        old = self._templates[self._chosen]
        name = words.free_name(tr("{name}, again", name=old.name), self._names)
        self._added(
            self.do(
                lambda: templates.add_template(
                    self.bench.desk(),
                    name,
                    purpose=old.purpose,
                    language=old.language,
                    subject=old.subject,
                    text=old.text,
                )
            )
        )

    def _added(self, change: Change | None) -> None:
        """Its name is what comes first."""
        if change is not None:
            self.choose(change.main)
            self.editor.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.name.selectAll()

    def _remove(self) -> None:
        uid = self._chosen
        self.do(lambda: templates.remove_template(self.bench.desk(), uid))
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _names(self) -> list[str]:
        return [each.name for each in self._templates.values()]

    def _fit(self) -> None:
        scale = max(1.0, self.bench.look.scale)
        narrow = self.viewport().width() < NARROW * scale
        self._list.setVisible(not narrow)
        self.narrow.setVisible(narrow)
        self._both.setContentsMargins(*margins(self.hangs_out if narrow else 0, 0, 0, 0))
        self._list.setFixedWidth(round(LIST * scale))

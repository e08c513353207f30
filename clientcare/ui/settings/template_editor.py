"""One starting letter to be changed: its name, what it is for, subject and text, and how a letter begins with it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book import templates
from clientcare.book.starting import starting_words
from clientcare.domain import letters
from clientcare.domain.defaults import starting_records
from clientcare.domain.records import PlanStep, Template
from clientcare.store.reads import order
from clientcare.ui import icons
from clientcare.ui.bench import Bench
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.settings.attempts import attempted
from clientcare.ui.settings.controls import SavingField
from clientcare.ui.settings.page import buttons
from clientcare.ui.settings.template_text import SIDE, PreviewText, TemplateText
from clientcare.ui.tokens import Icon, Type
from clientcare.words.letters import asks
from clientcare.words.tongue import tr
from clientcare.words.window import templates as words

ICONS = dict(
    zip(words.GROUPS, ("chat-circle-text", "heart", "handshake", "cake", "hand-waving", "file-text"), strict=True)
)
"""Of what letters are for."""
NAME, LANGUAGE, OFFERED = 180, 64, 300
LEAST_USED_FOR, MOST_USED_FOR = 150, 214
"""Of what a letter is for: as wide as its words between these."""


class TemplateEditor(QWidget):
    """Each field saves itself when it is left. `duplicate` and `removed` ask for what the list has to know."""

    duplicate = Signal()
    removed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._template: Template | None = None
        self._begins_with: Template | None = None
        look = bench.look
        self.name = SavingField(tr("Name of the template"))
        self.purpose: Choice[str] = Choice(look, tr("Used for"))
        self.language = SavingField(tr("Language of the template"), "en")
        self.subject = SavingField(tr("Subject"))
        self.subject.setProperty("part", "bare")
        self.text = TemplateText(look)
        self.preview_subject = Label("", Type.BODY_STRONG, wraps=True)
        self.preview = PreviewText(look)
        self.open_line = Label(tr(words.KEEP_ONE), Type.SMALL, tone="2", wraps=True)
        self.again = Button(look, tr("Duplicate"), "copy", small=True)
        self.restore = Button(look, tr("Restore the starting text"), "arrow-counter-clockwise", small=True)
        self.remove = Button(look, tr("Remove"), "trash", small=True)
        self._build()
        self._connect()

    def show_template(self, template: Template, steps: Sequence[PlanStep]) -> None:
        """Shows that letter as it is saved; what is just being typed in it stays."""
        if self._template is not None and self._template.uid != template.uid:
            for typed in (self.name, self.language, self.subject, self.text):
                typed.restore()
        self._template = template
        known = words.purposes(steps)
        if template.purpose not in dict(known):
            known = [*known, (template.purpose, template.purpose)]
        self.purpose.offer(known)
        for place, (purpose, _) in enumerate(known):
            drawn = icons.icon(ICONS[words.group(purpose, steps)], self._bench.look.colours.text_2, Icon.INLINE)
            self.purpose.setItemIcon(place, drawn)
        self.purpose.choose(template.purpose)
        self._fit_purpose()
        self._named.be_wrong("")
        self._language.be_wrong("")
        self.name.show_value(template.name)
        self.language.show_value(template.language)
        self.subject.show_value(words.shown(template.subject))
        self.text.show_text(words.shown(template.text))
        begins = self._begins_with = _starting(template.language).get(template.uid)
        now = template.subject, template.text
        self.restore.setVisible(begins is not None and now != (begins.subject, begins.text))
        self._show_preview(template)
        self._name_parts(template.name)

    def save(self) -> None:
        """Saves what was just typed: another letter is to be shown."""
        for typed in (self.name, self.language, self.subject, self.text):
            typed.save()

    # --- deeds ------------------------------------------------------------------------------------------------

    def _save(self, labelled: Labelled | None = None, **fields: str) -> None:
        if self._template is None:
            return
        uid = self._template.uid
        say = labelled.be_wrong if labelled is not None else lambda _sentence: None
        desk = self._bench.desk()
        self._bench.history.do(attempted(lambda: templates.edit_template(desk, uid, **fields), say))

    def _restore(self) -> None:
        if self._begins_with is not None:
            self._save(subject=self._begins_with.subject, text=self._begins_with.text)

    # --- showing ----------------------------------------------------------------------------------------------

    def _show_preview(self, template: Template) -> None:
        me = order.settings(self._bench.desk().studio).my_name or ""
        known, to_write = {**{name: tr(said) for name, said in words.SAMPLE.items()}, "me": me}, asks()
        self.preview_subject.setText(letters.fill(template.subject, known, to_write).text)
        self.preview_subject.setVisible(bool(template.subject))
        self.preview.begin(letters.fill(template.text, known, to_write), known[words.WORK])
        keeps = words.has_open_line(words.shown(template.text))
        self.open_line.setText(tr(words.KEEP_ONE) if keeps else tr(words.NO_LINE))

    def _name_parts(self, name: str) -> None:
        self.again.setAccessibleName(tr("Duplicate {name}", name=name))
        self.remove.setAccessibleName(tr("Remove {name}", name=name))
        self.restore.setAccessibleName(tr("Restore the text of {name}", name=name))
        self.preview.setAccessibleName(tr("Preview of {name}, for Ana", name=name))
        self.text.setAccessibleName(tr("Text of {name}", name=name))

    def _fit_purpose(self) -> None:
        px = self._bench.look.px
        wide = max(px(LEAST_USED_FOR), min(self.purpose.wanted, px(MOST_USED_FOR)))
        self.purpose.setFixedWidth(wide)
        self._over.setMinimumWidth(max(wide, px(NAME)))  # so narrow it may be; beside each other they would forbid it
        self._turn_head()

    def _turn_head(self) -> None:
        """What a letter is for stands beside its name, under it where there is no room."""
        beside = self.width() >= self.purpose.minimumWidth() + self._head.spacing() + self._bench.look.px(NAME)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows that one is in the letter."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._frame.style().unpolish(self._frame)
            self._frame.style().polish(self._frame)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        look = self._bench.look
        self._named = Labelled(look, tr("Name"), self.name)
        self._language = Labelled(look, tr("Language"), self.language)
        self._used_for = Labelled(look, tr("Used for"), self.purpose)
        look.changed.connect(self._fit_purpose)
        self.purpose.view().setMinimumWidth(look.px(OFFERED))
        self.language.setFixedWidth(look.px(LANGUAGE))
        self.name.setMinimumWidth(look.px(NAME))
        self._over = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._over)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(12)
        self._head.addWidget(self._named, 1)
        self._head.addWidget(self._used_for)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._over)
        column.addSpacing(16)
        column.addWidget(self._letter())
        column.addSpacing(14)
        column.addWidget(self._hint())
        column.addSpacing(14)
        column.addWidget(buttons(self.again, self.restore, self.remove))
        column.addSpacing(14)
        column.addWidget(self._language)
        column.addSpacing(20)
        column.addWidget(Label(tr(words.PREVIEW), Type.CAPTION, tone="3"))
        column.addSpacing(8)
        column.addWidget(self._preview())

    def _letter(self) -> QWidget:
        self._frame = QFrame()
        self._frame.setProperty("part", "composer")
        subject = QHBoxLayout()
        subject.setContentsMargins(14, 7, 14, 8)
        subject.setSpacing(8)
        subject.addWidget(Label(tr("Subject"), tone="3"))
        subject.addWidget(self.subject, 1)
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.addWidget(self.text)
        places = QWidget()
        flow = Flow(across=6)
        flow.addWidget(Label(tr("Insert"), Type.SMALL, tone="2"))
        for name, said in words.PLACES.items():
            flow.addWidget(self._place_button(name, tr(said)))
        places.setLayout(flow)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 8)
        foot.addWidget(places)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (subject, text, foot):
            if column.count():
                column.addWidget(_rule())
            column.addLayout(part)
        return self._frame

    def _place_button(self, name: str, said: str) -> Button:
        button = Button(self._bench.look, said, kind="link", small=True, tip=tr("Insert {what}", what=said))
        button.setAccessibleName(tr("Insert {what}", what=said))
        button.setProperty("chip", "gap" if name == words.LINE else "place")
        button.clicked.connect(lambda: self.text.insert(words.place(name)))
        return button

    def _hint(self) -> QWidget:
        hint = QFrame()
        hint.setProperty("part", "banner")
        row = QHBoxLayout(hint)
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(10)
        row.addWidget(Picture(self._bench.look, "leaf", Icon.INLINE, "text_2"))
        row.addWidget(self.open_line, 1)
        return hint

    def _preview(self) -> QWidget:
        card = QFrame()
        card.setProperty("part", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16 - SIDE, 14, 12, 12)
        inside.setSpacing(8)
        self.preview_subject.setContentsMargins(SIDE, 0, 0, 0)
        inside.addWidget(self.preview_subject)
        inside.addWidget(self.preview)
        return card

    def _connect(self) -> None:
        self.name.saved.connect(lambda text: self._save(self._named, name=text))
        self.language.saved.connect(lambda text: self._save(self._language, language=text or "en"))
        self.subject.saved.connect(lambda text: self._save(subject=words.stored(text)))
        self.text.saved.connect(lambda text: self._save(text=words.stored(text)))
        self.purpose.activated.connect(lambda _place: self._save(purpose=self.purpose.value))
        self.again.clicked.connect(self.duplicate)
        self.restore.clicked.connect(self._restore)
        self.remove.clicked.connect(self.removed)
        self.text.installEventFilter(self)
        self.subject.installEventFilter(self)


@functools.cache
def _starting(language: str) -> dict[str, Template]:
    """The letters of a new studio in that language by their uid, which stays when one is changed."""
    begun = starting_records(datetime.min.replace(tzinfo=UTC), starting_words(language.partition("-")[0].casefold()))
    return {each.uid: each for each in begun if isinstance(each, Template)}


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line

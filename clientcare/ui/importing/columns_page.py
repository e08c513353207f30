"""The second step: what each column holds, how the file is written, and what only a person can decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.exchange.incoming import Incoming, Options, Sheet
from clientcare.exchange.layout import DateOrder, Layout, Question
from clientcare.exchange.mapped.column_map import to_json
from clientcare.exchange.mapped.looking import Looked
from clientcare.exchange.mapped.looking import look as look_at
from clientcare.exchange.reading import opened, read
from clientcare.ui.importing.column_row import ColumnRow
from clientcare.ui.importing.draft import Seen
from clientcare.ui.importing.first_person import FirstPerson
from clientcare.ui.importing.questions import Questions
from clientcare.ui.importing.written import Written
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

SIDE, BESIDE, BESIDE_NARROW, NARROWEST, SAMPLED = 64, 340, 270, 900, 40


class ColumnsPage(QScrollArea):
    """`changed` carries the options as they are now, and whether the files must be looked at anew."""

    changed = Signal(object, bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._seen: Sequence[Seen] = ()
        self._options: Options
        self._at = 0
        self.rows: list[ColumnRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Label("", tone="2", wraps=True)
        self._which: Choice[int] = Choice(look, tr("Which file"))
        self._which.activated.connect(lambda _at: self._turn_to(self._which.value))
        self._instead = Button(look, tr("Say what its columns mean"), kind="link")
        self._instead.clicked.connect(self._map_it)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._first = FirstPerson(look)
        self._first_title = Label(tr(words.FIRST_PERSON), Type.SMALL, tone="2")
        self.questions = Questions(look)
        self.questions.answered.connect(self._answer)
        self.written = Written(look)
        self.written.told.connect(self._write)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._title)
        left.addWidget(self._which)
        left.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignLeft)
        left.addLayout(self._list)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        for part in (self._first_title, self._first, self.questions, self.written):
            right.addWidget(part)
        right.addStretch(1)
        self._right = QWidget()
        self._right.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        self._both = QHBoxLayout(inside)
        self._both.setContentsMargins(SIDE, 28, SIDE, 28)
        self._both.setSpacing(40)
        self._both.addLayout(left, 1)
        self._both.addWidget(self._right)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # it is the event that Qt gave
        scale = max(1.0, self._look.scale)
        narrow = self.width() < NARROWEST * scale
        side = SIDE if self.width() >= 1100 and not narrow else 32
        beside = self._look.px(BESIDE if self.width() >= 1100 * scale else BESIDE_NARROW)
        self._both.setContentsMargins(side, 28, side, 28)
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._right.setFixedWidth(self.width() - 2 * side - 12 if narrow else beside)

    # --- what is shown ----------------------------------------------------------------------------------------

    def show_files(self, seen: Sequence[Seen], options: Options, questions: Sequence[Question] = ()) -> None:
        """Shows what the columns hold, and asks what the whole files leave open."""
        self._seen, self._options = seen, options
        self._at = min(self._at, len(seen) - 1)
        asking = [at for at, each in enumerate(seen) if any(asked.file == each.file.name for asked in questions)]
        unknown = next((at for at, each in enumerate(seen) if each.looked and not each.looked.is_known), None)
        if asking and self._at not in asking:
            self._at = asking[0]
        elif self._seen[self._at].looked is None and unknown is not None and not asking:
            self._at = unknown
        self._which.offer([(at, each.file.name) for at, each in enumerate(seen)])
        self._which.choose(self._at)
        self._which.setVisible(len(seen) > 1)
        self._show_one(questions)

    def _turn_to(self, at: int) -> None:
        self._at = at
        self._show_one(())

    def _show_one(self, questions: Sequence[Question]) -> None:
        one = self._seen[self._at]
        looked = one.looked
        questions = [each for each in questions if each.file in ("", one.file.name)]
        self.written.show_found(one, self._options.layouts.get(one.file.name, Layout()))
        self._instead.setVisible(looked is None and one.format.is_table)
        self._first.setVisible(looked is not None)
        self._first_title.setVisible(looked is not None)
        if looked is None:
            self._title.setText(words.recognised(one.file.name, tr(words.FORMATS.get(one.format.value, ""))))
            self._fill(())
            self.questions.show_all(questions, self._options.today)
            return
        self._title.setText(words.we_read(one.file.name, len(looked.rows), len(looked.headings), looked.is_whole))
        self._fill(looked.headings)
        for at, row in enumerate(self.rows):
            row.show_field(looked.map.fields[at])
        self._preview(looked, questions)

    def _fill(self, headings: Sequence[str]) -> None:
        """A row for each column; those that are there already stay, and the focus with them."""
        if [row.objectName() for row in self.rows] == [f"{at} {name}" for at, name in enumerate(headings)]:
            return
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        looked = self._seen[self._at].looked
        self.rows = []
        for at, name in enumerate(headings):
            samples = words.samples(looked.samples(at, 2)) if looked else ""
            row = ColumnRow(self._look, at, name or words.column(at + 1), samples)
            row.setObjectName(f"{at} {name}")
            row.chosen.connect(self._choose)
            self._list.addWidget(row)
            self.rows.append(row)

    def _preview(self, looked: Looked, questions: Sequence[Question]) -> None:
        """What the first person will look like, and what is not clear yet."""
        found = preview(looked, self._options)
        self._first.show_first(found)
        own = (replace(each, file=looked.file) for each in (*questions, *found.questions))
        asked = tuple(dict.fromkeys(own))
        self.questions.show_all(asked, self._options.today)
        unclear = {each.column for each in asked if each.choices}
        for row, heading in zip(self.rows, looked.headings, strict=True):
            row.ask(tr("Day first?") if heading in unclear else "")

    # --- what is said -----------------------------------------------------------------------------------------

    def _choose(self, place: int, field: str) -> None:
        looked = self._seen[self._at].looked
        if looked is not None:
            columns = looked.map.with_field(place, field)
            self._tell_map(replace(looked, map=columns))

    def _tell_map(self, looked: Looked) -> None:
        maps = {**self._options.maps, looked.file: to_json(looked.map, looked.headings)}
        self._options = replace(self._options, maps=maps)
        self._seen = [replace(each, looked=looked) if at == self._at else each for at, each in enumerate(self._seen)]
        self.changed.emit((self._options, tuple(self._seen)), False)
        for at, row in enumerate(self.rows):
            row.show_field(looked.map.fields[at])
        self._preview(looked, ())

    def _answer(self, name: str, value: str) -> None:
        """What only a person can decide of a file, and is remembered with its columns."""
        layout = self._options.layouts.get(self._file, Layout())
        told = replace(layout, dates=DateOrder(value)) if name == "dates" else replace(layout, currency=value)
        self.changed.emit((self._with(told), tuple(self._seen)), True)

    def _write(self, encoding: str, delimiter: str, sheet: str) -> None:
        """Other letters leave the columns what they are said to hold; other columns are looked at anew."""
        layout = self._options.layouts.get(self._file, Layout())
        told = replace(layout, encoding=encoding or None, delimiter=delimiter or None, sheet=sheet or None)
        options, looked = self._with(told), self._seen[self._at].looked
        is_plain = looked is None or all(each.isascii() for each in looked.headings)
        if not is_plain or (told.delimiter, told.sheet) != (layout.delimiter, layout.sheet):
            options = replace(options, maps={name: map for name, map in options.maps.items() if name != self._file})
        self.changed.emit((options, tuple(self._seen)), True)

    @property
    def _file(self) -> str:
        """The name of the file that is shown."""
        return self._seen[self._at].file.name

    def _with(self, layout: Layout) -> Options:
        return replace(self._options, layouts={**self._options.layouts, self._file: layout})

    def _map_it(self) -> None:
        """A format that is known is read by its columns all the same."""
        file = self._seen[self._at].file
        looked = look_at(opened(file, self._options), self._options)
        maps = {**self._options.maps, file.name: to_json(looked.map, looked.headings)}
        self.changed.emit((replace(self._options, maps=maps), tuple(self._seen)), True)


def preview(looked: Looked, options: Options) -> Incoming:
    """What the first rows of a table say; nothing where they cannot be read so."""
    heads = ((looked.map.header_row, looked.headings),) if looked.map.header_row else ()
    rows = (*heads, *((row.line, row.cells) for row in looked.rows[:SAMPLED]))
    sheet = Sheet(looked.file, b"", rows)
    maps = {looked.file: to_json(looked.map, looked.headings)}
    try:
        return read([sheet], replace(options, maps=maps))
    except CareError:
        return Incoming(files=(looked.file,), formats=())

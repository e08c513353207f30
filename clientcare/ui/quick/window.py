"""A note or a sale in a small window of its own: somebody and what there is to say, or all of it in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clientcare.book import cards
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.store.reads import care, people, search
from clientcare.ui.bench import Bench
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.keeping import KEYS as KEEP_KEYS
from clientcare.ui.parts.keeping import keep_selected
from clientcare.ui.parts.person_box import PersonBox
from clientcare.ui.person.composer import INSET, SAVE_KEYS, Composer
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.saving import deed_of
from clientcare.ui.person.written import Written, start
from clientcare.ui.quick import saving
from clientcare.ui.quick.begun import BegunNote, Keeping, note_of
from clientcare.ui.quick.foot import MARGIN
from clientcare.ui.quick.found_people import MOST, NEW, NOTE, FoundPeople
from clientcare.ui.quick.frame import Frame
from clientcare.ui.quick.line_field import LineField
from clientcare.ui.quick.line_form import LineForm
from clientcare.ui.quick.mode import Mode
from clientcare.ui.quick.reading import Reading
from clientcare.ui.tokens import Type
from clientcare.words.errors import sentence
from clientcare.words.tongue import tr
from clientcare.words.window import quick as words

HIGH, HIGH_OF_SALE = 4, 3
"""Lines of the field at least: here one writes and nothing else is near."""


class QuickWindow(Frame):
    """Begins with one field: a name finds somebody, a line is understood. Saving closes it, Esc does too, and then what
    was begun is still there the next time.

    It belongs to the main window and stands by itself: to show it brings nothing else forward.
    """

    def __init__(self, bench: Bench, main: QWidget, kind: Kind, title: str) -> None:
        super().__init__(bench.look, main, title)
        self._bench, self._kind = bench, kind
        self._client: Client | None = None
        self._items: Sequence[Item] = ()
        self._mode = Mode.FIND
        self._noting = False
        self.reading = Reading(bench.desk)
        self.field = LineField(bench.look, tr("Who it is about, or a whole line"), tr(words.EXAMPLE))
        self.found = FoundPeople(bench)
        self.box = PersonBox(bench.look)
        self.composer = Composer(bench)
        self.form = LineForm(bench, self.reading)
        self._hint = Label(tr(words.HINT), Type.SMALL, tone="2", wraps=True)
        self._painted = AfterPaint(self)
        self._keeping = Keeping(bench, kind, self, self._begun)
        self._build()
        self._connect()
        self._show_mode()
        self._restore()

    def begin(self, about: str = "", line: str = "") -> None:
        """Shows it on top, ready to type in; what was begun is still there. `about` is the uid of whom it is to be,
        `line` what was typed elsewhere."""
        if about:
            self._find_client(about)
        elif line:
            self._client = None
            self.field.selectAll()
            self.field.insert(line)  # not set: undo brings back what stood there
            self._hear_text(line)
        elif self._client is not None:
            self._find_client(self._client.uid)
        elif self.field.text():
            self._hear_text(self.field.text())
        self.come_forward()
        self._take_focus()
        self._painted.start()

    def _begun(self) -> BegunNote:
        about = self._client.uid if self._client is not None else ""
        return note_of(self.field.text(), about, self.composer.written)

    def _restore(self) -> None:
        """Stands as it was left when the app ended."""
        kept = self._keeping.kept
        client = people.client(self._bench.desk().studio, kept.about) if kept.about else None
        self.field.setText(kept.line or ("" if client is not None else kept.begun.text))
        if client is not None:
            self.composer.begin(client, Written(), (), kept.written)
            self._find_client(client.uid)

    # --- deeds ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        """Saves what the composer holds about the one who was found."""
        if self._client is not None and self._bench.history.do(self._deed) is not None:
            self.composer.begin(self._client, Written(), ())
            self._look_for_another()
            self.close()

    def _save_line(self) -> None:
        """Saves all that was understood as one deed; with something left to ask it goes there instead."""
        if self._mode is not Mode.LINE or self.form.ask_first():
            return
        reading = self.reading
        quotes = reading.quotes if reading.keeps_words else ()
        if self._bench.history.do(lambda: saving.save(self._bench.desk(), reading.said, quotes)) is not None:
            self.field.clear()
            self.reading.begin()
            self._look_for_another()
            self.close()

    def _deed(self) -> Change:
        assert self._client is not None
        composer = self.composer
        desk = self._bench.desk()
        return deed_of(desk, self._client.uid, composer.written, composer.heard, composer.currency)

    def _say_trouble(self, error: CareError) -> None:
        if self.isVisible():
            self.banner.say(sentence(error))
            self.fit_soon()

    def _keep_words(self) -> None:
        if said := keep_selected(self.focusWidget()):
            self.banner.say(said)
            self.fit_soon()

    # --- a name or a line -------------------------------------------------------------------------------------

    def _hear_text(self, text: str) -> None:
        """Whoever fits is offered; where nobody does and more was said than a name, it is a line."""
        found = search.find_clients(self._bench.desk().studio, text, MOST) if text.strip() else []
        self._noting = self._noting and bool(text.strip())
        if self._noting or not found:
            self.reading.read(text)
        if self._noting or (not found and self.reading.is_line and not self.reading.is_name):
            self.form.begin()
            self.form.show_reading()
            self._turn(Mode.LINE)
        else:
            self._offer(text, found)
            self._turn(Mode.FIND)

    def _offer(self, text: str, found: Sequence[str] = ()) -> None:
        may_be_note = not found and " " in text.strip()
        self.found.offer(found, new=text, note=may_be_note)

    def _move(self, step: int) -> None:
        if self._mode is Mode.FIND:
            self.found.list.move_by(step)
        elif step > 0:
            self.form.controls[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        if self._mode is Mode.LINE:
            self._save_line()
        elif self.found.list.current:
            self._pick(self.found.list.current)

    def _pick(self, uid: str) -> None:
        if uid == NOTE:
            self._noting = True
            self._hear_text(self.field.text())
            self.form.ask_first()
            return
        if uid == NEW:
            change = self._bench.history.do(lambda: saving.add(self._bench.desk(), self.field.text()))
            uid = change.main if change is not None else ""
        if uid:
            self.field.clear()
            self._find_client(uid)
            self._take_focus()

    # --- somebody ---------------------------------------------------------------------------------------------

    def _look_for_another(self) -> None:
        """What is written stays for whoever is found."""
        self._client = None
        self._hear_text(self.field.text())
        self._take_focus()

    def _find_client(self, uid: str) -> None:
        """Begins about that person; what is written stays, also when it is for somebody else."""
        before = self._client
        desk = self._bench.desk()
        found = people.client(desk.studio, uid)
        self._client = found if found is None or found.deleted_on is None else None
        if self._client is None:
            self._hear_text(self.field.text())
            return
        self._items = care.items(desk.studio, uid, desk.today, desk.wall)
        if before is not None and before.uid == uid:
            self.composer.renew(self._client, self._items)
        else:
            self._begin(self._client)
        self.box.show_name(self._client.name, self._client.photo)
        self._turn(Mode.ABOUT)

    def _begin(self, client: Client) -> None:
        fresh = start(client, self._items, (), cards.channel_for(client))
        written = self.composer.written
        begun = replace(fresh, kind=self._kind)
        if written.says_something:
            others = tuple(uid for uid in written.others if uid != client.uid)
            touch = replace(fresh.touch, channel=written.touch.channel) if written.kind.is_contact else fresh.touch
            begun = replace(written, others=others, touch=touch)
        self.composer.begin(client, replace(fresh, kind=Kind.NOTE), self._items, begun)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _turn(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._show_mode()
        self._follow_foot()
        self.fit_soon()

    def _show_mode(self) -> None:
        mode = self._mode
        self.field.setVisible(mode is not Mode.ABOUT)
        self.box.setVisible(mode is Mode.ABOUT)
        self.composer.setVisible(mode is Mode.ABOUT)
        self.form.setVisible(mode is Mode.LINE)
        self.foot.setVisible(mode is not Mode.FIND)
        if mode is not Mode.FIND:
            self.found.hide()
        self.foot.hint.setText(tr(words.READ) if mode is Mode.LINE else tr(words.CLOSES))
        self._follow_foot()

    def _follow_foot(self) -> None:
        self._hint.setVisible(self._mode is Mode.FIND and self.found.isHidden())
        self.foot.save.setEnabled(self._mode is Mode.LINE or self.composer.save_button.isEnabled())

    def _press_save(self) -> None:
        if self._mode is Mode.LINE:
            self._save_line()
        else:
            self.composer.save_button.click()

    def _take_focus(self) -> None:
        if self._mode is Mode.ABOUT:
            self.composer.take_focus()
        else:
            self._back_to_line()

    def _back_to_line(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Looks again when one comes back to it: a day may have turned, and somebody may be gone."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            if self._client is not None:
                self._find_client(self._client.uid)
            elif self._mode is Mode.LINE:
                self._hear_text(self.field.text())

    def _prepare(self) -> None:
        """Asks what everybody is called once it stands there: the first line need not wait for that."""
        if self.isVisible():
            self.reading.prepare()

    def _connect(self) -> None:
        self._painted.done.connect(self._prepare)
        for something in (self.field.textEdited, self.composer.changed):
            something.connect(self._keeping.wait)
        self.field.textEdited.connect(self._hear_text)
        self.field.moved.connect(self._move)
        self.field.took.connect(self._enter)
        self.field.left.connect(self.close)
        self.found.picked.connect(self._pick)
        self.box.left.connect(self._look_for_another)
        self.composer.save.connect(self._save)
        self.composer.changed.connect(self._follow_foot)
        self.composer.left.connect(self.close)
        self.form.changed.connect(self.fit_soon)
        self.form.wanted.connect(self._save_line)
        self.form.left.connect(self._back_to_line)
        self.foot.save.clicked.connect(self._press_save)
        for keys in SAVE_KEYS:
            self._shortcut(keys, self.form, self._save_line)
            self._shortcut(keys, self.field, self._save_line)
        self._shortcut("Esc", self.form, self._back_to_line)
        QShortcut(QKeySequence(KEEP_KEYS), self).activated.connect(self._keep_words)
        self._bench.history.changed.connect(self.reading.hear)
        self._bench.history.failed.connect(self._say_trouble)
        self._bench.look.changed.connect(self.fit_soon)

    def _shortcut(self, keys: str, within: QWidget, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), within)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _build(self) -> None:
        self.composer.stand_alone(HIGH_OF_SALE if self._kind is Kind.SALE else HIGH)
        for widget in (self.field, self.found, self.box, self._hint, self.form):
            self.add(widget)
        self.add(self.composer, MARGIN - INSET)

"""The window in another language: all of it, with its days and prices; and no word is cut where it grows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clientcare.app import _studio
from clientcare.app.opened import Opened
from clientcare.app.scene import Scene
from clientcare.book import clients, notes
from clientcare.book.studio import Studio, desk_at, open_studio
from clientcare.cli.clock import Clock, at_moment
from clientcare.cli.messages import Request
from clientcare.domain.money import Money
from clientcare.domain.quick.understood import SaidContact, SaidNote, SaidPromise
from clientcare.domain.records import ChangeEntry
from clientcare.domain.values import Channel
from clientcare.paths import Paths
from clientcare.store.reads import order, people, timeline
from clientcare.ui import languages
from clientcare.ui.person.entry_dialog import mend_entry
from clientcare.ui.places import PLACES
from clientcare.ui.quick.reading import Reading
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.settings.appearance import AppearancePage
from clientcare.ui.settings.screen import PAGES, SettingsScreen
from clientcare.words.speaker import ENGLISH
from clientcare.words.tongue import speak, speaker, tr
from tests.ui.dialogs import OPENINGS
from tests.ui.room import MORNING, Room

ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
NAMES = {"Client", "Care", "EUR", "ana", "example", "org", "qps", "English", "Deutsch"}
"""What is called the same in every language."""
OF_MIRA = {"two records", "who", "tag", "entries"}
"""Dialogs that are given words, or people of another studio."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    before = QLocale()
    yield
    languages.begin(languages.SOURCE)
    QLocale.setDefault(before)
    speak(ENGLISH)


@pytest.fixture
def elsewhere(room: Room) -> Room:
    """A studio whose words nobody could take for ours."""
    for circle in order.circles(room.studio):
        NAMES.update(ENGLISH_WORD.findall(circle.name))
    room.add("Ольга Чехова", given="Ольга", town="Томск", channel=Channel.EMAIL)
    room.sell("Ольга", "Гавань", "2026-05-11")
    room.log("Ольга", "Хорошо.", "2026-05-11", channel=Channel.VISIT)
    notes.write_note(room.on("2026-05-10"), [room.uids["Ольга"]], "зелёная")
    room.promise("Ольга", "рама", "2026-05-07", due="2026-05-14")
    return room


def screens(room: Room) -> Iterator[tuple[str, QWidget]]:
    """Every place of the window, every page of settings, somebody's page, and what is begun from there."""
    window = room.window
    for number, place in enumerate(PLACES):
        window.go_to(number)
        yield place.name, window
    settings = window.screen_shown
    assert isinstance(settings, SettingsScreen)
    for number, page in enumerate(PAGES):
        settings.go_to(number)
        yield page.word, window
    window.show_client(room.uids["Ольга"])
    room.settle()
    yield "page", window
    quick = window.quick_note()
    yield "quick note", quick
    quick.hide()
    form = ReminderForm(window._bench, window)
    form.show()
    yield "reminder", form
    form.reject()
    for entry in timeline.timeline(room.studio, room.uids["Ольга"]):
        if not isinstance(entry, ChangeEntry):
            dialog = mend_entry(window._bench, window, entry)
            yield f"mend {type(entry).__name__}", dialog
            dialog.reject()
    client = people.client(room.studio, room.uids["Ольга"])
    assert client is not None
    for name, opening in OPENINGS.items():
        if name not in OF_MIRA:
            opened = opening(window._bench, window, client)
            assert isinstance(opened, QDialog)
            opened.open()
            yield name, opened
            opened.reject()


def seen(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What can be read or heard in it now."""
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisible() or each.property("part") == "keys":
            continue
        texts = [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QAbstractButton):
            texts.append(each.text())
        if isinstance(each, QLineEdit):
            texts.append(each.placeholderText())
        if isinstance(each, QComboBox):
            texts += [each.itemText(place) for place in range(each.count())]
        if isinstance(each, QAbstractItemView) and (model := each.model()) is not None:
            rows = [model.index(row, 0) for row in range(min(model.rowCount(), 30))]
            texts += [str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "") for index in rows]
        yield from ((each, text) for text in texts if text)


def data_words(room: Room) -> set[str]:
    """The words of the studio itself, which stay as they are, and its folder."""
    NAMES.update(ENGLISH_WORD.findall(str(room.folder)))
    kept = [*order.templates(room.studio), *order.plan(room.studio), *order.circles(room.studio)]
    texts = " ".join(str(record) for record in kept)
    return set(ENGLISH_WORD.findall(texts)) | NAMES


def test_every_word_of_every_screen_is_translated(elsewhere: Room, qtbot: QtBot, qapp: QApplication) -> None:
    languages.begin(languages.PSEUDO)
    elsewhere.open(qtbot, qapp)
    ours = data_words(elsewhere)
    missed: list[str] = []
    for place, widget in screens(elsewhere):
        settle()
        for each, text in seen(widget):
            plain = re.sub(r"\(?\b((Ctrl|Alt|Shift)\+)+\S+|<[^>]*>|&nbsp;", " ", text)
            if words := [word for word in ENGLISH_WORD.findall(plain) if word not in ours]:
                missed.append(f"{place}, {type(each).__name__}: {text!r} {words}")
    assert not missed, "\n".join(dict.fromkeys(missed))


def test_no_word_is_cut_where_it_grows(elsewhere: Room, qtbot: QtBot, qapp: QApplication) -> None:
    languages.begin(languages.PSEUDO)
    elsewhere.open(qtbot, qapp)
    elsewhere.window.resize(1280, 800)
    cut: list[str] = []
    for place, widget in screens(elsewhere):
        settle()
        for each, text in seen(widget):
            if not isinstance(each, QLabel | QAbstractButton) or text != each.text() or each.toolTip():
                continue
            too_narrow = each.width() + 1 < each.sizeHint().width() and not getattr(each, "wordWrap", bool)()
            if too_narrow or each.height() + 1 < each.minimumSizeHint().height():
                cut.append(f"{place}, {type(each).__name__}: {text!r} {each.size()} {each.sizeHint()}")
    assert not cut, "\n".join(dict.fromkeys(cut))


def settle() -> None:
    """What follows from a count or a column that comes later is laid out."""
    for _ in range(4):
        QApplication.processEvents()


def texts_of(widget: QWidget) -> Sequence[str]:
    return [text for _, text in seen(widget)]


def test_today_is_german(opened: Room, qtbot: QtBot, qapp: QApplication) -> None:
    opened.window.close()
    languages.begin("de")
    opened.open(qtbot, qapp)
    assert "Donnerstag, 14. Mai. Drei Menschen heute, einer nach dem anderen." in opened.texts()[0]
    assert any("Hat vor 3 Tagen Blue Harbour gekauft. Noch kein Dank" in row for row in opened.texts())
    assert "Heute" in opened.window.sidebar.findChildren(QAbstractButton)[1].accessibleName()
    opened.press(qtbot, "L")
    assert any("gespeichert." in text for text in texts_of(opened.window.saying.toast))


def test_days_and_prices_are_written_as_germans_do() -> None:
    languages.begin("de")
    today = date(2026, 5, 14)
    said = speaker()
    assert said.whole_date(today) == "Donnerstag, 14. Mai"
    assert said.whole_date(today, with_year=True) == "Donnerstag, 14. Mai 2026"
    assert said.short_day(today) == "Do 14."
    assert said.month_of(5, 2026) == "Mai 2026"
    assert [said.when(date(2026, 5, day), today) for day in (13, 16, 9)] == ["gestern", "am Samstag", "am 9. Mai"]
    assert [said.ago(date(2026, month, 11), today) for month in (5, 1)] == ["vor 3 Tagen", "im Januar"]
    assert said.clock(time(16, 5)) == "16:05"
    assert said.money(Money.parse("1650.00", "EUR")).replace("\xa0", " ") == "1.650 €"
    assert said.money(Money.parse("1650.50", "GBP")).replace("\xa0", " ") == "1.650,50 GBP"
    assert said.quote("“No hurry.”") == "„No hurry.“"
    assert said.within("Letzter Kontakt") == "Letzter Kontakt"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("setting", "code"), [("en", "en"), ("de", "de"), ("de-AT", "de"), ("xx", "en"), ("qps", "qps"), ("system", "en")]
)
def test_who_speaks_under_a_setting(setting: str, code: str) -> None:
    assert languages.spoken(setting) == code


def test_a_german_line_is_understood_in_the_small_window_of_a_german_app(elsewhere: Room) -> None:
    reading = Reading(elsewhere.desk)
    reading.read("Mit Ольга telefoniert, schicke ihr bis Freitag ein Foto")
    assert [type(each) for each in reading.said.entries] == [SaidNote]
    languages.begin("de")
    reading.read("Mit Ольга telefoniert, schicke ihr bis Freitag ein Foto")
    assert [type(each) for each in reading.said.entries] == [SaidContact, SaidPromise]


def test_a_new_studio_begins_in_the_language_of_the_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "spoken", lambda setting: "de" if setting == languages.SYSTEM else setting)
    studio = _studio((), {}, Paths(tmp_path / "studio"), at_moment(MORNING))
    assert isinstance(studio, Studio)
    with studio:
        assert order.circles(studio)[0].name == "Unsere Leute"


def test_what_can_be_chosen() -> None:
    assert languages.offered() == ["system", "en", "de"]
    assert languages.own_name("de") == "Deutsch"


def leave_loop(qapp: QApplication) -> None:
    """Where no loop ran, the wish to leave it would end those that come later."""
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    def clock() -> Clock:
        return at_moment(MORNING)

    studio = open_studio(tmp_path / "studio", make=True, now=clock().stamp)
    clients.add_client(desk_at(studio, MORNING, clock().stamp), "Bo Aster")
    with studio, Opened(qapp, Scene(studio, Paths(tmp_path / "studio"), clock)) as opened:
        opened.window.show()
        qtbot.waitExposed(opened.window)
        yield opened
    if opened.following is not None:
        leave_loop(qapp)


def appearance(opened: Opened) -> AppearancePage:
    opened.window.go_to(len(PLACES) - 1)
    settings = opened.window.screen_shown
    assert isinstance(settings, SettingsScreen)
    page = settings.show_page("Appearance")
    assert isinstance(page, AppearancePage)
    return page


def test_a_language_that_is_chosen_holds_at_once_and_can_be_taken_back(
    window: Opened, qapp: QApplication, qtbot: QtBot
) -> None:
    choice = next(each for each in appearance(window).findChildren(QComboBox) if each.accessibleName() == "Language")
    choice.setCurrentIndex(choice.findText("Deutsch"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: window.following is not None)
    following = window.following
    assert following is not None
    leave_loop(qapp)
    with Opened(qapp, following) as again:
        again.begin()
        assert isinstance(again.window.screen_shown, SettingsScreen)
        assert any("Aussehen" in text for text in texts_of(again.window))
        assert any("Sprache geändert" in text for text in texts_of(again.window.saying.toast))
        assert again.window._bench.history.undo()
        qtbot.waitUntil(lambda: again.following is not None)
    leave_loop(qapp)
    assert order.settings(following.studio).language == "system"


def test_a_command_is_answered_in_english_by_a_german_window(window: Opened) -> None:
    window._answer(Request(("settings", "language", "de"), str(window.paths.data)))
    languages.begin("de")
    answer = window._answer(Request(("add", "Ana Ruiz"), str(window.paths.data)))
    assert "Ana Ruiz" in answer.out
    refused = window._answer(Request(("show", "Nobody"), str(window.paths.data)))
    assert "Nobody here is called" in refused.err
    assert tr("Save") == "Speichern"

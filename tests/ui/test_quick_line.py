"""A whole line in the small window: what is understood is shown, mended where it is wrong, and saved as one deed."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import attachments, clients
from clientcare.domain.quick.understood import SaidContact, SaidPromise, SaidSale
from clientcare.domain.records import Contact, Feeling, KindWords, Note, Promise, Sale
from clientcare.domain.values import Channel, Direction, Feel
from clientcare.store.reads import people, timeline
from clientcare.ui.quick.window import QuickWindow
from tests.drawn import png
from tests.ui.quick_line import LINE, promised, sold, told
from tests.ui.room import Room

# --- shown and saved --------------------------------------------------------------------------------------------


def test_a_sale_in_one_line_is_shown_and_saved(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Mei for 450 yesterday, delighted")
    assert quick.form.isVisible()
    assert [box.name for box in quick.form.who._boxes if box.isVisible()] == ["Mei Ash"]
    shown = sold(quick)
    assert (shown.title.text(), shown.price.text(), shown.day.text()) == ("Dune", "€ 450", "Yesterday")
    assert quick.form.feelings.feel is Feel.DELIGHTED
    opened.press(qtbot, "Return")
    assert not quick.isVisible()
    assert opened.window.saying.toast._words.text() == "Sale for Mei saved."
    entries = opened.saved("Mei")
    sale = next(entry for entry in entries if isinstance(entry, Sale))
    assert (sale.title, sale.price.amount if sale.price else "", str(sale.sold_on)) == ("Dune", "450.00", "2026-05-13")
    assert any(isinstance(entry, Feeling) and entry.feel is Feel.DELIGHTED for entry in entries)


def test_a_call_and_a_promise_are_one_deed_with_one_undo(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    before = opened.history.stack.count()
    opened.type(qtbot, LINE)
    assert promised(quick).due.text() == "By tomorrow"
    opened.press(qtbot, "Return")
    assert opened.history.stack.count() == before + 1
    assert opened.window.saying.toast._words.text() == "Call and promise for Mei saved."
    opened.history.undo()
    assert not [entry for entry in opened.saved("Mei") if isinstance(entry, Promise)]


def test_a_call_and_a_promise_stand_in_the_file(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, LINE)
    opened.press(qtbot, "Return")
    entries = opened.saved("Mei")
    contact = next(entry for entry in entries if isinstance(entry, Contact))
    promise = next(entry for entry in entries if isinstance(entry, Promise))
    assert (contact.channel, contact.direction, contact.text) == (Channel.CALL, Direction.THEY, "Loves the frame")
    assert (promise.text, promise.due_on) == ("Send care sheet", date(2026, 5, 15))


def test_a_name_alone_still_finds_somebody(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Mei")
    assert quick.found.isVisible()
    assert quick.form.isHidden()
    opened.press(qtbot, "Return")
    assert quick.box.isVisible()
    assert quick.box.name == "Mei Ash"


# --- mended -----------------------------------------------------------------------------------------------------


def test_what_was_understood_can_be_mended_before_it_is_saved(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Mei for 450")
    sold(quick).title.setFocus()
    sold(quick).title.selectAll()
    opened.type(qtbot, "Dune Grass")
    sold(quick).price.setFocus()
    sold(quick).price.selectAll()
    opened.type(qtbot, "500")
    quick.form.feelings.buttons[1].click()
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Mei")
    sale = next(entry for entry in entries if isinstance(entry, Sale))
    assert (sale.title, sale.price.amount if sale.price else "") == ("Dune Grass", "500.00")
    assert any(isinstance(entry, Feeling) and entry.feel is Feel.HAPPY for entry in entries)


def test_what_was_mended_stays_while_the_line_is_typed_on(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Sold Dune to Mei")
    sold(quick).title.setFocus()
    sold(quick).title.selectAll()
    opened.type(qtbot, "Dune Grass")
    quick.field.setFocus()
    quick.field.setCursorPosition(99)
    opened.type(qtbot, " for 450")
    assert (sold(quick).title.text(), sold(quick).price.text()) == ("Dune Grass", "€ 450")
    said = quick.reading.said.entries[0]
    assert isinstance(said, SaidSale)
    assert said.title == "Dune Grass"


def test_a_call_can_be_a_visit_and_ours(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Mei called, loves the frame")
    block = told(quick)
    for choice, keys in ((block.way, "V"), (block.direction, "B")):
        choice.setFocus()
        QTest.keyClicks(choice, keys)
        choice.activated.emit(choice.currentIndex())
    said = quick.reading.said.entries[0]
    assert isinstance(said, SaidContact)
    assert (said.channel, said.direction) == (Channel.VISIT, Direction.BOTH)
    assert block.purpose.isVisible()


def test_words_can_be_a_note_instead(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Mei called, loves the frame")
    told(quick).way.setFocus()
    opened.press(qtbot, "Home")
    told(quick).way.activated.emit(0)
    opened.press(qtbot, "Ctrl+Return")
    note = next(entry for entry in opened.saved("Mei") if isinstance(entry, Note))
    assert note.text == "Loves the frame"


def test_what_was_not_meant_is_left_out(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, LINE)
    promised(quick).drop.click()
    assert QApplication.focusWidget() is not None
    assert not promised(quick).isVisible()
    quick.field.setFocus()
    opened.press(qtbot, "Return")
    assert not [entry for entry in opened.saved("Mei") if isinstance(entry, Promise)]


def test_another_day_is_chosen_for_the_promise(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, LINE)
    block = promised(quick)
    block.due._fill()
    block.due.menu().actions()[1].trigger()
    said = quick.reading.said.entries[1]
    assert isinstance(said, SaidPromise)
    assert said.due_on == date(2026, 5, 21)
    assert block.due.text() == "By 21 May"


def test_it_was_about_somebody_else(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, LINE)
    quick.form.who._boxes[0].other.click()
    assert QApplication.focusWidget() is quick.form.who.asks.field
    opened.type(qtbot, "ingr")
    opened.press(qtbot, "Return")
    assert [person.name for person in quick.reading.said.people] == ["Ingrid Hollow"]
    opened.press(qtbot, "Return")
    assert any(isinstance(entry, Contact) and entry.text == "Loves the frame" for entry in opened.saved("Ingrid"))


# --- asked ------------------------------------------------------------------------------------------------------


def test_a_name_that_fits_two_is_asked_in_place(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.history.do(lambda: clients.add_client(opened.desk(), "Mei Bell"))
    opened.type(qtbot, LINE)
    asks = quick.form.who.asks
    assert asks.isVisible()
    assert asks._question.text() == "Who is meant with “Mei”?"
    assert [line.words for line in asks.found.list.lines] == ["Mei Ash", "Mei Bell"]
    opened.press(qtbot, "Return")
    assert quick.isVisible()
    assert asks.field.hasFocus()
    opened.press(qtbot, "Return")
    assert not asks.isVisible()
    assert quick.field.hasFocus()
    opened.press(qtbot, "Return")
    assert not quick.isVisible()
    assert any(isinstance(entry, Promise) for entry in opened.saved("Mei"))


def test_nobody_of_that_name_is_added_in_the_same_deed(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    before = opened.history.stack.count()
    opened.type(qtbot, "Bo Lind called, happy")
    assert quick.form.who.asks._question.text() == "Nobody here is called Bo Lind. Who is it?"
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Return")
    assert quick.form._new.text() == "Bo Lind is new here and is added too."
    opened.press(qtbot, "Ctrl+Return")
    assert opened.history.stack.count() == before + 1
    with opened.file() as studio:
        ((bo,),) = people.by_name(studio, ["bo lind"]).values()
        assert any(isinstance(entry, Contact) for entry in timeline.timeline(studio, bo))


def test_to_undo_a_line_takes_somebody_new_back_too(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Bo Lind called, happy")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    opened.history.undo()
    with opened.file() as studio:
        assert people.by_name(studio, ["bo lind"]) == {}


def test_a_sale_without_a_title_asks_for_it(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "sold to Mei for 450")
    assert sold(quick)._work_row.wrong == ""
    opened.press(qtbot, "Return")
    assert sold(quick)._work_row.wrong == "What is the work called?"
    assert sold(quick).title.hasFocus()
    opened.type(qtbot, "Dune")
    opened.press(qtbot, "Return")
    assert any(isinstance(entry, Sale) and entry.title == "Dune" for entry in opened.saved("Mei"))


def test_words_that_name_nobody_can_be_a_note(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "asked for a card")
    opened.press(qtbot, "Return")
    assert quick.form.who.asks._question.text() == "Who is it about?"
    assert quick.form.who.asks.field.hasFocus()
    opened.type(qtbot, "mei")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    assert any(isinstance(entry, Note) and entry.text == "Asked for a card" for entry in opened.saved("Mei"))


def test_a_new_name_like_that_of_somebody_known_is_still_a_name(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    opened.type(qtbot, "Mei Xu")
    assert [line.words for line in quick.found.list.lines] == [
        "Add “Mei Xu” as someone new",
        "Keep it as a note about someone",
    ]


def test_what_they_said_is_kept_in_kind_words_by_the_same_deed(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    before = opened.history.stack.count()
    quick.field.setText("Sold Dune to Mei for 450, “It is the walk we took”")
    quick.field.textEdited.emit(quick.field.text())
    assert quick.form.keeps.isVisible()
    quick.form.keeps.setFocus()
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.history.stack.count() == before + 1
    kept = [entry for entry in opened.saved("Mei") if isinstance(entry, KindWords)]
    assert [words.text for words in kept] == ["It is the walk we took"]


def test_whoever_is_meant_is_shown_with_their_photo(opened: Room, quick: QuickWindow, qtbot: QtBot) -> None:
    mei = opened.uids["Mei"]
    opened.history.do(lambda: attachments.set_photo(opened.desk(), mei, png(20, 20)))
    opened.type(qtbot, "Sold Dune to Mei for 450")
    client = people.client(opened.studio, mei)
    assert client is not None
    assert client.photo
    assert quick.form.who._boxes[0].photo == client.photo

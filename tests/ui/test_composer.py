"""What is written down about somebody: seven kinds, what a contact answers, and what else can be said of it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.book import clients, days
from clientcare.domain.calendar import PartialDay
from clientcare.domain.records import Contact, Feeling, KindWords, Note, Promise, Sale
from clientcare.domain.values import Channel, Direction, Feel, Permission, Purpose, SaleKind, Stage
from clientcare.store.reads import care
from clientcare.ui.person.composer import Composer
from clientcare.ui.person.kinds import Kind
from tests.ui.room import Room

TODAY = date(2026, 5, 14)


def on_page(room: Room, qtbot: QtBot, who: str) -> Composer:
    """The composer on the page of that person, with the keyboard in reach."""
    room.press(qtbot, "Ctrl+2")
    room.window.clients.show_client(room.uids[who])
    room.window.clients.view.setFocus(Qt.FocusReason.OtherFocusReason)
    return room.window.clients.page.person.composer


def choose(menu: QMenu, words: str) -> None:
    """As if the menu were opened and that line taken."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().partition("\t")[0] == words).trigger()


def ticks(composer: Composer) -> dict[str, bool]:
    return {tick.text(): tick.isChecked() for tick in composer._ticks._ticks if tick.isVisible()}


def tick(composer: Composer, words: str) -> None:
    next(each for each in composer._ticks._ticks if each.text() == words).click()


def open_keys(room: Room, who: str) -> list[str]:
    """The kinds of what is open for that person in the file."""
    with room.file() as studio:
        return [item.key.partition(":")[0] for item in care.items(studio, room.uids[who], TODAY)]


# --- kinds ------------------------------------------------------------------------------------------------------


def test_seven_keys_choose_seven_kinds(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    for number, kind in enumerate(Kind, start=1):
        opened.press(qtbot, f"Alt+{number}")
        assert composer.written.kind is kind
        assert composer._kinds.buttons[kind].isChecked()
    assert len(Kind) == 7


def test_somebody_with_something_open_is_first_written_to_and_others_are_noted_of(opened: Room, qtbot: QtBot) -> None:
    opened.add("Bo Aster", "2026-05-13")
    composer = on_page(opened, qtbot, "Bo")
    assert composer.written.kind is Kind.NOTE
    composer = on_page(opened, qtbot, "Adaeze")
    assert (composer.written.kind, composer.written.channel) == (Kind.MESSAGE, Channel.EMAIL)
    assert not composer._last.save.isEnabled()


def test_a_message_goes_the_way_they_prefer_or_another(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert composer._ticks._way.text() == "Email"
    choose(composer._ticks._way.choices, "Letter or card")
    opened.type(qtbot, "A card with the harbour.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Adaeze").channel is Channel.LETTER


def test_the_caret_of_a_kind_offers_its_ways(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    button = composer._kinds.buttons[Kind.VISIT]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [action.text() for action in button.choices.actions()] == ["Visit", "Event"]
    button.choices.actions()[1].trigger()
    button.choices.close()
    assert composer.written.channel is Channel.EVENT
    assert QApplication.focusWidget() is composer.field


def test_a_way_they_do_not_want_is_not_offered(opened: Room, qtbot: QtBot) -> None:
    clients.edit_client(opened.desk(), opened.uids["Adaeze"], not_by=(Channel.EMAIL, Channel.MESSAGE))
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert composer.written.channel is Channel.LETTER
    menu = composer._ticks._way.choices
    menu.aboutToShow.emit()
    ways = [action.text() for action in menu.actions() if action.text()]
    assert ways == ["Letter or card", "Social comment", "From you", "From Adaeze", "Both ways"]
    choose(menu, "From Adaeze")
    menu.aboutToShow.emit()
    assert "Email" in [action.text() for action in menu.actions()]


def test_a_gift_of_ours_is_a_contact(opened: Room, qtbot: QtBot) -> None:
    on_page(opened, qtbot, "Ingrid")
    opened.press(qtbot, "Alt+5")
    opened.type(qtbot, "A small print.")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Ingrid")
    assert (contact.channel, contact.direction) == (Channel.GIFT, Direction.WE)


# --- ticks ------------------------------------------------------------------------------------------------------


def test_what_is_open_stands_below_and_words_tick_it(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    assert not composer._ticks._purpose.isVisible()
    opened.type(qtbot, "Thank you.")
    assert ticks(composer) == {"Thanks for Blue Harbour": True}
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.purpose, contact.answers, contact.not_answers) == (Purpose.THANKS, (), ())


def test_a_tick_taken_back_stays_open(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    opened.type(qtbot, "Thank you for the lift.")
    tick(composer, "Thanks for Blue Harbour")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    opened.type(qtbot, " Thank you again.")
    assert ticks(composer) == {"Thanks for Blue Harbour": False}
    opened.press(qtbot, "Ctrl+Return")
    assert open_keys(opened, "Adaeze") == ["thanks"]


def test_a_tick_set_by_hand_is_answered_whatever_the_words(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    tick(composer, "Thanks for Blue Harbour")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Adaeze")
    assert (contact.text, contact.purpose) == ("", Purpose.THANKS)


def test_a_promise_is_kept_and_told_in_one_step(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Ingrid")
    opened.press(qtbot, "Alt+2")
    assert ticks(composer) == {"Promise kept: send framing advice": False}
    opened.type(qtbot, "Gave her the framing advice.")
    assert ticks(composer) == {"Promise kept: send framing advice": True}
    opened.press(qtbot, "Ctrl+Return")
    assert not opened.waits("Ingrid")
    opened.press(qtbot, "Ctrl+Z")
    assert opened.waits("Ingrid")


def test_with_nothing_open_one_says_what_it_was_for(opened: Room, qtbot: QtBot) -> None:
    opened.add("Bo Aster", "2026-05-13")
    composer = on_page(opened, qtbot, "Bo")
    opened.press(qtbot, "Alt+3")
    assert composer._ticks._purpose.isVisible()
    choose(composer._ticks._purpose.choices, "About paperwork")
    opened.type(qtbot, "Sent the certificate.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Bo").purpose is Purpose.PAPERWORK


def test_an_invoice_is_taken_for_paperwork_and_says_so(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+3")
    assert ticks(composer) == {"Check in": True}
    opened.type(qtbot, "The invoice for the frame.")
    assert ticks(composer) == {"Check in": False}
    assert composer._ticks._purpose.text() == "About paperwork"
    opened.press(qtbot, "Ctrl+Return")
    assert open_keys(opened, "Mei") == ["check_in"]


def test_a_tick_that_is_answered_elsewhere_goes(opened: Room, qtbot: QtBot) -> None:
    from clientcare.book import contacts

    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+3")
    opened.type(qtbot, "By the way")
    adaeze = opened.uids["Adaeze"]
    opened.history.did(contacts.log_contact(opened.desk(), [adaeze], purpose=Purpose.THANKS))
    assert ticks(composer) == {}
    assert composer.written.text == "By the way"


# --- who, when, how long ----------------------------------------------------------------------------------------


def test_somebody_not_reached_is_tried_again_in_three_days(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._ticks._not_reached.click()
    assert ticks(composer) == {}
    assert not composer._last.feelings.isVisible()
    assert composer._ticks._again.text() == "Try again: 17 May"
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Call to Mei saved. Try again on Sunday."
    assert [item.snoozed_until for item in care.items(opened.studio, opened.uids["Mei"], TODAY)] == [date(2026, 5, 17)]
    contact = opened.saved_contact("Mei")
    assert (contact.no_answer, contact.direction, contact.next_on) == (True, Direction.WE, date(2026, 5, 17))


def test_somebody_not_reached_need_not_be_tried_again(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._ticks._not_reached.click()
    choose(composer._ticks._again.menu(), "Not again by itself")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Mei").next_on is None


def test_what_they_wrote_may_need_a_reply(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+3")
    assert not composer._ticks._needs_reply.isVisible()
    choose(composer._ticks._way.choices, "From Mei")
    assert composer._ticks._way.text() == "Message from Mei"
    assert composer.field.placeholderText() == "What did Mei write?"
    composer._ticks._needs_reply.click()
    opened.type(qtbot, "Could you send a photo?")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Mei")
    assert (contact.direction, contact.needs_reply) == (Direction.THEY, True)


def test_it_may_have_been_yesterday_and_is_no_later_than_tomorrow(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+4")
    assert composer._last._day.text() == "Today"
    choose(composer._last._day.menu(), "Yesterday")
    assert composer._last._day.latest == date(2026, 5, 15)
    opened.type(qtbot, "Tea.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.saved_contact("Mei").on == date(2026, 5, 13)


def test_minutes_and_the_next_check_in_are_a_click_away(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    composer._last._more.click()
    assert composer._more is not None
    assert QApplication.focusWidget() is composer._more._minutes
    opened.type(qtbot, "25")
    choose(composer._more._next.menu(), "In a month")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Mei")
    assert (contact.minutes, contact.next_on) == (25, date(2026, 6, 14))


def test_tab_goes_from_top_to_bottom_whatever_was_made_later(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Adaeze")
    opened.press(qtbot, "Alt+6")
    composer._last._more.click()
    opened.press(qtbot, "Alt+2")
    composer.field.setFocus(Qt.FocusReason.TabFocusReason)
    met = [QApplication.focusWidget()]
    while met[-1] is not composer._last.feelings.buttons[0] and len(met) < 20:
        opened.press(qtbot, "Tab")
        met.append(QApplication.focusWidget())
    row, more = composer._ticks, composer._more
    assert more is not None
    chosen = [row._way, row._not_reached, *row._ticks, row._purpose, more._minutes, more._next, more.people.field]
    assert met == [composer.field, *chosen, composer._last.feelings.buttons[0]]


def test_an_entry_is_of_all_who_were_there(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+4")
    opened.type(qtbot, "The opening.")
    composer._last._more.click()
    assert composer._more is not None
    composer._more.people.field.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "ada")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "ing")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Ctrl+Return")
    contact = opened.saved_contact("Ingrid")
    assert contact.clients == tuple(opened.uids[who] for who in ("Mei", "Adaeze", "Ingrid"))


# --- sales, promises, kind words --------------------------------------------------------------------------------


def test_a_sale_is_written_down_with_its_price(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "currency", "EUR")
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    sale = composer._sale
    assert sale is not None
    assert QApplication.focusWidget() is sale.title
    assert not composer._last.save.isEnabled()
    opened.type(qtbot, "Low Tide")
    sale._kind.setCurrentIndex(1)
    sale._kind.activated.emit(1)
    sale._price.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "1,150.50")
    sale._handed_over.click()
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Sale to Mei saved."
    found = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert (found.title, found.sale_kind, found.handed_over) == ("Low Tide", SaleKind.EDITION, True)
    assert str(found.price) == "1150.50 EUR"
    assert (found.stage, found.delivered_on) == (Stage.DELIVERED, PartialDay.of(TODAY))


def test_a_wrong_price_is_said_below_it_and_nothing_is_lost(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    opened.type(qtbot, "Low Tide")
    sale = composer._sale
    assert sale is not None
    sale._price.setFocus(Qt.FocusReason.TabFocusReason)
    opened.type(qtbot, "cheap")
    opened.press(qtbot, "Ctrl+Return")
    assert sale._price_row.wrong == "A price is a number, such as 450 or 1,650.50."
    assert QApplication.focusWidget() is sale._price
    sale._price.selectAll()
    opened.type(qtbot, "450")
    assert sale._price_row.wrong == "Say which currency it is, such as 450 EUR."
    opened.type(qtbot, " eur")
    assert sale._price_row.wrong == ""
    opened.press(qtbot, "Ctrl+Return")
    found = next(entry for entry in opened.saved("Mei") if isinstance(entry, Sale))
    assert str(found.price) == "450.00 EUR"


def test_a_promise_is_due_in_a_week_unless_another_day_is_chosen(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+7")
    assert composer._last._due.text() == "By 21 May"
    choose(composer._last._due.menu(), "In two weeks")
    opened.type(qtbot, "send the care sheet")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Promise to Mei saved."
    promise = next(entry for entry in opened.saved("Mei") if isinstance(entry, Promise))
    assert (promise.text, promise.due_on) == ("send the care sheet", date(2026, 5, 28))


def test_what_was_quoted_is_kept_as_kind_words_in_the_same_step(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+2")
    assert not composer._ticks._keeps.isVisible()
    opened.type(qtbot, 'She said "it glows at night" twice.')
    assert composer._ticks._keeps.isVisible()
    composer._ticks._keeps.click()
    opened.press(qtbot, "Ctrl+Return")
    opened.press(qtbot, "Ctrl+Z")
    opened.press(qtbot, "Ctrl+Shift+Z")
    entries = opened.saved("Mei")
    words = [(entry.text, entry.permission) for entry in entries if isinstance(entry, KindWords)]
    assert words == [("it glows at night", Permission.NOT_ASKED)]
    assert sum(isinstance(entry, Contact) for entry in entries) == 2


# --- what is begun ----------------------------------------------------------------------------------------------


def test_a_sale_that_was_begun_waits_for_ones_return(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+6")
    opened.type(qtbot, "Low Tide")
    on_page(opened, qtbot, "Ingrid")
    assert composer._sale is not None
    assert not composer._sale.isVisible()
    on_page(opened, qtbot, "Mei")
    assert (composer.written.kind, composer._sale.title.text()) == (Kind.SALE, "Low Tide")


def test_all_that_was_typed_stays_when_it_cannot_be_saved(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+7")
    opened.type(qtbot, "send the care sheet")
    choose(composer._last._due.menu(), "Tomorrow")
    before = composer.written
    opened.studio.connection.execute("PRAGMA query_only = on")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.banner.isVisible()
    assert composer.written == before
    opened.studio.connection.execute("PRAGMA query_only = off")


def test_save_has_the_accent_while_there_is_something_to_save(opened: Room, qtbot: QtBot) -> None:
    composer = on_page(opened, qtbot, "Mei")
    save, write = composer._last.save, opened.window.clients.page.head.write
    assert (save.property("kind"), write.property("kind")) == ("default", "primary")
    opened.press(qtbot, "Alt+1")
    opened.type(qtbot, "x")
    assert (save.property("kind"), write.property("kind")) == ("primary", "default")
    opened.press(qtbot, "Backspace")
    assert (save.property("kind"), write.property("kind")) == ("default", "primary")


@pytest.mark.parametrize(("key", "feel"), [("Right", Feel.HAPPY), ("Left", Feel.UNHAPPY)])
def test_arrows_move_among_the_feelings(opened: Room, qtbot: QtBot, key: str, feel: Feel) -> None:
    composer = on_page(opened, qtbot, "Mei")
    opened.press(qtbot, "Alt+1")
    opened.type(qtbot, "Met at the market.")
    composer._last.feelings.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, key)
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Mei")
    assert [entry.feel for entry in entries if isinstance(entry, Feeling)] == [feel]
    assert [entry.text for entry in entries if isinstance(entry, Note)] == ["Met at the market."]


def test_a_feeling_given_with_it_is_shown_again_when_words_are_added(opened: Room, qtbot: QtBot) -> None:
    contact = opened.log("Mei", "", "2026-05-14", feeling=Feel.DELIGHTED)
    composer = on_page(opened, qtbot, "Mei")
    opened.window.clients.page.person.add_words(contact)
    assert composer.written.feel is Feel.DELIGHTED
    opened.type(qtbot, "It glows.")
    opened.press(qtbot, "Ctrl+Return")
    entries = opened.saved("Mei")
    assert next(entry.text for entry in entries if isinstance(entry, Contact)) == "It glows."
    assert [entry.feel for entry in entries if isinstance(entry, Feeling)] == [Feel.DELIGHTED]

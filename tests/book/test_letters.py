"""Letters on their way: what is drafted, what becomes of it when it went, and to whom the same words went."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.book import contacts, items, letters, promises, reminders, templates
from clientcare.book.drafting import draft_about, draft_letter, went_to_others
from clientcare.domain.calendar import PartialDay
from clientcare.domain.care.items import Item
from clientcare.domain.change import Deed
from clientcare.domain.errors import CareError
from clientcare.domain.letters import Hint, mail_address, ways_to_write
from clientcare.domain.records import Contact, Promise, Reach
from clientcare.domain.values import Channel, Kind, Purpose, Wish
from clientcare.store.reads import timeline
from tests.book.studios import TODAY, Book, only

YESTERDAY = PartialDay.of(TODAY - timedelta(days=1))
SAME = "Thank you for giving Blue Harbour a home. It makes me happy to think of it there."


def item(book: Book, key: str) -> Item:
    return items.named_now(book.desk, key)


@pytest.fixture
def thanks(book: Book) -> Item:
    book.add("Ana Ruiz", next_time="Ask about the cat")
    return item(book, f"thanks:{book.sell('ana', day=YESTERDAY)}")


def finish(book: Book, about: Item | None, purpose: Purpose, who: str = "ana"):
    way = Channel.EMAIL
    return letters.finish_letter(book.desk, book.people[who], about, text="Dear", channel=way, purpose=purpose)


def test_a_letter_that_went_is_a_contact_answers_its_reason_and_leaves_no_draft(book: Book, thanks: Item) -> None:
    ana = book.people["ana"]
    letters.keep_draft(book.desk, ana, [thanks.key], text="Dear Ana, begun")
    letters.keep_draft(book.desk, ana, text="Another one")
    change = finish(book, thanks, Purpose.THANKS)
    contact = only(change, Contact)
    assert (change.deed, change.main) == (Deed.LOG_CONTACT, contact.uid)
    assert (contact.text, contact.channel, contact.purpose) == ("Dear", Channel.EMAIL, Purpose.THANKS)
    assert thanks.key not in book.open_keys("ana")
    assert book.client(ana).next_time == ""
    assert [draft.text for draft in timeline.drafts_of(book.studio, ana)] == ["Another one"]


def test_a_letter_about_a_promise_keeps_it(book: Book) -> None:
    ana = book.add("Ana")
    key = f"promise:{promises.make_promise(book.desk, [ana], 'Send it', due_on=TODAY).main}"
    change = finish(book, item(book, key), Purpose.HELP)
    assert only(change, Contact).answers == (key,)
    assert book.open_keys("ana") == []
    assert isinstance(book.record(key.partition(":")[2]), Promise)


def test_a_letter_about_a_reminder_does_it(book: Book) -> None:
    ana = book.add("Ana")
    uid = reminders.add_reminder(book.desk, "Ask Ana", TODAY, client=ana).main
    finish(book, item(book, f"reminder:{uid}:{TODAY}"), Purpose.CHECK_IN)
    assert book.open_keys("ana") == []


def test_a_promotion_stays_one_whatever_it_was_written_about(book: Book, thanks: Item) -> None:
    assert letters.purpose_of("promotion", thanks) is Purpose.PROMOTION
    finish(book, thanks, Purpose.PROMOTION)
    assert thanks.key in book.open_keys("ana")


def test_a_letter_for_no_reason_is_for_what_it_says(thanks: Item) -> None:
    assert thanks.kind is Kind.THANKS
    assert letters.purpose_of("check_in", thanks) is Purpose.THANKS
    assert letters.purpose_of("kind_words", None) is Purpose.THANKS
    assert letters.purpose_of("my own", None) is Purpose.CHECK_IN


def test_the_same_words_are_counted_whatever_name_they_greet(book: Book) -> None:
    ana = book.add("Ana Ruiz")
    for name in ("Ben", "Cleo", "Dan", "Eva"):
        uid = book.add(f"{name} Aster")
        contacts.log_contact(book.desk, [uid], text=f"Dear {name},\n\n{SAME}")
    book.add("Fay Aster")
    contacts.log_contact(book.desk, [book.people["fay"]], text=f"Dear Fay,\n\n{SAME} You laughed.")
    contacts.log_contact(book.on(date(2025, 1, 1)), [book.people["fay"]], text=f"Dear Fay,\n\n{SAME}")
    assert went_to_others(book.desk, ana, f"Dear Ana,\n\n{SAME}") == 4
    assert went_to_others(book.desk, ana, f"Dear Ana,\n\n{SAME} I saw it.") == 0
    assert went_to_others(book.desk, ana, "Thank you.") == 0


def test_the_hint_of_the_same_words_reads_the_letter_without_its_open_line(book: Book) -> None:
    text = f"Dear {{greeting}},\n\n{SAME}\n\n{{line: a word}}"
    templates.add_template(book.desk, "Mine", purpose="check_in", text=text)
    ana = book.add("Ana Ruiz")
    for name in ("Ben", "Cleo", "Dan", "Eva"):
        contacts.log_contact(book.desk, [book.add(f"{name} Aster")], text=f"Dear {name},\n\n{SAME}")
    assert Hint.SAME_WORDS in draft_letter(book.desk, ana, template="Mine").hints
    assert Hint.SAME_WORDS not in draft_about(book.desk, book.client(ana), None, template="Mine").hints


def test_somebody_sent_is_named_as_they_are_called(book: Book) -> None:
    ana = book.add("Ana Ruiz")
    book.add("Rosa Bell", given="Rosa", referred_by=ana)
    draft = draft_letter(book.later(1), ana)
    assert draft.subject.text == "You sent Rosa my way"


def test_ways_to_write_begin_with_the_preferred_and_leave_out_what_is_not_wanted(book: Book) -> None:
    def ways(**fields: object) -> tuple[Channel, ...]:
        return ways_to_write(book.client(book.add("Ana Ruiz", **fields)))

    mail, message, post = Channel.EMAIL, Channel.MESSAGE, Channel.LETTER
    address = (Reach("ana@ruiz.example"),)
    assert ways() == (message, mail, post)
    assert ways(emails=address) == (mail, message, post)
    assert ways(channel=post, emails=address) == (post, mail, message)
    assert ways(channel=Channel.CALL) == (message, mail, post)
    assert ways(channel=mail, not_by=(mail,)) == (message, post)
    assert ways(not_by=(mail, message, post)) == ()


def test_mail_goes_to_the_preferred_address_that_works(book: Book) -> None:
    def address(**fields: object) -> str:
        return mail_address(book.client(book.add("Ana Ruiz", **fields)))

    dead, first = Reach("old@ruiz.example", dead=True, preferred=True), Reach("a@ruiz.example")
    assert address() == ""
    assert address(emails=(dead,)) == ""
    assert address(emails=(dead, first)) == "a@ruiz.example"
    assert address(emails=(first, Reach("b@ruiz.example", preferred=True))) == "b@ruiz.example"
    assert address(emails=(first,), not_by=(Channel.EMAIL,)) == ""


def test_nothing_is_drafted_for_somebody_left_in_peace(book: Book) -> None:
    ana = book.client(book.add("Ana Ruiz", wish=Wish.QUIET))
    with pytest.raises(CareError, match="left_in_peace"):
        draft_about(book.desk, ana, None)

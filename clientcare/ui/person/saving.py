"""What is begun about whom and not saved yet, and the deed of what stands in the composer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from clientcare.book import cards, contacts, feelings, kind_words, notes, promises, sales
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.calendar import PartialDay
from clientcare.domain.care.items import Item
from clientcare.domain.care.ticks import Ticks
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Client, Contact
from clientcare.domain.values import Direction, EntryKind
from clientcare.store.reads import care, timeline
from clientcare.ui.bench import Bench
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.person.begun import BegunTexts
from clientcare.ui.person.composer import Composer
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Written, start

PAUSE = 1000
"""Milliseconds after the last key before what is written is kept."""


class Saving:
    """Fills the composer for one client after the other. What was begun about each is kept, also when the app ends."""

    def __init__(self, bench: Bench, composer: Composer) -> None:
        self._bench = bench
        self._composer = composer
        self._client: Client | None = None
        self._items: list[Item] = []
        self._brought: Sequence[Item] = ()
        self._mended = ""
        self._begun = BegunTexts(bench)
        self._kept = Written()
        self._pause = FreeTimer(bench.desk, composer, PAUSE)
        self._pause.free.connect(self.keep)
        composer.changed.connect(self._wait)

    def show_client(self, client: Client, brought: Sequence[Item] = ()) -> None:
        """The composer is about this client, whom those items brought here. What is being written stays."""
        fresh = self._client is None or self._client.uid != client.uid
        if fresh:
            self.leave()
        desk = self._bench.desk()
        self._items = care.items(desk.studio, client.uid, desk.today, desk.wall)
        here = {item.key for item in self._items}
        self._client, self._brought = client, [item for item in brought if item.key in here]
        if fresh:
            self._begin(self._begun.about(client.uid))
        elif self._mended:
            pass  # it is about what was there before
        elif not self._composer.written.says_something:
            self._begin(None)
        elif self._composer.written == self._kept and self._begun.about(client.uid) is None:
            self._begin(None)  # it was saved elsewhere
        else:
            self._composer.renew(client, self._items)

    def leave(self) -> None:
        """Nobody is shown; what was begun is kept."""
        self.keep()
        self._client, self._mended = None, ""

    def _wait(self, something: bool) -> None:
        if something and self._composer.isVisible():  # what is hidden is kept already
            self._pause.start()

    def keep(self) -> None:
        """Keeps what is being written, if it is not kept already."""
        self._pause.stop()
        written = self._composer.written
        if self._client is not None and not self._mended and written != self._kept:
            self._begun.keep(self._client.uid, written)
            self._kept = written

    def mend(self, uid: str) -> bool:
        """Begins to say more about a contact of the shown client; False where there is none."""
        desk = self._bench.desk()
        found = timeline.record(desk.studio, uid)
        if not isinstance(found, Contact) or self._client is None:
            return False
        self._mended = uid
        given = feelings.given_with(desk, found)
        written = Written.about(found, given.feel if given is not None else None)
        self._composer.begin(self._client, written, ())
        return True

    def save(self) -> bool:
        """Does the deed and begins anew; False where it could not be saved, and then what was typed stays."""
        client = self._client
        if client is None or self._bench.history.do(self._deed) is None:
            return False
        self._begun.keep(client.uid, Written())
        if self._client is not None and self._client.uid == client.uid:  # the deed may have led on to another
            self._mended = ""
            self._begin(None)
        return True

    def _begin(self, begun: Written | None) -> None:
        assert self._client is not None
        fresh = start(self._client, self._items, self._brought, cards.channel_for(self._client))
        self._composer.begin(self._client, fresh, self._items, begun)
        self._kept = self._composer.written

    def _deed(self) -> Change:
        assert self._client is not None
        desk, composer = self._bench.desk(), self._composer
        written, heard = composer.written, composer.heard
        if self._mended and written.kind.is_contact:
            return contacts.edit_contact(desk, self._mended, **_of_contact(desk, written, heard))
        return deed_of(desk, self._client.uid, written, heard, composer.currency)


def deed_of(desk: Desk, client: str, written: Written, heard: Ticks, currency: str | None) -> Change:
    """Writes down what stands in the composer, of this client and of all others named with them; with it what was
    quoted, where that is to be kept.

    CareError as the deeds of `book`; ValueError for a price that cannot be read.
    """
    people = [client, *written.others]

    def entry() -> Change:
        return _entry(desk, people, written, heard, currency)

    if not (written.keeps_words and written.quotes):
        return entry()
    on, known = written.day(desk.today), _kept_words(desk, client)
    kept = [_keeper(desk, people[:1], quote, on) for quote in written.quotes if quote not in known]
    deed = {Kind.NOTE: Deed.WRITE_NOTE, Kind.SALE: Deed.ADD_SALE}.get(written.kind, Deed.LOG_CONTACT)
    return together(desk, deed, [*kept, entry])


def _entry(desk: Desk, people: Sequence[str], written: Written, heard: Ticks, currency: str | None) -> Change:
    text = written.text.strip()
    if written.kind is Kind.NOTE:
        return notes.write_note(desk, people, text, on=written.day(desk.today), feeling=written.feel)
    if written.kind is Kind.PROMISE:
        return promises.make_promise(desk, people, text, due_on=written.due(desk.today))
    if written.kind is Kind.SALE:
        return _sale(desk, people, written, currency)
    return contacts.log_contact(desk, people, **_of_contact(desk, written, heard))


def _of_contact(desk: Desk, written: Written, heard: Ticks) -> dict[str, Any]:
    """The fields of `log_contact`. Somebody not reached was tried by us, and perhaps will be again."""
    touch = written.touch
    fields: dict[str, Any] = {
        "text": written.text.strip(),
        "on": written.day(desk.today),
        "channel": touch.channel,
    }
    if written.not_reached:
        return fields | {"direction": Direction.WE, "no_answer": True, "next_on": written.again_on(desk.today)}
    return fields | {
        "direction": touch.goes,
        "purpose": heard.purpose,
        "minutes": touch.minutes,
        "needs_reply": touch.needs_reply and touch.may_need_reply,
        "next_on": touch.next_on if heard.purpose.is_care else None,
        "answers": heard.answers,
        "not_answers": heard.not_answers,
        "feeling": written.feel,
    }


def _sale(desk: Desk, people: Sequence[str], written: Written, currency: str | None) -> Change:
    from clientcare.ui.person.composer_sale import price_of

    sold = written.sold
    fields: dict[str, Any] = {"day": PartialDay.of(written.on)} if written.on is not None else {}
    fields |= {
        "text": written.text.strip(),
        "what": sold.what.strip(),
        "where": sold.where.strip(),
        "sale_kind": sold.sale_kind,
        "stage": sold.stage,
        "price": price_of(sold, currency),
        "handed_over": sold.handed_over,
        "feeling": written.feel,
    }
    if not sold.picture:
        return sales.add_sale(desk, people, sold.title, **fields)
    return _pictured(desk, Path(sold.picture), lambda: sales.add_sale(desk, people, sold.title, **fields))


def _pictured(desk: Desk, file: Path, sell: Callable[[], Change]) -> Change:
    """The sale with its picture, as one deed. CareError where that is no longer there, and then nothing is saved."""
    from clientcare.book import attachments
    from clientcare.ui.pictures.reading import LONGEST_PICTURE, file_taken_in

    taken = file_taken_in(file, LONGEST_PICTURE)
    sold: list[Change] = []

    def added() -> Change:
        sold.append(sell())
        return sold[0]

    def pictured() -> Change:
        return attachments.set_picture(desk, sold[0].main, taken.content, taken.name)

    return together(desk, Deed.ADD_SALE, [added, pictured])


def _kept_words(desk: Desk, client: str) -> set[str]:
    """What that person said that is kept already, perhaps from this very text (Ctrl+Shift+K)."""
    uids = timeline.entry_ids(desk.studio, client, [EntryKind.KIND_WORDS])
    return {entry.text for entry in timeline.entries(desk.studio, uids)}


def _keeper(desk: Desk, people: Sequence[str], quote: str, on: date) -> Callable[[], Change]:
    return lambda: kind_words.keep_kind_words(desk, people, quote, on=on)

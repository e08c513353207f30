"""What is begun about whom and not saved yet, and the deed of what stands in the composer."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.book import cards, contacts, notes
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change
from clientcare.domain.records import Client, Contact
from clientcare.domain.values import Purpose
from clientcare.store.reads import timeline
from clientcare.ui.bench import Bench
from clientcare.ui.person.composer import Composer, Written
from clientcare.words.window.names import called


class Saving:
    """Fills the composer for one client after the other. What was begun about each is kept while the window is open."""

    def __init__(self, bench: Bench, composer: Composer) -> None:
        self._bench = bench
        self._composer = composer
        self._client: Client | None = None
        self._brought: Sequence[Item] = ()
        self._mended = ""
        self._begun: dict[str, Written] = {}

    def show_client(self, client: Client, brought: Sequence[Item] = ()) -> None:
        """The composer is about this client, whom those items brought here. What is being written stays."""
        fresh = self._client is None or self._client.uid != client.uid
        if fresh:
            self.leave()
        self._client, self._brought = client, brought
        if fresh or not self._composer.written.says_something:
            self._composer.begin(called(client), self._begun.get(client.uid) or self._start())

    def leave(self) -> None:
        """Nobody is shown; what was begun is kept."""
        written = self._composer.written
        if self._client is not None and not self._mended and written.says_something:
            self._begun[self._client.uid] = written
        self._client, self._mended = None, ""

    def mend(self, uid: str) -> bool:
        """Begins to say more about a contact of the shown client; False where there is none."""
        found = timeline.record(self._bench.desk().studio, uid)
        if not isinstance(found, Contact) or self._client is None:
            return False
        self._mended = uid
        self._composer.begin(called(self._client), Written(found.text, found.channel, found.purpose))
        return True

    def save(self) -> bool:
        """Does the deed and begins anew; False where it could not be saved, and then what was typed stays."""
        if self._client is None or self._bench.history.do(self._deed) is None:
            return False
        self._begun.pop(self._client.uid, None)
        self._mended = ""
        self._composer.begin(called(self._client), self._start())
        return True

    def _deed(self) -> Change:
        assert self._client is not None
        desk, written, people = self._bench.desk(), self._composer.written, [self._client.uid]
        if self._mended and written.channel is not None:
            return contacts.edit_contact(
                desk,
                self._mended,
                text=written.text,
                channel=written.channel,
                purpose=written.purpose,
                feeling=written.feel,
            )
        if written.channel is None:
            return notes.write_note(desk, people, written.text, feeling=written.feel)
        return contacts.log_contact(
            desk,
            people,
            text=written.text,
            channel=written.channel,
            purpose=written.purpose,
            feeling=written.feel,
            answers=self._answers(written.purpose),
        )

    def _answers(self, purpose: Purpose) -> tuple[str, ...]:
        """The key that has to be named, where the contact is for what brought them here."""
        if self._brought and cards.purpose_for(self._brought[0].kind) is purpose:
            return cards.answers_of(self._brought[0])
        return ()

    def _start(self) -> Written:
        """What the composer begins with: a contact for what is open, else a note."""
        if not self._brought or self._client is None:
            return Written()
        return Written(channel=cards.channel_for(self._client), purpose=cards.purpose_for(self._brought[0].kind))

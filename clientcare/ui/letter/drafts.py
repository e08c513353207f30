"""Keeps what is written of letters: in the studio, and what could not be saved in memory until it can."""

from __future__ import annotations

from clientcare.book.letters import drop_drafts, keep_draft
from clientcare.domain.change import Change
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.letter.sheet import Sheet, Written

About = tuple[str, tuple[str, ...]]


class Drafts:
    """One draft a person and reason. What is as it began is no draft."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._kept: Written | None = None
        self._unsaved: dict[About, Written] = {}

    def begin(self, sheet: Sheet) -> None:
        """That letter is in hand."""
        self._kept = sheet.draft

    def unsaved(self, about: About) -> Written | None:
        """What was written about that and could not be saved."""
        return self._unsaved.get(about)

    def keep(self, sheet: Sheet, written: Written) -> None:
        """Saves what is written now, if it is not saved; a letter as it began takes its draft away."""
        wanted = written if written != sheet.fresh else None
        if wanted == self._kept or not self._is_here(sheet.client.uid):
            return
        if self._bench.history.keep(lambda: self._save(sheet, wanted)):
            self._kept = wanted
            self._unsaved.pop(sheet.about, None)
        else:
            self._unsaved[sheet.about] = written

    def _save(self, sheet: Sheet, wanted: Written | None) -> Change:
        desk, uid = self._bench.desk(), sheet.client.uid
        if wanted is None:
            return drop_drafts(desk, uid, sheet.keys)
        return keep_draft(desk, uid, sheet.keys, subject=wanted.subject, text=wanted.text, template=wanted.template)

    def _is_here(self, uid: str) -> bool:
        client = people.client(self._bench.desk().studio, uid)
        return client is not None and client.deleted_on is None

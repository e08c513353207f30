"""`quick`: one line as it comes, shown as it was understood, and saved once that is wished."""

from __future__ import annotations

import os

from clientcare.book import quick_note
from clientcare.cli.language import spoken
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import quick as shapes
from clientcare.cli.shapes.entries import Told
from clientcare.domain.records import Feeling
from clientcare.store.reads import order


def quick(call: Call) -> Answer:
    language = spoken(order.settings(call.desk.studio).language, os.environ)
    said = quick_note.understand(call.desk, call.given["LINE"], language)
    names = {person.uid: person.name for person in said.people}
    entries = [Told(entry, names, felt) for entry, felt in quick_note.drafts(call.desk, said)]
    change = call.did(quick_note.save_line(call.desk, said)) if "yes" in call.given else None
    uids = quick_note.written(change) if change is not None else []
    questions = quick_note.open_questions(said)
    return Answer(
        lambda: shapes.quick(said, entries, uids),
        lambda: pages.understood(map(_with_feeling, entries), questions, saved=bool(uids)),
        change.main if change is not None else "",
    )


def _with_feeling(told: Told) -> Told:
    """A feeling says for people which one it is."""
    return Told(told.entry, told.names, told.entry.feel) if isinstance(told.entry, Feeling) else told

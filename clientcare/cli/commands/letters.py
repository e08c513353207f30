"""`letter`: the draft of a letter, which the artist finishes and sends."""

from __future__ import annotations

from clientcare.book.drafting import draft_letter
from clientcare.cli.commands.common import person
from clientcare.cli.pages import letters as pages
from clientcare.cli.run import Answer, Call
from clientcare.words.letters import hint


def letter(call: Call) -> Answer:
    given = call.given
    draft = draft_letter(
        call.desk,
        person(call, given["CLIENT"]),
        key=given.get("for"),
        template=given.get("template"),
        language=given.get("language"),
    )
    return Answer(
        lambda: {
            "subject": draft.subject.text,
            "text": draft.text.text,
            "gaps": list(draft.gaps),
            "hints": [hint(each) for each in draft.hints],
        },
        lambda: pages.letter(draft),
    )

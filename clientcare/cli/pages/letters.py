"""The draft of a letter, for people."""

from __future__ import annotations

from clientcare.cli.pages.lines import page
from clientcare.domain.letters import Letter
from clientcare.words.letters import hint, left_to_write


def letter(draft: Letter) -> str:
    """Subject and text as they are to be copied, then what is left to write, and gentle hints."""
    notes = [f"({left_to_write(len(draft.gaps))}.)", *(f"({hint(each)})" for each in draft.hints)]
    return page([draft.subject.text, "", *draft.text.text.splitlines(), "", *notes])

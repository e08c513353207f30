"""`digest`: what would be told now, and `--tell` marks it told."""

from __future__ import annotations

from clientcare.book import telling
from clientcare.cli.pages.lines import page
from clientcare.cli.run import Answer, Call


def digest(call: Call) -> Answer:
    found = telling.due(call.desk)
    if found is None or found.is_empty:
        return Answer(lambda: None, lambda: page(["Nothing is to be told now."]))
    told, said = telling.news(call.desk, found)
    if "tell" in call.given:
        telling.tell(call.desk, told)
    return Answer(
        lambda: {"title": said.title, "text": said.text, "keys": list(told.keys)},
        lambda: page([said.title, said.text]),
    )

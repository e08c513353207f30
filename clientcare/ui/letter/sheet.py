"""A letter as it is read from the studio: begun for the artist, or their own draft of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientcare.book.desk import Desk
from clientcare.book.drafting import draft_about
from clientcare.book.letters import purpose_of
from clientcare.domain.care.items import Item
from clientcare.domain.errors import CareError
from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.letters import PROMOTION, Hint, Letter, allows_promotion, ways_to_write
from clientcare.domain.open_lines import Filled, find_gaps
from clientcare.domain.records import Client
from clientcare.domain.values import Purpose
from clientcare.store.reads import order, people, timeline

_BRACKETS = re.compile(r"\[([^\[\]\n]+)\]")


class Written(Frozen):
    """What the artist has of a letter: the name of the starting letter, subject and text, open lines in brackets."""

    template: str
    subject: str
    text: str


class Sheet(Frozen):
    """`template` is the name of the starting letter; `fresh` the letter as it begins by itself; `draft` what was kept
    of it, None where nothing was."""

    client: Client
    item: Item | None
    purpose: Purpose
    template: str
    subject: Filled
    text: Filled
    fresh: Written
    draft: Written | None
    hints: tuple[Hint, ...]
    work: str

    @property
    def written(self) -> Written:
        return Written(self.template, self.subject.text, self.text.text)

    @property
    def about(self) -> tuple[str, tuple[str, ...]]:
        """Whom and what it is about: one draft is kept of each."""
        return self.client.uid, self.keys

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.item.key,) if self.item is not None else ()


def reason_of(items: Sequence[Item]) -> Item | None:
    """What a letter is about: the first of the open reasons."""
    return next((item for item in items if item.snoozed_until is None), None)


def read(desk: Desk, uid: str, item: Item | None, begun: Written | None = None) -> Sheet | None:
    """The letter to that client about that item: as `begun`, else as kept, else a new one. None where no letter may
    be drafted (PRODUCT §3.5), or nothing written is wanted of them."""
    client = people.client(desk.studio, uid)
    if client is None or client.deleted_on is not None or not ways_to_write(client):
        return None
    keys = (item.key,) if item is not None else ()
    kept = next((each for each in timeline.drafts_of(desk.studio, uid) if each.keys == keys), None)
    draft = Written(kept.template, kept.subject, kept.text) if kept is not None else None
    begun = begun or draft
    try:
        usual = draft_about(desk, client, item)
    except CareError:
        return None
    letter = usual if begun is None else _called(desk, client, item, begun.template, usual)
    sheet = _sheet(client, item, letter, usual, draft)
    if begun is None:
        return sheet
    known = {*letter.gaps, *(_BRACKETS.findall(begun.text) if letter.template.name != begun.template else ())}
    return replace(
        sheet,
        template=begun.template,
        subject=find_gaps(begun.subject, known),
        text=find_gaps(begun.text, known),
    )


def with_template(desk: Desk, sheet: Sheet, name: str) -> Sheet:
    """The same letter begun with another starting letter."""
    client, item = sheet.client, sheet.item
    usual = draft_about(desk, client, item)
    return _sheet(client, item, _called(desk, client, item, name, usual), usual, sheet.draft)


def templates_for(desk: Desk, client: Client) -> list[str]:
    """The names of the letters there are for them, each once; promotions for who is welcome to them alone."""
    welcome = allows_promotion(client, desk.today)
    names = [each.name for each in order.templates(desk.studio) if welcome or each.purpose != PROMOTION]
    return list({fold(name): name for name in reversed(names)}.values())[::-1]


def _called(desk: Desk, client: Client, item: Item | None, name: str, usual: Letter) -> Letter:
    """The letter with that starting letter; one that is there no more gives way to the usual one."""
    if fold(name) == fold(usual.template.name):
        return usual
    try:
        return draft_about(desk, client, item, template=name)
    except CareError:
        return usual


def _sheet(client: Client, item: Item | None, letter: Letter, usual: Letter, draft: Written | None) -> Sheet:
    return Sheet(
        client,
        item,
        purpose=purpose_of(letter.template.purpose, item),
        template=letter.template.name,
        subject=letter.subject,
        text=letter.text,
        fresh=Written(usual.template.name, usual.subject.text, usual.text.text),
        draft=draft,
        hints=letter.hints,
        work=letter.work,
    )

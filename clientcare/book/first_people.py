"""The deed of the first run: the people who come to mind first, added together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from clientcare.book.client_fields import ClientFields
from clientcare.book.clients import add_client
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen, replace


class FirstPerson(Frozen):
    """Somebody by name; `circle` is a uid, "" for that of new people, `about` a word about them."""

    name: str
    circle: str = ""
    about: str = ""


def add_first_people(desk: Desk, people: Sequence[FirstPerson]) -> Change:
    """Adds them all in one step; `main` is the one person where there is only one."""
    change = together(desk, Deed.ADD_CLIENT, [partial(_add, desk, one) for one in people])
    return change if len(people) == 1 else replace(change, main="")


def _add(desk: Desk, one: FirstPerson) -> Change:
    fields: ClientFields = {"about": one.about}
    if one.circle:
        fields["circle"] = one.circle
    return add_client(desk, one.name, **fields)

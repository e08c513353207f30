"""Deeds about people: adding and changing a client, moving several to a circle, pausing and resuming one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Unpack

from clientcare.book import dates, finding, histories, trail
from clientcare.book.client_fields import WISH_FIELDS, ClientEdit, ClientFields, values_from
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import Belonging, Circle, Client, StateSpan, WishSpan
from clientcare.domain.values import CircleRole, State, Wish
from clientcare.store.reads import order


def add_client(desk: Desk, name: str, **fields: Unpack[ClientFields]) -> Change:
    """A new client, in the circle for new people where none is named; two may have the same name."""
    writing = Writing(desk, Deed.ADD_CLIENT)
    blank = blank_client(desk, finding.circle_for(desk, CircleRole.NEW))
    said: ClientEdit = {"name": name, **fields}
    _check_others(desk, blank, said)
    client = writing.add(replace(blank, **values_from(blank, said, desk.today)))
    dates.set_birthday(desk, writing, client, said)
    return writing.save(client.uid)


def edit_client(desk: Desk, uid: str, **fields: Unpack[ClientEdit]) -> Change:
    """Changes what is said of one client; circle, rhythm, wish and state leave a line in the timeline."""
    old = finding.client(desk, uid)
    writing = Writing(desk, _deed_of(fields))
    _check_others(desk, old, fields)
    new = writing.change(old, **values_from(old, fields, desk.today))
    dates.set_birthday(desk, writing, new, fields)
    trail.tell(desk, writing, old, new, circles_by_uid(desk))
    return writing.save(uid)


def move_to_circle(desk: Desk, clients: Sequence[str], circle: str, step: Step = silent) -> Change:
    """Moves people to a circle and keeps their own rhythms; several together are spread so that no wall comes of it
    (PRODUCT §3.13), one alone counts as changed by hand."""
    finding.living(desk, circle, Circle)
    writing = Writing(desk, Deed.MOVE_CLIENTS)
    move_all(desk, writing, finding.clients(desk, clients), circle)
    return writing.save(clients[0] if len(clients) == 1 else "", step)


def pause_client(desk: Desk, uid: str, until: date | None) -> Change:
    """Pauses one person until that day, the first free one, or until ended (None); CareError invalid unless it
    is later than today."""
    if until is not None and until <= desk.today:
        raise CareError(Code.INVALID, "until_not_later", until=until)
    old = finding.client(desk, uid)
    writing = Writing(desk, Deed.PAUSE_CLIENT)
    new = writing.change(old, pauses=histories.with_pause(old.pauses, desk.today, until))
    trail.tell(desk, writing, old, new, circles_by_uid(desk))
    return writing.save(uid)


def resume_client(desk: Desk, uid: str) -> Change:
    """Ends the pause of one person, today being free again; CareError invalid where none runs."""
    old = finding.client(desk, uid)
    if histories.pause_on(old.pauses, desk.today) is None:
        raise CareError(Code.INVALID, "not_paused", name=old.name)
    writing = Writing(desk, Deed.RESUME_CLIENT)
    new = writing.change(old, pauses=histories.without_pause(old.pauses, desk.today))
    trail.tell(desk, writing, old, new, circles_by_uid(desk))
    return writing.save(uid)


def move_all(desk: Desk, writing: Writing, people: Sequence[Client], circle: str) -> None:
    """Moves them within another deed; those who are in that circle stay as they are."""
    circles = circles_by_uid(desk)
    moving = [client for client in people if client.belonging.circle != circle]
    for old in moving:
        span = Belonging(circle, desk.today, old.belonging.own_rhythm, together=len(people) > 1)
        new = writing.change(old, belongings=histories.with_belonging(old.belongings, span))
        trail.tell(desk, writing, old, new, circles)


def circles_by_uid(desk: Desk) -> Mapping[str, Circle]:
    """All circles, removed ones too: histories name them."""
    return order.context(desk.studio).circles


def blank_client(desk: Desk, circle: Circle) -> Client:
    """A client of whom nothing is known yet, not even a name."""
    return Client(
        **desk.stamp(),
        name="",
        wishes=(WishSpan(Wish.WELCOME, desk.today),),
        states=(StateSpan(State.ACTIVE, desk.today),),
        belongings=(Belonging(circle.uid, desk.today),),
    )


def _deed_of(fields: ClientEdit) -> Deed:
    if fields.keys() <= WISH_FIELDS and fields.get("wish") is Wish.QUIET:
        return Deed.LEAVE_IN_PEACE
    return Deed.MOVE_CLIENTS if fields.keys() == {"circle"} else Deed.MEND_CLIENT


def _check_others(desk: Desk, client: Client, fields: ClientEdit) -> None:
    """That the circle exists, and that nobody is referred by themselves or by someone they referred."""
    if "circle" in fields:
        finding.living(desk, fields["circle"], Circle)
    sender = fields.get("referred_by")
    if sender is None or sender == client.referred_by:
        return
    above = finding.client(desk, sender)
    seen: set[str] = set()
    while above.uid not in seen:
        if above.uid == client.uid:
            raise CareError(Code.INVALID, "referred_in_a_circle", name=client.name, sender=sender)
        seen.add(above.uid)
        if above.referred_by is None:
            return
        above = finding.client(desk, above.referred_by, trashed=True)

"""The tables of what comes back or waits: reminders, important dates, marks of items, referrals, drafts, postings."""

from __future__ import annotations

from peewee import IntegerField, TextField

from clientcare.store.tables.base import Kept, points_to
from clientcare.store.tables.people import Client


class Reminder(Kept):
    title = TextField()
    first_on = TextField()
    client = points_to(Client, "client", null=True)
    time = TextField(null=True)
    rule = TextField()
    after_done = TextField()
    ends_on = TextField(null=True)


class ImportantDate(Kept):
    client = points_to(Client, "client")
    title = TextField()
    day = TextField()
    kind = TextField(index=True)
    heads_up = IntegerField()
    switched_on = IntegerField()


class Mark(Kept):
    key = TextField(index=True)
    kind = TextField()
    on = TextField(index=True)
    client = points_to(Client, "client", null=True)
    until = TextField(null=True)


class ReferOut(Kept):
    client = points_to(Client, "client")
    to = points_to(Client, "to")
    on = TextField()
    why = TextField()
    came_of = TextField()
    reminder = TextField(null=True)


class Draft(Kept):
    client = points_to(Client, "client")
    subject = TextField()
    text = TextField()
    template = TextField()
    keys = TextField()


class Posting(Kept):
    client = points_to(Client, "client")
    contact = TextField(null=True, index=True)
    written_on = TextField(null=True)
    posted_on = TextField(null=True)

"""The tables of the artist's own order: circles, the plan, templates, settings, days away, reflections."""

from __future__ import annotations

from peewee import IntegerField, TextField

from clientcare.store.tables.base import Kept


class Circle(Kept):
    name = TextField()
    place = IntegerField()
    rhythms = TextField()
    role = TextField(null=True)


class PlanStep(Kept):
    step = TextField()
    name = TextField()
    place = IntegerField()
    versions = TextField()
    template = TextField()
    handed_over_name = TextField()


class Template(Kept):
    name = TextField()
    purpose = TextField()
    language = TextField()
    subject = TextField()
    text = TextField()


class Setting(Kept):
    value = TextField()


class Away(Kept):
    from_on = TextField()
    to_on = TextField()


class Reflection(Kept):
    on = TextField(index=True)
    text = TextField()

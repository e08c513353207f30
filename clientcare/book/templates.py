"""Deeds about templates: the starting letters, which are the artist's own to edit."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Template
from clientcare.store.reads import order


class TemplateFields(TypedDict, total=False):
    purpose: str
    language: str
    subject: str
    text: str


class TemplateEdit(TemplateFields, total=False):
    name: str


def add_template(desk: Desk, name: str, **fields: Unpack[TemplateFields]) -> Change:
    """A starting letter; CareError exists where the language has one of that name."""
    name = _free(desk, name, fields.get("language", "en"))
    writing = Writing(desk, Deed.ADD_TEMPLATE)
    template = writing.add(Template(**desk.stamp(), name=name, **fields))
    return writing.save(template.uid)


def edit_template(desk: Desk, uid: str, **fields: Unpack[TemplateEdit]) -> Change:
    old = finding.living(desk, uid, Template)
    values: dict[str, Any] = dict(fields)
    if {"name", "language"} & fields.keys():
        name, language = fields.get("name", old.name), fields.get("language", old.language)
        values["name"] = _free(desk, name, language, but=uid)
    writing = Writing(desk, Deed.MEND_TEMPLATE)
    writing.change(old, **values)
    return writing.save(uid)


def remove_template(desk: Desk, uid: str) -> Change:
    writing = Writing(desk, Deed.REMOVE_TEMPLATE)
    writing.change(finding.living(desk, uid, Template), deleted_on=desk.today)
    return writing.save(uid)


def _free(desk: Desk, name: str, language: str, but: str = "") -> str:
    same = (each for each in order.templates(desk.studio) if each.language == language and each.uid != but)
    return finding.free_name(name, (each.name for each in same))

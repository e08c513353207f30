"""What the columns of address books hold, by the headings that Outlook, Thunderbird, LinkedIn and Apple users have."""

from __future__ import annotations

import re
from typing import NamedTuple

from clientcare.exchange import labels as called
from clientcare.exchange.tables.table import heading
from clientcare.exchange.tables.wishes import is_about_wishes


class Meaning(NamedTuple):
    """`kind`: text, email, phone, link, address, day, birth, tags, wish, custom or nothing. `name`: the field of a
    text, the part of an address or of a birth, the title of a day or wish, the name of what is kept. `label`: of a way
    to reach them.
    """

    kind: str
    name: str = ""
    label: str = ""


NOTHING = Meaning("nothing")
PREFERRED = frozenset({"primary email", "primary phone"})

_TEXTS = {
    "whole": ("Display Name", "Full Name", "Name"),
    "prefix": ("Title", "Prefix"),
    "given": ("First Name", "Given Name"),
    "middle": ("Middle Name",),
    "family": ("Last Name", "Surname"),
    "suffix": ("Suffix",),
    "nickname": ("Nickname",),
    "organisation": ("Company", "Organization"),
    "role": ("Job Title", "Position"),
    "about": ("Notes", "Note"),
    "phonetic given": ("Given Yomi", "Phonetic First Name"),
    "phonetic family": ("Surname Yomi", "Phonetic Last Name"),
}
_EMAILS = {
    "E-mail Address": "",
    "E-mail 2 Address": "",
    "E-mail 3 Address": "",
    "Email Address": "",
    "Primary Email": "",
    "Secondary Email": "",
    "Email": "",
    "E-mail": "",
}
_PHONES = {
    "Assistant's Phone": "assistant",
    "Business Fax": "work fax",
    "Business Phone": "work",
    "Business Phone 2": "work",
    "Callback": "callback",
    "Car Phone": "car",
    "Company Main Phone": "company",
    "Fax Number": "fax",
    "Home Fax": "home fax",
    "Home Mobile": "mobile",
    "Home Phone": "home",
    "Home Phone 2": "home",
    "ISDN": "isdn",
    "Mobile Number": "mobile",
    "Mobile Phone": "mobile",
    "Other Fax": "other fax",
    "Other Phone": "other",
    "Pager": "pager",
    "Pager Number": "pager",
    "Phone": "",
    "Phone Number": "",
    "Primary Phone": "main",
    "Radio Phone": "radio",
    "TTY/TDD Phone": "text phone",
    "Telex": "telex",
    "Work Phone": "work",
}
_LINKS = {
    "Personal Web Page": "personal",
    "URL": "",
    "Web Page": "",
    "Web Page 1": "",
    "Web Page 2": "",
    "Website": "",
}
_DAYS = {"Birthday": called.BIRTHDAY, "Anniversary": called.ANNIVERSARY}
_BIRTH = {"Birth Year": "year", "Birth Month": "month", "Birth Day": "day"}
_KEPT = {
    "Assistant's Name": "Assistant",
    "Billing Information": "Billing information",
    "Connected On": "Connected on LinkedIn",
    "Department": called.DEPARTMENT,
    "Gender": "Gender",
    "Hobby": "Hobby",
    "IMAddress": called.service("messenger"),
    "Location": "Location",
    "Maiden Name": "Maiden name",
    "Manager's Name": "Manager",
    "Office Location": "Office",
    "Profession": called.OCCUPATION,
    "Referred By": "Referred by",
    "Schools": "Schools",
    "Screen Name": "Screen name",
    "Spouse": "Spouse",
}
_LEFT_ALONE = (
    "Directory Server",
    "E-mail Display Name",
    "E-mail 2 Display Name",
    "E-mail 3 Display Name",
    "E-mail Type",
    "E-mail 2 Type",
    "E-mail 3 Type",
    "Government ID Number",
    "Initials",
    "Internet Free Busy",
    "Priority",
    "Private",
    "Sensitivity",
)
"""What the program works with itself, and what nobody needs to know to care for a client (HEADERS, rule 11)."""
_PLACES = {"Business": "work", "Home": "home", "Other": "other", "Work": "work"}
_PARTS = {
    "street": ("Street", "Street 2", "Street 3", "Address", "Address 2", "Address PO Box"),
    "postcode": ("Postal Code", "Zip", "ZipCode", "Zip Code"),
    "town": ("City",),
    "region": ("State",),
    "country": ("Country", "Country/Region"),
}
_KINDS = {"email": "email", "e-mail": "email", "phone": "phone", "website": "link", "address": "address"}
_LABELS = (
    "blog|cell|home fax|home page|home|icloud|iphone|main|mobile|other fax|other|pager|personal|profile|school|video|"
    "work fax|work"
)
_KIND_FIRST = re.compile(rf"({'|'.join(_KINDS)}) ?[:(-]? ?({_LABELS})\)?(?: \d+)?")
_LABEL_FIRST = re.compile(rf"({_LABELS}) ({'|'.join(_KINDS)})(?: \d+)?")
_MESSENGER = re.compile(r"im ?[:(-]? ?(\w+)\)?")
_PLAINER = {"cell": "mobile"}


def meaning(name: str) -> Meaning:
    """What a column under that heading holds; one that nobody knows is kept under its own name."""
    if name in _EXACT:
        return _EXACT[name]
    if found := _KIND_FIRST.fullmatch(name):
        return _labelled(found[1], found[2])
    if found := _LABEL_FIRST.fullmatch(name):
        return _labelled(found[2], found[1])
    if is_about_wishes(name):
        return Meaning("wish", called.headline(name))
    if found := _MESSENGER.fullmatch(name):
        return Meaning("custom", called.service(found[1]))
    return Meaning("custom", called.headline(name))


def _labelled(kind: str, label: str) -> Meaning:
    """ "Email (home)" and "Home Email" are the same."""
    return Meaning(_KINDS[kind], "street" if kind == "address" else "", _PLAINER.get(label, label))


def _exact() -> dict[str, Meaning]:
    found = {name: Meaning("text", field) for field, names in _TEXTS.items() for name in names}
    found |= {name: Meaning("email", "", label) for name, label in _EMAILS.items()}
    found |= {name: Meaning("phone", "", label) for name, label in _PHONES.items()}
    found |= {name: Meaning("link", "", label) for name, label in _LINKS.items()}
    found |= {name: Meaning("day", title) for name, title in _DAYS.items()}
    found |= {name: Meaning("birth", part) for name, part in _BIRTH.items()}
    found |= {name: Meaning("custom", kept) for name, kept in _KEPT.items()}
    found |= dict.fromkeys(("", *_LEFT_ALONE), NOTHING)
    found |= {"Categories": Meaning("tags")}
    for part, names in _PARTS.items():
        for name in names:
            found[name] = Meaning("address", part)
            found |= {f"{place} {name}": Meaning("address", part, label) for place, label in _PLACES.items()}
    return {heading(name): each for name, each in found.items()}


_EXACT = _exact()

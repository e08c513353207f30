"""The facts about the sample cards of version 4.0."""

from __future__ import annotations

from tests.samples.facts import (
    Fact,
    birthday,
    counts,
    date,
    emails,
    fact,
    kept,
    name,
    no_photo,
    organisation,
    people,
    phones,
    photo,
)

FACTS: dict[str, list[Fact]] = {
    "vcard/vcard40-label-param.vcf": [
        people(1),
        name("Dummy, Dummy"),
        organisation("Dummy GmbH"),
        emails("dummy.dummy@dummy.com"),
        phones("+49 1234 56789", "+49 9876 54321"),
        birthday(""),
        fact(
            "the address",
            lambda seen: (
                [(each.street, each.postcode, each.town, each.country) for each in seen.client(1).addresses]
                == [("Dummy-Dummy-Strasse 1\nBHG01:", "61352", "Bad Homburg", "Germany")]
            ),
        ),
    ],
    "vcard/cardbook-40-photo-datauri.vcf": [
        people(1),
        name("vCard 4 Contact with image"),
        emails("bbb@example.org"),
        phones(),
        photo(159, "jpeg"),
    ],
    "vcard/thunderbird-export-40.vcf": [
        people(2),
        name("contact number one"),
        name("contact number two", 2),
        counts(1, 0),
        counts(1, 0, 2),
        fact("the note ends in …", lambda seen: seen.client(2).about.endswith("…")),
        fact('title "worker" with the quotes', lambda seen: seen.client(2).role == '"worker"'),
        fact("a raw CR stays inside its value", lambda seen: seen.custom(2)["Custom 3"] == "custom\n3"),
    ],
    "vcard/thunderbird-photo-40-png.vcf": [people(1), name("URI PNG, version 4.0"), counts(0, 0), photo(11019, "png")],
    "vcard/kaddressbook-40-full.vcf": [
        people(1),
        name("Sherlock Holmes"),
        emails("sherlock.holmes@gmail.com", "detective@sherlockholmes.com"),
        phones("+44-555-555-5555 ext 5555", "+44-555-555-6666", "+44-555-555-7777"),
        birthday("1953-10-15"),
        date("Anniversary", "1996-04-15"),
        fact(
            "the preferred phone is the first",
            lambda seen: [each.preferred for each in seen.client(1).phones] == [True, False, False],
        ),
        no_photo(),
    ],
    "vcard/vcard40-sort-as-japanese.vcf": [
        people(1),
        name("安藤 ロイド"),
        fact(
            "family 安藤, given ロイド",
            lambda seen: (seen.client(1).family, seen.client(1).given) == ("安藤", "ロイド"),
        ),
        organisation("グーグル"),
        kept("Department", "検索部門"),
        counts(0, 0),
    ],
    "vcard/vcard40-yearless-bday.vcf": [
        people(1),
        name("J. Doe"),
        fact("N Stevenson;John", lambda seen: (seen.client(1).family, seen.client(1).given) == ("Stevenson", "John")),
        organisation("ABC, Inc."),
        emails("jqpublic@xyz.example.com"),
        phones("+33-01-23-45-67"),
        birthday("02-03"),
        date("Anniversary", "1996-04-15"),
        no_photo(),
    ],
    "vcard/altid-40.vcf": [
        people(1),
        name("altid"),
        fact("one name", lambda seen: (seen.client(1).family, seen.client(1).given) == ("representation", "one")),
        counts(0, 0),
    ],
    "vcard/text-birthday-40.vcf": [
        people(1),
        name("text birthday"),
        birthday(""),
        fact("circa 1800 is a note", lambda seen: "circa 1800" in seen.client(1).about),
    ],
    "vcard/photo-datauri-40.vcf": [people(1), name("with photo v4"), photo(123, "png")],
}

"""The facts about the sample cards of version 2.1."""

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
    organisation,
    people,
    phones,
    photo,
)

FACTS: dict[str, list[Fact]] = {
    "vcard/android-21-qp-multi.vcf": [
        people(6),
        name("john.doe@company.com"),
        name("jane.doe@company.com", 2),
        name("Ñ Ñ Ñ Ñ Ñ", 3),
        name("Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ", 4),
        name("Ñ Ñ Ñ Ñ", 5),
        name("ÑÑÑÑ", 6),
        *(counts(*each, place) for place, each in enumerate(((1, 0), (1, 0), (0, 1), (0, 4), (2, 3), (1, 1)), 1)),
        kept("E-mail", "ÑÑÑÑÑÑÑÑÑÑÑÑÑÑ", 5),
        fact(
            "the broken photo is told", lambda seen: "broken_photo" in {each.reason for each in seen.incoming.problems}
        ),
        fact("no letter is lost", lambda seen: "\ufffd" not in str(seen.clients)),
    ],
    "vcard/outlook-21-photo.vcf": [
        people(1),
        name("Mr. John Richter James Doe Sr."),
        organisation("IBM"),
        kept("Department", "Accounting"),
        emails("john.doe@ibm.cm"),
        phones("(905) 555-1234", "(905) 666-1234"),
        birthday("1980-03-22"),
        date("Anniversary", "2011-01-13"),
        fact("2 addresses", lambda seen: len(seen.client(1).addresses) == 2),
        photo(860, "jpeg"),
    ],
    "vcard/outlook-2003-21.vcf": [
        people(1),
        name("John Doe III"),
        organisation("Company, The"),
        kept("Department", "TheDepartment"),
        emails("jdoe@hotmail.com"),
        counts(1, 4),
        birthday("1980-03-21"),
        fact(
            "the note in four lines",
            lambda seen: seen.client(1).about == "This is the note field!!\nSecond line\n\nThird line is empty",
        ),
    ],
    "vcard/thebat-21-qp-nocharset.vcf": [
        people(1),
        fact("Iksiñski or Iksiński", lambda seen: seen.client(1).name in ("Piotr Iksiñski", "Piotr Iksiński")),
        emails("piotr.iksinski@somedomain.com"),
    ],
    "vcard/kontact-21-qp-newlines.vcf": [
        people(5),
        name("Field after Address broken", 2),
        name("Field after Address not broken", 3),
        name("Dr. med. Surname Name", 4),
        name("Second Doctor", 5),
        *(
            fact(
                f"{place}: the web address is whole",
                lambda seen, at=place: [each.value for each in seen.client(at).links] == ["http://some-webseite.com"],
            )
            for place in (2, 3)
        ),
        *(counts(0, 0, place) for place in range(1, 6)),
    ],
    "vcard/android-21-complicated.vcf": [
        people(1),
        name("Joe Due"),
        organisation("Gump Shrimp Co."),
        kept("Department", "Sales Dept.;Manager"),
        emails("forrestgump@walladalla.com", "cell@example.com"),
        counts(2, 5),
        birthday("1980-01-01"),
        fact(
            "the second note",
            lambda seen: "Now's the time for all folk to come to the aid of their country." in seen.client(1).about,
        ),
        photo(3888, "jpeg"),
    ],
    "vcard/docomo-21-shiftjis-qp.vcf": [
        people(1),
        fact("name 安藤 ロイド1", lambda seen: seen.client(1).name.replace(" ", "") == "安藤ロイド1"),
        fact("postal code 150-8512", lambda seen: seen.client(1).addresses[0].postcode == "150-8512"),
        fact("note メモ", lambda seen: seen.client(1).about == "メモ"),
        counts(0, 0),
    ],
    "vcard/nec-21-shiftjis-multi.vcf": [
        people(3),
        *(name(f"安藤ロイド{place + 2}", place) for place in (1, 2, 3)),
        *(counts(0, 4, place) for place in (1, 2, 3)),
    ],
    "vcard/comment-lines-21.vcf": [
        people(1),
        name("Conference Call"),
        fact(
            "the note",
            lambda seen: (
                seen.client(1).about == "This is an (sharp ->#<- sharp) example. This message must NOT be ignored."
            ),
        ),
    ],
    "vcard/nested-cards-21.vcf": [
        people(3),
        fact("parent, nest1 and nest2", lambda seen: seen.studio.names == ["nest1", "nest2", "parent"]),
        fact("the phone 1 is parent's", lambda seen: [each.value for each in seen.named("parent").phones] == ["1"]),
    ],
    "vcard/adr-backslash-lines-21.vcf": [people(1), name("bogus"), counts(0, 0), birthday("2008-12-03")],
    "vcard/photo-only-21.vcf": [
        people(0),
        fact("left out and said", lambda seen: [line.reason for line in seen.plan.lines] == ["no_name"]),
    ],
    "vcard/lowercase-21-empty-fields.vcf": [
        people(1),
        name("Herr Franz M. Branntwein"),
        emails("franz.m.branntwein@example.com"),
        phones("0221 12345678"),
        fact(
            "one address in Köln",
            lambda seen: (
                [(each.street, each.town) for each in seen.client(1).addresses] == [("Medizinstraße 4711", "Köln")]
            ),
        ),
    ],
    "vcard/evolution-21-qp-chinese.vcf": [
        people(1),
        name("十城目管理大型知座"),
        organisation("十城目管理大型知座"),
        emails("weird@weird.com"),
        counts(1, 4),
        birthday(""),
    ],
}

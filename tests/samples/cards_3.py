"""The facts about the sample cards of version 3.0, and of one that names none."""

from __future__ import annotations

from clientcare.domain.values import ClientType
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
    values,
)

FACTS: dict[str, list[Fact]] = {
    "vcard/evolution-couchdb-30.vcf": [
        people(1),
        name("Mr. John Richter, James Doe Sr."),
        fact("N Doe;John", lambda seen: (seen.client(1).family, seen.client(1).given) == ("Doe", "John")),
        fact("middle names Richter, James", lambda seen: seen.incoming.people[0].middle == "Richter, James"),
        organisation("IBM"),
        kept("Department", "Accounting, Dungeon"),
        emails("john.doe@ibm.com"),
        phones("905-666-1234", "905-555-1234"),
        birthday("1980-03-22"),
        kept("Spouse", "Maria"),
        date("Anniversary", "1980-03-22"),
        fact("category VIP", lambda seen: seen.client(1).tags == ("VIP",)),
        fact("one home address", lambda seen: [each.label for each in seen.client(1).addresses] == ["home"]),
    ],
    "vcard/google-list-30.vcf": [
        people(3),
        name("Arnold Smith"),
        name("Chris Beatle", 2),
        name("Doug White", 3),
        *(counts(1, 0, place) for place in (1, 2, 3)),
        *(birthday("", place) for place in (1, 2, 3)),
    ],
    "vcard/google-allfields-30.vcf": [
        people(1),
        name("VCard Test"),
        organisation("TheCompany"),
        counts(5, 11),
        birthday("1912-06-23"),
        fact("5 postal addresses", lambda seen: len(seen.client(1).addresses) == 5),
        fact("6 web addresses", lambda seen: len(seen.client(1).links) == 6),
        fact(
            "no colon of theirs is escaped",
            lambda seen: not any("\\" in link for link in values(seen.client(1), "links")),
        ),
        date("Anniversary", "1930-03-20"),
        date("Important date", "1776-07-04"),
        date("CustomDateCategory", "2000-09-12"),
        fact(
            "16 related names",
            lambda seen: {f"Name{at}" for at in range(1, 17)} <= set(seen.custom().values()),
        ),
    ],
    "vcard/ios14-im-groups-30.vcf": [people(1), name("Test IosIMKontakt"), emails(), phones(), birthday("")],
    "vcard/ios26-yearless-1604-trimmed.vcf": [
        people(1),
        name("Emmetiano Lucas Brown"),
        organisation("BTTF Industries"),
        emails("doc@bttf.com", "greatscott@brown.com"),
        phones("123456789", "555242526", "666 555 444"),
        birthday("01-22"),
        date("Aniversario de bodas", "07-18"),
        date("Anniversary", "2014-03-10"),
        fact(
            "2 web addresses, the first labelled Hobbies",
            lambda seen: [each.label for each in seen.client(1).links] == ["Hobbies", "homepage"],
        ),
    ],
    "vcard/icloud-company-30.vcf": [
        people(1),
        name("The Company"),
        organisation("Die Firma"),
        fact("an organisation, not a person", lambda seen: seen.client(1).type is ClientType.ORGANISATION),
        counts(0, 0),
        birthday(""),
    ],
    "vcard/icloud-empty-fn-30.vcf": [
        people(1),
        name("Max Mustermann"),
        emails("special@maxmu.de"),
        phones(),
        birthday(""),
    ],
    "vcard/icloud-group-30.vcf": [
        people(0),
        fact(
            "a group Staff that is left out and said",
            lambda seen: [(line.name, line.reason) for line in seen.plan.lines] == [("Staff", "group")],
        ),
    ],
    "vcard/nextcloud-im-30.vcf": [
        people(1),
        name("Test Kontakt"),
        emails("kontakt@example.com"),
        phones(),
        fact("no address", lambda seen: seen.client(1).addresses == ()),
        birthday(""),
    ],
    "vcard/kaddressbook-im-30.vcf": [people(1), name("KAddressbook IMKontakt"), emails(), phones(), birthday("")],
    "vcard/rcmcarddav-all-attributes-30.vcf": [
        people(1),
        name("Chairman Wesker"),
        organisation("Umbrella Corp"),
        kept("Department", "Executive Board"),
        counts(6, 13),
        birthday("1960-07-17"),
        date("Anniversary", "2009-07-03"),
        kept("Spouse", "Alice Wesker"),
        fact(
            "3 labelled groups",
            lambda seen: (
                {"APPLE WATCH", "school"} <= {each.label for each in seen.client(1).phones}
                and "school" in {each.label for each in seen.client(1).emails}
            ),
        ),
        fact("the sixth part of N is ignored", lambda seen: "Extra-Component" not in str(seen.client(1))),
    ],
    "vcard/xablabel-uppercase-30.vcf": [
        people(1),
        name("Max Mustermann"),
        emails("special@maxmu.de", "group_but_not_xablabel@example.com"),
        phones(),
        fact(
            "SpecialLabel is the first e-mail's only",
            lambda seen: [each.label for each in seen.client(1).emails] == ["SpecialLabel", ""],
        ),
    ],
    "vcard/utf16be-nobom-30.vcf": [
        people(1),
        name("Ǽgean ĽdaMonté"),
        counts(0, 0),
        fact(
            "a work address in LaPaz",
            lambda seen: (
                [(each.street, each.town, each.region, each.country, each.label) for each in seen.client(1).addresses]
                == [("169 Mária Canal", "LaPaz", "Conceptión", "Perú", "work")]
            ),
        ),
    ],
    "vcard/macos-company-photo-30.vcf": [
        people(1),
        name("Apple Computer AG"),
        organisation("Apple Computer AG"),
        fact("an organisation, not a person", lambda seen: seen.client(1).type is ClientType.ORGANISATION),
        fact(
            "in Wallisellen-Zürich, Switzerland",
            lambda seen: (
                [(each.town, each.country) for each in seen.client(1).addresses]
                == [("Wallisellen-Zürich", "Switzerland")]
            ),
        ),
        counts(0, 0),
        photo(2043, "jpeg"),
    ],
    "vcard/thunderbird-photo-30-binary.vcf": [people(1), name("Binary JPEG"), counts(0, 0), photo(5321, "jpeg")],
    "vcard/dos-crcrlf-30.vcf": [people(1), name("Name Surname"), emails("example@gmail.com"), phones(), birthday("")],
    "vcard/owncloud-30-fold-in-utf8.vcf": [
        people(1),
        name("βγδεαβγδ1" * 11),
        fact("family name", lambda seen: seen.client(1).family == "123ㄓㄕㄖbcdeαβγδαβγδαβγδαβγδαβγδαβγδαβㄤㄓㄕㄖ"),
        fact(
            "the note",
            lambda seen: (
                seen.client(1).about
                == "Длинный комментарий на русском языке, чтобы в результате получилась строка более 70 символов."
            ),
        ),
        counts(0, 0),
    ],
    "vcard/kaddressbook-30-two-photos.vcf": [
        people(1),
        name("Good Looking"),
        emails("goodlooking@example.com"),
        phones(),
        photo(159, "png"),
    ],
    "vcard/kde-30-photo-logo-sound.vcf": [
        people(1),
        name("Mustermann, Heiko"),
        organisation("KDE"),
        emails("heiko.mustermann@freenet.org", "heiko8@tst.inf.tu-dresden.de"),
        phones("0351 223344", "0351 443322", "0173 223344"),
        birthday("1955-07-19"),
        date("Anniversary", "1982-07-07"),
        fact(
            "2 addresses in Dresden", lambda seen: [each.town for each in seen.client(1).addresses] == ["Dresden"] * 2
        ),
        fact("Germany is whole", lambda seen: {each.country for each in seen.client(1).addresses} == {"Germany"}),
        fact("category Friend", lambda seen: seen.client(1).tags == ("Friend",)),
        photo(3732, "png"),
    ],
    "vcard/ximian-noversion-nofn.vcf": [
        people(1),
        name("Ximian, Inc."),
        organisation("Ximian, Inc."),
        emails("hello@ximian.com"),
        phones("(617) 236-0442", "(617) 236-8630"),
        birthday(""),
    ],
    "vcard/nepomuk-latin1-30cards.vcf": [
        people(30),
        fact("29 e-mails", lambda seen: sum(len(client.emails) for client in seen.clients) == 29),
        fact("12 phones", lambda seen: sum(len(client.phones) for client in seen.clients) == 12),
        fact("no birthdays", lambda seen: not seen.studio.dates),
        *(
            fact(f"{whole} is there", lambda seen, whole=whole: bool(seen.named(whole)))
            for whole in ("Günther Blümchen", "Berit Müller", "Ingrid Spaßlund")
        ),
        fact(
            "Frida Töcken is at the organisation Karlsruhe Travel",
            lambda seen: (
                (seen.named("Karlsruhe Travel").type, seen.named("Karlsruhe Travel").family)
                == (ClientType.ORGANISATION, "Töcken")
            ),
        ),
    ],
    "vcard/vcard30-rfc-examples.vcf": [
        people(1),
        name("Mr. John Q. Public, Esq."),
        fact("N Public;John", lambda seen: (seen.client(1).family, seen.client(1).given) == ("Public", "John")),
        organisation("ABC, Inc."),
        kept("Department", "North American Division, Marketing"),
        emails("jqpublic@xyz.dom1.com", "jdoe@isp.net", "jane_doe@abc.com"),
        phones("+1-213-555-1234"),
        birthday("1996-04-15"),
        fact("no second client, no e-mail of the agent's", lambda seen: "Susan" not in str(seen.clients)),
        fact("photo 44 bytes", lambda seen: seen.photo()[0] == 44),
    ],
    "vcard/invalid-params-30.vcf": [people(1), name("Invalid AttributeParam"), counts(0, 0), birthday("")],
    "vcard/nickname-no-fn-30.vcf": [
        people(1),
        name("Michael Smith"),
        emails("ms@example.org"),
        fact("nickname Mike", lambda seen: seen.client(1).nickname == "Mike"),
    ],
    "vcard/nextcloud-contact-30.vcf": [
        people(1),
        name("Forrest Gump"),
        organisation("Sheri Nom Co."),
        emails("sherinnom@example.com"),
        phones(),
        birthday(""),
    ],
    "vcard/evolution-im-slots-30.vcf": [people(1), name("Hans Wurst"), emails("hans@wurst.de"), phones(), birthday("")],
    "vcard/icloud-photo-url-crop-30.vcf": [
        people(1),
        name("Max Mustermann"),
        emails("special@maxmu.de"),
        no_photo(),
        kept("Photo", "http://localhost/raven.jpg"),
    ],
    "vcard/emclient-im-30.vcf": [people(1), name("EMClient Testkontakt"), emails(), phones(), birthday("")],
    "vcard/phone-pause-wait-30.vcf": [people(1), name("Pause Wait"), emails(), phones("p1234p5678w9")],
    "vcard/ios6-30-crcrlf-photo.vcf": [
        people(1),
        name("Bob Smith"),
        organisation("Smith Auto Repair"),
        emails("bob@smithauto.com"),
        phones("(650) 555-1212"),
        birthday(""),
        photo(5165, "jpeg"),
        fact("one e-mail value", lambda seen: len(values(seen.client(1), "emails")) == 1),
    ],
}

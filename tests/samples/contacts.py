"""The facts about the sample address books: Outlook's kind, Thunderbird, LinkedIn and Mailchimp."""

from __future__ import annotations

from clientcare.domain.records import Client
from clientcare.domain.values import ClientType, Wish
from tests.samples.facts import (
    Fact,
    Seen,
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
    values,
)


def _role(seen: Seen, place: int = 1) -> str:
    return seen.client(place).role


def _labels(client: Client) -> list[str]:
    return [reach.label for reach in client.phones]


def _towns(seen: Seen) -> list[str]:
    return [address.town for address in seen.client(1).addresses]


def _accepts_mail(client: Client) -> bool:
    return client.wish.wish is Wish.WELCOME and any(source.permits == "newsletter" for source in client.sources)


_THUNDERBIRD = [
    people(2),
    name("contact number one"),
    emails("contact1@invalid"),
    name("contact number two", 2),
    emails("contact2@invalid", place=2),
    fact("no phones", lambda seen: not any(client.phones for client in seen.clients)),
    fact('second: title "worker"', lambda seen: _role(seen, 2) == '"worker"'),
    kept("Custom 1", "custom, 1", 2),
    kept("Custom 2", "custom\t2", 2),
    kept("Custom 4", "custom\n4", 2),
    fact("second: the note ends with …", lambda seen: seen.client(2).about == "here's some unicode text…"),
    birthday("", 2),
]

FACTS: dict[str, list[Fact]] = {
    "csv-contacts/linkedin-connections.csv": [
        people(3),
        name("Dana Levi"),
        organisation("WSC Sports"),
        fact("Dana is Data Team Lead", lambda seen: _role(seen) == "Data Team Lead"),
        name("Avi Cohen", 2),
        organisation("Acme Ltd", 2),
        fact("Avi is Technical Recruiter", lambda seen: _role(seen, 2) == "Technical Recruiter"),
        emails("avi@example.com", place=2),
        name("Noa Bar", 3),
        organisation("Globex", 3),
        fact("Noa is Software Engineer", lambda seen: _role(seen, 3) == "Software Engineer"),
        counts(0, 0),
        counts(1, 0, 2),
        counts(0, 0, 3),
        fact("3 profiles", lambda seen: sum(len(client.links) for client in seen.clients) == 3),
        fact("the day they connected is no date of theirs", lambda seen: not seen.studio.dates),
        kept("Connected on LinkedIn", "15 Mar 2024"),
    ],
    "csv-contacts/thunderbird-export.csv": _THUNDERBIRD,
    "csv-contacts/thunderbird-export-tab.txt": _THUNDERBIRD,
    "csv-contacts/thunderbird-utf16le.csv": [
        people(1),
        name("John Doe"),
        emails("johndoe@host.invalid"),
        counts(1, 0),
        fact("nothing to report", lambda seen: not seen.incoming.problems),
    ],
    "csv-contacts/thunderbird-shiftjis.csv": [
        people(1),
        name("名無しの権兵衛"),
        fact("given 権兵衛", lambda seen: seen.client(1).given == "権兵衛"),
        fact("family 名無し", lambda seen: seen.client(1).family == "名無し"),
        emails("名無しの権兵衛@host.invalid"),
    ],
    "csv-contacts/thunderbird-quotes.csv": [
        people(1),
        name("Acer America"),
        organisation("Acer America"),
        fact("a company, no person", lambda seen: seen.client(1).type is ClientType.ORGANISATION),
        emails(),
        phones("(800) 000-0000"),
        fact("a phone at work", lambda seen: _labels(seen.client(1)) == ["work"]),
    ],
    "csv-contacts/semicolon.csv": [
        people(2),
        name("John Doe"),
        emails("john@doe.invalid"),
        name("Jane Doe", 2),
        emails("jane@doe.invalid", place=2),
    ],
    "csv-contacts/thunderbird-birth-parts.csv": [
        people(1),
        name("Displayname"),
        fact(
            "Firstname Lastname",
            lambda seen: (seen.client(1).given, seen.client(1).family) == ("Firstname", "Lastname"),
        ),
        emails("test@domain.tld", "next@domain.tld"),
        phones("phone work", "phone home", "fax", "pager", "mobile"),
        fact(
            "work, home, fax, pager, mobile",
            lambda seen: _labels(seen.client(1)) == ["work", "home", "fax", "pager", "mobile"],
        ),
        birthday("1970-11-15"),
        organisation("Organization"),
        fact("title", lambda seen: _role(seen) == "title"),
        fact("2 addresses", lambda seen: _towns(seen) == ["City", "Wcity"]),
        fact("2 web pages", lambda seen: values(seen.client(1), "links") == ["http://page.com", "http://webpage.tld"]),
    ],
    "csv-contacts/outlook-style-all-fields-bom.csv": [
        people(1),
        name("Display Name"),
        emails("home@example.com", "work@example.com", "other@example.com"),
        counts(3, 13),
        phones("100", "200", "300", "400", "500", "600", "700", "800", "900", "111", "222", "333", "444"),
        birthday("1991-01-20"),
        date("Anniversary", "1992-02-20"),
        fact("3 addresses", lambda seen: _towns(seen) == ["Home City", "Work City", "Other City"]),
        fact(
            "5 web pages",
            lambda seen: (
                values(seen.client(1), "links")
                == ["https://blog", "https://home", "https://other", "https://profile", "https://work"]
            ),
        ),
        kept("Spouse", "Spouse"),
        kept("Manager", "Manager"),
        kept("Assistant", "Assistant"),
        kept("ICQ", "icq"),
        fact("category test", lambda seen: seen.client(1).tags == ("test",)),
    ],
    "csv-contacts/emails-only.csv": [
        people(4),
        *(name(f"test{at}@domain.tld", at) for at in range(1, 5)),
        *(emails(f"test{at}@domain.tld", place=at) for at in range(1, 5)),
    ],
    "csv-contacts/mailchimp-subscribed.csv": [
        people(5),
        *(emails(f"s{at}@example.com", place=at) for at in range(1, 6)),
        *(name(f"s{at}@example.com", at) for at in range(1, 5)),
        name("Dolor Simet", 5),
        organisation("Lorem Co.", 5),
        fact(
            "tag Lorem Editors on s2–s5",
            lambda seen: [client.tags for client in seen.clients] == [(), *[("Lorem Editors",)] * 4],
        ),
        fact("all accept mail", lambda seen: all(map(_accepts_mail, seen.clients))),
    ],
    "csv-contacts/mailchimp-unsubscribed.csv": [
        people(5),
        name("Dolor"),
        name("Simet", 2),
        fact("u2 has a family name only", lambda seen: (seen.client(2).given, seen.client(2).family) == ("", "Simet")),
        name("Lorem Ipsum", 3),
        organisation("Example foundation", 3),
        name("u4@example.com", 4),
        name("u5@example.com", 5),
        fact("none accepts mail", lambda seen: not any(map(_accepts_mail, seen.clients))),
        fact("their no is kept", lambda seen: {client.wish.wish for client in seen.clients} == {Wish.NO_PROMOTIONS}),
    ],
}

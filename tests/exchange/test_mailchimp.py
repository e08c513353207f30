"""Mailchimp's lists come in, and whoever said no there is never written to as if they had not."""

from __future__ import annotations

import pytest

from clientcare.domain.errors import CareError
from clientcare.domain.records import Address, Source
from clientcare.domain.values import Wish
from clientcare.exchange.incoming import Format, Incoming, IncomingPerson, SourceFile
from clientcare.exchange.reading import read
from clientcare.words.errors import sentence
from tests.exchange.cards import row, table
from tests.exchange.studio import Studio, nothing_changes

_OWN = "Email Address,First Name,Last Name,Address,Phone Number,Birthday,Company,Favourite colour"
_TECHNICAL = (
    "MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION"
)
_LAST = "LEID,EUID,NOTES,TAGS"
SUBSCRIBED = f"{_OWN},{_TECHNICAL},LAST_CHANGED,{_LAST}"
UNSUBSCRIBED = (
    f"{_OWN},{_TECHNICAL},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,{_LAST}"
)
CLEANED = f"{_OWN},{_TECHNICAL},CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,{_LAST}"
ANA = {"Email Address": "ana@example.org", "First Name": "Ana", "Last Name": "Ruiz"}
TECHNICAL = {
    "MEMBER_RATING": "5",
    "OPTIN_IP": "192.0.2.1",
    "LATITUDE": "41.1",
    "CC": "PT",
    "LEID": "77",
    "REGION": "13",
}


def listed(headings: str, **cells: str) -> str:
    return table(headings, row(headings, **ANA | cells))


def incoming(text: str, name: str = "audience.csv") -> Incoming:
    return read([SourceFile(name, text.encode())], Studio().options())


def person(headings: str, name: str = "audience.csv", **cells: str) -> IncomingPerson:
    found = incoming(listed(headings, **cells), name)
    assert found.formats == (Format.MAILCHIMP,)
    return found.people[0]


def wish(studio: Studio) -> Wish:
    return studio.named("Ana Ruiz").wish.wish


def test_what_the_audience_says_of_somebody_comes_in_and_what_mailchimp_measures_does_not() -> None:
    ana = person(
        SUBSCRIBED,
        **TECHNICAL
        | {
            "First Name": " Ana ",
            "Address": "Quay 1  Port  1234  PT",
            "Phone Number": "100",
            "Birthday": "09/24",
            "Company": "Harbour Ltd",
            "Favourite colour": "blue",
            "NOTES": "Met at the fair",
        },
    )
    assert (ana.name, ana.organisation, ana.about) == ("Ana Ruiz", "Harbour Ltd", "Met at the fair")
    assert [str(date.day) for date in ana.dates] == ["09-24"]
    assert ana.addresses == (Address("Quay 1  Port  1234  PT"),)
    assert dict(ana.custom) == {"Favourite colour": "blue"}


def test_tags_are_a_list_of_quoted_words() -> None:
    data = f'{SUBSCRIBED}\nana@example.org{"," * 23},"""Collector"",""Fair, 2025"",""The """"blue"""" ones"""\n'
    (ana,) = incoming(data).people
    assert ana.tags == ("Collector", "Fair, 2025", 'The "blue" ones')


def test_who_subscribed_may_get_newsletters() -> None:
    ana = person(SUBSCRIBED)
    assert (ana.wish, ana.sources) == (Wish.WELCOME, (Source("Mailchimp", "newsletter"),))


def test_who_unsubscribed_wants_no_promotions_and_why_is_kept() -> None:
    ana = person(UNSUBSCRIBED, UNSUB_TIME="2018-07-23 12:19:27", UNSUB_REASON_OTHER="too many")
    assert (ana.wish, ana.sources) == (Wish.NO_PROMOTIONS, (Source("Mailchimp"),))
    assert ana.wish_note == "Unsubscribed at Mailchimp 2018-07-23 12:19:27: too many"
    assert not ana.emails[0].dead


def test_an_unsubscribed_list_without_its_times_is_a_no_all_the_same() -> None:
    assert person(UNSUBSCRIBED).wish is Wish.NO_PROMOTIONS


def test_an_address_that_bounced_is_dead() -> None:
    ana = person(CLEANED, CLEAN_TIME="2024-03-01 09:00:00")
    assert (ana.wish, ana.emails[0].dead) == (Wish.NO_PROMOTIONS, True)
    assert ana.wish_note == "Mail from Mailchimp bounced 2024-03-01 09:00:00"


def test_who_never_agreed_is_known_by_the_name_of_the_list() -> None:
    ana = person(SUBSCRIBED, "nonsubscribed_email_audience_export_77.csv")
    assert (ana.wish, ana.wish_note) == (Wish.NO_PROMOTIONS, "Not subscribed at Mailchimp")


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("member", ["", "m77"])
def test_of_two_lists_in_one_import_the_no_counts(order: int, member: str) -> None:
    studio = Studio()
    studio.take(*[listed(SUBSCRIBED, EUID=member), listed(UNSUBSCRIBED, EUID=member)][::order])
    assert wish(studio) is Wish.NO_PROMOTIONS
    assert studio.named("Ana Ruiz").sources == (Source("Mailchimp"),)


def test_a_later_yes_never_loosens_a_no() -> None:
    studio = Studio()
    studio.take(listed(UNSUBSCRIBED))
    studio.take(listed(SUBSCRIBED))
    assert wish(studio) is Wish.NO_PROMOTIONS
    studio.take(listed(CLEANED))
    studio.take(listed(SUBSCRIBED))
    assert studio.named("Ana Ruiz").emails[0].dead


def test_a_list_never_loosens_what_the_artist_was_asked() -> None:
    studio = Studio()
    studio.take(listed(SUBSCRIBED))
    quiet = studio.named("Ana Ruiz").wishes[-1]
    studio.change("Ana Ruiz", wishes=(type(quiet)(Wish.QUIET, quiet.since),))
    studio.take(listed(UNSUBSCRIBED))
    assert wish(studio) is Wish.QUIET


def test_who_unsubscribes_after_the_first_import_is_told_by_the_next() -> None:
    studio = Studio()
    studio.take(listed(SUBSCRIBED, EUID="m77"))
    assert nothing_changes(studio.take(listed(SUBSCRIBED, EUID="m77")))
    studio.take(listed(UNSUBSCRIBED, EUID="m77"))
    assert (wish(studio), studio.names) == (Wish.NO_PROMOTIONS, ["Ana Ruiz"])


def test_the_same_list_again_does_not_undo_what_was_agreed_since() -> None:
    studio = Studio()
    studio.take(listed(UNSUBSCRIBED))
    no = studio.named("Ana Ruiz").wishes[-1]
    studio.change("Ana Ruiz", wishes=(type(no)(Wish.WELCOME, no.since),))
    studio.take(listed(UNSUBSCRIBED))
    assert wish(studio) is Wish.WELCOME


def test_a_birthday_that_is_none_becomes_a_note_and_a_row_of_nobody_is_said() -> None:
    assert person(SUBSCRIBED, Birthday="13/40").about == "Birthday: 13/40"
    found = incoming(table(SUBSCRIBED, row(SUBSCRIBED, **TECHNICAL)))
    assert [(each.line, each.why) for each in found.left_out] == [(2, "It has no name, no e-mail and no phone.")]


def test_a_file_said_to_be_of_mailchimp_that_is_not_is_refused_in_one_sentence() -> None:
    with pytest.raises(CareError) as refused:
        Studio().read("Email,Name\nana@example.org,Ana\n", format=Format.MAILCHIMP)
    assert sentence(refused.value) == "file1 has no row with the headings LEID, EUID. Nothing was changed."

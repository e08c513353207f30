"""What is understood of a quick line: whom it is about, what is written down, and what is left to ask."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.folding import fold
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.reader import read
from clientcare.domain.quick.understood import Person, Said, Understood

TODAY = date(2026, 5, 12)
"""A Tuesday."""
PEOPLE = (
    *("Ana Ruiz", "Ana Bell", "Benoît Martel", "Cleo Okoye", "Mark Penhale", "Konstanze Oberholzer"),
    *("Bo", "Will Carter", "Anne-Marie O’Neil", "April Stone"),
)
FIELDS = (
    *("title", "stage", "sale_kind", "price", "channel", "direction", "purpose"),
    *("no_answer", "due_on", "feel", "text"),
)
NAMES = Names(Person(fold(name), name, (fold(name),)) for name in PEOPLE)

SALES = [
    ("Cleo finally bought Tides", "Cleo Okoye", "", ["sale Tides"]),
    ("Sold Tides, cleo, €90", "Cleo Okoye", "", ["sale Tides 90.00 EUR"]),
    ("Sold April Showers for €90", "?", "client", ["sale April Showers 90.00 EUR"]),
    ("showed the stone circle", "?", "client", ["note “Showed the stone circle”"]),
    (
        "Sold Blue Harbour to Ana Ruiz for €450 yesterday, delighted",
        "Ana Ruiz",
        "",
        ["sale 2026-05-11 Blue Harbour 450.00 EUR delighted"],
    ),
    ("sold blue harbour to bo for 450", "Bo", "", ["sale blue harbour 450.00 EUR"]),
    ("Cleo bought Tides on Monday for $1,200.50", "Cleo Okoye", "", ["sale 2026-05-11 Tides 1200.50 USD"]),
    ("Sold Tree to Zoe Quill for €450", "?Zoe Quill", "client", ["sale Tree 450.00 EUR"]),
    ("Sold Tree to Ana for 20 EUR", "Ana Ruiz | Ana Bell", "", ["sale Tree 20.00 EUR"]),
    (
        "Cleo ordered a portrait of her dog for 1.200,50 € in 3 weeks",
        "Cleo Okoye",
        "",
        ["sale portrait of her dog agreed 1200.50 EUR “In 3 weeks”"],
    ),
    ("Sold “Ana in May” to Bo for £90", "Bo", "", ["sale Ana in May 90.00 GBP"]),
    ("Blue Harbour sold to Cleo Okoye, 450 EUR", "Cleo Okoye", "", ["sale Blue Harbour 450.00 EUR"]),
    ("Sale: Dunes to Cleo 300", "Cleo Okoye", "", ["sale Dunes “300”"]),
    ("Sold to Cleo Blue Harbour for €450", "Cleo Okoye", "", ["sale Blue Harbour 450.00 EUR"]),
    ("Cleo commissioned a portrait", "Cleo Okoye", "", ["sale portrait agreed commission"]),
    (
        "Sold Tree to Cleo at the fair for 300, she hangs it in the hall",
        "Cleo Okoye",
        "",
        ["sale Tree 300.00 EUR “At the fair, she hangs it in the hall”"],
    ),
    ("Cleo bought Tides for kr 900", "Cleo Okoye", "", ["sale Tides 900.00 SEK"]),
    ("Cleo bought Tides for 4,505.50 chf", "Cleo Okoye", "", ["sale Tides 4505.50 CHF"]),
    ("Cleo purchased Tides for 90 dollars", "Cleo Okoye", "", ["sale Tides 90.00 USD"]),
    ("Cleo bought Tides for ¥4000.50", "Cleo Okoye", "price", ["sale Tides"]),
    ("Cleo bought Tides for 2 100 EUR on 3 April 2025", "Cleo Okoye", "", ["sale 2025-04-03 Tides 2100.00 EUR"]),
    ("Cleo bought Tides May 2nd, 2025 for 80 pounds", "Cleo Okoye", "", ["sale 2025-05-02 Tides 80.00 GBP"]),
    ("sold Tides to Cleo for 3 days", "Cleo Okoye", "", ["sale Tides “For 3 days”"]),
    ("sold 2 prints to Cleo for 90 on Friday", "Cleo Okoye", "", ["sale 2026-05-08 2 prints 90.00 EUR"]),
    ("sold Friday Morning to Cleo for €90", "Cleo Okoye", "", ["sale Friday Morning 90.00 EUR"]),
    ("sold Tides to Cleo Friday", "Cleo Okoye", "", ["sale 2026-05-08 Tides"]),
    ("sold Tides to Cleo for 90 last week", "Cleo Okoye", "", ["sale 2026-05-05 Tides 90.00 EUR"]),
    ("sold Tides to Cleo for 90 yesterday morning", "Cleo Okoye", "", ["sale 2026-05-11 Tides 90.00 EUR"]),
    ("sold Tides to Cleo for 90 12 December", "Cleo Okoye", "", ["sale 2025-12-12 Tides 90.00 EUR"]),
    ("Sold Tides to Cleo for £0.50, she is happy", "Cleo Okoye", "", ["sale Tides 0.50 GBP happy"]),
    ("Sold Tides to Cleo for 90 and to be framed", "Cleo Okoye", "", ["sale Tides 90.00 EUR “And to be framed”"]),
    (
        "Sold Tides to Cleo, delighted. She hangs it in the hall",
        "Cleo Okoye",
        "",
        ["sale Tides delighted “She hangs it in the hall”"],
    ),
    ("Sold to Cleo", "Cleo Okoye", "title", ["sale"]),
    ("Sold Tides to @Cleo", "Cleo Okoye", "", ["sale Tides"]),
    ("We sold her Tides, @Cleo", "Cleo Okoye", "", ["sale Tides"]),
    ("Sold Ana's Garden to Zoe for €5", "?Zoe", "client", ["sale Ana's Garden 5.00 EUR"]),
    ("Sold Ana's Garden to Cleo for €5", "Cleo Okoye", "", ["sale Ana's Garden 5.00 EUR"]),
    ("Sold “Tides” and “Dunes” to Cleo for €900", "Cleo Okoye", "", ["sale Tides 900.00 EUR “And “Dunes””"]),
    ("Not sold to Cleo", "Cleo Okoye", "", ["note “Not sold to Cleo”"]),
    ("I bought paper from Cleo", "Cleo Okoye", "", ["note “I bought paper from Cleo”"]),
    ("Cleo sold her house", "Cleo Okoye", "", ["note “Cleo sold her house”"]),
]
TOUCHES = [
    ("Thanked Cleo", "Cleo Okoye", "", ["contact message we thanks"]),
    ("Cleo called, thanked me for the print", "Cleo Okoye", "", ["contact call they “Thanked me for the print”"]),
    ("Called Cleo last Friday", "Cleo Okoye", "", ["contact 2026-05-08 call we"]),
    ("I called Cleo about the frame", "Cleo Okoye", "", ["contact call we “I called Cleo about the frame”"]),
    ("Cleo Okoye wrote 3 days ago", "Cleo Okoye", "", ["contact 2026-05-09 message they"]),
    ("emailed Benoit on 12 May", "Benoît Martel", "", ["contact email we"]),
    ("met Benoit Martel 2026-05-01", "Benoît Martel", "", ["contact 2026-05-01 visit both"]),
    (
        "Benoît visited the studio, seemed happy",
        "Benoît Martel",
        "",
        ["contact visit they happy “Benoît visited the studio”"],
    ),
    ("letter to Konstanse", "Konstanze Oberholzer", "", ["contact letter we"]),
    ("card from Cleo", "Cleo Okoye", "", ["contact letter they"]),
    ("Sent Cleo a card", "Cleo Okoye", "", ["contact letter we"]),
    ("Got a letter from Cleo", "Cleo Okoye", "", ["contact letter they"]),
    ("Zoe called", "?Zoe", "client", ["contact call they"]),
    ("Tried to call Cleo, no answer", "Cleo Okoye", "", ["contact call we no answer “Tried to call Cleo, no answer”"]),
    ("Mark called", "Mark Penhale", "", ["contact call they"]),
    ("mark called", "Mark Penhale", "", ["contact call they"]),
    ("Cleo and Bo visited yesterday", "Cleo Okoye, Bo", "", ["contact 2026-05-11 visit they"]),
    ("Cleo has a cat called Milo", "Cleo Okoye", "", ["note “Cleo has a cat called Milo”"]),
    ("thanked Cleo for the flowers", "Cleo Okoye", "", ["contact message we thanks “Thanked Cleo for the flowers”"]),
    ("April Stone called on 2 April", "April Stone", "", ["contact 2026-04-02 call they"]),
    ("Tea with Anne-Marie O'Neil", "Anne-Marie O’Neil", "", ["contact visit both"]),
    ("Cleo, called her yesterday", "Cleo Okoye", "", ["contact 2026-05-11 call we"]),
    ("Cleo Quill called", "?Cleo Quill", "client", ["contact call they"]),
    (
        "Cleo called and loves Tides and Dunes",
        "Cleo Okoye",
        "",
        ["contact call they delighted “Loves Tides and Dunes”"],
    ),
    ("phoned Clio Okoye last night", "Cleo Okoye", "", ["contact 2026-05-11 call we"]),
    ("Benoi called", "Benoît Martel", "", ["contact call they"]),
    ("Ben called", "Benoît Martel", "", ["contact call they"]),
    ("Zzz Quill emailed", "?Zzz Quill", "client", ["contact email they"]),
    ("Konstanze Oberholtzer texted on 29 February", "Konstanze Oberholzer", "", ["contact 2024-02-29 message they"]),
    ("called Will on Sunday", "Will Carter", "", ["contact 2026-05-10 call we"]),
    ("Called about the frame @Cleo", "Cleo Okoye", "", ["contact call we “Called about the frame”"]),
    ("@Cleo called about the frame", "Cleo Okoye", "", ["contact call they “Cleo called about the frame”"]),
    ("Last Tuesday Cleo visited", "Cleo Okoye", "", ["contact 2026-05-05 visit they"]),
    (
        "Called Cleo two days ago, Monday she comes by",
        "Cleo Okoye",
        "",
        ["contact 2026-05-10 call we “Monday she comes by”"],
    ),
    ("Met Cleo and her sister", "Cleo Okoye", "", ["contact visit both “Met Cleo and her sister”"]),
    ("Met Cleo and Ana", "Cleo Okoye", "", ["contact visit both “Met Cleo and Ana”"]),
    ("Spoke to Dr. Oberholzer today", "Konstanze Oberholzer", "", ["contact call both “Spoke to Dr. Oberholzer”"]),
    ("Cleo replied - loves it!", "Cleo Okoye", "", ["contact message they delighted"]),
    ("Wrote a postcard to Cleo, texted Bo", "Cleo Okoye", "", ["contact letter we “Texted Bo”"]),
    ("Cleo got the parcel", "Cleo Okoye", "", ["note “Cleo got the parcel”"]),
    ("Sent Cleo the parcel", "Cleo Okoye", "", ["note “Sent Cleo the parcel”"]),
    ("Cleo emailed, asks for a bigger one", "Cleo Okoye", "", ["contact email they “Asks for a bigger one”"]),
    ("Emailed Konstanze, not reached", "Konstanze Oberholzer", "", ["contact email we no answer “Not reached”"]),
    ("Never called Cleo", "Cleo Okoye", "", ["note “Never called Cleo”"]),
    ("call Cleo", "Cleo Okoye", "", ["note “Call Cleo”"]),
    ("Ana called", "Ana Ruiz | Ana Bell", "", ["contact call they"]),
    ("Zoe", "?", "client", ["note “Zoe”"]),
    ("Cleo called 0 days ago", "Cleo Okoye", "", ["contact call they “Cleo called 0 days ago”"]),
    ("had tea with Cleo this afternoon", "Cleo Okoye", "", ["contact visit they"]),
    ("Cleo was called by Bo", "Cleo Okoye", "", ["note “Cleo was called by Bo”"]),
    ("Bo bought Tides and called Cleo", "Bo", "", ["sale Tides", "contact call they “Called Cleo”"]),
]
PROMISES = [
    (
        "@Cleo called, loves the frame, send care sheet by Friday",
        "Cleo Okoye",
        "",
        ["contact call they delighted “Loves the frame”", "promise by 2026-05-15 “Send care sheet”"],
    ),
    ("promised Cleo a sketch by Friday", "Cleo Okoye", "", ["promise by 2026-05-15 “A sketch”"]),
    (
        "Promised to send Cleo the care sheet by tomorrow",
        "Cleo Okoye",
        "",
        ["promise by 2026-05-13 “Send Cleo the care sheet”"],
    ),
    ("Call Cleo tomorrow", "Cleo Okoye", "", ["promise by 2026-05-13 “Call Cleo”"]),
    ("by Friday", "?", "client text", ["promise by 2026-05-15"]),
    ("I'll send Cleo photos by the end of the month", "Cleo Okoye", "", ["promise by 2026-05-31 “Send Cleo photos”"]),
    (
        "Cleo called, bought Tides for 300, promised her the care sheet by 20 May",
        "Cleo Okoye",
        "",
        ["sale Tides 300.00 EUR", "contact call they", "promise by 2026-05-20 “The care sheet”"],
    ),
    ("will send Cleo the sheet by 1 March", "Cleo Okoye", "", ["promise by 2027-03-01 “Send Cleo the sheet”"]),
    ("send Cleo the sheet by yesterday", "Cleo Okoye", "due_on", ["promise “Send Cleo the sheet”"]),
    ("Send the sheet by 12.6.2026 @Cleo", "Cleo Okoye", "", ["promise by 2026-06-12 “Send the sheet”"]),
    ("Send the sheet by 30 February @Cleo", "Cleo Okoye", "", ["note “Send the sheet by 30 February”"]),
    ("Send the sheet next week, @Cleo", "Cleo Okoye", "", ["promise by 2026-05-19 “Send the sheet”"]),
    ("Frame it within two weeks, @Cleo", "Cleo Okoye", "", ["promise by 2026-05-26 “Frame it”"]),
    ("Promised Cleo yesterday to mend the frame", "Cleo Okoye", "", ["promise 2026-05-11 “Mend the frame”"]),
    ("I just promised Cleo a sketch next Friday", "Cleo Okoye", "", ["promise by 2026-05-15 “A sketch”"]),
    ("Promised the sheet to Cleo by 12th of May", "Cleo Okoye", "", ["promise by 2026-05-12 “The sheet to Cleo”"]),
    ("Cleo promised to come", "Cleo Okoye", "", ["note “Cleo promised to come”"]),
    ("Cleo needs the frame by Friday", "Cleo Okoye", "", ["promise by 2026-05-15 “Cleo needs the frame”"]),
    (
        "Show Cleo the sketches by the end of the week",
        "Cleo Okoye",
        "",
        ["promise by 2026-05-17 “Show Cleo the sketches”"],
    ),
    ("Show Cleo the sketches until end of June", "Cleo Okoye", "", ["promise by 2026-06-30 “Show Cleo the sketches”"]),
    ("Show Cleo the sketches by the end of May", "Cleo Okoye", "", ["promise by 2026-05-31 “Show Cleo the sketches”"]),
    (
        "Show Cleo the sketches before the end of this year",
        "Cleo Okoye",
        "",
        ["promise by 2026-12-31 “Show Cleo the sketches”"],
    ),
    (
        "Show Cleo the sketches by the end of the day",
        "Cleo Okoye",
        "",
        ["note “Show Cleo the sketches by the end of the day”"],
    ),
    (
        "Cleo wants a frame, I'll send options by Friday",
        "Cleo Okoye",
        "",
        ["note “Cleo wants a frame”", "promise by 2026-05-15 “Send options”"],
    ),
]
NOTES = [
    (
        "Cleo wants a frame, delighted, asks for blue",
        "Cleo Okoye",
        "",
        ["note delighted “Cleo wants a frame, asks for blue”"],
    ),
    ("Called Cleo on 2026-02-30", "Cleo Okoye", "", ["contact call we “Called Cleo on 2026-02-30”"]),
    ("Cleo loved it", "Cleo Okoye", "", ["feeling delighted"]),
    ("Cleo seemed happy", "Cleo Okoye", "", ["feeling happy"]),
    ("Cleo has two cats", "Cleo Okoye", "", ["note “Cleo has two cats”"]),
    ("Cleo is not happy with the frame", "Cleo Okoye", "", ["note unhappy “Cleo is not happy with the frame”"]),
    ("Note: Cleo moves to Lisbon on 3 June", "Cleo Okoye", "", ["note “Cleo moves to Lisbon on 3 June”"]),
    ("Wished Cleo a happy birthday", "Cleo Okoye", "", ["note “Wished Cleo a happy birthday”"]),
    ("@Cleo", "Cleo Okoye", "text", []),
    ("Cleo didn't like Tides", "Cleo Okoye", "", ["note unhappy “Cleo didn't like Tides”"]),
    ("Cleo would love a bigger one", "Cleo Okoye", "", ["note “Cleo would love a bigger one”"]),
    ("I love her garden, @Cleo", "Cleo Okoye", "", ["note “I love her garden”"]),
    ("Cleo isn't very happy", "Cleo Okoye", "", ["feeling unhappy"]),
    ("Cleo was fine", "Cleo Okoye", "", ["feeling fine"]),
    ("Fine art print for Cleo", "Cleo Okoye", "", ["note “Fine art print for Cleo”"]),
    ("Cleo: not sure about the blue", "Cleo Okoye", "", ["note unsure “Not sure about the blue”"]),
    ("Cleo is over the moon", "Cleo Okoye", "", ["feeling delighted"]),
    ("Cleo is not unhappy", "Cleo Okoye", "", ["feeling fine"]),
    (
        "Cleo really likes it and was very happy",
        "Cleo Okoye",
        "",
        ["note happy “Cleo really likes it and was very happy”"],
    ),
    ("Cleo is happy to come", "Cleo Okoye", "", ["note “Cleo is happy to come”"]),
    ("Cleo - two cats", "Cleo Okoye", "", ["note “Two cats”"]),
    ("Note: two cats @Cleo", "Cleo Okoye", "", ["note “Two cats”"]),
    ("@Cleo two cats", "Cleo Okoye", "", ["note “Two cats”"]),
    ("“I smile every morning” @Cleo", "Cleo Okoye", "", ["note ““I smile every morning””"]),
    ("Cleo's husband likes it", "Cleo Okoye", "", ["note happy “Cleo's husband likes it”"]),
    ("Cleo's birthday is 12 May", "Cleo Okoye", "", ["note “Cleo's birthday is 12 May”"]),
    ("3 May: Cleo has a new cat", "Cleo Okoye", "", ["note 2026-05-03 “Cleo has a new cat”"]),
    ("Cleo moved to Lisbon yesterday", "Cleo Okoye", "", ["note 2026-05-11 “Cleo moved to Lisbon”"]),
    ("Cleo's opening was on Monday", "Cleo Okoye", "", ["note “Cleo's opening was on Monday”"]),
    ("Moving to Lisbon!", "?Lisbon", "client", ["note “Moving to Lisbon!”"]),
]


def understood(line: str, home: str | None = "EUR") -> Understood:
    return read(line, TODAY, NAMES, home)


def who(found: Understood) -> str:
    """The people; those of whom one may be meant; or with a question mark how somebody unknown is called."""
    people = ", ".join(person.name for person in found.people)
    return people or " | ".join(person.name for person in found.candidates) or f"?{found.called}"


def told(entry: Said) -> str:
    """The kind of an entry and all of it that is not as it is without being said."""
    said = [type(entry).__name__.removeprefix("Said").lower(), *([] if entry.on == TODAY else [str(entry.on)])]
    for name in (
        "title",
        "stage",
        "sale_kind",
        "price",
        "channel",
        "direction",
        "purpose",
        "no_answer",
        "due_on",
        "feel",
        "text",
    ):
        value = getattr(entry, name, None)
        if value and str(value) not in ("delivered", "original", "check_in"):
            words = {"no_answer": "no answer", "due_on": f"by {value}", "text": f"“{value}”"}
            said.append(words.get(name, str(value)))
    return " ".join(said)


@pytest.mark.parametrize(
    ("line", "people", "gaps", "entries"), [*SALES, *TOUCHES, *PROMISES, *NOTES], ids=lambda value: str(value)[:60]
)
def test_a_line_is_understood(line: str, people: str, gaps: str, entries: list[str]) -> None:
    found = understood(line)
    assert (who(found), " ".join(found.gaps), [told(entry) for entry in found.entries]) == (people, gaps, entries)
    assert found.is_whole == (bool(found.people) and not gaps)


def test_what_costs_something_needs_a_currency() -> None:
    assert understood("Sold Tides to Cleo for 450", home=None).gaps == ("currency",)
    assert understood("Sold Tides to Cleo for 450", home="JPY").gaps == ()
    assert understood("Cleo told me of a tree for 450", home=None).gaps == ()


@pytest.mark.parametrize(
    ("line", "home", "price"),
    [
        ("for $90", "CAD", "90.00 CAD"),
        ("for $90", "EUR", "90.00 USD"),
        ("for 90 dollars", "AUD", "90.00 AUD"),
        ("for kr 90", "DKK", "90.00 DKK"),
        ("for 1.500 TND", "EUR", "1.500 TND"),
        ("for 1,500 TND", "EUR", "1500.000 TND"),
        ("for 1’500 CHF", "EUR", "1500.00 CHF"),
        ("for 90 to Cleo", "EUR", "90.00 EUR"),
        ("for 90 all included", "EUR", ""),
        ("for 90 ALL included", "EUR", "90.00 ALL"),
    ],
)
def test_the_currency_of_a_price(line: str, home: str, price: str) -> None:
    assert str(understood(f"Cleo bought Tides {line}", home).entries[0].price or "") == price  # type: ignore[union-attr]


def test_an_empty_line_says_nothing() -> None:
    assert understood("  ") == Understood((), (), "", (), ("client", "text"))


def test_a_long_text_is_kept_whole_and_only_its_beginning_is_read() -> None:
    text = "Cleo called, she " + "talked of the sea and " * 200 + "promised a shell by Friday."
    contact = understood(text).entries[0]
    assert told(contact).startswith("contact call they")
    assert contact.text.endswith("promised a shell by Friday.")  # type: ignore[union-attr]

"""Lists go out as other programs read them, through the command line."""

from __future__ import annotations

import csv
import os
import stat
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from clientcare.book.attachments import set_photo
from clientcare.book.desk import Desk
from clientcare.book.studio import open_studio
from clientcare.store.reads import people
from tests.cli.conftest import Terminal

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
def friends(terminal: Terminal) -> Terminal:
    terminal.ask("add 'Ana Ruiz' --email work=ana@example.org --birthday 03-14 --circle Collectors")
    terminal.ask("add 'Bo Lind' --wish quiet --phone 12345")
    terminal.ask("relate Ana partner Bo")
    return terminal


def text(path: Path) -> str:
    return path.read_bytes().decode().replace("\r\n ", "")


def test_everybody_goes_out_as_cards_with_their_wish(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "people.vcf"
    assert friends.ask("export", str(out)) == {"file": str(out), "records": 2, "left_in_peace": 0}
    ana, bo = vobject.readComponents(text(out))
    assert (ana.fn.value, ana.version.value, ana.bday.value) == ("Ana Ruiz", "4.0", "--0314")
    assert (ana.related.value, bo.x_clientcare_wish.value) == ("Bo Lind", "quiet")
    assert friends.type("export", str(out)).out.strip()


def test_the_cards_come_in_elsewhere_and_change_nothing_here(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "people.vcf"
    for version in ("3", "4"):
        friends.ask("export", str(out), "--version", version)
        friends.data = tmp_path / version
        assert friends.ask("import", str(out))["added"]["clients"] == 2
        assert friends.ask("show Bo")["wish"]["value"] == "quiet"
        assert friends.ask("show Ana")["dates"][0]["day"] == "03-14"
        again = friends.ask("import", str(out))
        assert (again["batch"], again["unchanged"]["clients"]) == (None, 2)
        friends.data = tmp_path / "studio"


def test_the_version_of_a_card_is_told_after_the_command(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "ana.vcf"
    for words in (["--version", "3"], ["--version=3"], ["--client", "Ana", "--version", "3", "--format", "vcard"]):
        friends.ask("export", str(out), *words)
        assert "VERSION:3.0" in text(out)
    assert friends.type("--version").out.startswith("Client Care ")
    assert friends.type("--version export").out.startswith("Client Care ")
    assert friends.type("today --version").out.startswith("Client Care ")
    assert friends.fails("export", str(out), "--version") == "usage"
    assert friends.fails("export", str(out), "--version", "2") == "usage"
    assert friends.type("export --help").out.count("--version") == 1


def test_one_persons_card_holds_nobody_else(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "ana.vcf"
    assert friends.ask("export", str(out), "--client", "Ana")["records"] == 1
    assert "FN:Bo Lind" not in text(out)
    assert friends.fails("export", str(out), "--client", "Nobody") == "not_found"


def test_photos_go_along_unless_they_are_not_wanted(friends: Terminal, tmp_path: Path) -> None:
    with open_studio(friends.data, make=False, now=NOW) as studio:
        ana = people.resolve(studio, "Ana").uid
        set_photo(Desk(studio, NOW.date(), NOW), ana, PNG, "image/png")
    out = tmp_path / "people.vcf"
    friends.ask("export", str(out))
    assert text(out).count("PHOTO:data:image/png;base64,") == 1
    whole = out.stat().st_size
    friends.ask("export", str(out), "--version", "3")
    assert text(out).count("PHOTO;ENCODING=b;TYPE=PNG:") == 1
    friends.ask("export", str(out), "--no-photos")
    assert "PHOTO" not in text(out)
    assert out.stat().st_size < whole


def test_an_option_of_another_format_is_not_passed_over(friends: Terminal, tmp_path: Path) -> None:
    assert friends.fails("export", str(tmp_path / "all.json"), "--version", "3") == "usage"
    assert friends.fails("export", str(tmp_path / "all.json"), "--no-photos") == "usage"
    assert friends.fails("export", str(tmp_path / "all.txt")) == "usage"
    assert not (tmp_path / "all.json").exists()


def test_a_file_that_goes_out_replaces_the_old_one_and_is_for_its_owner_alone(
    friends: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "people.vcf"
    out.write_text("old")
    friends.ask("export", str(out))
    assert text(out).startswith("BEGIN:VCARD")
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["people.vcf", "studio"]


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_a_table_of_people_leaves_the_quiet_in_peace_and_says_so(friends: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    assert friends.ask("export", str(out)) == {"file": str(out), "records": 1, "left_in_peace": 1}
    [ana] = rows(out)
    assert (ana["Name"], ana["Circle"], ana["E-mail 1 label"], ana["Date 1"]) == (
        *("Ana Ruiz", "Collectors", "work", "'--03-14"),
    )
    assert "1 person who asked for quiet is not in it" in friends.type("export", str(out)).out
    assert friends.ask("export", str(out), "--client", "Bo")["records"] == 1


def test_a_table_of_people_comes_in_elsewhere_and_changes_nothing_here(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("edit Ana --likes =tea --greet-as Anita --tag Fair --source 'fair=letters' --custom Size=38")
    out = tmp_path / "people.csv"
    friends.ask("export", str(out))
    before = friends.ask("show Ana")
    here = friends.ask("import", str(out))
    assert (here["added"]["clients"], here["updated"]["clients"], here["unchanged"]["clients"]) == (0, 0, 1)
    friends.data = tmp_path / "second"
    assert friends.ask("import", str(out))["format"] == "csv"
    after = friends.ask("show Ana")
    same = ("uid", "likes", "greet_as", "tags", "sources", "custom", "emails", "phones", "wish")
    assert [after[name] for name in same] == [before[name] for name in same]
    assert after["dates"][0]["day"] == "03-14"


def test_a_list_goes_out_as_filtered(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("add Cy --tag Fair")
    out = tmp_path / "list.csv"
    assert friends.ask("export", str(out), "--tag", "Fair") == {"file": str(out), "records": 1, "left_in_peace": 0}
    assert [row["Name"] for row in rows(out)] == ["Cy"]
    assert friends.ask("export", str(out), "--circle", "Collectors", "--missing", "address")["records"] == 1
    assert friends.fails("export", str(out), "--circle", "Nowhere") == "not_found"
    assert friends.fails("export", str(tmp_path / "list.vcf"), "--tag", "Fair") == "usage"


def test_what_happened_with_people_goes_out_too(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("sale Ana '=Harbour' --price 450 --currency EUR --date 2026-05-01 --with Bo")
    friends.ask("log Ana 'How are the cats?' --channel call --minutes 5")
    friends.ask("promise Ana 'Send the care sheet' --due 2026-06-01")
    friends.ask("kind-words Ana 'I smile every morning' --permission yes")
    friends.ask("note Bo hidden")
    friends.ask("log Bo hidden")
    out = tmp_path / "list.csv"
    expected = {
        "sales": {"Title": "'=Harbour", "Price": "450.00", "Currency": "EUR", "Sold on": "2026-05-01"},
        "contacts": {"Text": "How are the cats?", "Channel": "call", "Minutes": "5", "On": "2026-05-12"},
        "promises": {"Text": "Send the care sheet", "Due on": "2026-06-01", "Kept on": ""},
        "dates": {"Title": "Birthday", "Day": "'--03-14"},
        "kind-words": {"Text": "I smile every morning", "Permission": "yes"},
    }
    for listed, cells in expected.items():
        told = friends.ask("export", str(out), "--list", listed)
        assert (told["records"], told["left_in_peace"]) == (1, 1)
        [row] = rows(out)
        assert (row["Client"], {name: row[name] for name in cells}) == ("Ana Ruiz", cells)
    assert friends.fails("export", str(out), "--list", "secrets") == "usage"


def events(path: Path) -> dict[str, Any]:
    """The events of a calendar file by what they are called."""
    return {str(each["SUMMARY"]): each for each in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def test_what_comes_goes_out_as_a_calendar_that_leaves_the_quiet_in_peace(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("date Bo Wedding 06-01")
    friends.ask("remind 'Order paper' --first 2026-05-20 --rule FREQ=WEEKLY --time 09:00")
    friends.ask("remind 'Call about the frame' --client Ana --first 2026-05-14")
    out = tmp_path / "care.ics"
    assert friends.ask("export", str(out)) == {"file": str(out), "records": 4, "left_in_peace": 1}
    found = events(out)
    assert list(found) == [
        *("Call about the frame (Ana Ruiz)", "Check in with Ana Ruiz", "Order paper", "Ana Ruiz: Birthday"),
    ]
    assert found["Ana Ruiz: Birthday"]["RRULE"].to_ical() == b"FREQ=YEARLY"
    assert str(found["Order paper"]["DTSTART"].dt) == "2026-05-20 09:00:00"
    assert all(len(each.walk("VALARM")) == 1 for each in found.values())
    uids = {name: str(each["UID"]) for name, each in found.items()}
    friends.ask("log Ana 'Had tea'")
    friends.ask("export", str(out), on="2026-05-13")
    assert {name: str(each["UID"]) for name, each in events(out).items()} == uids


def test_a_calendar_reaches_as_far_as_it_was_told(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("remind 'Order paper' --first 2026-05-20")
    out = tmp_path / "care.ics"
    assert friends.ask("export", str(out), "--days", "8")["records"] == 2
    assert friends.ask("export", str(out), "--days", "7")["records"] == 1
    assert friends.ask("export", str(out), "--client", "Ana")["records"] == 2
    assert friends.fails("export", str(tmp_path / "people.vcf"), "--days", "7") == "usage"
    assert friends.fails("export", str(out), "--days", "0") == "usage"


def test_a_reminder_done_early_is_not_in_the_calendar_any_more(friends: Terminal, tmp_path: Path) -> None:
    friends.ask("remind 'Order paper' --first 2026-05-10 --rule FREQ=WEEKLY")
    [key] = [item["key"] for item in friends.ask("upcoming --days 5")["items"] if item["kind"] == "reminder"]
    friends.ask("done", key)
    out = tmp_path / "care.ics"
    friends.ask("export", str(out))
    assert events(out)["Order paper"]["EXDATE"].dts[0].dt.isoformat() == "2026-05-17"

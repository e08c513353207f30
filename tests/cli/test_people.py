"""What is said of people: fields, lists of people, relations, referrals, pauses, merging."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Terminal


def called(rows: list[dict[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


@pytest.mark.parametrize(
    ("options", "key", "value"),
    [
        ("--type organisation", "type", "organisation"),
        ("--given Ana --family Ruiz", "family", "Ruiz"),
        ("--nickname Anita", "nickname", "Anita"),
        ("--greet-as 'Dear Ana'", "greet_as", "Dear Ana"),
        ("--sort-name Ruiz", "sort_name", "Ruiz"),
        ("--organisation Studio", "organisation", "Studio"),
        ("--role Director", "role", "Director"),
        ("--pronouns she/her", "pronouns", "she/her"),
        ("--language pt", "language", "pt"),
        ("--town Lisbon", "town", "Lisbon"),
        ("--time-zone Europe/Lisbon", "time_zone", "Europe/Lisbon"),
        ("--channel letter", "channel", "letter"),
        ("--best-time mornings", "best_time", "mornings"),
        ("--about 'two cats'", "about", "two cats"),
        ("--likes blue", "likes", "blue"),
        ("--next-time 'ask about the move'", "next_time", "ask about the move"),
        ("--how-met 'at the fair'", "how_met", "at the fair"),
        ("--tag fair --tag blue", "tags", ["fair", "blue"]),
        ("--source Etsy='about the order' --source Fair", "sources", None),
        ("--custom shoe=39 --custom 'dog=Rex = king'", "custom", {"shoe": "39", "dog": "Rex = king"}),
        ("--circle collectors", "circle", "Collectors"),
        ("--rhythm '3 weeks'", "rhythm", "3 weeks"),
        ("--rhythm none", "rhythm", "none"),
        ("--fit not_ours", "fit", "not-ours"),
        ("--takes full --takes-until 2026-09-01", "takes", {"value": "full", "until": "2026-09-01"}),
        ("--state in-memory", "state", "in-memory"),
        ("--last-in-touch week", "last_in_touch", {"on": "2026-05-05", "said": "week"}),
        ("--last-in-touch month", "last_in_touch", {"on": "2026-04-12", "said": "month"}),
        ("--last-in-touch season", "last_in_touch", {"on": "2026-02-12", "said": "season"}),
        ("--last-in-touch year", "last_in_touch", {"on": "2025-05-12", "said": "year"}),
        ("--last-in-touch longer", "last_in_touch", {"on": "2024-05-12", "said": "longer"}),
        ("--last-in-touch 2026-01-31", "last_in_touch", {"on": "2026-01-31", "said": None}),
    ],
)
def test_a_field_is_kept_as_it_was_said(options: str, key: str, value: object, terminal: Terminal) -> None:
    person = terminal.ask(f"add Ana {options}")
    if key == "sources":
        value = [{"source": "Etsy", "permits": "about the order"}, {"source": "Fair", "permits": None}]
    assert person[key] == value
    terminal.ask("add Bo")
    assert terminal.ask(f"edit Bo {options}")[key] == value


def test_a_name_needs_nothing_else(terminal: Terminal) -> None:
    person = terminal.ask("add Ana")
    assert (person["name"], person["circle"], person["rhythm"], person["rhythm_is"]) == (
        *("Ana", "New & curious", "2 months", "circle"),
    )
    assert (person["wish"]["value"], person["state"], person["added_on"]) == ("welcome", "active", "2026-05-12")
    assert person["next_check_in_on"] == "2026-05-19"


def test_two_people_may_have_the_same_name(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add Ana")
    assert terminal.fails("show Ana") == "ambiguous"


def test_ways_to_reach_somebody_are_added_preferred_and_taken_away(terminal: Terminal) -> None:
    ana = terminal.ask("add Ana --email ana@x.example --email work=a@w.example --phone '+351 555 0142'")
    assert ana["emails"] == [
        {"label": None, "value": "ana@x.example", "preferred": True},
        {"label": "work", "value": "a@w.example", "preferred": False},
    ]
    ana = terminal.ask("edit Ana --prefer a@w.example --link https://ana.example/?a=b --email=-ANA@x.example")
    assert ana["emails"] == [{"label": "work", "value": "a@w.example", "preferred": True}]
    assert ana["links"] == [{"label": None, "value": "https://ana.example/?a=b", "preferred": True}]
    ana = terminal.ask("edit Ana --address 'studio=Rua 8; 1200; Lisbon; ; Portugal' --phone=-+3515550142")
    assert ana["addresses"] == [
        {
            "label": "studio",
            "street": "Rua 8",
            "postcode": "1200",
            "town": "Lisbon",
            "region": None,
            "country": "Portugal",
            "preferred": True,
        }
    ]
    assert ana["phones"] == []
    assert terminal.ask("edit Ana --address=-studio")["addresses"] == []
    assert terminal.ask("edit Ana --email ''")["emails"] == []


def test_lists_of_words_grow_and_shrink(terminal: Terminal) -> None:
    terminal.ask("add Ana --tag fair --tag blue --not-by call --custom shoe=39 --source Fair")
    ana = terminal.ask("edit Ana --tag new --untag FAIR --not-by visit --custom shoe=40 --source Fair=letters")
    assert (ana["tags"], ana["wish"]["not_by"], ana["custom"]) == (["blue", "new"], ["call", "visit"], {"shoe": "40"})
    assert ana["sources"] == [{"source": "Fair", "permits": "letters"}]
    ana = terminal.ask("edit Ana --tag '' --not-by=-call --custom shoe= --source=-fair")
    assert (ana["tags"], ana["wish"]["not_by"], ana["custom"], ana["sources"]) == ([], ["visit"], {}, [])


def test_an_empty_value_empties_a_field(terminal: Terminal) -> None:
    terminal.ask("add Ana --town Lisbon --channel call --birthday 03-14 --last-in-touch week --takes open --about Cats")
    ana = terminal.ask("edit Ana --town '' --channel '' --birthday '' --last-in-touch '' --takes '' --about ''")
    assert (ana["town"], ana["channel"], ana["dates"], ana["about"]) == (None, None, [], None)
    assert (ana["last_in_touch"], ana["takes"]) == ({"on": None, "said": None}, {"value": None, "until": None})


def test_a_birthday_is_an_important_date(terminal: Terminal) -> None:
    [birthday] = terminal.ask("add Ana --birthday 1980-02-29 --channel letter")["dates"]
    assert (birthday["title"], birthday["day"], birthday["heads_up"], birthday["next_on"]) == (
        *("Birthday", "1980-02-29", 7, "2027-02-28"),
    )
    assert terminal.ask("add Bo --birthday 05-12")["dates"][0]["next_on"] == "2026-05-12"


def test_an_own_rhythm_goes_back_to_that_of_the_circle(terminal: Terminal) -> None:
    ana = terminal.ask("add Ana --rhythm '1 week'")
    assert (ana["rhythm"], ana["rhythm_is"]) == ("1 week", "own")
    ana = terminal.ask("edit Ana --rhythm circle")
    assert (ana["rhythm"], ana["rhythm_is"]) == ("2 months", "circle")
    terminal.ask("edit Ana --rhythm none")
    assert terminal.ask("edit Ana --rhythm ''")["rhythm_is"] == "circle"


def test_a_wish_has_a_history(terminal: Terminal) -> None:
    terminal.ask("add Ana", on="2026-01-01")
    ana = terminal.ask("edit Ana --wish quiet --wish-since 2026-03-02 --wish-by Ana --wish-note 'by phone'")
    assert ana["wish"] == {
        "value": "quiet",
        "since": "2026-03-02",
        "by": "Ana",
        "note": "by phone",
        "not_by": [],
        "history": [
            {"value": "welcome", "since": "2026-01-01", "until": "2026-03-02"},
            {"value": "quiet", "since": "2026-03-02", "until": None},
        ],
    }
    assert called(terminal.ask("clients --quiet")["clients"]) == ["Ana"]


def test_who_sent_whom(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    bo = terminal.ask("add Bo --referred-by Ana --referred-on yesterday")
    assert (bo["referred_by"]["name"], bo["referred_on"]) == ("Ana", "2026-05-11")
    assert terminal.fails("edit Ana --referred-by Bo") == "invalid"
    assert terminal.ask("edit Bo --referred-by ''")["referred_on"] is None


def test_relations_stand_in_both_records_and_can_be_taken_away(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add Bo")
    assert terminal.ask("relate Ana partner Bo")["relations"][0]["kind"] == "partner"
    assert terminal.ask("show Bo")["relations"][0]["client"]["name"] == "Ana"
    assert terminal.ask("relate Ana Partner Bo --remove")["relations"] == []
    assert terminal.fails("relate Ana partner Bo --remove") == "not_found"


def test_a_referral_out_writes_a_reminder(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add 'Bo Frames' --takes open")
    sent = terminal.ask("refer-out Ana --to Bo 'wants a portrait' --date 2026-05-01")
    assert (sent["to"]["name"], sent["why"], sent["on"]) == ("Bo Frames", "wants a portrait", "2026-05-01")
    [reminder] = terminal.ask("reminders")["reminders"]
    assert (reminder["uid"], reminder["first_on"]) == (sent["reminder"], "2026-07-01")
    assert reminder["client"]["name"] == "Bo Frames"


def test_a_pause_lasts_until_its_day_or_until_it_is_ended(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert terminal.ask("pause Ana --until 2026-06-01")["paused_until"] == "2026-06-01"
    assert terminal.ask("show Ana", on="2026-06-01")["paused_until"] is None
    assert terminal.ask("pause Ana --until open")["paused_until"] == "open"
    assert terminal.ask("resume Ana")["paused_until"] is None


def test_one_person_of_two(terminal: Terminal) -> None:
    terminal.ask("add 'Ana Ruiz' --email ana@x.example --town Lisbon")
    gone = terminal.ask("add 'Anna R.' --email anna@x.example --town Porto --wish quiet")
    terminal.ask("note 'Anna R.' Tea")
    kept = terminal.ask("merge Ruiz 'Anna R.' --take town --take email")
    assert (kept["name"], kept["town"], kept["wish"]["value"]) == ("Ana Ruiz", "Porto", "quiet")
    assert [way["value"] for way in kept["emails"]] == ["anna@x.example", "ana@x.example"]
    assert terminal.ask(f"show {gone['uid']}")["uid"] == kept["uid"]
    assert terminal.ask(f"change {gone['uid']} --town Faro")["town"] == "Faro"
    assert "note" in [entry["kind"] for entry in terminal.ask("show Ruiz")["timeline"]]


@pytest.fixture
def town(terminal: Terminal) -> Terminal:
    """Five people, each in a list of their own."""
    terminal.ask("add Ana --circle Collectors --tag blue --tag fair --email a@x.example --birthday 03-14")
    terminal.ask("add Bo --tag blue --state resting --wish quiet", on="2026-05-11")
    terminal.ask("add Cy --address 'Rua 8' --rhythm '1 week'", on="2026-01-01")
    terminal.ask("add Di --circle Clients", on="2026-01-02")
    terminal.ask("add Ed --circle 'No rhythm'", on="2025-01-01")
    terminal.ask("sale Di Tree --date 2026-01-02", on="2026-01-02")
    terminal.ask("sale Ana Oak --date 2026-05-01")
    terminal.ask("log Ana Thanks --purpose thanks --date 2026-05-02")
    terminal.ask("log Ed Hello --date 2025-06-01", on="2025-06-01")
    return terminal


@pytest.mark.parametrize(
    ("filters", "who"),
    [
        ("", "Ana Bo Cy Di Ed"),
        ("--circle collectors", "Ana"),
        ("--tag blue", "Ana Bo"),
        ("--tag blue --tag FAIR", "Ana"),
        ("--state resting", "Bo"),
        ("--quiet", "Bo"),
        ("--long-distance", "Di"),
        ("--overdue", "Cy"),
        ("--never-thanked", "Di"),
        ("--never-asked", "Di"),
        ("--not-yet-spoken-to", "Bo Cy Di"),
        ("--missing email", "Bo Cy Di Ed"),
        ("--missing address", "Ana Bo Di Ed"),
        ("--missing birthday", "Bo Cy Di Ed"),
        ("--tag blue --missing email", "Bo"),
        ("--limit 2", "Ana Bo"),
        ("--limit 0", ""),
        ("--sort added", "Ed Di Cy Bo Ana"),
        ("--sort works", "Ana Di Bo Cy Ed"),
        ("--sort next-check-in", "Cy Di Ana Bo Ed"),
        ("--sort last_care", "Bo Cy Di Ed Ana"),
    ],
)
def test_lists_of_people(filters: str, who: str, town: Terminal) -> None:
    assert called(town.ask(f"clients {filters}")["clients"]) == who.split()


def test_a_row_says_what_a_list_shows(town: Terminal) -> None:
    row = town.ask("clients --tag fair")["clients"][0]
    assert {name: row[name] for name in row if name != "uid"} == {
        "name": "Ana",
        "circle": "Collectors",
        "rhythm": "3 months",
        "state": "active",
        "contact_wish": "welcome",
        "last_care_on": "2026-05-02",
        "next_check_in_on": "2026-08-02",
        "long_distance": False,
    }


@pytest.mark.parametrize("text", ["ana", "A@X.example", '"', "*", "NEAR(", "ana OR", "a:b", "''", "  ", "é", "-x"])
def test_any_text_is_a_valid_search(text: str, town: Terminal) -> None:
    said = town.type("find --json --", text) if text != "''" else town.type("find --json", "")
    assert said.code == 0
    assert set(said.json) == {"clients", "entries"}


def test_what_is_found_comes_best_first(town: Terminal) -> None:
    town.ask("note Bo 'Ana likes the oak'")
    found = town.ask("find ana")
    assert called(found["clients"]) == ["Ana"]
    assert found["entries"][0]["client"]["name"] == "Bo"
    assert found["entries"][0]["excerpt"].startswith("Ana likes")
    assert town.ask("find a --limit 1")["clients"] == town.ask("find a")["clients"][:1]


def test_a_client_is_meant_by_uid_address_name_or_a_part_of_it(terminal: Terminal) -> None:
    uid = terminal.ask("add 'Zoë Łuk' --email zoe@x.example")["uid"]
    terminal.ask("add 'Zoë Łukasz'")
    for words in (uid, "zoe@x.example", "ZOE@X.example", "zoe luk", "Zoë Łuk"):
        assert terminal.ask("show", words)["uid"] == uid
    assert terminal.fails("show zoë") == "ambiguous"

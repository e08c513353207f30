"""A morning with Ana, word for word as the contract tells it."""

from __future__ import annotations

from tests.cli.conftest import Terminal


def test_a_morning_with_ana(terminal: Terminal) -> None:
    ana = terminal.ask('add "Ana Ruiz" --email ana@example.org --birthday 03-14 --circle Collectors')
    sale = terminal.ask('sale Ana "Blue Harbour" --price 450 --currency EUR --date yesterday')
    promise = terminal.ask('promise Ana "Send the care sheet" --due friday')
    assert promise["due_on"] == "2026-05-15"

    [card] = terminal.ask("today")["cards"]
    [thanks] = card["items"]
    assert card["client"] == {"uid": ana["uid"], "name": "Ana Ruiz"}
    assert {name: thanks[name] for name in ("key", "kind", "due_on", "days_late")} == {
        "key": f"thanks:{sale['uid']}",
        "kind": "thanks",
        "due_on": "2026-05-12",
        "days_late": 0,
    }

    contact = terminal.ask('log Ana "Thanked her for Blue Harbour" --purpose thanks --channel letter')
    assert contact["answered"] == [f"thanks:{sale['uid']}"]
    assert contact["next_check_in_on"] == "2026-08-12"

    key = f"promise:{promise['uid']}"
    assert terminal.open_keys(on="2026-05-13") == []
    assert terminal.open_keys(on="2026-05-14") == [key]
    assert terminal.open_keys(on="2026-05-15") == [key]
    done = terminal.ask(f"done {key} --on 2026-05-15")
    assert done == {"key": key, "state": "done", "due_on": "2026-05-15"}
    assert terminal.open_keys(on="2026-05-17") == []
    assert terminal.kinds(on="2026-05-18") == ["after_sale"]

    said = terminal.ask('log Ana "It hangs in the hall" --direction they --feeling delighted --on 2026-05-19')
    assert (said["feeling"], said["on"]) == ("delighted", "2026-05-19")
    words = terminal.ask('kind-words Ana "I smile every morning" --permission asked --on 2026-05-19')
    assert words["permission"] == "asked"

    shown = terminal.ask("show Ana", on="2026-05-19")
    assert [entry["kind"] for entry in shown["timeline"]] == [
        *("kind_words", "feeling", "contact", "contact", "promise", "sale")
    ]
    assert shown["timeline"][4]["kept_on"] == "2026-05-15"
    assert shown["circle"] == "Collectors"

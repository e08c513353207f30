"""`letter`: a draft that knows whom it greets and what it is about, and is refused for who wants peace."""

from __future__ import annotations

from tests.cli.conftest import Terminal

SOLD = 'sale Ana "Blue Harbour" --date yesterday'


def test_a_letter_is_about_the_first_reason_in_today(terminal: Terminal) -> None:
    terminal.ask("settings my_name Mira")
    terminal.ask('add "Ana Ruiz"')
    terminal.ask(SOLD)
    assert terminal.ask("letter Ana") == {
        "subject": "Thank you, from the studio",
        "text": "Dear Ana,\n\nThank you for giving Blue Harbour a home. It makes me happy to think of it there.\n\n"
        "[something you noticed, or they said]\n\nWarmly,\nMira",
        "gaps": ["something you noticed, or they said"],
        "hints": [],
    }


def test_a_letter_for_a_key_that_is_named(terminal: Terminal) -> None:
    terminal.ask('add "Ana Ruiz" --greet-as Anita --birthday 05-13')
    sale = terminal.ask(SOLD)
    thanks, birthday = terminal.open_keys()
    assert terminal.ask(f"letter Ana --for {birthday}")["subject"] == "Happy birthday, Anita"
    assert terminal.ask(f"letter Ana --for {thanks}")["subject"] == "Thank you, from the studio"
    coming = f"after_sale:{sale['uid']}:arrived"
    assert terminal.ask(f"letter Ana --for {coming}")["subject"] == "Is Blue Harbour safely with you?"
    terminal.ask(f"snooze {thanks} --until +3d")
    assert terminal.ask(f"letter Ana --for {thanks}")["subject"] == "Thank you, from the studio"
    terminal.ask("add Bo")
    assert terminal.fails(f"letter Bo --for {thanks}") == "not_open"
    assert terminal.fails("letter Bo --for nonsense") == "not_open"


def test_without_a_reason_it_asks_how_they_are(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert terminal.ask("letter Ana")["subject"] == "Thinking of you"


def test_a_letter_after_a_long_silence_names_the_work(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask('sale Ana "Old Pier" --date 2023-01-01')
    terminal.ask("skip", terminal.open_keys()[0])
    said = terminal.ask("letter Ana")
    assert said["subject"] == "After a long while"
    assert "since Old Pier" in said["text"]


def test_a_surprise_is_not_named_before_its_day(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask('sale Ana "Old Pier" --date 2023-01-01')
    terminal.ask('sale Ana "A surprise" --date 2025-06-01 --quiet-until 2026-12-24')
    assert "since Old Pier" in terminal.ask("letter Ana --template 'After a long silence'")["text"]


def test_a_template_by_name_and_language(terminal: Terminal) -> None:
    terminal.ask("add Ana --language de")
    terminal.ask('templates "Ein Gruß" --purpose check_in --language de --subject "Wie geht es dir?" --text "Servus"')
    assert terminal.ask("letter Ana")["text"] == "Servus"
    english = terminal.ask("letter Ana --language en")
    assert english["subject"] == "Thinking of you"
    french = terminal.ask("letter Ana --language fr")
    assert (french["subject"], len(french["hints"])) == ("Thinking of you", 1)
    named = terminal.ask('letter Ana --template "the kind decline"')
    assert named["subject"] == "About your question"
    assert terminal.fails("letter Ana --template nothing") == "not_found"


def test_a_referral_names_the_colleague(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add Hana")
    terminal.ask("refer-out Ana --to Hana")
    assert "I would go to Hana" in terminal.ask('letter Ana --template "The referral"')["text"]


def test_what_is_not_known_is_asked_for(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    said = terminal.ask('letter Ana --template "The referral"')
    assert said["gaps"] == ["the colleague", "why the two of them fit"]


def test_who_wants_peace_is_written_to_only_where_they_wait_for_it(terminal: Terminal) -> None:
    terminal.ask("add Ana --wish quiet")
    terminal.ask("add Bo --state resting")
    terminal.ask("add Cy --state in-memory")
    terminal.ask("add Di")
    terminal.ask("pause Di --until open")
    for name in ("Ana", "Bo", "Cy", "Di"):
        assert terminal.fails(f"letter {name}") == "invalid"
        assert terminal.fails(f'letter {name} --template "Birthday"') == "invalid"
    terminal.ask("log Ana 'Could you help me?' --needs-reply --date yesterday")
    assert terminal.ask("letter Ana")["subject"] == "Your question"
    promise = terminal.ask("promise Cy 'The photos' --date yesterday --due today")
    assert terminal.ask(f"letter Cy --for promise:{promise['uid']}")["subject"] == "As promised"
    reminder = terminal.ask("remind 'Think of Bo' --client Bo --first today")
    assert terminal.fails(f"letter Bo --for reminder:{reminder['uid']}:2026-05-12") == "invalid"


def test_promotions_are_drafted_for_the_welcome_alone(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    terminal.ask("add Bo --wish no-promotions")
    terminal.ask('templates Autumn --purpose promotion --subject New --text "20 % off"')
    assert terminal.ask("letter Ana --template Autumn")["text"] == "20 % off"
    assert terminal.fails("letter Bo --template Autumn") == "invalid"
    assert terminal.ask("letter Bo")["subject"] == "Thinking of you"


def test_a_thank_you_that_sounds_like_an_offer_says_so(terminal: Terminal) -> None:
    terminal.ask('add "Ana Ruiz"')
    terminal.ask('sale Ana "50 % Grey" --date yesterday')
    assert terminal.ask("letter Ana")["hints"] == []
    terminal.ask("templates 'Thank you after a sale' --text 'Thanks! 10 % off in my shop.'")
    assert terminal.ask("letter Ana")["hints"] == ["This sounds a little like an offer. Thanks is stronger alone."]


def test_the_same_words_to_four_people_are_noticed(terminal: Terminal) -> None:
    words = "Dear {}, I thought of you this morning and wanted to ask how you are."
    terminal.ask(f"templates 'It has been a while' --text '{words.format('{greeting}')}'")
    for name in ("Ana", "Bo", "Cy", "Dee"):
        terminal.ask(f"add {name}")
        terminal.ask(f"log {name} '{words.format(name)}'")
    terminal.ask("add Eva")
    assert len(terminal.ask("letter Eva")["hints"]) == 1
    assert terminal.ask("letter Ana")["hints"] == []


def test_people_read_subject_text_and_what_is_left_to_write(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    said = terminal.type("letter Ana").out
    assert said.startswith("Thinking of you\n\nDear Ana,\n")
    assert said.endswith("Warmly,\n\n(One line left to make yours.)\n")
    terminal.ask("templates Short --text Hello")
    assert terminal.type("letter Ana --template Short").out == "\n\nHello\n\n(Every line is yours.)\n"

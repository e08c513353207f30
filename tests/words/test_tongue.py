"""Who speaks, and how another language says a sentence: plurals, senses, facts, and English where it lacks a word."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from clientcare.words.pseudo import Pseudo, stretch
from clientcare.words.speaker import ENGLISH
from clientcare.words.tongue import speak, speaker, speaking, tr, tr_all, tr_n
from clientcare.words.translated import Sentences, Translated, read

HALF = Translated(
    "de",
    Sentences(
        {"Save": "Speichern", "Asked¦the stage of a sale": "Angefragt", "Hello, {name}": "Guten Tag, {name}"},
        {("{n} people", "one person"): ["ein Mensch", "{n} Menschen"]},
    ),
)


@pytest.fixture
def half() -> Iterator[None]:
    speak(HALF)
    yield
    speak(ENGLISH)


def test_english_is_said_as_it_stands() -> None:
    assert tr("Save") == "Save"
    assert tr("Hello, {name}", name="{Ana}") == "Hello, {Ana}"
    assert tr("a name in {braces}") == "a name in {braces}"
    assert tr("Asked¦the stage of a sale") == "Asked"
    assert tr_all([(1, "Save"), (2, "Asked¦x")]) == [(1, "Save"), (2, "Asked")]


@pytest.mark.usefixtures("half")
def test_another_language_says_what_it_has_and_the_rest_in_english() -> None:
    assert tr("Save") == "Speichern"
    assert tr("Hello, {name}", name="Ana") == "Guten Tag, Ana"
    assert tr("Asked¦the stage of a sale") == "Angefragt"
    assert tr("Asked") == "Asked"
    assert [tr_n(n, "one person", "{n} people") for n in (1, 2)] == ["ein Mensch", "2 Menschen"]
    assert tr_n(2, "one letter", "{n} letters") == "2 letters"


@pytest.mark.usefixtures("half")
def test_a_command_in_the_open_window_is_answered_in_english_and_no_thread_forgets_the_window() -> None:
    with speaking(ENGLISH):
        assert tr("Save") == "Save"
        with speaking(None):
            assert tr("Save") == "Speichern"
    heard: list[str] = []
    beside = threading.Thread(target=lambda: heard.append(tr("Save")))
    beside.start()
    beside.join()
    assert heard == ["Speichern"]


def test_what_is_unfinished_in_a_file_is_said_in_english(tmp_path: Path) -> None:
    file = tmp_path / "clientcare_xx.ts"
    message = "<message><source>{}</source><translation{}>{}</translation></message>"
    messages = message.format("Keep", ' type="unfinished"', "Beha") + message.format("Quit", "", "Beenden")
    file.write_text(f"<TS><context>{messages}</context></TS>", "utf-8")
    assert read(file).texts == {"Quit": "Beenden"}


def test_the_language_that_nobody_speaks_is_longer_and_keeps_its_facts() -> None:
    said = Pseudo().say("Nothing here fits “{text}”.", text="dune")
    assert "dune" in said
    assert len(said) > 1.3 * len("Nothing here fits “dune”.")
    assert stretch("Save").startswith("[")
    assert not any(letter.isascii() and letter.isalpha() for letter in stretch("The quick brown fox jumps, lazy dog"))
    assert Pseudo().plural(2, "one person", "{n} people").startswith("[2")
    assert "may" not in Pseudo().dated(date(2026, 5, 14), date(2026, 5, 1)).casefold()


def test_nobody_but_english_speaks_before_a_window_says_so() -> None:
    assert speaker() is ENGLISH

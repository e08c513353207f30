"""Somebody who asks what is written down about them gets all of it, and nothing about anybody else."""

from __future__ import annotations

import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from clientcare.book import contacts, feelings, kind_words, letters, notes, promises, relations, reminders, trash
from clientcare.book.attachments import attach, set_photo
from clientcare.book.whole_person import export_person_html, export_person_json, export_person_zip
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import field_names
from clientcare.domain.money import Money
from clientcare.domain.records import Belonging, Client, Record, StateSpan, WishSpan
from clientcare.domain.values import Channel, Feel, Purpose, State, Wish
from clientcare.exchange.json_codec import KINDS
from clientcare.words.whole_person import page_about
from tests.book.studios import NOW, TODAY, Book
from tests.store.anything import Anything

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


class Reader(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data + "\n"


@pytest.fixture
def ana(book: Book, tmp_path: Path) -> str:
    bo = book.add("Bo Lind")
    uid = book.add(
        "Ana Ruiz", about="<b>Rooms</b> & sizes\n\x07two lines", wish=Wish.THEY_REACH_OUT, wish_note="asked at the fair"
    )
    book.sell("ana", price=Money(45000, "EUR"))
    contacts.log_contact(book.desk, [uid, bo], text="Came to tea", channel=Channel.VISIT, purpose=Purpose.CHECK_IN)
    notes.write_note(book.desk, [uid], "<script>alert(1)</script>")
    promises.make_promise(book.desk, [uid], "The care sheet")
    feelings.note_feeling(book.desk, uid, Feel.HAPPY, text="glows at night")
    kind_words.keep_kind_words(book.desk, [uid], "Like the sea")
    reminders.add_reminder(book.desk, "Ask about the frame", TODAY, client=uid)
    relations.relate(book.desk, uid, "partner", bo)
    relations.refer_out(book.desk, uid, bo, why="murals")
    letters.keep_draft(book.desk, uid, text="Dear Ana")
    trash.delete(book.desk, notes.write_note(book.desk, [uid], "in the trash").main)
    paper = tmp_path / "../a receipt?.txt"
    paper.write_text("paid")
    attach(book.desk, uid, paper)
    set_photo(book.desk, uid, PNG, "image/png")
    notes.write_note(book.desk, [bo], "Bo alone")
    return uid


def page(book: Book, uid: str, tmp_path: Path) -> Reader:
    export_person_html(book.desk, tmp_path / "ana.html", uid)
    reader = Reader()
    reader.feed((tmp_path / "ana.html").read_text(encoding="utf-8"))
    return reader


@pytest.mark.parametrize(
    "words",
    [
        *("Ana Ruiz", "<b>Rooms</b> & sizes", "they reach out", "asked at the fair", "Blue Harbour", "€450"),
        *("Came to tea", "visit", "check in", "1 other person", "<script>alert(1)</script>", "The care sheet"),
        *("glows at night", "happy", "Like the sea", "not asked", "Ask about the frame", "partner", "somebody else"),
        *("murals", "Dear Ana", "in the trash", "In the trash since", "14 May 2026", "New & curious"),
    ],
)  # fmt: skip
def test_the_page_says_all_that_is_known(book: Book, ana: str, tmp_path: Path, words: str) -> None:
    assert words in page(book, ana, tmp_path).said


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing(book: Book, ana: str, tmp_path: Path) -> None:
    tags = page(book, ana, tmp_path).tags
    assert {tag for tag, _ in tags}.isdisjoint({"script", "b", "a", "link", "iframe", "object", "form"})
    assert [attrs["src"][:22] for tag, attrs in tags if tag == "img" and attrs["src"]] == ["data:image/png;base64,"]
    policy = next(attrs["content"] for tag, attrs in tags if attrs.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "\x07" not in (tmp_path / "ana.html").read_text(encoding="utf-8")


def test_nobody_else_is_named(book: Book, ana: str, tmp_path: Path) -> None:
    export_person_zip(book.desk, tmp_path / "ana.zip", ana)
    with zipfile.ZipFile(tmp_path / "ana.zip") as whole:
        for name in whole.namelist():
            assert b"Lind" not in whole.read(name)
            assert b"Bo alone" not in whole.read(name)


def test_the_zip_holds_the_page_the_data_and_the_papers(book: Book, ana: str, tmp_path: Path) -> None:
    count = export_person_zip(book.desk, tmp_path / "ana.zip", ana)
    assert export_person_json(book.desk, tmp_path / "ana.json", ana) == count
    export_person_html(book.desk, tmp_path / "ana.html", ana)
    with zipfile.ZipFile(tmp_path / "ana.zip") as whole:
        assert whole.namelist() == [
            *("README.txt", "papers/001 a receipt_.txt", "papers/002 photo.png", "record.html", "record.json"),
        ]
        assert whole.read("record.html") == (tmp_path / "ana.html").read_bytes()
        assert whole.read("record.json") == (tmp_path / "ana.json").read_bytes()
        assert (whole.read("papers/001 a receipt_.txt"), whole.read("papers/002 photo.png")) == (b"paid", PNG)
        assert "Ana Ruiz" in whole.read("README.txt").decode()
    held = json.loads((tmp_path / "ana.json").read_bytes())["records"]
    assert sum(map(len, held.values())) == count
    assert [client["name"] for client in held["client"]] == ["Ana Ruiz"]


def test_somebody_in_the_trash_may_ask_too_and_nobody_is_not_found(book: Book, ana: str, tmp_path: Path) -> None:
    trash.delete(book.desk, ana)
    assert "Ana Ruiz" in page(book, ana, tmp_path).said
    with pytest.raises(CareError) as caught:
        export_person_html(book.desk, tmp_path / "none.html", "nobody")
    assert caught.value.code is Code.NOT_FOUND
    assert not (tmp_path / "none.html").exists()


ANA = Client(
    uid="ana",
    entered_on=TODAY,
    seq=1,
    created_at=NOW,
    updated_at=NOW,
    name="Ana Ruiz",
    wishes=(WishSpan(Wish.WELCOME, TODAY),),
    states=(StateSpan(State.ACTIVE, TODAY),),
    belongings=(Belonging("circle", TODAY),),
)
KINDS_ABOUT = [kind for kind in KINDS.values() if {"client", "clients"} & set(field_names(kind))]


@pytest.mark.parametrize("kind", KINDS_ABOUT, ids=lambda kind: kind.__name__)
@settings(max_examples=1, deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_every_kind_of_record_about_somebody_has_a_place_on_the_page(kind: type[Record], data: st.DataObject) -> None:
    """A new kind of record would be forgotten here else."""
    pointing = {name: ["ana"] for name in ("client", "other", "to", "through", "entry")}
    record = data.draw(Anything().record(kind, pointing))
    (_, section) = page_about(ANA, [record], (), TODAY).sections
    assert len(section.parts) == 1

"""Everything goes out as one file of ours and comes back the same, here or in another studio."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from clientcare.domain import records
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.records import Circle, Contact, Reach, Record, WishSpan
from clientcare.domain.values import Wish
from clientcare.exchange.incoming import Format, SourceFile
from clientcare.exchange.json_codec import KINDS
from clientcare.exchange.json_out import to_json
from clientcare.exchange.reading import recognise
from tests.exchange.mira import back, out, records_of, studio_of_mira
from tests.exchange.studio import TODAY, Studio, done, nothing_changes

LATER = datetime(2026, 5, 12, 12, tzinfo=UTC)


def test_every_record_comes_back_as_it_was() -> None:
    studio = studio_of_mira()
    assert records_of(out(studio, stamps=True)) == {record.uid: record for record in studio.everything()}


def test_without_stamps_the_same_records_and_day_are_the_same_bytes() -> None:
    studio, later = studio_of_mira(), studio_of_mira()
    later.clients = {uid: replace(each, created_at=LATER, updated_at=LATER) for uid, each in later.clients.items()}
    later.clients = dict(reversed(later.clients.items()))
    assert out(studio) == out(later)
    assert out(studio, stamps=True) != out(later, stamps=True)
    assert records_of(out(studio))["ana"] == replace(studio.clients["ana"], created_at=LATER, updated_at=LATER)


def test_the_file_is_plain_json_with_a_version_a_day_and_sorted_keys() -> None:
    content = json.loads(out(studio_of_mira()))
    assert (content["clientcare"], content["on"]) == (1, "2026-05-12")
    assert list(content["records"]) == sorted(content["records"])
    (sale,) = content["records"]["sale"]
    assert list(sale) == sorted(sale)
    assert (sale["price"], sale["sold_on"]) == ({"amount": "45.00", "currency": "EUR"}, "2026-05")
    assert json.loads(to_json([], TODAY)) == {"clientcare": 1, "on": "2026-05-12", "records": {}}


def test_every_kind_of_record_there_is_can_go_out() -> None:
    kinds = {each for each in vars(records).values() if isinstance(each, type) and issubclass(each, Record)}
    assert kinds - set(KINDS.values()) == {Record, records.Entry}


def test_an_empty_studio_takes_everything_about_people_and_keeps_its_own_order() -> None:
    mira = studio_of_mira()
    new = Studio()
    plan = new.take(out(mira))
    assert done(plan) == {"add": {"clients": 2, "sales": 1, "entries": 3, "dates": 1}}
    assert new.clients["ana"].wishes == mira.clients["ana"].wishes
    assert new.clients["bo"].referred_by == "ana"
    assert new.sales["sale"].through == "bo"
    assert set(new.others) == {"circle", "call", "feeling", "relation", "refer", "remind", "mark"}
    circle = new.others["circle"]
    assert isinstance(circle, Circle)
    assert circle.role is None
    assert nothing_changes(new.take(out(mira)))


def test_the_circles_here_are_known_by_name() -> None:
    mira = studio_of_mira()
    new = Studio()
    own = mira.others["circle"]
    new.others["mine"] = replace(own, uid="mine")
    new.take(out(mira))
    assert new.clients["ana"].belonging.circle == "mine"
    assert "circle" not in new.others


def test_what_is_here_already_is_compared_and_not_doubled() -> None:
    mira = studio_of_mira()
    new = Studio()
    new.take(out(mira))
    new.change("Bo Okafor", role="Potter")
    mira.change("Ana Ruiz", role="Painter", nickname="Annie")
    mira.change("Bo Okafor", role="Poet", wishes=(WishSpan(Wish.NO_PROMOTIONS, TODAY),))
    plan = new.take(out(mira))
    assert (new.clients["ana"].role, new.clients["bo"].role) == ("Painter", "Potter")
    assert new.clients["bo"].wish.wish is Wish.NO_PROMOTIONS
    assert done(plan) == {
        "update": {"clients": 2},
        "unchanged": {"sales": 1, "entries": 3, "dates": 1},
    }


def test_somebody_known_by_e_mail_takes_their_timeline_to_the_one_here() -> None:
    new = Studio()
    new.add("Ana R", uid="here", emails=(Reach("ana@example.org"),))
    new.take(out(studio_of_mira()))
    assert new.names == ["Ana R", "Bo Okafor"]
    assert new.sales["sale"].clients == ("here",)
    assert new.clients["bo"].referred_by == "here"
    assert new.dates_of("Ana R") == {"Birthday": "02-29"}
    assert "mark" not in new.others  # it names the other uid
    assert nothing_changes(new.take(out(studio_of_mira())))


def test_what_was_deleted_or_erased_here_stays_out_with_all_that_is_about_it() -> None:
    new = Studio()
    new.take(out(studio_of_mira()))
    new.delete("Ana Ruiz")
    new.sales["sale"] = replace(new.sales["sale"], deleted_on=TODAY)
    plan = new.take(out(studio_of_mira()))
    assert new.names == ["Bo Okafor"]
    assert {"deleted", "deleted_record"} <= {line.reason for line in plan.lines if line.does.value == "left_out"}
    empty = Studio()
    empty.erased.add(("email", "ana@example.org"))
    plan = empty.take(out(studio_of_mira()))
    assert (empty.names, empty.sales) == (["Bo Okafor"], {})
    assert done(plan)["left_out"] == {"clients": 1, "sales": 1, "entries": 2, "dates": 1}
    call = empty.others["call"]
    assert isinstance(call, Contact)
    assert call.clients == ("bo",)
    assert empty.clients["bo"].referred_by is None


def test_a_name_that_is_here_too_is_proposed() -> None:
    new = Studio()
    new.add("bo okafor")
    plan = new.take(out(studio_of_mira()))
    assert [line.reason for line in plan.lines if line.does.value == "propose"] == ["name_fits"]


def test_a_record_that_does_not_fit_is_told_by_its_line_and_the_rest_comes_in() -> None:
    lines = out(studio_of_mira()).decode().split("\n")
    (at,) = (place for place, line in enumerate(lines) if '"uid": "bo"' in line)
    lines[at] = lines[at].replace('"entered_on": "2026-05-12"', '"entered_on": "yesterday"')
    found = back("\n".join(lines).encode())
    assert [(problem.line, problem.why) for problem in found.problems] == [(at + 1, "This client cannot be read.")]
    assert "ana" in {each.record.uid for each in found.records}


@pytest.mark.parametrize(
    "change",
    [
        {"uid": ""},
        {"uid": None},
        {"tags": "Fair"},
        {"tags": [1]},
        {"emails": ["x"]},
        {"emails": [{"label": "x"}]},
        {"belongings": [{}]},
        {"seq": "1"},
        {"seq": True},
        {"channel": "smoke"},
        {"created_at": "2026-05-12T08:00:00"},
        {"pauses": [{"since": "2026-02-30"}]},
    ],
)
def test_a_client_with_a_wrong_field_is_no_client(change: dict[str, Any]) -> None:
    content = json.loads(out(studio_of_mira()))
    content["records"]["client"] = [content["records"]["client"][0] | change]
    found = back(json.dumps(content).encode())
    assert [problem.reason for problem in found.problems] == ["no_record"]


@pytest.mark.parametrize("price", ["45.00 EUR", {"amount": "45.001", "currency": "EUR"}, {"amount": 45}])
def test_a_sale_with_a_wrong_price_is_no_sale(price: object) -> None:
    content = json.loads(out(studio_of_mira()))
    content["records"]["sale"][0]["price"] = price
    assert [problem.why for problem in back(json.dumps(content).encode()).problems] == ["This sale cannot be read."]


def test_kinds_and_fields_of_tomorrow_do_not_stop_the_rest() -> None:
    content = json.loads(out(studio_of_mira()))
    content["records"]["client"][0]["aura"] = "blue"
    content["records"]["spell"] = [{"uid": "x"}, 7]
    content["records"]["client"].append("nonsense")
    found = back(json.dumps(content).encode())
    assert len(found.records) == len(studio_of_mira().everything())
    assert [problem.reason for problem in found.problems] == ["no_record"] * 3


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"clientcare": 1}', Code.BROKEN_FILE),
        (b'{"clientcare": 1, "records": []}', Code.BROKEN_FILE),
        (b'{"clientcare": "1", "records": {}}', Code.BROKEN_FILE),
        (b'{"clientcare": 1, "records": {}', Code.BROKEN_FILE),
        (b'{"clientcare": 1, "records": ' + b"[" * 100_000, Code.BROKEN_FILE),
        (b'{"clientcare": ' + b"9" * 5000 + b', "records": {}}', Code.BROKEN_FILE),
        (b'{"clientcare": 2, "records": {}}', Code.NEWER_DATA),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_whole(data: bytes, code: Code) -> None:
    with pytest.raises(CareError) as refused:
        back(data)
    assert refused.value.code is code


def test_a_file_of_ours_is_recognised_by_what_is_in_it() -> None:
    file = SourceFile("anything.txt", b"\xef\xbb\xbf" + out(studio_of_mira()))
    assert recognise(file, Studio().options()) is Format.JSON

"""LinkedIn's connections come in from below its notes, known by their profiles since most show no e-mail."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Reach, Source
from clientcare.exchange.incoming import Format
from tests.exchange.studio import Studio, nothing_changes

NOTES = 'Notes:\n"When exporting your data, some e-mails may be missing, as people hide them."\n\n'
HEADINGS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ANA = "Ana,Ruiz,https://www.linkedin.com/in/ana-made-up,,Harbour Ltd,Head of Prints,15 Mar 2024\n"


@pytest.mark.parametrize("above", [NOTES, ""])
def test_a_connection_comes_in_with_and_without_the_notes_above(above: str) -> None:
    found = Studio().read(above + HEADINGS + ANA)
    (ana,) = found.people
    assert found.formats == (Format.LINKEDIN,)
    assert (ana.name, ana.organisation, ana.role) == ("Ana Ruiz", "Harbour Ltd", "Head of Prints")
    assert (ana.emails, ana.phones) == ((), ())
    assert ana.links == (Reach("https://www.linkedin.com/in/ana-made-up"),)
    assert ana.sources == (Source("LinkedIn"),)


def test_the_day_of_connecting_is_kept_and_is_no_birthday() -> None:
    (ana,) = Studio().read(HEADINGS + ANA).people
    assert ana.dates == ()
    assert dict(ana.custom) == {"Connected on LinkedIn": "15 Mar 2024"}


def test_an_older_file_without_profiles_comes_in() -> None:
    found = Studio().read("First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Ito,,,,02 Jan 2019\n")
    assert [(each.name, each.external_ids) for each in found.people] == [("Bo Ito", ())]


def test_who_changed_name_and_work_is_the_same_by_the_profile() -> None:
    studio = Studio()
    studio.take(HEADINGS + ANA)
    assert nothing_changes(studio.take(NOTES + HEADINGS + ANA))
    studio.take(HEADINGS + ANA.replace("Ana,Ruiz", "Ana,Gomez").replace("Harbour Ltd", "Own Studio"))
    assert studio.names == ["Ana Gomez"]
    assert studio.named("Ana Gomez").organisation == "Own Studio"


def test_a_member_who_left_is_left_out_and_said() -> None:
    found = Studio().read(NOTES + HEADINGS + ",,,,,,15 Mar 2024\n" + ANA)
    assert [each.name for each in found.people] == ["Ana Ruiz"]
    assert [(each.line, each.why) for each in found.left_out] == [(5, "It has no name, no e-mail and no phone.")]


def test_a_row_whose_quotes_never_end_breaks_nobody_else() -> None:
    found = Studio().read(HEADINGS + '"Bo,Ito,,,,,\n' + ANA)
    assert [each.name for each in found.people] == ["Ana Ruiz"]
    assert [(each.line, each.why) for each in found.problems] == [(2, "The quotes on this line never end.")]

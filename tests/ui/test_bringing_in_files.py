"""Several files brought in at once, each written in its own way, and the sheets of a workbook."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from clientcare.exchange.plan import Does
from clientcare.store.reads import people
from clientcare.ui.importing.wizard import COLUMNS, DONE, LINES, SAME, Wizard
from clientcare.ui.parts.choice import Choice
from tests.exchange.test_doubles import ORDER, stripe
from tests.exchange.workbooks import workbook
from tests.ui.room import Room
from tests.ui.wizard_room import begin, names, on


def choose(choice: Choice[str], text: str) -> None:
    at = choice.findText(text)
    assert at >= 0, [choice.itemText(each) for each in range(choice.count())]
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def turn_to(wizard: Wizard, at: int) -> None:
    wizard.columns._which.setCurrentIndex(at)
    wizard.columns._which.activated.emit(at)


def settled(qtbot: QtBot, wizard: Wizard) -> None:
    qtbot.waitUntil(lambda: not wizard.work.works)


def save(qtbot: QtBot, wizard: Wizard) -> None:
    wizard.main.click()
    on(qtbot, wizard, DONE)
    wizard.accept()


def test_each_file_is_written_in_its_own_way(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = tmp_path / "old-mac.csv", tmp_path / "windows.csv"
    one.write_bytes("Full name;Town\nJosé Ōtā;Köln\n".replace("Ōtā", "Ota").encode("mac_roman"))
    other.write_bytes("Full name;Town\nZoë Ash;Århus\n".encode("cp1252"))
    wizard = begin(opened, qtbot, one, other)
    assert wizard.step == COLUMNS
    choose(wizard.columns.written.encoding, "Mac Roman")
    settled(qtbot, wizard)
    turn_to(wizard, 1)
    assert wizard.columns.written.encoding.currentText() == "As found: Windows (cp1252)"
    turn_to(wizard, 0)
    assert wizard.columns.written.encoding.currentText() == "Mac Roman"
    wizard.main.click()
    on(qtbot, wizard, LINES)
    save(qtbot, wizard)
    assert {"José Ota", "Zoë Ash"} <= names(opened)


def test_another_delimiter_of_one_file_leaves_the_other_alone(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = tmp_path / "bars.csv", tmp_path / "commas.csv"
    one.write_text("Full name|Town, land\nAna Ruiz|Porto, PT\n", encoding="utf-8")
    other.write_text("Full name,Town\nBo Lind,Oslo\n", encoding="utf-8")
    wizard = begin(opened, qtbot, one, other)
    choose(wizard.columns.written.delimiter, "comma")
    settled(qtbot, wizard)
    assert len(wizard.columns.rows) == 2
    assert wizard.columns.rows[0].objectName() == "0 Full name|Town"
    turn_to(wizard, 1)
    assert [row.objectName() for row in wizard.columns.rows] == ["0 Full name", "1 Town"]
    wizard.reject()


def test_how_a_known_table_is_written_can_be_told_too(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "outlook.csv"
    path.write_bytes("First Name,Last Name,E-mail Address\nJosé,Ruiz,jose@example.org\n".encode("mac_roman"))
    wizard = begin(opened, qtbot, path)
    on(qtbot, wizard, LINES)
    wizard.back.click()
    on(qtbot, wizard, COLUMNS)
    choose(wizard.columns.written.encoding, "Mac Roman")
    settled(qtbot, wizard)
    wizard.main.click()
    on(qtbot, wizard, LINES)
    save(qtbot, wizard)
    assert "José Ruiz" in names(opened)


def test_another_sheet_of_a_workbook_is_chosen(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    people = [["Full name", "Town"], ["Ana Ruiz", "Porto"]]
    guests = [["Guest", "Mail"], ["Bo Lind", "bo@lind.example"]]
    path.write_bytes(workbook(People=people, Guests=guests))
    wizard = begin(opened, qtbot, path)
    written = wizard.columns.written
    assert not written.isHidden()
    assert written.encoding.isHidden()
    assert [written.sheet.itemText(at) for at in range(written.sheet.count())] == ["People", "Guests"]
    choose(written.sheet, "Guests")
    settled(qtbot, wizard)
    assert [row.objectName() for row in wizard.columns.rows] == ["0 Guest", "1 Mail"]
    assert written.sheet.currentText() == "Guests"
    wizard.columns.rows[0].chosen.emit(0, "name")
    wizard.main.click()
    on(qtbot, wizard, LINES)
    save(qtbot, wizard)
    assert "Bo Lind" in names(opened)
    assert "Ana Ruiz" not in names(opened)


def test_each_file_is_asked_for_its_own_order_of_days(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = tmp_path / "europe.csv", tmp_path / "america.csv"
    one.write_text("Full name,Bought,Date of sale\nAna Ruiz,Dune,03/04/2024\n", encoding="utf-8")
    other.write_text("Full name,Bought,Date of sale,Town\nBo Lind,Tide,05/06/2024,Oslo\n", encoding="utf-8")
    wizard = begin(opened, qtbot, one, other)
    for order in ("dmy", "mdy"):
        qtbot.waitUntil(lambda: bool(wizard.columns.questions.asked) and not wizard.work.works)
        next(each for each in wizard.columns.questions.rounds if each.objectName() == order).click()
        settled(qtbot, wizard)
        wizard.main.click()
        settled(qtbot, wizard)
    on(qtbot, wizard, LINES)
    assert wizard._thought is not None
    assert [str(sale.sold_on) for sale in wizard._thought.incoming.sales] == ["2024-04-03", "2024-05-06"]
    wizard.reject()


def test_somebody_in_a_file_is_another_than_the_one_proposed(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("First Name,Last Name,E-mail Address\nMei,Ash,ash@bakery.example\n", encoding="utf-8")
    wizard = begin(opened, qtbot, path)
    on(qtbot, wizard, LINES)
    wizard.main.click()
    on(qtbot, wizard, SAME)
    wizard.same.other.field.setFocus()
    opened.type(qtbot, "Ingrid")
    opened.press(qtbot, "Return")
    assert wizard.same.title.text() == "Is this the same Ingrid?"
    assert wizard.same.join.isChecked()
    assert wizard.same.other.people == []
    assert wizard.same.join.hasFocus()
    save(qtbot, wizard)
    with opened.file() as studio:
        ingrid = people.client(studio, opened.uids["Ingrid"])
        assert ingrid is not None
        assert "ash@bakery.example" in [each.value for each in ingrid.emails]
        assert ingrid.name == "Ingrid Hollow"


def test_nobody_of_those_found_is_somebody_new(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("First Name,Last Name,E-mail Address\nMei,Ash,ash@bakery.example\n", encoding="utf-8")
    wizard = begin(opened, qtbot, path)
    on(qtbot, wizard, LINES)
    wizard.main.click()
    on(qtbot, wizard, SAME)
    wizard.same.other.add(opened.uids["Ingrid"])
    wizard.same.both.click()
    assert wizard.same.title.text() == "Is this the same Mei?"
    assert wizard.main.text() == "Bring in one person"
    assert not wizard.same.choices(set(), set()).same
    wizard.reject()


def test_a_sale_told_by_two_shops_comes_in_once_unless_it_is_said_to_be_two(
    opened: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    orders, payments = tmp_path / "orders.csv", tmp_path / "payments.csv"
    orders.write_text(ORDER, encoding="utf-8")
    payments.write_text(stripe({}), encoding="utf-8")
    for said, count in (("one", 1), ("two", 2), ("two", 2)):
        wizard = begin(opened, qtbot, orders, payments)
        on(qtbot, wizard, LINES)
        assert wizard.main.text() == "Bring in one person"
        place = next(at for at in range(2) if wizard.lines.model.line_at(at).reason == "same_sale")
        row = wizard.lines.model.row(place)
        assert row is not None
        assert row.kept is False
        assert row.look.startswith("Looks the same as “Blue Harbour”")
        if said == "two":
            wizard.lines.model.turn(place)
        save(qtbot, wizard)
        [(sold,)] = opened.studio.rows("SELECT count(*) FROM entry WHERE kind = 'sale' AND external_id > ''")
        assert sold == count
        again = begin(opened, qtbot, orders, payments)
        on(qtbot, again, LINES)
        lines = [again.lines.model.line_at(at) for at in range(2)]
        assert {line.does for line in lines} == {Does.UNCHANGED}  # what was said is not asked again
        assert any("as you left it" in line.why for line in lines) == (said == "one")
        again.reject()
        opened.history.undo()  # with the import goes what was said

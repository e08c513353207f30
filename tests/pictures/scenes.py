"""Every screen and state there is a picture of, and how one comes to it in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clientcare.domain.calendar import Unit
from clientcare.domain.values import Feel
from clientcare.ui.first_run.begin import begin
from clientcare.ui.first_run.first_run import FirstRun
from clientcare.ui.parts.focus_ring import by_pointer
from clientcare.ui.person.kinds import Kind
from clientcare.ui.places import PLACES
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.reminders.repeat_fields import Way
from clientcare.ui.reminders.screen import RemindersScreen
from clientcare.ui.settings.screen import PAGES, SettingsScreen
from clientcare.ui.settings.templates import TemplatesPage
from clientcare.ui.window import DRAWN
from tests.pictures.components import Components
from tests.pictures.incoming_scenes import (
    clients_merge,
    close_wizards,
    import_columns,
    import_duplicates,
    import_preview,
)
from tests.pictures.stage import Stage

ADAEZE, INGRID, JAMAL, MEI, NOOR, PRIYA, SAMIR, SEUN, TOMAS = (
    str(UUID(int=number)) for number in (101, 112, 113, 116, 117, 120, 123, 125, 126)
)


class Scene(NamedTuple):
    """`come` brings the window there, and gives the window that is meant where it is another; `leave` closes it.

    `last`: it changes the studio, so it comes after those that do not, in this order. `studio` is where it plays.
    """

    name: str
    come: Callable[[Stage], QWidget | None]
    leave: Callable[[Stage], object] = lambda _stage: None
    last: bool = False
    studio: str = "mira"
    size: tuple[int, int] = DRAWN


def of(name: str) -> Scene:
    """The scene of that name; with -960 behind it in a small window."""
    scene = next(scene for scene in SCENES if scene.name == name.removesuffix("-960"))
    if scene.come is first_people:
        return scene._replace(come=first_people_at_once)
    return scene._replace(size=(960, 640)) if name.endswith("-960") else scene


def go_to(stage: Stage, icon: str) -> bool:
    """To the place with that icon; False where there is none."""
    place = next((number for number, place in enumerate(PLACES) if place.icon == icon), None)
    if place is not None:
        stage.window.go_to(place)
        stage.settle()
    return place is not None


def rest(stage: Stage) -> None:
    """As after a click on the place: nothing on the screen has the focus, and no ring is shown."""
    with by_pointer():
        stage.window.sidebar.current.setFocus(Qt.FocusReason.MouseFocusReason)


def today(stage: Stage) -> None:
    go_to(stage, "coffee")
    stage.window.today.choose(ADAEZE)


def today_snooze(stage: Stage) -> None:
    today(stage)
    stage.window.today.view.open_snooze()


def today_done(stage: Stage) -> None:
    """Adaeze's thank-you was logged, Jamal's letter is finished, the pointer rests on Mei-Ling."""
    today(stage)
    stage.window.activateWindow()
    view = stage.window.today.view
    view.log.emit()
    stage.settle(300)
    letter = stage.window.today.pane.letter
    letter.write()
    said = "We talked for an hour about your kitchen and the tram painting, and she left with flour on her sleeve."
    QTest.keyClicks(letter.frame.text, said)
    stage.window.today.take_focus()
    model = view.model()
    row = model.index(view._model.place_of(MEI))
    stage.point_at(view.viewport(), view.visualRect(row).center())


def today_empty(stage: Stage) -> None:
    """All who were left are logged."""
    go_to(stage, "coffee")
    screen = stage.window.today
    for _ in range(20):
        if not screen.view.isVisible():
            break
        if screen.view.current == INGRID:  # a promise that is kept with a letter
            screen.settle()
            screen.pane.letter.mark_done()
        else:
            screen.view.log.emit()
        stage.settle(0)
    stage.window.saying.toast.hide()


def clients(stage: Stage) -> None:
    stage.window.show_client(ADAEZE)


def clients_quiet(stage: Stage) -> None:
    stage.window.show_client(SAMIR)


def reminders(stage: Stage) -> None:
    """Saturday is chosen in the month, the pointer rests on what is due then."""
    go_to(stage, "bell")
    screen = stage.window.screen_shown
    assert isinstance(screen, RemindersScreen)
    stage.settle()
    screen.pane.month.choose(date(2026, 5, 16))
    stage.settle()
    view = screen.view
    view.scrollToTop()
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if "ten years" in str(index.data(Qt.ItemDataRole.AccessibleTextRole)).lower():
            stage.point_at(view.viewport(), view.visualRect(index).center())
    rest(stage)


def reminders_new(stage: Stage) -> None:
    """Tomás is asked about his new job, eight weeks after each time it is done."""
    reminders(stage)
    stage.window.new_reminder(TOMAS)
    form = stage.dialog
    assert isinstance(form, ReminderForm)
    form.what.setText("Ask how the new job feels")
    form.first.show_day(date(2026, 5, 19))
    form.repeat.way.choose(Way.EVERY)
    form.repeat.count.setText("8")
    form.repeat.unit.choose(Unit.WEEKS)
    form.repeat.after_done.setChecked(True)
    form._begin()
    form.move(stage.window.geometry().center() - form.rect().center())  # it grew since it was opened


def point_away(stage: Stage) -> None:
    stage.point_at(stage.window.sidebar, QPoint(2, 2))


def close_dialogs(stage: Stage) -> None:
    for widget in list(stage._over()):
        widget.close()
    stage.settle(0)


def leave_reminders(stage: Stage) -> None:
    close_dialogs(stage)
    point_away(stage)


def settings(icon: str) -> Callable[[Stage], None]:
    def come(stage: Stage) -> None:
        with by_pointer():
            go_to(stage, "gear-six")
            screen = stage.window.screen_shown
            assert isinstance(screen, SettingsScreen)
            screen.go_to([page.icon for page in PAGES].index(icon))
            if isinstance(screen.page, TemplatesPage):
                screen.page.choose(
                    next(uid for _, uid, name in screen.page._listed if name == "Thank you after a sale")
                )
            screen._chosen.setFocus(Qt.FocusReason.MouseFocusReason)

    return come


def quick_note(stage: Stage) -> QWidget:
    """A name is looked for."""
    window = _quick(stage, Kind.NOTE)
    window.begin()
    QTest.keyClicks(window.field, "no")
    return window


def quick_call(stage: Stage) -> QWidget:
    """A call with Noor is noted."""
    window = _quick(stage, Kind.CALL, NOOR)
    said = "Her daughter turned nine and asked for a painting of her own. Small, yellow."
    QTest.keyClicks(window.composer.field, said)
    window.composer._last.feelings.buttons[0].click()
    window.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
    return window


def quick_sale(stage: Stage) -> QWidget:
    """A sale to Seun is noted."""
    window = _quick(stage, Kind.SALE, SEUN)
    QTest.keyClicks(window.composer._sale.title, "Salt Path")
    QTest.keyClicks(window.composer._sale._price, "980")
    window.composer.field.setPlainText("“It’s the walk we took the week we moved here.”")
    window.composer._ticks._keeps.click()
    window.composer.field.moveCursor(QTextCursor.MoveOperation.End)
    window.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
    window.composer._last.feelings.choose(Feel.DELIGHTED)
    return window


def _quick(stage: Stage, kind: Kind, who: str = "") -> QuickWindow:
    today(stage)
    window = QuickWindow(stage.window._bench, stage.window, kind, "Quick note")
    window.begin(who)
    stage.settle()
    return window


def leave_quick(stage: Stage) -> None:
    for window in stage.window.findChildren(QuickWindow):
        window.hide()
        window.deleteLater()


def palette(stage: Stage) -> None:
    today(stage)
    stage.settle()
    stage.window.open_palette()
    assert stage.window._palette is not None
    QTest.keyClicks(stage.window._palette.field, "ada")


def leave_palette(stage: Stage) -> None:
    assert stage.window._palette is not None
    stage.window._palette.leave()


def keys(stage: Stage) -> None:
    today(stage)
    stage.window.show_keys()


def kind_words(stage: Stage) -> None:
    go_to(stage, "quotes")
    rest(stage)


def components(stage: Stage) -> QWidget:
    view = Components(stage.look)
    view.setParent(stage.window, Qt.WindowType.Window)
    view.show()
    stage.settle(250)
    return view


def leave_components(stage: Stage) -> None:
    for view in stage.window.findChildren(Components):
        view.hide()
        view.deleteLater()


def first_run(stage: Stage) -> None:
    """The welcome, with its first way in focus."""
    first = begin(stage.window._bench, stage.window)
    stage.settle()
    first.take_focus()


def first_people(stage: Stage) -> None:
    """Four of the five first people are typed."""
    first = stage.window.findChild(FirstRun)
    assert isinstance(first, FirstRun)
    first._go_to(first.people)
    said = ("We argue about that painting", "Sends people my way", "Writes when it rains", "")
    typed = ("Rosa Marchpane", "Jamal Thistlewood", "Mei-Ling Ashgrove", "Tomás")
    for row, name, word in zip(first.people.rows, typed, said, strict=False):
        row.name.setText(name)
        row.word.setText(word)
    first.people.rows[3].name.setFocus(Qt.FocusReason.OtherFocusReason)


def first_morning(stage: Stage) -> None:
    first = stage.window.findChild(FirstRun)
    assert isinstance(first, FirstRun)
    first._go_to(first.morning)


def first_people_at_once(stage: Stage) -> None:
    first_run(stage)
    first_people(stage)


SCENES = (
    Scene("today", today),
    Scene("today-snooze", today_snooze, close_dialogs),
    Scene("clients", clients),
    Scene("clients-quiet", clients_quiet),
    Scene("reminders", reminders, point_away),
    Scene("reminders-new", reminders_new, leave_reminders),
    *([Scene("kind-words", kind_words)] if any(place.icon == "quotes" for place in PLACES) else []),
    Scene("quick-note", quick_note, leave_quick),
    Scene("quick-note-call", quick_call, leave_quick),
    Scene("quick-note-sale", quick_sale, leave_quick),
    Scene("settings-circles", settings("users-three")),
    Scene("settings-after-sale", settings("palette")),
    Scene("settings-templates", settings("file-text")),
    Scene("settings-notifications", settings("bell")),
    Scene("settings-care", settings("heart")),
    Scene("settings-appearance", settings("text-aa")),
    Scene("settings-data", settings("hard-drive")),
    Scene("palette", palette, leave_palette),
    Scene("import-columns", import_columns, close_wizards),
    Scene("import-preview", import_preview, close_wizards),
    Scene("import-duplicates", import_duplicates, close_wizards),
    Scene("keys", keys, close_dialogs),
    Scene("clients-merge", clients_merge, close_dialogs, last=True),
    Scene("today-undo", today_done, last=True),
    Scene("today-empty", today_empty, last=True),
    Scene("components", components, leave_components),
    Scene("first-run-welcome", first_run, studio="new"),
    Scene("first-run-people", first_people, studio="new"),
    Scene("first-run-morning", first_morning, studio="new"),
)

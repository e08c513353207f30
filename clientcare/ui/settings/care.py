"""The page of care: your name, when your day begins, and how early things are said."""

from __future__ import annotations

from clientcare.domain.calendar import LeapDay
from clientcare.domain.records import Setting
from clientcare.store.reads import order
from clientcare.ui.settings.choosing import Choosing, spoken
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Card, Row
from clientcare.words.tongue import mark, tr
from clientcare.words.window import settings as words

LEAP_DAYS = {LeapDay.FEB28.value: mark("28 February"), LeapDay.MAR1.value: mark("1 March")}
BEFORE = [str(n) for n in (0, 1, 2, 3, 5, 7, 10, 14)]
WITHIN = [str(n) for n in (14, 30, 60, 90, 180, 365)]


class CarePage(SettingsPage):
    """What the other pages have no place for."""

    title = mark("Care")
    about = mark("Small habits of the app. They are good as they are; change what fits you better.")
    concerns = (Setting,)

    def build(self) -> None:
        choosing = self._choosing = Choosing(self)
        look = self.bench.look
        begins = Row(
            look, tr("Your day begins at"), tr("What you write after midnight still belongs to the evening before.")
        )
        begins.add(choosing.time("day_starts_at", tr("Your day begins at"), begins))
        name = choosing.field("my_name", tr("Your name"), tr("It stands under your letters."), example=tr("Mira"))
        currency = choosing.field(
            "currency", tr("Your currency"), tr("For prices written without one."), example="EUR", width=72
        )
        self.add(Card([name, currency, begins]))
        self.add_title(tr("Said in good time"))
        self.add(
            Card(
                [
                    self._before("promise_heads_up", tr("A promise"), tr("So many days before the day you named.")),
                    self._before(
                        "date_heads_up",
                        tr("A birthday or another date"),
                        tr("For dates that you write down from now on."),
                    ),
                    self._before(
                        "letter_heads_up",
                        tr("The same, by letter"),
                        tr("For people you write letters to: the post needs a while."),
                    ),
                ]
            )
        )
        self.add_title(tr("Dates and thanks"))
        leap = choosing.choice(
            "leap_day", tr("The 29th of February"), list(LEAP_DAYS), spoken(LEAP_DAYS), tr("In years that have none.")
        )
        within = choosing.choice(
            "thanks_within_days",
            tr("How far back thanks go"),
            WITHIN,
            lambda value: words.number_of_days(int(value)),
            tr("What was longer ago when you wrote it down asks for no thank-you."),
        )
        self.add(Card([leap, within]))

    def read(self) -> None:
        self._choosing.show(order.settings(self.bench.desk().studio))

    def _before(self, name: str, word: str, sentence: str) -> Row:
        return self._choosing.choice(name, word, BEFORE, lambda value: words.days_before(int(value)), sentence)

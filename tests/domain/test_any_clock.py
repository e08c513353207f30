"""Under any clock nothing is told twice and nothing is lost."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.calendar import artist_day
from clientcare.domain.care.items import Item
from clientcare.domain.digest import DIGEST, Moment, Telling, digest_due, digest_moment, ring, rings
from clientcare.domain.ledger import Ledger, Occurrence, Told
from clientcare.domain.values import Kind
from tests.domain.moments import HERE, USUAL, item

BERLIN = ZoneInfo("Europe/Berlin")
STARTS = (datetime(2026, 3, 27, 9, tzinfo=UTC), datetime(2026, 10, 23, 9, tzinfo=UTC))  # before each change of clocks
STEPS = st.lists(st.integers(-20 * 60, 40 * 60), min_size=1, max_size=60)


def wall_of(instant: datetime) -> Moment:
    wall = instant.astimezone(BERLIN).replace(tzinfo=None)
    return Moment(artist_day(wall, USUAL.day_starts_at), wall, instant)


class Walker:
    """An app under a clock that goes as it likes; it remembers what was told how often, and how often it may be."""

    def __init__(self, *reminders: Item) -> None:
        self.reminders = reminders
        self.written: dict[Occurrence, Told] = {}
        self.times: Counter[Occurrence] = Counter()
        self.allowed: Counter[Occurrence] = Counter()

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.written.values())

    def due(self, now: datetime) -> Telling | None:
        moment = wall_of(now)
        return rings(self.reminders, moment, HERE, self.ledger) or digest_due(moment, USUAL, HERE, self.ledger)

    def look(self, now: datetime, fate: str = "told") -> None:
        found = self.due(now)
        if found is None:
            return
        self.times.update(found.occurrences)
        put_off = fate == "later" and found.may_wait
        if fate == "crash" or put_off:
            self.allowed.update(found.occurrences)
        if fate != "crash":
            later = found.later(self.ledger, now, now + timedelta(hours=1))
            self.written |= {
                (one.key, one.occurrence): one for one in (later if put_off else found.told(self.ledger, now))
            }


FATES = st.sampled_from(["told", "told", "crash", "later"])


@given(st.sampled_from(STARTS), STEPS, st.data())
def test_no_walk_of_the_clock_tells_an_occurrence_twice_or_loses_it(
    start: datetime, steps: list[int], data: st.DataObject
) -> None:
    """Back, forward, asleep, over both changes of the clocks; a crash before writing may repeat, and only that."""
    hours = ((0, "02:30"), (2, "02:30"), (3, "23:59"), (4, "12:00"))
    days = [start.date() + timedelta(days=n) for n, _ in hours]
    reminders = [item(Kind.REMINDER, on, hour) for on, (_, hour) in zip(days, hours, strict=True)]
    app, now = Walker(*reminders), start
    for step in steps:
        now += timedelta(minutes=step)
        app.look(now, data.draw(FATES))
    assert all(times <= 1 + app.allowed[one] for one, times in app.times.items())
    # At last the clock goes on as it should: whatever is open is told.
    now = (max(now, start) + timedelta(days=30)).replace(hour=9)
    app.look(now)
    app.look(now)
    assert all(app.ledger.is_settled(ring(one)) for one in reminders)
    assert app.ledger.is_settled((DIGEST, str(wall_of(now).today)))
    assert app.due(now) is None


@given(STEPS)
def test_every_day_on_which_the_app_runs_has_its_digest(steps: list[int]) -> None:
    """Asked each minute of waking, a day whose digest hour was seen was told of, or of the day after it."""
    app, now = Walker(), STARTS[0]
    seen: set[date] = set()
    for step in steps:
        now += timedelta(minutes=step)
        moment = wall_of(now)
        if moment.wall >= digest_moment(moment.today, USUAL):
            seen.add(moment.today)
        app.look(now)
    days = {date.fromisoformat(occurrence) for _, occurrence in app.written}
    assert all(one in days or one + timedelta(days=1) in days for one in seen)

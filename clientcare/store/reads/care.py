"""Who is to be thanked and checked in with: the care engine asked over the studio, as fast as a page is turned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from clientcare.domain.care.engine import free_reminder_candidates, free_reminder_items, upcoming_of
from clientcare.domain.care.facts import ClientFacts, Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.kept import decode
from clientcare.domain.care.notices import notice
from clientcare.domain.care.outlook import Outlook, outlook_of
from clientcare.domain.care.today import (
    Card,
    Chosen,
    DueTogether,
    LightCheckIn,
    Standing,
    TodayPage,
    card,
    card_place,
    choose,
    in_reach,
    patient_places_used,
)
from clientcare.domain.frozen import Frozen
from clientcare.domain.json_text import of_text, to_text
from clientcare.domain.values import EntryKind
from clientcare.store.facts import free_reminders, gather
from clientcare.store.reads.order import context
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

Row = tuple[Any, ...]
NOBODY = Standing(circle_place=10**6, first_circle=False, sort_name="", uid="")
MANY = 10**9


class LastWords(Frozen):
    """What was last said with a client, or noted of them."""

    on: date
    kind: EntryKind
    channel: str | None
    text: str


_KEPT = "SELECT client, outlook, wakes_from, circle, sort_key FROM care WHERE "
# Written later than the day they are asked for, the stored days may be too late: then everybody is looked at.
_AWAKE = f"""
{_KEPT} wakes_on <= ?1 UNION ALL
{_KEPT} wakes_from > ?1 AND (wakes_on IS NULL OR wakes_on > ?1)
"""

_LIGHT = """
next_check_in_on <= ?1 AND (check_in_hidden_until IS NULL OR check_in_hidden_until <= ?1)
  AND (wakes_on IS NULL OR wakes_on > ?1) AND wakes_from <= ?1
"""
_DUE_TOGETHER = f"""
SELECT circle, next_check_in_on, check_in_days, count(*) FROM care WHERE {_LIGHT}
GROUP BY next_check_in_on, check_in_days, circle
"""
_OF_GROUPS = f"""
SELECT client, circle, sort_key, next_check_in_on, check_in_days
FROM json_each(?2) wanted JOIN care ON next_check_in_on = wanted.value ->> 0 AND check_in_days = wanted.value ->> 1
  AND circle = wanted.value ->> 2
WHERE {_LIGHT}
"""


def today(studio: Studio, day: date, wall: datetime | None = None, *, everyone: bool = False) -> TodayPage:
    """The page of that day; `everyone` shows those that can wait too."""
    now = context(studio)
    places = _Places(now)
    cards = _awake_cards(studio, now, places, day, wall)
    used = _places_used(studio, now, places, day, wall)
    room = MANY if everyone else now.daily_limit - used
    light, out_of_reach = ([], 0) if now.is_away(day) else _light_check_ins(studio, places, day, room)
    chosen = choose(cards, light, day, room, out_of_reach)
    shown = [one for one in cards if not one.patient or one.standing.uid in chosen.shown]
    shown += _cards_of(studio, now, places, _only_light(light, chosen), day, wall)
    shown += _free_cards(studio, day, wall)
    shown.sort(key=lambda one: card_place(one, day))
    return TodayPage(day, tuple(shown), chosen.waiting, used, now.daily_limit, looked_after(studio, day))


def items(studio: Studio, uid: str, day: date, wall: datetime | None = None) -> list[Item]:
    """What is open for one client on that day, snoozed items too."""
    now = context(studio)
    outlooks = _outlooks(studio, now, studio.rows(f"{_KEPT} client = ?", [uid]), day)
    return [item for outlook in outlooks.values() for item in outlook.items_on(now, day, wall)]


def free_items(studio: Studio, day: date, wall: datetime | None = None) -> list[Item]:
    """The open reminders that are for nobody in particular, snoozed ones too."""
    return free_reminder_items(*free_reminders(studio), day, wall)


# Whose stored days say that something falls due, or may say it too late.
_COMING = f"{_KEPT} wakes_on <= ?2 OR (next_check_in_on > ?1 AND next_check_in_on <= ?2) OR wakes_from > ?1"
_REPEATING = "SELECT DISTINCT client FROM reminder WHERE rule > '' AND client IS NOT NULL AND deleted_on IS NULL"


def upcoming(studio: Studio, day: date, until: date, uids: Iterable[str] | None = None) -> list[Item]:
    """The items that fall due after that day and up to `until`, by day; of everybody, or of some clients only."""
    if uids is None:
        rows = studio.rows(_COMING, [day.isoformat(), until.isoformat()])
        found = free_upcoming(studio, day, until)
    else:
        rows, found = studio.rows(f"{_KEPT} client {AMONG}", [listed(uids)]), []
    repeating = {uid for (uid,) in studio.rows(_REPEATING)}
    kept = {row[0]: decode(row[1], row[0]) for row in rows if row[0] not in repeating and row[2] <= day.isoformat()}
    good = {uid: outlook for uid, outlook in kept.items() if outlook.until >= until}
    found += [item for outlook in good.values() for item in outlook.items_coming(day, until)]
    rest = gather(studio, [row[0] for row in rows if row[0] not in good])
    now = context(studio)
    found += [item for facts in rest.values() for item in upcoming_of(facts, now, day, until)]
    return sorted(found, key=lambda item: (item.due_on, item.kind.place, item.key))


def last_words(studio: Studio, uids: Sequence[str]) -> dict[str, LastWords]:
    """What was last said with each of those clients; who has no words is left out."""
    rows = studio.rows(
        f"SELECT client, last_words FROM care WHERE last_words IS NOT NULL AND client IN ({','.join('?' * len(uids))})",
        uids,
    )
    return {uid: _words(*of_text(text)) for uid, text in rows}


def _words(on: str, kind: str, channel: str | None, text: str) -> LastWords:
    return LastWords(date.fromisoformat(on), EntryKind(kind), channel, text)


def looked_after(studio: Studio, day: date) -> tuple[str, ...]:
    """The people with a contact of ours dated that day, in the order of entering."""
    rows = studio.rows(
        "SELECT ec.client FROM entry e JOIN entry_client ec ON ec.entry = e.uid JOIN client c ON c.uid = ec.client"
        " WHERE e.kind = 'contact' AND e.on_sort = ? AND e.deleted_on IS NULL AND c.deleted_on IS NULL"
        " AND e.direction <> 'they' ORDER BY e.seq, ec.position",
        (day.isoformat(),),
    )
    return tuple(dict.fromkeys(row[0] for row in rows))


class _Places:
    """Where clients stand among others, by their circle."""

    def __init__(self, now: Context) -> None:
        here = [circle.place for circle in now.circles.values() if circle.deleted_on is None]
        first = min(here, default=0)
        self._places = {uid: (circle.place, circle.place == first) for uid, circle in now.circles.items()}
        self._last = (len(self._places), False)

    def of_circle(self, circle: str) -> tuple[int, bool]:
        """The place of a circle, and whether it is the first."""
        return self._places.get(circle, self._last)

    def of(self, uid: str, circle: str, sort_name: str) -> Standing:
        return Standing(*self.of_circle(circle), sort_name, uid)


def _awake_cards(studio: Studio, now: Context, places: _Places, day: date, wall: datetime | None) -> list[Card]:
    return _cards(studio, now, places, studio.rows(_AWAKE, (day.isoformat(),)), day, wall)


def _cards(
    studio: Studio, now: Context, places: _Places, rows: Sequence[Row], day: date, wall: datetime | None
) -> list[Card]:
    """The cards of the clients of those rows, as `_KEPT` gives them; who has nothing open has none."""
    outlooks = _outlooks(studio, now, rows, day)
    cards = (
        _card(outlooks[uid], now, places.of(uid, circle, sort_key), day, wall) for uid, _, _, circle, sort_key in rows
    )
    return [one for one in cards if one is not None]


def _outlooks(studio: Studio, now: Context, rows: Iterable[Row], day: date) -> dict[str, Outlook]:
    """Those that are kept; from whole facts where what is kept is not good for that day."""
    today = day.isoformat()
    outlooks = {row[0]: decode(row[1], row[0], day) for row in rows if row[2] <= today}
    fresh = [row[0] for row in rows if row[0] not in outlooks or outlooks[row[0]].until < day]
    return outlooks | {uid: outlook_of(facts, now, day, days=1) for uid, facts in gather(studio, fresh).items()}


def _card(outlook: Outlook, now: Context, standing: Standing, day: date, wall: datetime | None) -> Card | None:
    found = outlook.items_on(now, day, wall)
    offer = notice(outlook.offers, outlook.allowed_on(day), found) if any(outlook.offers) else None
    return card(standing, found, day, offer)


def _light_check_ins(studio: Studio, places: _Places, day: date, room: int) -> tuple[list[LightCheckIn], int]:
    """Those who may have one of so many places, and how many wait besides."""
    groups = [
        DueTogether(circle, *places.of_circle(circle), date.fromisoformat(due_on), days, people)
        for circle, due_on, days, people in studio.rows(_DUE_TOGETHER, [day.isoformat()])
    ]
    wanted = in_reach(groups, day, room)
    found = [(str(one.due_on), one.rhythm_days, one.circle) for one in wanted]
    light = [
        LightCheckIn(uid, places.of(uid, circle, sort_key), date.fromisoformat(due_on), days)
        for uid, circle, sort_key, due_on, days in studio.rows(_OF_GROUPS, [day.isoformat(), to_text(found)])
    ]
    return light, sum(one.people for one in groups) - len(light)


def _only_light(light: Iterable[LightCheckIn], chosen: Chosen) -> list[str]:
    return [one.uid for one in light if one.uid in chosen.shown]


def _cards_of(
    studio: Studio, now: Context, places: _Places, uids: Sequence[str], day: date, wall: datetime | None
) -> list[Card]:
    return _cards(studio, now, places, studio.rows(f"{_KEPT} client {AMONG}", [listed(uids)]), day, wall)


def _free_cards(studio: Studio, day: date, wall: datetime | None) -> list[Card]:
    cards = (card(NOBODY._replace(uid=item.key), [item], day) for item in free_items(studio, day, wall))
    return [one for one in cards if one is not None]


def free_upcoming(studio: Studio, day: date, until: date) -> list[Item]:
    """The occurrences to come of reminders that are for nobody in particular."""
    reminders, marks = free_reminders(studio)
    return [item for item in free_reminder_candidates(reminders, marks, day, until) if day < item.due_on <= until]


# `on_sort` of a sale is the day it was sold, or asked where it is not sold.
_TOUCHED_TODAY = """
WITH dated AS (
  SELECT uid, through FROM entry WHERE on_sort = ?1
    AND kind IN ('contact', 'note', 'sale', 'promise', 'feeling', 'kind_words')
  UNION SELECT uid, through FROM entry WHERE delivered_on = ?1
)
SELECT ec.client FROM dated JOIN entry_client ec ON ec.entry = dated.uid
UNION SELECT through FROM dated WHERE through IS NOT NULL
UNION SELECT client FROM mark WHERE "on" = ?1 AND client IS NOT NULL
"""


def _places_used(studio: Studio, now: Context, places: _Places, day: date, wall: datetime | None) -> int:
    """Each client who would have a patient card but for what is dated today, skipped or snoozed today (§3.8)."""
    touched = [row[0] for row in studio.rows(_TOUCHED_TODAY, (day.isoformat(),))]
    if not touched or now.is_away(day):
        return 0
    without, with_all = gather(studio, touched, without=day), gather(studio, touched)

    def cards(facts: dict[str, ClientFacts]) -> dict[str, Card | None]:
        return {
            uid: _card(outlook_of(one, now, day, days=1), now, _standing(places, one), day, wall)
            for uid, one in facts.items()
        }

    return patient_places_used(cards(without), cards(with_all))


def _standing(places: _Places, facts: ClientFacts) -> Standing:
    return places.of(facts.uid, facts.belongings[-1].circle, facts.sort_name)

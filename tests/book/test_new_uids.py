"""What a desk stamps on new records: uids that nobody else has, in the order in which they were made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from clientcare.book.desk import uid_of

INSTANTS = st.datetimes(datetime(1970, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))
PLACES = st.integers(0, (1 << 30) - 1)


@given(INSTANTS, PLACES)
def test_a_uid_is_a_uuid_that_tells_its_instant(now: datetime, seq: int) -> None:
    uid = UUID(text := uid_of(now, seq))
    assert (uid.version, uid.variant, str(uid)) == (7, RFC_4122, text)
    assert abs((uid.int >> 80) - now.timestamp() * 1000) <= 1


@given(INSTANTS, PLACES, PLACES)
def test_what_is_entered_later_has_the_greater_uid(now: datetime, one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    if earlier < later:
        assert uid_of(now, earlier) < uid_of(now, later)
    assert uid_of(now, later) < uid_of(now + timedelta(milliseconds=2), earlier)


def test_two_desks_at_one_instant_and_place_give_different_uids() -> None:
    now = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
    assert len({uid_of(now, 7) for _ in range(1000)}) == 1000


def test_an_instant_is_the_same_in_every_zone() -> None:
    now = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
    there = now.astimezone(timezone(timedelta(hours=9)))
    assert uid_of(now, 1)[:24] == uid_of(there, 1)[:24]


def test_an_instant_before_1970_has_a_uid_too() -> None:
    assert UUID(uid_of(datetime(1969, 1, 1, tzinfo=UTC), 3)).version == 7

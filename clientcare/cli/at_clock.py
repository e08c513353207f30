"""The desk on the day that a clock tells; apart from what reads a line, which a window does not need to open."""

from __future__ import annotations

from clientcare.book.desk import Desk
from clientcare.book.studio import Studio
from clientcare.cli.clock import Clock
from clientcare.store.reads import order


def desk_of(studio: Studio, clock: Clock) -> Desk:
    return Desk(studio, clock.today(order.settings(studio).day_starts_at), clock.stamp, clock.wall)

"""What one looks for first on somebody's page."""

from __future__ import annotations

from datetime import date

from clientcare.domain.money import Money
from clientcare.domain.records import Feeling
from clientcare.domain.values import Feel, Stage
from clientcare.store.reads.glance import Glance, glance, sent_by
from tests.store.shelf import Shelf, uid


def test_currencies_are_never_added_up(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(
        shelf.sale("ana", price=Money(45_000, "EUR")),
        shelf.sale("ana", price=Money(20_000, "USD")),
        shelf.sale("ana", price=Money(5_000, "EUR"), stage=Stage.AGREED),
        shelf.sale("ana", price=Money(90_000, "EUR"), stage=Stage.REFUNDED),
        shelf.sale("ana", price=None),
    )
    found = glance(shelf.studio, uid("ana"))
    assert (found.works, found.totals) == (4, (Money(50_000, "EUR"), Money(20_000, "USD")))


def test_how_they_feel_is_the_latest_that_is_known(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(
        Feeling(**shelf.stamp(), clients=(uid("ana"),), on=date(2026, 4, 2), feel=Feel.HAPPY),
        Feeling(**shelf.stamp(), clients=(uid("ana"),), on=date(2026, 2, 2), feel=Feel.UNHAPPY),
    )
    assert glance(shelf.studio, uid("ana")).feel is Feel.HAPPY


def test_whom_they_sent_is_counted_while_they_are_here(shelf: Shelf):
    shelf.add("Ana")
    shelf.add("Bo", referred_by=uid("ana"))
    shelf.add("Cy", referred_by=uid("ana"), deleted_on=date(2026, 5, 1))
    assert glance(shelf.studio, uid("ana")).sent == 1
    assert [client.uid for client in sent_by(shelf.studio, uid("ana"))] == [uid("bo")]


def test_of_nobody_there_is_nothing(shelf: Shelf):
    assert glance(shelf.studio, "nobody") == Glance()

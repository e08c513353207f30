"""The facts about the sample tables of shops and payments: what is a sale, whose, and what is none."""

from __future__ import annotations

from collections import Counter

from clientcare.domain.money import Money
from clientcare.domain.records import Sale
from clientcare.exchange.tables import amounts
from tests.samples.facts import Fact, Seen, emails, fact, name, people


def _sum(sales: list[Sale]) -> str:
    """The sum of the prices; ValueError for several currencies."""
    (currency,) = {sale.price.currency for sale in sales if sale.price}
    return str(Money(sum(sale.price.minor for sale in sales if sale.price), currency))


def _of(seen: Seen, client: str) -> list[Sale]:
    uid = seen.named(client).uid
    return [sale for sale in seen.sales if sale.clients == (uid,)]


def _left_out(seen: Seen, reason: str) -> list[dict[str, object]]:
    return [dict(each.facts) for each in seen.incoming.left_out if each.reason == reason]


def _nobodys(seen: Seen, currency: str) -> list[tuple[str, str]]:
    """Amount and day of the sales that name nobody, as the file writes them."""
    found = _left_out(seen, "nobody")
    return [(str(amounts.money(str(each["price"]), currency)), str(each["day"])) for each in found]


def sales(count: int) -> Fact:
    return fact(f"{count} sales", lambda seen: len(seen.sales) == count)


def gross(total: str) -> Fact:
    return fact(f"gross {total}", lambda seen: _sum(seen.sales) == total)


def sold_to(client: str, count: int, total: str) -> Fact:
    def holds(seen: Seen) -> bool:
        mine = _of(seen, client)
        return (len(mine), _sum(mine)) == (count, total)

    return fact(f"{client}: {count} × = {total}", holds)


def no_sales(count: int, kind: str) -> Fact:
    """So many lines of a kind are left out, and say that they are no sale."""

    def holds(seen: Seen) -> bool:
        kinds = Counter(str(each["kind"]) for each in _left_out(seen, "no_sale"))
        return sum(number for name, number in kinds.items() if kind in name) == count

    return fact(f"{count} × {kind} are not sales", holds)


def said(count: int, reason: str, text: str) -> Fact:
    return fact(text, lambda seen: len(_left_out(seen, reason)) == count)


def days(first: str, last: str) -> Fact:
    def holds(seen: Seen) -> bool:
        found = sorted(str(sale.sold_on) for sale in seen.sales)
        return (found[0], found[-1]) == (first, last)

    return fact(f"first {first}, last {last}", holds)


def all_lines(count: int) -> Fact:
    """Every row of the file is told by its number, and nothing is broken or asked."""

    def holds(seen: Seen) -> bool:
        incoming = seen.incoming
        told = [each.line for each in (*incoming.sales, *incoming.left_out)]
        return sorted(told) == list(range(2, count + 2)) and not incoming.problems and not incoming.questions

    return fact(f"{count} rows, each told by its line", holds)


FACTS: dict[str, list[Fact]] = {
    "csv-sales/paypal-activity-ddmmyyyy.csv": [
        all_lines(76),
        sales(26),
        gross("70660.80 USD"),
        people(7),
        sold_to("PARTNER1", 1, "84.00 USD"),
        sold_to("PARTNER2", 10, "25957.75 USD"),
        sold_to("PARTNER5", 7, "26889.80 USD"),
        sold_to("PARTNER6", 4, "4963.00 USD"),
        sold_to("PARTNER7", 2, "8645.00 USD"),
        sold_to("PARTNER8", 1, "1505.00 USD"),
        sold_to("PARTNER9", 1, "2616.25 USD"),
        said(2, "money_sent", "PARTNER3 and PARTNER4 are purchases, not sales"),
        days("2015-12-29", "2016-11-01"),
        no_sales(32, "Conversion"),
        no_sales(14, "Withdrawal"),
        no_sales(1, "Hold"),
        no_sales(1, "Release"),
    ],
    "csv-sales/paypal-statement-spanish-decimal-comma.csv": [
        all_lines(4),
        sales(4),
        gross("136.44 EUR"),
        fact(
            "49.37, 28.82, 35.78 and 22.47 EUR",
            lambda seen: (
                [str(sale.price) for sale in seen.sales] == ["49.37 EUR", "28.82 EUR", "35.78 EUR", "22.47 EUR"]
            ),
        ),
        fact(
            "2, 2, 2 and 3 January 2020",
            lambda seen: [str(sale.sold_on) for sale in seen.sales] == ["2020-01-02"] * 3 + ["2020-01-03"],
        ),
        people(4),
        *(name(f"Partner {place}", place) for place in range(1, 5)),
        *(emails(f"paypal@partner{place}.com", place=place) for place in range(1, 5)),
    ],
    "csv-sales/paypal-activity-2016-us.csv": [
        all_lines(2),
        sales(0),
        people(0),
        said(1, "money_sent", "one payment sent"),
        no_sales(1, "Charge From Debit Card"),
    ],
    "csv-sales/square-transactions-2018.csv": [
        all_lines(4),
        people(0),
        said(4, "nobody", "4 payments that name nobody"),
        fact(
            "each with its amount and day, the two of 30 November apart",
            lambda seen: (
                _nobodys(seen, "USD")
                == [
                    ("1149.00 USD", "12/27/2018"),
                    ("150.00 USD", "12/18/2018"),
                    ("540.00 USD", "11/30/2018"),
                    ("595.00 USD", "11/30/2018"),
                ]
            ),
        ),
        fact(
            "gross 2,434.00",
            lambda seen: sum(int(price.split(".")[0]) for price, _ in _nobodys(seen, "USD")) == 2434,
        ),
    ],
    "csv-sales/stripe-balance.csv": [
        all_lines(2),
        people(0),
        fact(
            "1 charge 12.00 USD on 2020-01-23 08:26:29 UTC",
            lambda seen: _left_out(seen, "nobody") == [{"price": "12.00 USD", "day": "2020-01-23 08:26:29"}],
        ),
        fact(
            "1 refund −0.77 USD, no sale of its own",
            lambda seen: _left_out(seen, "refund_alone") == [{"price": "-0.77 USD"}],
        ),
    ],
    "csv-sales/etsy-statement-gbp.csv": [
        all_lines(8),
        people(0),
        fact(
            "2 sales that name nobody, 25.00 on 29 February and 12.50 on 5 March",
            lambda seen: _nobodys(seen, "GBP") == [("25.00 GBP", "29-Feb-24"), ("12.50 GBP", "05-Mar-24")],
        ),
        fact(
            "the sales are told by their numbers",
            lambda seen: (
                [each.name for each in seen.incoming.left_out if each.reason == "nobody"]
                == ["Etsy order 1001", "Etsy order 1002"]
            ),
        ),
        fact(
            "1 refund −10.00 of #1001",
            lambda seen: (
                [(each.name, each.facts["price"]) for each in seen.incoming.left_out if each.reason == "refund_alone"]
                == [("Etsy order 1001", "-£10.00 GBP")]
            ),
        ),
        no_sales(1, "Fee"),
        no_sales(2, "Adjustment"),
        no_sales(1, "Marketing"),
        no_sales(1, "Deposit"),
    ],
}

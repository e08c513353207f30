"""The facts about the sample tables, and about orders of our own in the shape of a shop without a free sample."""

from __future__ import annotations

from clientcare.domain.values import Stage, Wish
from tests.exchange.cards import etsy
from tests.samples.facts import Fact, Seen, birthday, counts, emails, fact, kept, name, organisation, people, values

ETSY = "etsy-sold-orders (our own)"
ETSY_WORKBOOK = "etsy-sold-orders.xlsx (our own)"
ORDERS = etsy(
    {"Order_ID": "3001", "Sale_Date": "03/14/26", "Date_Shipped": "03/20/26", "SKU": "harbour-a,harbour-b"},
    {"Order_ID": "3002", "Sale_Date": "05/09/26", "Order_Total": "1,149.00"},
    {"Order_ID": "3003", "Sale_Date": "01/02/26", "Buyer_User_ID": "77002", "Full_Name": "'Bo Okafor"},
    {"Order_ID": "3004", "Buyer_User_ID": "77003", "Full_Name": "Cy Pereira", "Status": "Canceled"},
    {"Order_ID": "3005", "Buyer_User_ID": "77004", "Full_Name": "Di Novak", "Status": "Fully Refunded"},
    {"Order_ID": "3006", "Buyer_User_ID": "77005", "Full_Name": "Ed Lindqvist", "Status": "Unpaid"},
    {"Order_ID": "3007", "Buyer_User_ID": "77001", "Full_Name": "Flo Marsh", "Adjusted_Order_Total": "30.00"},
)


def _sold(seen: Seen, number: str) -> tuple[str, str, str, Stage]:
    sale = seen.studio.sale(number)
    return str(sale.price), str(sale.sold_on), str(sale.delivered_on or ""), sale.stage


def _buyer(seen: Seen, number: str) -> str:
    return seen.studio.clients[seen.studio.sale(number).clients[0]].name


FACTS: dict[str, list[Fact]] = {
    "csv-contacts/google-contacts-old-header.csv": [
        people(1),
        name("Prefix Firstname Middle Lastname Suffix"),
        fact("nickname nick", lambda seen: seen.client(1).nickname == "nick"),
        emails("home@aaa.pl", "work@email.pl", "unknown@email.com", "other@email.com"),
        fact(
            "home is the preferred e-mail",
            lambda seen: [each.preferred for each in seen.client(1).emails].index(True) == 0,
        ),
        counts(4, 7),
        birthday("1975-12-12"),
        fact('note note"note', lambda seen: seen.client(1).about == 'note"note'),
        fact("groups My Contacts and Test", lambda seen: {"My Contacts", "Test"} == set(seen.client(1).tags)),
        fact(
            "2 addresses by their parts",
            lambda seen: [each.town for each in seen.client(1).addresses] == ["home_city", "work_city"],
        ),
        organisation("company"),
        fact("job title jobtitle", lambda seen: seen.client(1).role == "jobtitle"),
        kept("Spouse", "spouse"),
        fact("2 web addresses", lambda seen: values(seen.client(1), "links") == ["test.com", "home.page.com"]),
    ],
    "csv-contacts/google-contacts-new-header.csv": [
        people(3),
        name("Jane Doe"),
        counts(2, 1),
        birthday("1988-06-15"),
        fact("Jane's web page", lambda seen: len(seen.client(1).links) == 1),
        name("Bob Smith", 2),
        counts(1, 1, 2),
        birthday("12-01", 2),
        name("Chloé Van Damme, Jr.", 3),
        counts(1, 0, 3),
        birthday("", 3),
        organisation("Widgets, Inc.", 3),
        fact('title Head of "Special" Projects', lambda seen: seen.client(3).role == 'Head of "Special" Projects'),
        fact("a note of two lines", lambda seen: seen.client(3).about == "Line one\nLine two"),
        fact("the default group is no tag", lambda seen: all(client.tags == () for client in seen.clients)),
    ],
    "csv-sales/shopify-orders-small.csv": [
        people(3),
        fact("3 orders", lambda seen: len(seen.sales) == 3),
        fact("#1001 Anna Muster 71.95 CHF", lambda seen: _sold(seen, "#1001")[0] == "71.95 CHF"),
        fact("#1001 is Anna Muster's", lambda seen: _buyer(seen, "#1001") == "Anna Muster"),
        fact(
            "#1001 holds 2 × Classic Tee and 1 × Sticker Pack",
            lambda seen: seen.studio.sale("#1001").title == "2 × Classic Tee - Red / S, Sticker Pack",
        ),
        fact("#1002 Ben Beispiel 36.90 CHF", lambda seen: _sold(seen, "#1002")[0] == "36.90 CHF"),
        fact("Ben is at Beispiel GmbH", lambda seen: seen.named("Ben Beispiel").organisation == "Beispiel GmbH"),
        fact("#1003 6.00 CHF refunded", lambda seen: _sold(seen, "#1003")[::3] == ("6.00 CHF", Stage.REFUNDED)),
        fact("#1003 is Carla Rossi's", lambda seen: _buyer(seen, "#1003") == "Carla Rossi"),
        fact(
            "totals 114.85 CHF, 108.85 kept",
            lambda seen: (
                (
                    sum(sale.price.minor for sale in seen.sales if sale.price),
                    sum(sale.price.minor for sale in seen.sales if sale.price and sale.stage is not Stage.REFUNDED),
                )
                == (11485, 10885)
            ),
        ),
        fact("umlauts are whole", lambda seen: seen.named("Anna Muster").addresses[0].town == "Zürich"),
    ],
    ETSY: [
        people(4),
        fact("6 orders, one unpaid left out", lambda seen: len(seen.sales) == 6),
        fact("the unpaid one is said", lambda seen: [each.reason for each in seen.incoming.left_out] == ["not_paid"]),
        fact(
            "3001 delivered on its shipping day",
            lambda seen: _sold(seen, "3001") == ("45.00 EUR", "2026-03-14", "2026-03-20", Stage.DELIVERED),
        ),
        fact(
            "3002 paid, not yet sent",
            lambda seen: _sold(seen, "3002") == ("1149.00 EUR", "2026-05-09", "", Stage.AGREED),
        ),
        fact(
            "3003 long ago, delivered after 7 days",
            lambda seen: _sold(seen, "3003") == ("45.00 EUR", "2026-01-02", "2026-01-09", Stage.DELIVERED),
        ),
        fact("3004 cancelled", lambda seen: _sold(seen, "3004")[3] is Stage.CANCELLED),
        fact("3005 refunded", lambda seen: _sold(seen, "3005")[3] is Stage.REFUNDED),
        fact("3007 after a partial refund", lambda seen: _sold(seen, "3007")[0] == "30.00 EUR"),
        fact(
            "a present is its buyer's: 3001, 3002 and 3007 are one client",
            lambda seen: {_buyer(seen, number) for number in ("3001", "3002", "3007")} == {"Ana Ruiz"},
        ),
        fact("nobody asked for anything", lambda seen: {each.wish.wish for each in seen.clients} == {Wish.WELCOME}),
    ],
}

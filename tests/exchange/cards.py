"""Small cards and tables of our own, with people who are plainly made up."""

from __future__ import annotations


def card(*lines: str, version: str = "3.0") -> str:
    """A vCard with these lines."""
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def table(*rows: str) -> str:
    return "\n".join(rows) + "\n"


ETSY_HEADINGS = (
    "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,"
    "Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,"
    "Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,"
    "Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,"
    "Payment Type,InPerson Discount,InPerson Location,SKU"
)
ETSY_UK_HEADINGS = (
    ETSY_HEADINGS.replace("Date Shipped", "Date Posted")
    .replace("Ship ", "Delivery ")
    .replace("Shipping Discount", "Delivery Discount")
    .replace(",Shipping,", ",Delivery,")
)
SHOPIFY_HEADINGS = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,"
    "Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Street,"
    "Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,"
    "Billing Phone,Shipping Name,Notes,Cancelled at,Payment Method,Refunded Amount"
)


def row(headings: str, **cells: str) -> str:
    """A row with cells by heading; its blanks may be underscores here."""
    names = headings.split(",")
    by_heading = {name if name in names else name.replace("_", " "): value for name, value in cells.items()}
    unknown = by_heading.keys() - set(names)
    assert not unknown, unknown
    values = [by_heading.get(name, "") for name in names]
    return ",".join(f'"{value}"' if set(value) & set(',"\n') else value for value in values)


def etsy(*orders: dict[str, str], headings: str = ETSY_HEADINGS) -> str:
    """Etsy's Sold Orders; what an order does not say is of Ana Ruiz, paid with 45.00 EUR."""
    usual = {
        "Sale_Date": "05/01/26",
        "Order_ID": "3001",
        "Buyer_User_ID": "77001",
        "Full_Name": "Ana Ruiz",
        "Currency": "EUR",
        "Order_Value": "45.00",
        "Order_Total": "45.00",
        "Adjusted_Order_Total": "0.00",
    }
    return table(headings, *(row(headings, **usual | order) for order in orders))


def shopify(*lines: dict[str, str]) -> str:
    """Shopify's orders; what a line does not say is of Ana Ruiz, paid on 1 May with 45.00 EUR."""
    usual = {
        "Name": "#1001",
        "Email": "ana@example.org",
        "Financial_Status": "paid",
        "Paid_at": "2026-05-01 09:12:33 +0200",
        "Created_at": "2026-05-01 09:10:00 +0200",
        "Currency": "EUR",
        "Total": "45.00",
        "Lineitem_quantity": "1",
        "Lineitem_name": "Blue Harbour",
        "Billing_Name": "Ana Ruiz",
    }
    return table(SHOPIFY_HEADINGS, *(row(SHOPIFY_HEADINGS, **usual | line) for line in lines))

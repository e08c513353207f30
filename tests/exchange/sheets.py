"""Small tables of shops and payments of our own, under the headings those programs write, with made-up people."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from clientcare.exchange.incoming import Incoming, SourceFile
from clientcare.exchange.reading import read
from tests.exchange.studio import Studio

ETSY_ITEMS = (
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,"
    "Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,"
    "Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,"
    "Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU"
)
ETSY_PAYMENTS = (
    "Payment ID,Buyer Username,Buyer Name,Order ID,Gross Amount,Fees,Net Amount,Posted Gross,Posted Fees,Posted Net,"
    "Adjusted Gross,Adjusted Fees,Adjusted Net,Currency,Listing Amount,Listing Currency,Exchange Rate,VAT Amount,"
    "Gift Card Applied?,Status,Funds Available,Order Date,Buyer,Order Type,Payment Type,Refund Amount"
)
ETSY_STATEMENT = "Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details"
SHOPIFY_CUSTOMERS = (
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
    "Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
    "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,"
    "Total Orders,Note,Tax Exempt,Tags"
)
SHOPIFY_CUSTOMERS_BEFORE = (
    "First Name,Last Name,Email,Accepts Marketing,Company,Address1,Address2,City,Province,Province Code,Country,"
    "Country Code,Zip,Phone,Total Spent,Total Orders,Tags,Note,Tax Exempt"
)
SQUARE = (
    "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,"
    "Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Tender Note,"
    "Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,"
    "Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID"
)
SQUARE_ITEMS = (
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,"
    "Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,"
    "Customer Name,Customer Reference ID,Unit,Count"
)
WOOCOMMERCE = (
    "order_id,order_number,date,status,shipping_total,tax_total,discount_total,order_total,payment_method,"
    "customer_id,billing_first_name,billing_last_name,billing_company,billing_email,billing_phone,billing_address_1,"
    "billing_address_2,billing_postcode,billing_city,billing_state,billing_country,customer_note,line_items"
)
WOOCOMMERCE_ORDERS = (
    "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,"
    "Attribution"
)
WOOCOMMERCE_FRENCH = (
    "Date,Commande n°,État,Client,Type de client,Produit(s),Articles vendus,Code(s) promo,Ventes nettes,Attribution"
)
WOOCOMMERCE_CUSTOMERS = (
    "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code,"
    "Billing Phone,Shipping Phone,Role"
)
SQUARESPACE = (
    "Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,"
    "Amount Refunded,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem variant,"
    "Billing Name,Billing Address1,Billing Address2,Billing City,Billing Zip,Billing Province,Billing Country,"
    "Billing Phone,Shipping Name,Cancelled at,Private Notes,Payment Method"
)
GUMROAD = (
    "Purchase ID,Item Name,Buyer Name,Purchase Email,Buyer Email,Do not contact?,Purchase Date,Subtotal ($),"
    "Taxes ($),Shipping ($),Sale Price ($),Fees ($),Street Address,City,Zip Code,State,Country,Refunded?,"
    "Partial Refund ($),Fully Refunded?,Disputed?,Dispute Won?,Variants,Free trial purchase?,"
    "Pre-order authorization?,Giftee Email,Quantity,Rating,Review"
)
PAYPAL = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,"
    "Shipping Address,Address Status,Item Title,Item ID,Reference Txn ID,Invoice Number,Balance,Address Line 1,"
    "Address Line 2/District/Neighborhood,Town/City,"
    "State/Province/Region/County/Territory/Prefecture/Republic,Zip/Postal Code,Country,Contact Phone Number,"
    "Subject,Note,Country Code,Balance Impact"
)
STRIPE = (
    "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Currency,Description,"
    "Fee,Mode,Statement Descriptor,Status,Seller Message,Card Name,Card Address Line1,Card Address City,"
    "Card Address Zip,Customer ID,Customer Email,Customer Phone,Shipping Name,Shipping Address Line1,"
    "Shipping Address City,Shipping Address Postal Code,Dispute Status,Checkout Line Item Summary,"
    "Checkout Promotional Consent"
)
STRIPE_CUSTOMERS = (
    "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status,Total Spend,Payment Count,Refunded Volume,"
    "Dispute Losses"
)
STRIPE_BALANCE = (
    "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description"
)
ARTWORK_CONTACTS = (
    "First Name / Company Name,Last Name,Title,Nationality,Birth Date,Death Date,Email,Secondary Email,Phone,"
    "Mobile Phone,Work Phone,Primary Address 1,Address 2,City,State,Zip,Country,Secondary Address 1,Address 2,City,"
    "State,Zip,Country,Notes,Bio,Website,Company / Organization,Job Title,Artist,Appraiser,Groups,Spouse First Name,"
    "Spouse Last Name,Contact Tags,Contact Image Url,Instagram Url"
)
ARTWORK_PIECES = (
    "Piece Name,Artist First Name,Inventory Number,Medium,Type,Status,Height,Width,Depth,Price,Sale/Donation/Gift,"
    "Sale Location,Sale/Donation/Gift Date,Sale/Donation/Gift Price,Sale Discount,"
    "First Name/Company Name of who you sold/donated/gifted to,Last Name of who you sold/donated/gifted to,Edition"
)

Cells = Mapping[str, str]


def sheet(headings: str, *rows: Cells, usual: Cells | None = None) -> str:
    """A table with these rows, each by its headings; what a row does not say is as `usual`."""
    names = headings.split(",")
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        cells = {**(usual or {}), **row}
        assert cells.keys() <= set(names), cells.keys() - set(names)
        writer.writerow([cells.get(name, "") for name in names])
    return written.getvalue()


def incoming(*texts: str, **options: object) -> Incoming:
    """What these files say."""
    files = [SourceFile(f"file{place}.csv", text.encode()) for place, text in enumerate(texts, 1)]
    return read(files, Studio().options(**options))


def left_out(found: Incoming) -> list[tuple[int, str]]:
    return [(each.line, each.why) for each in found.left_out]


def problems(found: Incoming) -> list[tuple[int, str]]:
    return [(each.line, each.why) for each in found.problems]


def sold(found: Incoming) -> list[tuple[str, str, str, str]]:
    """Buyer, title, price and stage of each sale."""
    return [
        (found.people[sale.buyer].name, sale.title, str(sale.price or ""), sale.stage.value) for sale in found.sales
    ]
